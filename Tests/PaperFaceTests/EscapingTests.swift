import QuestionnaireModel
import Testing
import Wording

@testable import PaperFace

/// Texts that would be markup, a style or a script, if they were let.
@Suite struct EscapingTests {
  private static let hostile = [
    "</style><script>alert(1)</script>", "\" onclick=\"alert(1)\" x=\"", "' autofocus onfocus='x", "<!-- ", "]]>",
    "&lt;b&gt;",
    "a\u{0}b\u{1B}[2Jc\u{2028}d", "\\\"; } body { display: none } /*", "\u{202E}gnirts",
    String(repeating: "é", count: 5000), "\r\n\t", "👩‍👩‍👧", "@page { content: \"x\" }",
  ]

  private func form(_ text: String, _ layout: PaperLayout) -> String {
    let options = [
      Option(code: text, label: text), Option(code: "m", label: text, isMissing: true),
      Option(code: "e", label: text, isExclusive: true),
    ]
    let types: [AnswerType] = [
      .scale(ResponseScale(name: text, points: 1...3, labels: [1: text, 3: text], missingCodes: options)),
      .choice(options), .multipleChoice(options), .stage(options), .yesNo(options), .integer(NumberBounds()),
      .visualAnalogue(low: text, high: text), .date(nil), .shortText, .longText,
    ]
    let items = types.enumerated().map { index, type in
      Item(
        name: "\(text)\(index)", text: text, help: text, type: type, unit: text,
        relevance: index == 0 ? nil : .comparison(.equal, .answer("\(text)0"), .text(text)))
    }
    let waves = [Wave(name: text, title: text), Wave(name: "r", title: text, retrospectiveOf: text, askedWith: text)]
    let questionnaire = Questionnaire(
      name: text, version: text, title: text, language: .french, waves: waves,
      sections: [Section(name: text, title: text, items: items)])
    return PaperForm(questionnaire, at: waves[0], layout: layout).html
  }

  @Test(arguments: hostile) func noTextBecomesMarkup(_ text: String) throws {
    for layout in [PaperLayout(), PaperLayout(isLarge: true), PaperLayout(isEasy: true)] {
      let plain = form("texte", layout)
      let html = form(text, layout)
      func tags(_ page: String) -> [String] { page.matches(of: #/<\/?[a-z][a-z0-9]*/#).map { String($0.0) } }
      // The easy layout gives sentences lines of their own, which are no concern here.
      let breaks: Set = ["<span", "</span"]
      #expect(tags(html).filter { !breaks.contains($0) } == tags(plain).filter { !breaks.contains($0) })
      #expect(!html.contains(" onclick=\"") && !html.contains(" onfocus='"))
      #expect(!html.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
      // The style sheet has the same rules as with an innocent text.
      func braces(_ page: String) -> Int {
        page.components(separatedBy: "<style>")[1].components(separatedBy: "</style>")[0]
          .count { $0 == "{" || $0 == "}" }
      }
      #expect(braces(html) == braces(plain))
    }
  }

  @Test func literalsAreMarkupAndTextsAreNot() {
    let text = "<b>&\"'"
    #expect(("<p>\(text)</p>" as Markup).source == "<p>&lt;b&gt;&amp;&quot;&#39;</p>")
    let inner: Markup = "<i>\(text)</i>"
    #expect(("<p>\(inner)</p>" as Markup).source == "<p><i>&lt;b&gt;&amp;&quot;&#39;</i></p>")
    #expect("a\"\\</style>é 1".quotedForCSS == "\"a\\22 \\5c \\3c \\2f style\\3e é 1\"")
  }
}
