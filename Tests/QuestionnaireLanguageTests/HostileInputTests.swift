import QuestionnaireLanguage
import Testing
import Wording

@Suite struct HostileInputTests {
  private static let head = """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    vague avant "Avant"
    section cuisine "Cuisine"
      question recette "Je sais cuisiner." : entier de 1 à 5
      question saison "Je reconnais les légumes." : entier de 1 à 5
        si
    """

  /// Compiles and renders; the time limit of the test tells a loop or a time that grows with the square.
  private func survive(_ bytes: [UInt8], _ limit: Int = 1000) {
    let source = SourceText(name: "hostile.jalon", bytes: bytes)
    let compilation = Compilation(source)
    #expect(compilation.tree.reconstructed == bytes)
    #expect(compilation.canonicalBytes.isEmpty || bytes.count > 0)
    for diagnostic in compilation.diagnostics.prefix(limit) {
      let text = TerminalRenderer(language: .french).render(diagnostic, in: source)
      let isPrintable = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
      #expect(isPrintable, "\(diagnostic.problem.code)")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func randomBytesAreNeverMoreThanWrong() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<300, using: &generator)
      survive((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  /// Random words of the language get further into the compiler than random bytes.
  @Test(.timeLimit(.minutes(10)))
  func randomWordsOfTheLanguageAreNeverMoreThanWrong() {
    let forms = Keyword.allCases.flatMap { keyword in InterfaceLanguage.allCases.map { keyword.canonical(in: $0) } }
    let pieces =
      forms + ["\"texte\"", "« a »", "a", "b", "1", "2,5", "-", ",", ":", "(", ")", "=", "<>", "\n", "\n  ", "\n    "]
    var generator = SeededGenerator(seed: 11)
    for run in 0..<1000 {
      let count = Int.random(in: 0..<200, using: &generator)
      let words = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      survive(Array(((run.isMultiple(of: 2) ? "jalon 1 fr\n" : "jalon 1 en\n") + words.joined(separator: " ")).utf8))
    }
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "", "\n", "\u{FEFF}", "\u{FEFF}jalon 1 fr", "jalon", "jalon 1 fr", "\0", "\"", "«", "--", ",", "-", "\r", "\r\n",
      "  ", "\t",
      "jalon 1 fr\u{0}", "jalon 1 fr\n\u{202E}", "jalon 1 fr\nquestionnaire \u{1F468}\u{200D}\u{1F469} version 1 \"\"",
    ])
  func tinyFilesAreReadToTheEnd(_ text: String) { survive(Array(text.utf8)) }

  @Test(.timeLimit(.minutes(10)))
  func nestingAndLengthOfConditionsAreBounded() {
    for condition in [
      String(repeating: "(", count: 10_000) + "recette = 1" + String(repeating: ")", count: 10_000),
      String(repeating: "non ", count: 20_000) + "recette = 1",
      String(repeating: "- ", count: 20_000) + "1",
      Array(repeating: "recette = 1", count: 20_000).joined(separator: " et "),
      Array(repeating: "1", count: 20_000).joined(separator: " + "),
      "recette parmi " + Array(repeating: "1", count: 20_000).joined(separator: ", "),
    ] {
      let text = "\(Self.head) \(condition)"
      survive(Array(text.utf8))
      #expect(codes(compile(text)) == ["J0120"])
    }
    // What a person may really write is far below the bounds.
    let long = (1...5).map { "recette = \($0)" }.joined(separator: " ou ")
    let nested = String(repeating: "(", count: 20) + long + String(repeating: ")", count: 20)
    let compilation = compile("\(Self.head) \(Array(repeating: nested, count: 10).joined(separator: " et "))")
    #expect(compilation.diagnostics == [], explain(compilation))
  }

  @Test(.timeLimit(.minutes(10)))
  func aHundredThousandGarbageLinesTakeOneDiagnosticEach() {
    var generator = SeededGenerator(seed: 3)
    let letters = Array("abcdefghij ;=\"',:()")
    let lines = (0..<100_000).map { _ in
      "zq" + String((0..<20).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }
    let text = "\(Self.head) recette = 1\n\(lines.joined(separator: "\n"))\n"
    let compilation = compile(text)
    #expect(compilation.tree.reconstructed == Array(text.utf8))
    #expect(compilation.diagnostics.count <= 100_100)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyMistakesOnOneLineAreNotAllTold() {
    let waves = (0..<10_000).map { "v\($0)" }.joined(separator: ", ")
    let text = Self.head.replacing("\n    si", with: "\n    vagues \(waves)\n")
    let source = SourceText(name: "hostile.jalon", text)
    #expect(Compilation(source).diagnostics.count == Compilation.diagnosticsPerLine)
    survive(source.bytes)
  }

  @Test(.timeLimit(.minutes(10)))
  func anEndlessLineIsShownInPart() {
    let text = "\(Self.head) recette = 1\n  question \(String(repeating: "é", count: 500_000)) \"Texte\" : texte\n"
    let source = SourceText(name: "hostile.jalon", text)
    let rendered = Compilation(source).diagnostics.map { TerminalRenderer(language: .french).render($0, in: source) }
    #expect(rendered.joined().count < 2_000)
  }

  /// The bytes of a file are not always those that an editor would write.
  @Test func lineEndsAndBlanksOfOtherSystemsMeanTheSame() {
    let sound = compile(Samples.french).questionnaire
    #expect(sound != nil)
    for text in [
      Samples.french.replacing("\n", with: "\r\n"), Samples.french.replacing("\n", with: "\r"),
      "\u{FEFF}" + Samples.french, Samples.french.replacing(" : ", with: "\u{A0}: "),
      Samples.french.replacing("\", ", with: "\",\u{202F}"), "\n\n-- En tête\n" + Samples.french,
      String(Samples.french.dropLast()),
    ] {
      let compilation = compile(text)
      let isSame = compilation.questionnaire == sound
      #expect(isSame, "\(text.prefix(80).debugDescription): \(explain(compilation))")
    }
  }

  @Test(arguments: ["integer from -9223372036854775808 to 0", "integer from 0 to 9223372036854775807"])
  func theGreatestNumbersAreNoReasonToCrash(_ type: String) {
    let source = """
      jalon 1 en
      questionnaire q version 1 "Q"
      wave w "W"
      section s "S"
        question a "A" : \(type)
      """
    #expect(compile(source).diagnostics.map(\.problem.code) == ["J0113"])
  }

  @Test func wavesMayNotDependOnEachOtherInACircle() {
    let source = """
      jalon 1 en
      questionnaire q version 1 "Q"
      wave a "A", retrospective of b
      wave b "B", 5 to 9 days after c
      wave c "C", asked with a
      wave d "D", 5 to 9 days after a, asked with c
      section s "S"
        question x "X" : date
          waves a, b
      """
    #expect(compile(source).diagnostics.map(\.problem.code) == ["J0505"])
  }
}
