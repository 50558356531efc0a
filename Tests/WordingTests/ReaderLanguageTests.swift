import Foundation
import Testing
import Wording

/// In which language faces speak to the people who answer.
@Suite struct ReaderLanguageTests {
  private let phrase = Phrase(fr: "Merci", en: "Thanks", ar: "شكرًا")

  @Test func readersAreSpokenToInTheirLanguageOrInOneOfJalons() {
    func said(_ code: String, _ edition: InterfaceLanguage = .french) -> String {
      phrase.text(for: ReaderLanguage(readersOf: code, isRightToLeft: false, otherwise: edition))
    }
    #expect(said("ar") == "شكرًا" && said("ary") == "شكرًا" && said("arz", .english) == "شكرًا")
    #expect(said("en") == "Thanks" && said("fr", .english) == "Merci")
    #expect(said("uk") == "Merci" && said("uk", .english) == "Thanks")
    #expect(
      Phrase(fr: "a", en: "b").text(for: ReaderLanguage(readersOf: "ar", isRightToLeft: true, otherwise: .english))
        == "b")
  }

  @Test func itIsKnownWhichLanguagesAreSpoken() {
    let arabic = ReaderLanguage(readersOf: "ar", isRightToLeft: true, otherwise: .french)
    #expect(arabic.speaks("ar") && arabic.speaks("ary") && arabic.isRightToLeft)
    let hebrew = ReaderLanguage(readersOf: "he", isRightToLeft: true, otherwise: .french)
    #expect(!hebrew.speaks("he") && hebrew.speaks("fr") && hebrew.isRightToLeft)
    #expect(ReaderLanguage.english.speaks("en") && !ReaderLanguage.english.isRightToLeft)
  }

  /// Half a screen in Arabic and half in French would be read by nobody: in the files whose phrases the people who answer
  /// read, each has its Arabic.
  @Test(arguments: [
    "Interviewing/Refusals/RefusalWording.swift", "PaperFace/PaperWording.swift",
    "PaperFace/Routing/RoutingWording.swift", "TerminalFace/TerminalFaceWording.swift",
    "TerminalFace/FullScreenWording.swift", "TerminalFace/Plain/PlainWording.swift",
  ])
  func phrasesOfParticipantsHaveTheirArabic(_ file: String) throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources")
    let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
    // Spans of numbers have their Arabic elsewhere, and a message of the questionnaire is in its own language.
    let others = [
      "toQuestions", "fr: (numbers", "fr: \"question \\(first)", "fr: \"questions \\(first)", "fr: message",
    ]
    let lacking = text.components(separatedBy: "Phrase(").dropFirst().filter { phrase in
      phrase.contains("en:") && !phrase.contains("ar:") && !others.contains { phrase.contains($0) }
    }
    #expect(lacking.isEmpty, "\(lacking.map { $0.prefix(80) })")
  }
}
