import BrowserTesting
import Foundation
import Interviewing
import QuestionnaireModel
import RandomQuestionnaires
import Testing

@testable import WebFace

/// The script of a page follows the rules of a questionnaire as the interpreter does: the same random pages with the same
/// random answers are put through both.
///
/// `JALON_PAGES` sets how many pages; the same number gives the same pages.
@Suite(.enabled("needs chromium and chromium-driver") { BrowserTesting.Browser.isInstalled })
struct RulesInBrowsersTests {
  @Test func theScriptFollowsTheRulesAsTheInterpreterDoes() throws {
    let count = ProcessInfo.processInfo.environment["JALON_PAGES"].flatMap { Int($0) } ?? 2_000
    let browser = try BrowserTesting.Browser()
    var random = SeededGenerator(seed: 2026)
    var (questions, unsure, hidden, wrong, warned) = (0, 0, 0, 0, 0)
    var pages = 0
    while pages < count {
      var cases: [RandomPage] = []
      while cases.count < 250 { cases += RandomPage.some(&random) }
      pages += cases.count
      let found = try Self.follow(cases, in: browser)
      for (page, states) in zip(cases, found) {
        let differences = page.differences(from: states)
        #expect(differences == [], "\(page.description)")
        if !differences.isEmpty { return }
        questions += states.count
        unsure += states.values.count { $0.isUnsure == true }
        hidden += states.values.count { !$0.isAsked }
        wrong += states.values.count { $0.wrong != nil }
        warned += states.values.count { !$0.warnings.isEmpty }
      }
    }
    print(
      "\(pages) pages, \(questions) questions: \(hidden) hidden, \(wrong) wrong, \(warned) to confirm, \(unsure) unsure"
    )
    // All of it was really tried.
    #expect(min(hidden, wrong, warned) > questions / 100 && unsure < questions / 10)
  }

  /// What the script finds.
  struct State: Decodable {
    let isAsked: Bool
    let wrong: String?
    let warnings: [String]
    let isUnsure: Bool?
  }

  private static func follow(
    _ pages: [RandomPage], in browser: BrowserTesting.Browser
  ) throws -> [[String: State]] {
    let script =
      RulesScript.text + ReadingScript.text + """
        var say = JSON.parse(arguments[0]).fr;
        return JSON.stringify(arguments[1].map(function (page) {
          return follow(JSON.parse(page.rules), function (name) { return page.typed[name] || []; }, say);
        }));
        """
    let cases = pages.map { ["rules": $0.rules, "typed": $0.typed] as [String: Any] }
    let answer = try #require(try browser.run(script, ScriptWording.json.source, cases) as? String)
    return try JSONDecoder().decode([[String: State]].self, from: Data(answer.utf8))
  }
}
