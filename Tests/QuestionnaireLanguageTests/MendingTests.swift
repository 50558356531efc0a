import QuestionnaireLanguage
import Testing
import Wording

/// `jalon check --fix`, without the files.
@Suite struct MendingTests {
  private func mend(_ text: String, likely: Bool = false) -> Mending {
    Mending(SourceText(name: "essai.jalon", text), includingLikely: likely)
  }

  private func file(_ questions: String) -> String {
    """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    vague avant "Avant"
    section s "S"
    \(questions)
    """
  }

  private func lines(_ mending: Mending, _ language: InterfaceLanguage) -> [String] {
    MendingRenderer(language: language).render(mending).split(separator: "\n").map(String.init)
  }

  /// Every mend of the examples, as it is told. Those that are only likely are left alone unless asked for.
  @Test(arguments: Example.all) func everyExampleIsMendedAsItsGoldenSays(_ example: Example) throws {
    let source = try example.source
    let fixes = example.compile(source).diagnostics.compactMap(\.fix).filter { $0.applicability != .proposed }
    let certain = Mending(source, neighbours: .examples, siblings: example.siblings)
    #expect(certain.steps.isEmpty == !fixes.contains { $0.applicability == .certain })
    if certain.steps.isEmpty { #expect(certain.source.bytes == source.bytes) }
    let likely = Mending(source, includingLikely: true, neighbours: .examples, siblings: example.siblings)
    #expect(likely.steps.isEmpty == fixes.isEmpty)
    #expect(likely.remaining.isEmpty || fixes.isEmpty || likely.remaining.allSatisfy { $0.fix == nil })
    guard !fixes.isEmpty else { return }
    let told = InterfaceLanguage.allCases.map { MendingRenderer(language: $0).render(likely) }.joined()
    example.expectGolden(told + "\n" + likely.source.text, "mended")
  }

  /// « 1.000 » may be a thousand or one: only the author knows.
  @Test(arguments: ["1.000", "12.500", "1.000.000"]) func thousandsAreNotTakenForDecimals(written: String) {
    let text = file("  question a \"A\" : entier de 0 à \(written)")
    let mending = mend(text)
    #expect(mending.steps.isEmpty && mending.source.text == text)
    #expect(mending.remaining.map(\.problem.code).contains("J0107"))
    #expect(mend(file("  question a \"A\" : décimal de 0 à 1.5")).source.text.contains("0 à 1,5"))
  }

  /// The tabs stand over both lines, so that what is on them has to wait for the second round.
  @Test func mendsThatOverlapFollowOneAnother() {
    let mending = mend(file("\tquestion poids \"Combien ?\" : décimal de 0 à 2.5\n\t\trequired\n"))
    #expect(mending.remaining.isEmpty)
    #expect(mending.source.text == file("  question poids \"Combien ?\" : décimal de 0 à 2,5\n    obligatoire\n"))
    #expect(
      lines(mending, .french) == [
        "essai.jalon:5-6\u{A0}: espaces au début de la ligne corrigés [J0112]",
        "essai.jalon:5\u{A0}: «\u{A0}2.5\u{A0}» devient «\u{A0}2,5\u{A0}» [J0107]",
        "essai.jalon:6\u{A0}: «\u{A0}required\u{A0}» devient «\u{A0}obligatoire\u{A0}» [J0109]",
      ])
    #expect(lines(mending, .english).last == "essai.jalon:6: “required” becomes “obligatoire” [J0109]")
  }

  /// Lines are those of the mended file, for that is the one that a person opens next.
  @Test func linesAreCountedInTheMendedFile() {
    let text = file("  question poids \"Combien ?\" : décimal de 0 à 2.5\n").replacing("jalon 1 fr\n", with: "")
    let mending = mend(text, likely: true)
    #expect(mending.remaining.isEmpty)
    #expect(
      lines(mending, .english) == [
        "essai.jalon:1: “jalon 1 fr” added [J0102]", "essai.jalon:6: “2.5” becomes “2,5” [J0107]",
      ])
  }

  @Test func aGuessWaitsUntilItIsAskedFor() {
    let text = file("  question poids \"Combien ?\" : decimale de 0 à 2.5\n")
    #expect(mend(text).source.text.contains("decimale de 0 à 2.5"))
    let unknown = file("  question poids \"Combien ?\" : décimal de 0 à 2\n    vagues avent\n")
    #expect(mend(unknown).steps.isEmpty)
    #expect(mend(unknown, likely: true).remaining.isEmpty)
  }

  /// One slip of the keyboard in a word of the language, and blanks too many, are mended without asking; a word that is
  /// further away, or near to two, is a guess.
  @Test func slipsInTheWordsOfTheLanguageAreMendedWithoutAsking() {
    for slip in ["questoin", "quesion", "questiion", "qeustion", "   question"] {
      let mending = mend(file("  \(slip) poids \"Combien ?\" : décimal de 0 à 2\n"))
      #expect(mending.remaining.isEmpty, "\(slip)")
    }
    let far = mend(file("  qestoin poids \"Combien ?\" : décimal de 0 à 2\n"))
    #expect(far.steps.isEmpty)
    #expect(far.remaining.map(\.problem.code) == ["J0108"])
  }

  /// Two dashes inside a line may be a minus and a sign, or a remark: making hyphens of them would hide what follows.
  @Test(arguments: ["––", "—–", "-–", "–-", "−−", "– –", "–––"])
  func dashesSideBySideNeverBecomeARemark(_ dashes: String) {
    let text = file("  question kilos \"Combien ?\" : décimal de 0 à 9\n  calcul reste \"Reste\" = 9 \(dashes) kilos\n")
    for likely in [false, true] {
      let mended = mend(text, likely: likely).source
      #expect(!Compilation.tokens(of: mended).contains { $0.kind == .comment }, "\(mended.text)")
    }
  }

  @Test(arguments: ["–– remarque", "— remarque", "–- remarque", "-– remarque"])
  func dashesAtTheBeginningOfALineAreARemark(_ remark: String) {
    let mending = mend(file("  \(remark)\n  question kilos \"Combien ?\" : décimal de 0 à 9\n"))
    #expect(mending.source.text.contains("\n  -- remarque\n"))
    #expect(mending.remaining.isEmpty)
  }

  @Test func endsOfLinesAndAByteOrderMarkStayAsTheyAre() {
    let text = "\u{FEFF}" + file("  question poids \"Combien ?\" : décimal de 0 à 2.5\n").replacing("\n", with: "\r\n")
    let mending = mend(text)
    #expect(mending.source.bytes == Array(text.replacing("2.5", with: "2,5").utf8))
    #expect(mending.remaining.isEmpty)
  }

  @Test func aTextThatIsNotUTF8IsLeftUntouched() throws {
    let latin = try #require(DiagnosticPage.page(for: "J0101")).badExample(in: .french).file
    let mending = Mending(SourceText(name: "latin.jalon", bytes: latin), includingLikely: true)
    #expect(mending.steps.isEmpty)
    #expect(mending.source.bytes == latin)
    #expect(codes(Compilation(mending.source)) == ["J0101"])
  }

  @Test func whatStandsInAFileCannotCommandTheTerminal() {
    let mending = mend(file("  question a\u{1B}[31mb \"Combien ?\" : texte\n"), likely: true)
    #expect(!MendingRenderer(language: .french).render(mending).contains("\u{1B}"))
  }

  /// Random damage never makes mending trap, go on for ever, or stop while a mend could still be applied.
  @Test(arguments: 0..<200) func damagedFilesAreMendedToAnEnd(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(Samples.all[seed % Samples.all.count].1.utf8)
    for _ in 0..<(1 + seed % 5) where bytes.count > 200 {
      bytes =
        Mutation.allCases[Int.random(in: 0..<Mutation.allCases.count, using: &generator)]
        .applied(to: bytes, using: &generator).bytes
      let piece = ["2.5", "\t", "–", " if ", "required ", "\r"].randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: piece.utf8, at: Int.random(in: 0...bytes.count, using: &generator))
    }
    let source = SourceText(name: "a.jalon", bytes: bytes)
    for likely in [false, true] {
      let mending = Mending(source, includingLikely: likely)
      #expect(mending.steps.isEmpty == (mending.source.bytes == bytes))
      let left = mending.remaining.compactMap(\.fix).filter {
        $0.applicability == .certain || (likely && $0.applicability == .likely)
      }
      #expect(left.isEmpty, "\(left)\n\(mending.source.text)")
      for step in mending.steps { #expect((0...mending.source.bytes.count).contains(step.offset)) }
      _ = MendingRenderer(language: .french).render(mending)
    }
  }

  @Test func aVeryLongFileOfMistakesIsMendedInOneGo() {
    let questions = (0..<5_000).map { "  question q\($0) \"?\" : décimal de 0.5 à 2.5" }.joined(separator: "\n")
    let mending = mend(file(questions))
    #expect(mending.steps.count == 10_000)
    #expect(mending.remaining.isEmpty)
    let told = lines(mending, .english)
    #expect(told.count == 51)
    #expect(told.last == "… and 9950 more mends in this file")
  }
}
