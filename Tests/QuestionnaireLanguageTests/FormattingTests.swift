import QuestionnaireLanguage
import Testing

/// What the formatter writes.
@Suite struct FormattingTests {
  private static let head = """
    jalon 1 fr

    questionnaire essai version 1.0 "Essai"

    vague avant "Avant"
    vague apres "Après"

    section cuisine "Cuisine"

    """

  /// Formats lines that stand under a section, and gives them back as they are then.
  private func formatted(_ lines: String) -> String {
    let text = canonical(Self.head + lines)
    #expect(text.hasPrefix(Self.head))
    return String(text.dropFirst(Self.head.count))
  }

  private func canonical(_ text: String, _ sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let compilation = compile(text)
    guard case .canonical(let bytes) = compilation.formatting else {
      Issue.record(explain(compilation), sourceLocation: sourceLocation)
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aHurriedFileBecomesATidyOne() {
    let hurried = """
      \u{FEFF}-- Atelier du mardi.   \r
      JALON 1 FR\r
      Questionnaire   essai version 1.0 «\u{A0}Essai\u{A0}»\r
      traduction en\r


      vague avant “Avant”\r
      vague apres "Après" , 1 a 30 jour apres avant\r
      vague suivi "Suivi",30 jour après avant -- à préciser
      vague retro "Avant, vu d'aujourd'hui",retrospectif d'avant,posee avec apres
      echelle accord de 1 à 5
         1 "Non"
         nsp "Je ne sais pas",manquante
      section cuisine "Cuisine"
        question recette "Je sais cuisiner.":accord

          vagues avant,apres , retro
        -- La question du poids.
        question poids "Combien ?" : nombre decimal de 0 à 2,5
          refus SI (poids>=2 et non poids ≠ -1) "Non" \t
          -- unité "kg"
      score confiance "Confiance",hausse favorable
        moyenne d'recette
        calculee si au moins 1 reponses
      -- Le changement attendu.
      changement confiance d'avant à apres,d'avant à suivi


      -- Fin.
      """
    let tidy = """
      -- Atelier du mardi.
      jalon 1 fr

      questionnaire essai version 1.0 "Essai"
        traduction en

      vague avant "Avant"
      vague apres "Après", 1 à 30 jours après avant
      vague suivi "Suivi", 30 jours après avant  -- à préciser
      vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec apres

      échelle accord de 1 à 5
        1 "Non"
        nsp "Je ne sais pas", manquant

      section cuisine "Cuisine"
        question recette "Je sais cuisiner." : accord

          vagues avant, apres, retro
        -- La question du poids.
        question poids "Combien ?" : décimal de 0 à 2,5
          refus si (poids >= 2 et non poids <> -1) "Non"
          -- unité "kg"

      score confiance "Confiance", hausse favorable
        moyenne de recette
        calculé si au moins 1 réponse

      -- Le changement attendu.
      changement confiance de avant à apres, de avant à suivi

      -- Fin.

      """
    let readable = hurried.replacing("traduction en", with: "  traduction en")
    #expect(String(decoding: compile(readable).canonicalBytes, as: UTF8.self) == tidy)
    // In the file itself the mark and the ends of lines stay, as the first line has them.
    #expect(canonical(readable) == "\u{FEFF}" + tidy.replacing("\n", with: "\r\n"))
  }

  @Test func wordsAfterANumberAgreeWithIt() {
    for (written, tidy) in [
      ("1 jours", "1 jour"), ("2 jour", "2 jours"), ("0 jour", "0 jour"), ("0 à 1 jours", "0 à 1 jour"),
    ] {
      let text = canonical(Samples.french.replacing("75 à 105 jours", with: written))
      #expect(text == Samples.french.replacing("75 à 105 jours", with: tidy))
    }
    let one = canonical(
      Samples.english.replacing("75 to 105 days", with: "1 days").replacing("2 answers", with: "1 answers"))
    #expect(one == Samples.english.replacing("75 to 105 days", with: "1 day").replacing("2 answers", with: "1 answer"))
  }

  @Test func aListOfOneMayStayInTheSingular() {
    let single = Samples.french.replacing("objectifs PSP2, PSP3, ODD3", with: "objectif PSP2")
    #expect(canonical(single) == single)
  }

  @Test func wordsThatAreNamesStayAsTheyAre() {
    // A scale may be called « jour », a question « a » and an option « oui », as keywords are.
    let lines = """
        question a "A ?" : oui ou non
        question apres "Après ?" : choix
          jour "Jour"
          inversee "À l'envers"
        question manquante "Manquante ?" : texte
          si apres = inversee ou apres parmi jour, inversee et a = non

      """
    #expect(formatted(lines) == lines)
  }

  @Test func quotationMarksAreStraightUnlessTheTextHasSome() {
    for (written, tidy) in [
      ("« Oui ? »", "\"Oui ?\""), ("“Oui ?”", "\"Oui ?\""), ("„Oui ?“", "\"Oui ?\""),
      ("«\u{A0}Le \"bio\"\u{A0}»", "« Le \"bio\" »"), ("“Le \"bio\"”", "« Le \"bio\" »"),
      ("“Le \"bio\" «\u{A0}local\u{A0}»”", "“Le \"bio\" «\u{A0}local\u{A0}»”"),
      ("“ \"bio\"”", "“ \"bio\"”"), ("” “a” \"»”", nil), ("”“a\" »”", "”“a\" »”"),
      ("\"Un  blanc de trop\u{A0}!\"", "\"Un  blanc de trop\u{A0}!\""), ("\"le\u{301}gume\"", "\"le\u{301}gume\""),
    ] {
      guard let tidy else { continue }
      let line = "  question a \(written) : texte\n"
      let printed = formatted(line)
      #expect(Array(printed.utf8) == Array("  question a \(tidy) : texte\n".utf8), "\(printed)")
    }
  }

  @Test func signsAndOperatorsAreToldApart() {
    let lines = """
        question a "A ?" : entier
          refus si a=-1 ou -a<- -2 ou a -1>(( 2×-3 )-a)÷2 ou a parmi -1,- 2 "Non."

      """
    let tidy = """
        question a "A ?" : entier
          refus si a = -1 ou -a < - -2 ou a - 1 > ((2 * -3) - a) / 2 ou a parmi -1, -2 "Non."

      """
    #expect(formatted(lines) == tidy)
  }

  @Test func aLongListIsBrokenIntoLinesOfAboutTheSameLength() {
    let names = (1...20).map { "question_\($0)" }
    let questions = names.map { "  question \($0) \"Q\" : entier de 1 à 5\n" }.joined()
    let score =
      "\nscore total \"Total\"\n  somme de \(names.joined(separator: ", "))\n  calculé si toutes les réponses\n"
    let text = formatted(questions + score)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("  somme") }.prefix { !$0.contains("calculé") }
    #expect(lines.count == 3)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    question_") })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix(",") })
    #expect(lines.allSatisfy { (80...100).contains($0.count) }, "\(lines)")
    // Broken elsewhere by hand, it is put together again.
    #expect(formatted(questions + score.replacing(", ", with: ",\n      ")) == text)
  }

  @Test func aListIsNotBrokenBeforeANameThatWouldBeginALine() {
    let names = (1...9).map { "question_numero_\($0)" } + ["seuil"]
    let questions = names.map { "  question \($0) \"Q\" : entier de 1 à 5\n" }.joined()
    for place in 0..<10 {
      var order = names
      order.swapAt(9, place)
      let text = formatted(
        questions + "\nscore total \"Total\"\n  somme de \(order.joined(separator: ", "))\n"
          + "  calculé si toutes les réponses\n")
      #expect(compile(Self.head + text).questionnaire?.scores.first?.terms.map(\.item) == order)
      #expect(text.contains(",\n    question_"))
    }
  }

  @Test func commentsInAListKeepItsLines() {
    let lines = """
      moyenne de recette,  -- la première
          -- Celle-ci est dite par beaucoup de gens.
          saison,

          inversé temps  -- la dernière
      """
    let text = Samples.french.replacing("moyenne de recette, saison, inversé temps", with: lines)
    #expect(canonical(text) == text)
    #expect(canonical(text.replacing("\n    ", with: "\n     ").replacing("  --", with: " --")) == text)
  }

  @Test func commentsStandAtTheLineThatTheySpeakOf() {
    let text = """
      section a "A"  -- Une section.
        -- Tout est mis de côté pour l'instant.
        -- question b "B" : texte

      -- Les étapes.
      section c "C"
        -- Une question.
        question d "D" : choix
          -- Une option.
          e "E"
          f "F"
          -- g "G"
        question h "H" : texte
          -- obligatoire

      -- Rien de plus.

      """
    let head = String(Self.head.dropLast("section cuisine \"Cuisine\"\n".count))
    #expect(canonical(head + text) == head + text)
    let shifted = text.replacing("    ", with: "       ").replacing("--", with: " --")
    #expect(canonical(head + shifted) == head + text)
  }

  @Test func wavesAndChangesMayStandSideBySideAndBlankLinesAreKept() {
    let text = Samples.french.replacing("vague apres", with: "\n\n\nvague apres").replacing(
      "  question", with: "\n  question")
    let tidy = Samples.french.replacing("vague apres", with: "\nvague apres").replacing(
      "  question", with: "\n  question")
    #expect(canonical(text) == tidy)
  }

  @Test func aFileWhoseLinesCannotBeReadIsLeftAlone() {
    for (mistake, codes) in [
      ("  qestion a \"A\" : texte\n", ["J0108"]), ("   question a \"A : texte\n", ["J0106"]),
      ("\tquestion a \"A\" : texte\n", ["J0112"]),
    ] {
      guard case .unreadable(let errors) = compile(Self.head + mistake).formatting else {
        Issue.record("\(mistake) was formatted")
        continue
      }
      #expect(errors.map(\.problem.code) == codes)
    }
  }

  @Test func aLineThatCouldNotBeUnderstoodIsPrintedAsItStands() {
    let strange = "   qu'est   ce ,que « c'est\n"
    let bytes = compile(Self.head + "  question a   \"A\" : texte\n" + strange + "  question b \"B\":texte\n")
      .canonicalBytes
    let expected = Self.head + "  question a \"A\" : texte\n" + strange + "  question b \"B\" : texte\n"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    let notText: [UInt8] = Array(Self.head.utf8) + [0xFF, 0x0D]
    #expect(Compilation(SourceText(name: "essai.jalon", bytes: notText)).canonicalBytes == notText)
  }
}
