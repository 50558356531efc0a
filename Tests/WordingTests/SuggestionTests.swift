import Testing

@testable import Wording

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("saisn", "saison"), ("SAISON", "saison"), ("saiosn", "saison"), ("apres", "après"), ("recete", "recette"),
    ("vainde", "viande"),
  ])
  func proposesTheNameThatWasMeant(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: ["recette", "saison", "temps", "viande", "après"]) == meant)
  }

  @Test func proposesNothingWhenNothingIsNear() {
    #expect(Suggestion.nearest(to: "velociraptor", among: ["recette", "saison"]) == nil)
    #expect(Suggestion.nearest(to: "", among: ["recette"]) == nil)
    #expect(Suggestion.nearest(to: "a", among: ["b"]) == nil)
    #expect(Suggestion.nearest(to: "recette", among: [String]()) == nil)
  }

  @Test(arguments: [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("ca", "abc", 3)])
  func distancesAreThoseOfOptimalStringAlignment(left: String, right: String, distance: Int) {
    #expect(Suggestion.editDistance(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value)) == distance)
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Échelle", "echelle"), ("e\u{301}chelle", "echelle"), ("CŒUR", "coeur"), ("d’avant", "d'avant"),
    ("à\u{A0}table", "a table"), ("ﬁn", "ﬁn"), ("ÇA", "ca"),
  ])
  func caseAccentsAndLigaturesDoNotMatter(text: String, folded: String) {
    #expect(text.foldedForComparison == folded)
  }
}

@Suite struct InterfaceLanguageTests {
  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], InterfaceLanguage.french), (["LANG": "en_GB.UTF-8"], .english), ([:], .english),
    (["LC_ALL": "fr_CA", "LANG": "en_US"], .french), (["LC_ALL": "", "LC_MESSAGES": "fr", "LANG": "en"], .french),
    (["LC_ALL": "C"], .english), (["LANG": "FR"], .french),
  ])
  func followsTheLocale(environment: [String: String], language: InterfaceLanguage) {
    #expect(InterfaceLanguage(environment: environment) == language)
  }
}
