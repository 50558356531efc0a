import Foundation
import Testing

/// What a newcomer does first, with the words of the README.
@Suite struct FirstStepsTests {
  private let workshop: Workshop
  private let readme: String

  init() throws {
    workshop = try Workshop()
    readme = try String(contentsOf: Workshop.package.appendingPathComponent("README.md"), encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path("Questionnaires"), withDestinationPath: Workshop.shipped("Questionnaires"))
  }

  @Test func theFirstQuestionnaireOfTheReadmeWorksAsItSays() throws {
    let source = try #require(readme.firstMatch(of: #/```jalon\n(.*?)```/#.dotMatchesNewlines())?.1)
    try workshop.write(String(source), to: "mine.jalon")
    let checked = try workshop.jalon("check", "mine.jalon")
    #expect(checked.end == .code(0), "\(checked.output)")
    for (participant, before, end) in [("A1", "2", "4"), ("A2", "3", "3"), ("A3", "1", "5")] {
      #expect(try workshop.interview("mine.jalon", "before", participant, before, "3", "often", "5").end == .code(0))
      #expect(try workshop.interview("mine.jalon", "end", participant, end, "2", "never").end == .code(0))
    }
    let changed = try workshop.jalon("change")
    #expect(changed.end == .code(0))
    #expect(changed.output.contains("Confidence in cooking"))
    #expect(try workshop.sql("SELECT participant, status FROM changes") == "A1|improved\nA2|improved\nA3|improved")
  }

  @Test func theFirstQuestionnaireInFrenchWorksAsItSays() throws {
    let sources = readme.matches(of: #/```jalon\n(.*?)```/#.dotMatchesNewlines()).map { String($0.1) }
    try workshop.write(try #require(sources.dropFirst().first), to: "ma_cuisine.jalon")
    let checked = try workshop.jalon("check", "ma_cuisine.jalon", "--lang", "fr")
    #expect(checked.end == .code(0), "\(checked.output)")
    #expect(checked.output.contains("tout est en ordre"))
    for (participant, before, end) in [("A1", "2", "4"), ("A2", "3", "3"), ("A3", "1", "5")] {
      let file = "ma_cuisine.jalon"
      #expect(try workshop.interview(file, "avant", participant, before, "3", "souvent", "5").end == .code(0))
      #expect(try workshop.interview(file, "apres", participant, end, "2", "jamais").end == .code(0))
    }
    let changed = try workshop.jalon("change", "--lang", "fr", "--mask-below", "0")
    #expect(changed.end == .code(0))
    #expect(changed.output.contains("Confiance en cuisine"))
    #expect(try workshop.sql("SELECT participant, status FROM changes") == "A1|improved\nA2|improved\nA3|improved")
  }

  @Test func everyCommandOfTheReadmeAndOfTheHelpIsUnderstood() throws {
    // A command named without anything after it is talked about, not typed.
    var lines = readme.matches(of: #/`(jalon (?:check|run|import|change|export|erase) [^`]+)`/#).map { String($0.1) }
    for command in ["check", "run", "import", "change", "export", "erase"] {
      // A long line goes on after a backslash, as shells read it.
      let help = try workshop.jalon("help", command).output.replacing(#/\\\n +/#, with: "")
      lines += help.matches(of: #/\n  (jalon [^\n]*)/#).map { String($0.1) }
    }
    #expect(lines.count > 8)
    for line in lines {
      let outcome = try Outcome.running(
        "/bin/sh", ["-c", line],
        environment: workshop.environment([
          "PATH": URL(fileURLWithPath: Workshop.program).deletingLastPathComponent().path + ":/usr/bin:/bin"
        ]), folder: workshop.folder)
      // A file that is not there is no fault of the command line.
      #expect(outcome.end == .code(0) || outcome.end == .code(1), "\(line): \(outcome.end) \(outcome.errors)")
    }
  }

  @Test(arguments: ["en", "fr"]) func theDemonstrationLeavesNothingBehind(_ language: String) throws {
    let before = try workshop.files()
    let outcome = try workshop.jalon("demo", "--lang", language)
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.contains(language == "fr" ? "Sans groupe témoin" : "Without a comparison group"))
    #expect(try workshop.files() == before)
  }
}
