import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import Testing
import Wording

/// Files in memory, by name.
private func beside(_ files: [String: String]) -> Neighbours {
  Neighbours { name in
    files[name].map { .text(SourceText(name: name + ".jalon", $0)) } ?? .missing(others: Array(files.keys))
  }
}

/// Pieces taken from other files with `reprend`.
@Suite struct SharedPiecesTests {
  private static let common = """
    jalon 1 fr
    partage commun "Commun"

    -- Cinq réponses.
    échelle accord de 1 à 5
      1 "Non"
      5 "Oui"

    section cuisine "Cuisiner"
      -- Une phrase à nous.
      question recette "Je sais cuisiner." : accord
        vagues avant
      question saison "Les légumes ?" : accord
        aide "De saison."
      question jours "Combien ?" : entier de 0 à 7

    """

  private static let head = """
    jalon 1 fr
    questionnaire q version 1.0 "Q"

    vague avant "Avant"
    vague apres "Après"

    """

  private func compile(_ lines: String, beside files: [String: String] = ["commun": common]) -> Compilation {
    Compilation(SourceText(name: "dossier/q.jalon", Self.head + lines), neighbours: beside(files))
  }

  // MARK: What comes of it

  @Test func aPieceStandsInThePlaceOfTheLineThatTakesIt() {
    let compilation = compile(
      "\n-- Nos phrases.\nreprend section cuisine de commun\n  vagues avant, apres\n\n-- Fin.\n")
    #expect(compilation.diagnostics == [], explain(compilation))
    #expect(
      compilation.standaloneText.text == Self.head + """

        -- Nos phrases.

        -- Repris de commun.jalon\u{A0}: section cuisine
        -- Cinq réponses.
        échelle accord de 1 à 5
          1 "Non"
          5 "Oui"

        section cuisine "Cuisiner"
          -- Une phrase à nous.
          question recette "Je sais cuisiner." : accord
            vagues avant
          question saison "Les légumes ?" : accord
            vagues avant, apres
            aide "De saison."
          question jours "Combien ?" : entier de 0 à 7
            vagues avant, apres

        -- Fin.

        """)
    #expect(compilation.questionnaire?.items.map(\.waves) == [["avant"], ["avant", "apres"], ["avant", "apres"]])
    // The tree is that of the file as it is, for the formatter and for editors.
    #expect(compilation.tree.reconstructed == compilation.tree.source.bytes)
  }

  @Test func theStandaloneTextNeedsNoOtherFileAndSaysTheSame() {
    for lines in [
      "reprend section cuisine de commun\n", "reprend échelle accord de commun\nreprend section cuisine de commun",
    ] {
      let compilation = compile(lines)
      let alone = Compilation(compilation.standaloneText)
      #expect(alone.questionnaire != nil && alone.questionnaire == compilation.questionnaire)
      #expect(alone.standaloneText.bytes == compilation.standaloneText.bytes)
    }
  }

  @Test func aFileThatTakesNothingStaysAsItIs() {
    for (name, text) in Samples.all {
      #expect(Compilation(SourceText(name: name, text)).standaloneText.text == text)
    }
  }

  @Test func aFileOfPiecesIsNoQuestionnaireAndHasNoErrors() {
    let compilation = Compilation(SourceText(name: "commun.jalon", Self.common))
    #expect(compilation.diagnostics == [])
    #expect(compilation.questionnaire == nil && compilation.isShared && !compilation.hasErrors)
    #expect(!compile("section s \"S\"\n  question a \"A\" : texte\n").isShared)
  }

  @Test func piecesCanBeTakenFromAQuestionnaire() {
    let other =
      Self.head + "section autre \"Autre\"\n  question ailleurs \"Ailleurs ?\" : oui ou non\n    vagues apres\n"
    let compilation = compile("reprend section autre de ancien\n", beside: ["ancien": other])
    #expect(compilation.diagnostics == [], explain(compilation))
    #expect(compilation.questionnaire?.items.map(\.name) == ["ailleurs"])
  }

  /// `manquant` and `manquante`, other quotation marks and another order are other spellings of one scale.
  @Test func aScaleDeclaredHereMayBeSpelledOtherwise() {
    let scale = "échelle accord de 1 à 5\n  1 \"Non\"\n  5 \"Oui\"\n  nsp \"Sans avis\", manquant, pictogramme \"❓\"\n"
    let common = "jalon 1 fr\npartage commun \"Commun\"\n" + scale
    let question = "section s \"S\"\n  question a \"A ?\" : accord\n"
    for spelled in [
      scale.replacing("manquant", with: "manquante"), scale.replacing("\"Non\"", with: "« Non »"),
      scale.replacing(", manquant, pictogramme \"❓\"", with: ", pictogramme \"❓\", manquant"),
      scale.replacing("  1 \"Non\"\n  5 \"Oui\"\n", with: "  5 \"Oui\"\n  1 \"Non\"\n"),
    ] {
      let compilation = compile(spelled + "reprend échelle accord de commun\n" + question, beside: ["commun": common])
      #expect(compilation.diagnostics == [], explain(compilation))
    }
    for other in [
      scale.replacing("\"Non\"", with: "\"Jamais\""), scale.replacing("manquant", with: "manquant, falc \"?\""),
      scale.replacing("de 1 à 5", with: "de 1 à 5, visages"), scale.replacing("❓", with: "🤷"),
      scale.replacing("nsp", with: "nspp"), scale.replacing("de 1 à 5", with: "de 0 à 5"),
    ] {
      let compilation = compile(other + "reprend échelle accord de commun\n" + question, beside: ["commun": common])
      #expect(codes(compilation) == ["J0809"], explain(compilation))
    }
    // A scale that is wrong in itself is not another one as well.
    let wrong = scale.replacing("de 1 à 5", with: "de 5 à 1")
    let compilation = compile(wrong + "reprend échelle accord de commun\n" + question, beside: ["commun": common])
    #expect(codes(compilation) == ["J0304"], explain(compilation))
  }

  @Test func anIdenticalScaleIsNotWrittenTwice() {
    let own = "échelle accord de 1 à 5\n  1 « Non »   -- le même\n  5 \"Oui\"\n\n"
    for lines in [own + "reprend section cuisine de commun\n", "reprend section cuisine de commun\n\n" + own] {
      let compilation = compile(lines)
      #expect(compilation.diagnostics == [], explain(compilation))
      #expect(compilation.standaloneText.text.matches(of: /échelle accord de 1/).count == 1)
    }
  }

  @Test func theWordsCanStillBeTheCodesOfAnswers() {
    let compilation = compile(
      """
      section s "S"
        question a "A ?" : choix
          seul "Je mange seul"
          partage "Je partage mes repas"
          reprend "Je reprends du dessert"
      """)
    #expect(compilation.diagnostics == [], explain(compilation))
    guard case .choice(let options)? = compilation.questionnaire?.items.first?.type else {
      Issue.record("not a choice")
      return
    }
    #expect(options.map(\.code) == ["seul", "partage", "reprend"])
  }

  // MARK: Files that take from files that take

  @Test func aPieceCanComeFromFurtherAwayAndIsStillNamedByItsOwnLine() throws {
    let between = """
      jalon 1 fr
      partage milieu "Milieu"
      reprend section cuisine de commun
      section encore "Encore"
        question plus "Plus ?" : accord
          vagues jamais

      """
    let files = ["commun": Self.common, "milieu": between]
    let near = compile("reprend section cuisine de milieu\n", beside: files)
    #expect(near.diagnostics == [], explain(near))
    let clash = compile(
      "reprend section cuisine de milieu\nsection s \"S\"\n  question jours \"J\" : texte\n", beside: files)
    #expect(codes(clash) == ["J0201"])
    #expect(clash.diagnostics.first?.related?.role == .inPiece(file: "commun.jalon", line: 15))
    let wave = compile("reprend section encore de milieu\n", beside: files)
    #expect(codes(wave) == ["J0204"])
    #expect(wave.diagnostics.first?.related?.role == .inPiece(file: "milieu.jalon", line: 6))
    // The scale of the section comes from the third file.
    #expect(wave.standaloneText.text.contains("échelle accord de 1"))
  }

  @Test func circlesAreNamedAndEndTheReading() {
    func taking(_ file: String) -> String { "jalon 1 fr\npartage x \"X\"\nreprend échelle accord de \(file)\n" }
    func message(_ compilation: Compilation) -> [Problem] { compilation.diagnostics.map(\.problem) }
    #expect(message(compile("reprend échelle accord de q\n")) == [.reuse(.circle(["q", "q"]))])
    #expect(
      message(compile("reprend échelle accord de b\n", beside: ["b": taking("q")])) == [
        .reuse(.circle(["q", "b", "q"]))
      ])
    #expect(
      message(compile("reprend échelle accord de b\n", beside: ["b": taking("b")])) == [.reuse(.circle(["b", "b"]))])
    // Eight files in a row can be taken from, and no more.
    var chain = Dictionary(uniqueKeysWithValues: (0..<8).map { ("f\($0)", taking("f\($0 + 1)")) })
    chain["f8"] = Self.common
    #expect(codes(compile("reprend échelle accord de f1\n", beside: chain)) == ["J0603", "J0601"])
    #expect(codes(compile("reprend échelle accord de f0\n", beside: chain)) == ["J0804"])
  }

  // MARK: What is wrong

  @Test func mistakesAfterAPieceStandAtTheirOwnPlacesAndAreMendedThere() throws {
    let lines = """
      reprend section cuisine de commun
        vagues avant, aprs

      score s "S", hausse favorable
        moyenne de recete, saison
        calculé si toutes les réponses
        seuil 0.5
      """
    let source = SourceText(name: "q.jalon", Self.head + lines)
    let compilation = Compilation(source, neighbours: beside(["commun": Self.common]))
    // What names no known wave is named once, not once for each question that it was meant for.
    #expect(codes(compilation) == ["J0204", "J0203", "J0107"], explain(compilation))
    #expect(compilation.diagnostics.map { source.text($0.span) } == ["aprs", "recete", "0.5"])
    #expect(compilation.diagnostics.compactMap(\.fix?.replacement) == ["apres", "recette", "0,5"])
    let mended = compile("reprend section cuisine de commun\n  vagues avant, aprs\n")
    let fix = try #require(mended.diagnostics.first?.fix)
    #expect(fix.replacement == "apres" && mended.tree.source.text(fix.span) == "aprs")
  }

  @Test func aMendTouchesTheFileAndNeverThePieces() {
    let text =
      Self.head
      + "reprend section cuisne de commun\n\trequired\n\nscore s \"S\", hausse favorable\n  moyenne de recete\n  calculé si toutes les réponses\n"
    let mending = Mending(
      SourceText(name: "q.jalon", text), includingLikely: true, neighbours: beside(["commun": Self.common]))
    #expect(mending.source.text.contains("reprend section cuisine de commun\n"))
    #expect(mending.source.text.contains("moyenne de recette\n"))
    #expect(!mending.source.text.contains("question recette"))
  }

  @Test func aLostPieceHasNoConsequences() {
    let lines = """
      reprend échelle accord de commun
      reprend section cuisine de commun
        vagues avant

      section s "S"
        question a "A" : accord
          si saison = 1

      score s "S", hausse favorable
        moyenne de recette, a
        calculé si toutes les réponses

      changement s de avant à apres

      """
    #expect(codes(compile(lines, beside: [:])) == ["J0802"])
    #expect(codes(compile(lines, beside: ["commun": "jalon 1 fr\npartage c \"C\"\n"])) == ["J0806", "J0806"])
    #expect(codes(compile(lines, beside: ["commun": "rien du tout"])) == ["J0804"])
    #expect(codes(Compilation(SourceText(name: "q.jalon", Self.head + lines))) == ["J0802"])
  }

  @Test(arguments: [
    ("reprend", "J0113"), ("reprend section", "J0113"), ("reprend section cuisine", "J0113"),
    ("reprend section cuisine de", "J0113"), ("reprend question recette de commun", "J0113"),
    ("reprend section cuisine de commun et plus", "J0114"), ("reprend section cuisine de Commun", "J0115"),
    ("reprend section cuisine de ../commun", "J0104"), ("reprend section cuisine de \"commun\"", "J0113"),
    ("reprend section cuisine de commun.jalon", "J0104"), ("reprends section cuisine de commun", "J0108"),
    ("reuse section cuisine de commun", "J0109"), ("  reprend section cuisine de commun", "J0111"),
    ("reprend section cuisine de commun\n  vagues", "J0113"),
    ("reprend section cuisine de commun\n  vagues avant\n  vagues apres", "J0118"),
    ("reprend section cuisine de commun\n  aide \"Bonjour\"", "J0110"),
  ])
  func aLineThatCannotBeReadIsReportedOnceAndNoPathIsEverAsked(_ line: String, _ code: String) {
    let neighbours = Neighbours { name in
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") })
      return name == "commun" ? .text(SourceText(name: "commun.jalon", Self.common)) : .missing(others: [])
    }
    let compilation = Compilation(SourceText(name: "q.jalon", Self.head + line + "\n"), neighbours: neighbours)
    #expect(codes(compilation) == [code], explain(compilation))
  }

  @Test func programsAreToldThePlaceInTheFileThatWasChecked() throws {
    let compilation = compile(
      "reprend section cuisine de commun\n\nsection s \"S\"\n  question été \"É\" : texte\n    vagues jamais\n")
    let source = compilation.tree.source
    let lines = compilation.diagnostics.map { ConciseRenderer.render($0, in: source, language: .english) }
    #expect(lines.map { String($0.prefix { $0 != " " }) } == ["dossier/q.jalon:9:12:", "dossier/q.jalon:10:12:"])
    let piece = Self.common.replacing("vagues avant", with: "vagues jamais")
    let inPiece = compile("reprend section cuisine de commun\n", beside: ["commun": piece])
    let all = inPiece.diagnostics.map { (diagnostic: $0, source: source) }
    let log = SARIFRenderer(language: .english, version: "1").render(all)
    #expect(log.contains("\"uri\" : \"dossier/q.jalon\"") && log.contains("commun.jalon, line 12"))
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONRenderer.render(all, language: .english).utf8))
        as? [[String: Any]])
    #expect(rows.first?["line"] as? Int == 6 && rows.first?["end_column"] as? Int == 34)
    #expect(rows.first?["fix"] == nil)
  }

  @Test func theFormatterLaysOutTheFileAndNotThePieces() {
    let hurried =
      Self.head
      + "\n\n  \nReprend  echelle accord  de commun\nREPREND section  cuisine de commun -- ici\n     vagues avant,apres\n"
    let compilation = Compilation(SourceText(name: "q.jalon", hurried))
    guard case .canonical(let bytes) = compilation.formatting else {
      Issue.record("cannot be read: \(codes(compilation))")
      return
    }
    #expect(
      String(decoding: bytes, as: UTF8.self).hasSuffix(
        """

        reprend échelle accord de commun
        reprend section cuisine de commun  -- ici
          vagues avant, apres

        """))
  }

  // MARK: Hostile files

  @Test func endsOfLinesAndMarksOfThePieceDoNoHarm() {
    let plain = compile("reprend section cuisine de commun\n").questionnaire
    #expect(plain != nil)
    let text = Self.common
    for disguised in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), String(text.dropLast()),
      text + "  -- et puis", text + "\n\n\n", text.replacing("  ", with: "    "),
    ] {
      let compilation = compile("reprend section cuisine de commun\n  vagues avant", beside: ["commun": disguised])
      #expect(compilation.diagnostics == [], explain(compilation))
      let plain = compile("reprend section cuisine de commun\n  vagues avant").questionnaire
      #expect(compilation.questionnaire == plain)
      #expect(Compilation(compilation.standaloneText).questionnaire == plain)
    }
  }

  @Test func brokenPiecesAreReportedAtTheLineThatNamesThem() {
    let binary = String(decoding: (0..<5_000).map { _ in UInt8.random(in: 0...127) }, as: UTF8.self)
    for broken in [Self.common + "section fin \"Sans fin", "", "\0\0", binary, "jalon 1 fr\n", "jalon 2 fr\n"] {
      #expect(codes(compile("reprend section cuisine de commun\n", beside: ["commun": broken])) == ["J0804"])
    }
    let latin = Neighbours { _ in .text(SourceText(name: "commun.jalon", bytes: Array(Self.common.utf8) + [0xE9])) }
    let source = SourceText(name: "q.jalon", Self.head + "reprend section cuisine de commun\n")
    #expect(codes(Compilation(source, neighbours: latin)) == ["J0804"])
  }

  @Test(.timeLimit(.minutes(10))) func manyFilesAndLargeOnesAreRefusedInTime() {
    let large = Self.common + String(repeating: "-- rien\n", count: 1_300_000)
    #expect(codes(compile("reprend section cuisine de commun\n", beside: ["commun": large])) == ["J0803"])
    let lines = (0..<20_000).map { "reprend section cuisine de f\($0)\n" }.joined()
    let many = compile(lines, beside: [:])
    #expect(many.diagnostics.count == 20_000 && Set(codes(many)) == ["J0802", "J0803"])
    let twice = compile(String(repeating: "reprend section cuisine de commun\n", count: 20_000))
    #expect(twice.diagnostics.count == 19_999)
    let unknown = compile((0..<20_000).map { "reprend section cuisin\($0) de commun\n" }.joined())
    #expect(unknown.diagnostics.count == 20_000)
    // Every file takes all that the next one has: what is taken in grows by one section a file.
    let each = (0..<8).map { index in
      (
        "f\(index)",
        "jalon 1 fr\npartage x \"X\"\n" + (index..<7).map { "reprend section s\($0 + 1) de f\($0 + 1)\n" }.joined()
          + "section s\(index) \"S\"\n  question q\(index) \"Q\" : texte\n"
      )
    }
    #expect(compile("reprend section s0 de f0\n", beside: Dictionary(uniqueKeysWithValues: each)).diagnostics == [])
  }

  /// One damage at one place of the file of pieces: what is said stands in the file that takes them, and nothing traps.
  @Test(arguments: Mutation.allCases)
  func aDamagedFileOfPiecesGivesDiagnosticsOfTheFileThatTakesThem(_ mutation: Mutation) {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<60 {
      let (bytes, _) = mutation.applied(to: Array(Self.common.utf8), using: &generator)
      let source = SourceText(
        name: "q.jalon", Self.head + "reprend section cuisine de commun\n\nreprend échelle accord de commun")
      let compilation = Compilation(source, neighbours: Neighbours { _ in .text(SourceText(name: "c", bytes: bytes)) })
      for diagnostic in compilation.diagnostics {
        #expect(diagnostic.span.end <= source.bytes.count && diagnostic.span.start <= diagnostic.span.end)
        #expect((6...8).contains(source.lineNumber(of: diagnostic.span.start)))
        #expect((diagnostic.related?.span.end ?? 0) <= source.bytes.count)
        for language in InterfaceLanguage.allCases {
          #expect(!TerminalRenderer(language: language).render(diagnostic, in: source).isEmpty)
        }
      }
      #expect(Compilation(compilation.standaloneText).questionnaire == compilation.questionnaire)
    }
  }
}
