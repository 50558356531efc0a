import Foundation
import Testing

/// The README and the program speak of the same things.
@Suite struct ReadmeTests {
  private let workshop: Workshop
  private let text: String

  init() throws {
    workshop = try Workshop()
    text = try String(contentsOfFile: Workshop.shipped("README.md"), encoding: .utf8)
  }

  /// The code blocks of a language.
  private func blocks(_ language: String) throws -> [String] {
    try text.matches(of: Regex("```\(language)\n((?s).*?)```")).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func theMistakesThatItProposesAreExplainedWithTheirMend() throws {
    let source = try #require(try blocks("jalon").first)
    for (mistake, mend) in [
      ("mean of recpie,", "recipe"), ("threshold 0,5", "0.5"), ("quesion meat", "question"),
    ] {
      let original = mistake.replacing("recpie", with: "recipe").replacing("0,5", with: "0.5")
        .replacing("quesion", with: "question")
      try workshop.write(source.replacing(original, with: mistake), to: "mine.jalon")
      let outcome = try workshop.jalon("check", "mine.jalon")
      #expect(outcome.end == .code(1))
      #expect(outcome.output.contains("“\(mend)”"), "\(outcome.output)")
      #expect(outcome.output.hasSuffix("1 error\n"))
    }
  }

  @Test func theMistakesThatItProposesInFrenchAreExplainedWithTheirMend() throws {
    let source = try #require(try blocks("jalon").dropFirst().first)
    for (original, mistake, mend) in [
      ("moyenne de recette,", "moyenne de rectte,", "recette"), ("seuil 0,5", "seuil 0.5", "0,5"),
      ("question viande", "quesion viande", "question"),
    ] {
      try workshop.write(source.replacing(original, with: mistake), to: "ma_cuisine.jalon")
      let outcome = try workshop.jalon("check", "ma_cuisine.jalon", "--lang", "fr")
      #expect(outcome.end == .code(1))
      #expect(outcome.output.contains("«\u{A0}\(mend)\u{A0}»"), "\(outcome.output)")
      let mended = try workshop.jalon("check", "--fix-likely", "ma_cuisine.jalon", "--lang", "fr")
      #expect(mended.end == .code(0), "\(mended.output)")
    }
  }

  @Test func everyCommandThatItNamesExistsAndEveryCommandIsNamed() throws {
    let named = Set(text.matches(of: #/`jalon ([a-z]+)/#).map { String($0.1) })
    for command in named {
      #expect(try workshop.jalon("help", command).end == .code(0), "\(command)")
    }
    let help = try workshop.jalon("--help").output
    let offered = help.matches(of: #/\n  ([a-z]+)  /#).map { String($0.1) }.filter { $0 != "help" }
    #expect(!offered.isEmpty)
    for command in offered { #expect(named.contains(command), "README.md does not speak of jalon \(command)") }
  }
}
