import Foundation
import Testing

@testable import PaperFace

/// Whole pages, byte for byte.
@Suite struct GoldenTests {
  @Test func aPageWithEveryKindOfAnswerInFrench() throws {
    expectGolden(try page(Sample.french, wave: "apres"), "complet-apres.html")
  }

  @Test func aPageWithEveryKindOfAnswerInEnglish() throws {
    expectGolden(try page(Sample.english), "all-before.html")
  }

  @Test func theEasyLayoutInLargePrint() throws {
    expectGolden(
      try page(Sample.french, wave: "avant", PaperLayout(isLarge: true, isEasy: true)), "complet-avant-large-easy.html")
  }
}
