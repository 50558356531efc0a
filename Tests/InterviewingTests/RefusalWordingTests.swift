import Interviewing
import QuestionnaireModel
import Testing

@Suite struct RefusalWordingTests {
  static let refusals: [Refusal] =
    [
      .required, .notAsked, .notAskedAtWave, .notAScalePoint(1...5), .unknownOption(["oui", "non"]),
      .ambiguousOption(["a", "b"]),
      .onlyOneOption, .exclusiveOption(label: "Rien"), .notANumber, .notWhole, .outOfBounds(-1.5...10), .notADate,
      .tooLong(limit: 500), .unprintable, .wrongKind,
      .objection("Impossible."),
    ] + [CalendarDate("2026-01-01")].compactMap { $0.map { .dateOutOfBounds($0...$0) } }

  @Test(arguments: refusals)
  func aRefusalIsASentenceInBothLanguages(refusal: Refusal) {
    for text in [refusal.phrase.french, refusal.phrase.english] {
      #expect(text.hasSuffix(".") && text.first?.isUppercase ?? false || text.hasPrefix("«") || text.hasPrefix("“"))
    }
  }

  @Test func numbersAreWrittenAsTheLanguageWritesThem() {
    let phrase = Refusal.outOfBounds(-1.5...10).phrase
    #expect(phrase.french == "Il faut un nombre de -1,5 à 10.")
    #expect(phrase.english == "A number from -1.5 to 10 is needed.")
    #expect(Refusal.outOfBounds(-9_007_199_254_740_992...1e300).phrase.english.contains("-9007199254740992 to 1e+300"))
  }

  @Test func noRefusalRepeatsTheAnswer() {
    let secret = "Zyx-42-confidentiel"
    let items = [
      ReadingDatesAndTextsTests.day, ReadingNumbersTests.decimal, ReadingNumbersTests.whole, ReadingNumbersTests.scale,
      ReadingOptionsTests.single, ReadingOptionsTests.several,
    ]
    for item in items {
      for text in [secret, "souvent;\(secret)", "\(secret),4", "\u{0}\(secret)"] {
        do throws(Refusal) {
          _ = try item.readAnswer(text)
          Issue.record("the answer was taken")
        } catch {
          #expect(!error.phrase.french.contains("confidentiel") && !error.phrase.french.contains("42"))
          #expect(!error.phrase.english.contains("confidentiel") && !error.phrase.english.contains("42"))
        }
      }
    }
  }
}
