import Testing

/// `jalon explain`, from outside.
@Suite struct ExplainTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func aCodeIsExplainedInTheAskedLanguage() throws {
    let english = try workshop.jalon("explain", "J0203")
    #expect(english.end == .code(0))
    #expect(english.errors == "")
    #expect(english.output.hasPrefix("J0203  A question that does not exist\n\n"))
    #expect(english.output.contains("mean of recipe, seasn"))
    let french = try workshop.jalon("explain", "J0203", "--lang", "fr")
    #expect(french.output.hasPrefix("J0203  Une question qui n'existe pas\n\n"))
    #expect(french.output.contains("moyenne de recette, saisn"))
    #expect(french.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["j0203", "203", "J203"]) func aCodeMayBeTypedShort(_ code: String) throws {
    #expect(try workshop.jalon("explain", code).output == workshop.jalon("explain", "J0203").output)
  }

  @Test func withoutACodeAllAreListed() throws {
    let list = try workshop.jalon("explain")
    #expect(list.end == .code(0))
    let codes = list.output.matches(of: /\n  (J\d{4})  \S/).map { String($0.1) }
    #expect(codes.count > 60)
    #expect(codes == codes.sorted())
    for code in codes {
      let page = try workshop.jalon("explain", code, "--lang", "fr")
      #expect(page.end == .code(0) && page.output.hasPrefix("\(code)  "))
    }
  }

  @Test func aCodeThatDoesNotExistIsRefusedWithTheNearest() throws {
    let near = try workshop.jalon("explain", "J02O3")
    #expect(near.end == .code(2))
    #expect(near.isClearRefusal)
    #expect(near.errors.contains("Did you mean “J0203”?"))
    #expect(near.output == "")
    let far = try workshop.jalon("explain", "bonjour", "--lang", "fr")
    #expect(far.end == .code(2))
    #expect(far.errors.contains("il n'y a pas de code") || far.errors.contains("Il n'y a pas de code"))
    #expect(!far.errors.contains("Vouliez-vous"))
  }

  @Test(arguments: ["\u{1B}[31m", String(repeating: "9", count: 100_000), "J\u{0301}0203", " ", "--", "é"])
  func hostileCodesAreRefused(_ code: String) throws {
    let outcome = try workshop.jalon("explain", code)
    #expect(outcome.isOrderly)
    #expect(!outcome.everything.contains("\u{1B}"))
    #expect(outcome.errors.count < 2_000)
  }

  @Test func colourIsForTerminals() throws {
    #expect(!(try workshop.jalon("explain", "J0203").output.contains("\u{1B}")))
    let screen = try workshop.screen("explain", "J0203")
    #expect(screen.end() == .code(0))
    #expect(screen.shown.contains("\u{1B}[1m"))
  }

  /// What `jalon check` shows a code for, `jalon explain` explains.
  @Test func theCodeOfACheckHasItsPage() throws {
    try workshop.write(Sample.short.replacing("seuil 0,5", with: "seuil 0"), to: "seuil.jalon")
    let check = try workshop.jalon("check", "seuil.jalon", "--format", "concise").output
    let code = try #require(check.firstMatch(of: /J\d{4}/)).0
    #expect(try workshop.jalon("explain", String(code)).output.contains("threshold 0.5"))
  }
}
