import BrowserTesting
import Foundation
import Interviewing
import QuestionnaireModel
import RandomQuestionnaires
import ResponseStore
import Testing
import WebServing
import Workshops

@testable import WebFace

/// Random interviews in real browsers, with scripts and without: both store what the interpreter would.
///
/// `JALON_INTERVIEWS` sets how many questionnaires; each is answered in both browsers.
@Suite(.enabled("needs chromium and chromium-driver") { BrowserTesting.Browser.isInstalled })
struct InterviewsInBrowsersTests {
  @Test func withAndWithoutScriptsTheSameIsStored() throws {
    let count = ProcessInfo.processInfo.environment["JALON_INTERVIEWS"].flatMap { Int($0) } ?? 12
    var random = SeededGenerator(seed: 4)
    let rehearsals = (0..<count).map { Rehearsal($0, &random) }
    let room = try RandomRoom(rehearsals.map(\.plan.questionnaire))
    let browsers = [
      try BrowserTesting.Browser(.init(size: (1024, 800))),
      try BrowserTesting.Browser(.init(size: (1024, 800), runsScripts: false)),
    ]
    var pages = 0
    for (index, rehearsal) in rehearsals.enumerated() {
      for (person, browser) in browsers.enumerated() {
        let code = "P\(index)-\(person)"
        try room.join(index, as: code, mode: random.oneIn(3) ? "question" : "section", browser)
        pages += try rehearsal.play(in: browser, hesitating: person == 0, &random)
        let stored = try room.answers(index, of: code)
        #expect(stored == rehearsal.expected, "questionnaire \(index), \(person == 0 ? "with" : "without") scripts")
      }
    }
    print("\(count) questionnaires, \(pages) pages sent, with and without scripts")
  }
}

/// A random questionnaire with the answers that somebody will give, as the interpreter takes them.
struct Rehearsal {
  let plan: InterviewPlan
  /// What is to stand in the store at the end.
  let expected: [Answer]
  /// What to leave in the fields, by item name.
  let typed: [String: [String]]

  init(_ number: Int, _ random: inout SeededGenerator) {
    var questionnaire = RandomQuestionnaire.make(&random)
    questionnaire.name = "hasard\(number)"
    if random.oneIn(2) {
      questionnaire.sections = [Section(name: "s", title: "Section", items: questionnaire.items)]
    }
    plan = InterviewPlan(questionnaire: questionnaire, wave: RandomQuestionnaire.waves[0])
    var interview = Interview(plan)
    while let question = interview.question {
      for answer in [question.item.anyAnswer(&random), question.item.wayOut] {
        // A field cannot say « not asked ».
        if answer == .missing(.notAsked) { continue }
        if (try? interview.answer(answer, confirmed: true)) != nil { break }
      }
    }
    expected = interview.submission
    var typed: [String: [String]] = [:]
    for (item, answer) in zip(plan.items, expected) where answer != .missing(.notAsked) {
      typed[item.name] = AnswerText.values(answer, in: .french)
    }
    self.typed = typed
  }

  /// Answers in a browser until everything is sent.
  ///
  /// - Parameter hesitating: whether other answers are chosen first, and taken back.
  /// - Returns: how many pages were sent.
  func play(
    in browser: BrowserTesting.Browser, hesitating: Bool, _ random: inout SeededGenerator
  ) throws -> Int {
    var pages = 0
    while try browser.path != "/fin" {
      pages += 1
      guard pages < 80 else { throw Stuck(page: try browser.words) }
      if hesitating { try fill(browser, with: Dictionary(plan.items.map { ($0.name, noise($0, &random)) }) { $1 }) }
      try fill(browser, with: typed)
      try browser.run("window.before = true; var box = document.getElementById('summary'); if (box) box.remove()")
      try browser.find("main .actions button[value=suite]").click()
      try browser.wait("what comes of a page") {
        try $0.run(
          """
          return (!window.before && document.readyState == 'complete') || !!document.getElementById('summary')
          """) as? Bool ?? false
      }
      // What waits to be confirmed is confirmed.
      try browser.run("document.querySelectorAll('[name=confirme]').forEach(box => { box.checked = true })")
    }
    try browser.run("window.before = true")
    try browser.find("form[action='/fin'] button").click()
    try browser.wait("the thanks") {
      try $0.run("return !window.before && !!document.querySelector('.seal')") as? Bool ?? false
    }
    return pages
  }

  struct Stuck: Error { let page: String }

  private func noise(_ item: Item, _ random: inout SeededGenerator) -> [String] {
    let answer = item.anyAnswer(&random)
    if case .number(let number) = answer, !number.isFinite { return ["beaucoup"] }
    return AnswerText.values(answer, in: .french)
  }

  /// Leaves values in the fields of all questions that show, those that appear meanwhile included, as hands would: one field
  /// after the other, with the events that browsers send.
  private func fill(_ browser: BrowserTesting.Browser, with values: [String: [String]]) throws {
    try browser.run(
      """
      var done = {}, values = arguments[0], again = true;
      function tell(field) {
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }
      while (again) {
        again = false;
        document.querySelectorAll('.q').forEach(question => {
          var name = question.dataset.item;
          if (done[name] || !name || question.hidden || question.offsetParent === null) return;
          done[name] = again = true;
          var wanted = (values[name] || []).slice();
          question.querySelectorAll('[name="r.' + name + '"]').forEach(field => {
            if (field.type !== 'radio' && field.type !== 'checkbox') return;
            var index = wanted.indexOf(field.value);
            if (index >= 0) wanted.splice(index, 1);
            if (field.checked === index >= 0) return;
            field.checked = index >= 0;
            tell(field);
          });
          question.querySelectorAll('[name="r.' + name + '"]').forEach(field => {
            if (field.type === 'radio' || field.type === 'checkbox') return;
            if (field.value === (wanted[0] || '')) return;
            field.value = wanted[0] || '';
            tell(field);
          });
        });
      }
      """, values)
  }
}

/// A server in this process that asks random questionnaires, each in a sitting of its own.
final class RandomRoom {
  private let store: ResponseStore
  private let server: WebServer
  private let face: WebFace
  private let folder: String
  private var sittings: [(code: String, questionnaire: QuestionnaireID)] = []

  init(_ questionnaires: [Questionnaire]) throws {
    folder = NSTemporaryDirectory() + "jalon-random-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try ResponseStore(path: folder + "/hasard.db")
    var shelf: [QuestionnaireID: [Questionnaire]] = [:]
    for questionnaire in questionnaires {
      let id = try store.register(questionnaire, source: questionnaire.name)
      shelf[id] = [questionnaire]
      let sitting = try store.openSitting(of: id, wave: "avant") { JoinCode.random().text }
      sittings.append((sitting.joinCode, id))
    }
    let face = try WebFace(database: folder + "/hasard.db", shelf: QuestionnaireShelf(shelf))
    self.face = face
    server = try WebServer(WebServerSettings(), handler: face.answer)
  }

  deinit {
    server.stop()
    face.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  func join(_ index: Int, as code: String, mode: String, _ browser: BrowserTesting.Browser) throws {
    try browser.open("http://127.0.0.1:\(server.port)/r/\(sittings[index].code)?autre=1&langue=fr")
    try browser.find("#code").type(code)
    try browser.find("[name=lecture][value=\(mode)]").click()
    try browser.run("window.before = true")
    try browser.find("button[value=oui]").click()
    try browser.wait("the questions") {
      try !$0.path.hasPrefix("/r/")
        && $0.run("return !window.before && document.readyState == 'complete'") as? Bool ?? false
    }
  }

  func answers(_ index: Int, of code: String) throws -> [Answer]? {
    let group = try store.sitting(joinCode: sittings[index].code)?.group
    let participant = try store.participant(typed: code, group: group).id
    return try store.response(sittings[index].questionnaire, of: participant, at: "avant")?.answers
  }
}
