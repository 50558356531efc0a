import Interviewing
import QuestionnaireModel
import Testing
import Wording

@testable import TerminalFace

/// What the screens look like, in a usual window and in a small one.
struct QuestionScreenTests {
  static let small = ScreenSize(columns: 40, rows: 16)

  @Test func aScaleIsARowWhereThereIsRoom() {
    var sitting = Sitting(Interview(Sample.plan))
    sitting.press(.right, .right)
    #expect(
      sitting.text == """
          Mes pratiques alimentaires                                   Avant l'atelier
          Cuisiner chez vous                                          Question 1 sur 9
          ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Je sais cuisiner un repas sans viande.

                 1 ────────────[2]──────────── 3 ──────────── 4 ──────────── 5
            Pas du tout                   Ni d'accord                   Tout à fait
             d'accord                       ni pas                       d'accord
                                           d'accord

            ────────────────────────
            ( ) nsp  Je ne sais pas









          ────────────────────────────────────────────────────────────────────────────
          ← → choisir   Entrée valider   Suppr effacer   Ctrl-C arrêter
        """)
  }

  @Test func aScaleIsAListInANarrowWindow() {
    var sitting = Sitting(Interview(Sample.plan), size: Self.small)
    sitting.press(.right, .right)
    #expect(
      sitting.text == """
         Mes pratiques alimen…  Avant l'atelier
         Cuisiner chez vous    Question 1 sur 9
         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

         Je sais cuisiner un repas sans viande.

           ( )   1  Pas du tout d'accord
         ► (•)   2
           ( )   3  Ni d'accord ni pas d'accord
           ( )   4
           ( )   5  Tout à fait d'accord
           ────────────────────────
           ( ) nsp  Je ne sais pas
         ──────────────────────────────────────
         ↑ ↓ choisir   Entrée valider
         Ctrl-C arrêter
        """)
  }

  @Test func aScaleWithWordsAtItsEndsHasThemBelowTheEnds() {
    let scale = ResponseScale(
      name: "note", points: 0...10, labels: [0: "Pas du tout probable", 10: "Extrêmement probable"])
    let item = Item(name: "note", text: "Recommanderiez-vous cet atelier\u{A0}?", type: .scale(scale))
    #expect(
      Sitting(Sample.interview(item)).text == """
          Mes pratiques alimentaires                                   Avant l'atelier
          Cuisiner chez vous                                          Question 1 sur 1
          ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Recommanderiez-vous cet atelier\u{A0}?

            0 ─── 1 ─── 2 ─── 3 ─── 4 ─── 5 ─── 6 ─── 7 ─── 8 ─── 9 ─── 10
            Pas du tout probable                      Extrêmement probable














          ────────────────────────────────────────────────────────────────────────────
          ← → choisir   Entrée valider   Ctrl-C arrêter
        """)
  }

  @Test func wordsOfTheEndsAndTheMiddleStandAlongALongScale() {
    let scale = ResponseScale(
      name: "jours", points: 1...7, labels: [1: "Pas du tout", 4: "Moyennement", 7: "Tous les jours"])
    let item = Item(name: "jours", text: "À quel point\u{A0}?", type: .scale(scale))
    let lines = Sitting(Sample.interview(item)).frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[6...7] == [
        "      1 ─────── 2 ─────── 3 ─────── 4 ─────── 5 ─────── 6 ─────── 7",
        "      Pas du tout             Moyennement             Tous les jours",
      ])
  }

  @Test func optionsAreAListWithMissingCodesApart() {
    var sitting = Sitting(Sample.interview(Sample.viande))
    sitting.press(.down, .down)
    #expect(
      sitting.text == """
          Mes pratiques alimentaires                                   Avant l'atelier
          Cuisiner chez vous                                          Question 1 sur 1
          ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Mangez-vous de la viande\u{A0}?
          Le poisson ne compte pas.
          Une réponse est nécessaire.

            ( ) 1  Oui, souvent
          ► (•) 2  De temps en temps
            ( ) 3  Non, jamais
            ────────────────────────
            ( ) 4  Je préfère ne pas répondre









          ────────────────────────────────────────────────────────────────────────────
          ↑ ↓ choisir   Entrée valider   Ctrl-C arrêter
        """)
  }

  @Test func severalOptionsAreTickedInTheirBoxes() {
    var sitting = Sitting(Sample.interview(Sample.lieux), .english, size: Self.small)
    sitting.press(.character(" "), .down, .down, .character(" "))
    #expect(
      sitting.text == """
         Mes pratiques alimen…  Avant l'atelier
         Cuisiner chez vous     Question 1 of 1
         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

         Où faites-vous vos courses\u{A0}?
         You can choose several answers.

           [x] 1  Au marché
           [ ] 2  Au supermarché
         ► [x] 3  À la ferme
           [ ] 4  Je ne fais pas les courses


         ──────────────────────────────────────
         ↑ ↓ choose   Space tick   Enter accept
         Ctrl-C stop
        """)
  }

  @Test func aDoubtIsAskedInPlace() {
    var sitting = Sitting(Interview(Sample.plan, answers: [.number(3), .code("souvent")]))
    sitting.type("7")
    sitting.press(.enter)
    #expect(
      sitting.text == """
          Mes pratiques alimentaires                                   Avant l'atelier
          Cuisiner chez vous                                         Question 3 sur 10
          ███████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Combien de jours par semaine\u{A0}?
          Un nombre entier de 1 à 7, en jours.

          ┌──────────────────┐
          │ 7                │ jours
          └──────────────────┘

          Tous les jours, vraiment\u{A0}?
            [ Oui, garder ma réponse ]  ► [ Non, corriger ]









          ────────────────────────────────────────────────────────────────────────────
          ← → choisir   Entrée valider   Échap corriger   Ctrl-C arrêter
        """)
    #expect(sitting.frame.cursor == Frame.Cursor(row: 8, column: 5))
  }

  @Test func aRefusalIsToldInPlaceAndTheTypingKept() {
    var sitting = Sitting(Sample.interview(Sample.atelier), size: Self.small)
    sitting.type("31/02/2026")
    sitting.press(.enter)
    #expect(
      sitting.text == """
         Mes pratiques alimen…  Avant l'atelier
         Cuisiner chez vous    Question 1 sur 1
         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

         Quand a eu lieu l'atelier\u{A0}?
         Une date, par exemple 21/11/2026.

         ┌──────────────────┐
         │ 31/02/2026       │
         └──────────────────┘

         Il faut une date, par exemple
         21/11/2026 ou 2026-11-21.

         ──────────────────────────────────────
         Entrée valider   Ctrl-C arrêter
        """)
  }

  @Test func aVisualAnalogueIsALineWithAMark() {
    var sitting = Sitting(Sample.interview(Sample.envie))
    sitting.press(.right, .up)
    #expect(
      sitting.text == """
          Mes pratiques alimentaires                                   Avant l'atelier
          Cuisiner chez vous                                          Question 1 sur 1
          ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Avez-vous envie de changer\u{A0}?

                                                     60
          ├───────────────────────────────────────────█──────────────────────────────┤
          Pas du tout                                                       Énormément













          ────────────────────────────────────────────────────────────────────────────
          ← → déplacer la marque   Entrée valider   Suppr effacer   Ctrl-C arrêter
        """)
  }

  @Test func aLongTextHasAFieldOfSeveralLines() {
    var sitting = Sitting(Sample.interview(Sample.mot), size: Self.small)
    sitting.type("Une phrase qui ne tient pas sur une seule ligne.")
    #expect(
      sitting.text == """
         Mes pratiques alimen…  Avant l'atelier
         Cuisiner chez vous    Question 1 sur 1
         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

         Souhaitez-vous ajouter quelque chose\u{A0}?

         ┌────────────────────────────────────┐
         │ Une phrase qui ne tient pas sur    │
         │ une seule ligne.                   │
         │                                    │
         └────────────────────────────────────┘

         ──────────────────────────────────────
         Entrée valider
         Alt-Entrée aller à la ligne
         Ctrl-C arrêter
        """)
    #expect(sitting.frame.cursor == Frame.Cursor(row: 8, column: 19))
  }

  @Test func theQuestionStaysInViewWhileManyOptionsScroll() {
    let options = (1...20).map { Option(code: "o\($0)", label: "Option \($0)") }
    let item = Item(name: "plein", text: "Laquelle préférez-vous\u{A0}?", type: .choice(options))
    var sitting = Sitting(Sample.interview(item), size: Self.small)
    sitting.type("14")
    #expect(
      sitting.text == """
         Mes pratiques alimen…  Avant l'atelier
         Cuisiner chez vous    Question 1 sur 1
         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

         Laquelle préférez-vous\u{A0}?
                                        ↑ suite
           ( )  9  Option 9
           ( ) 10  Option 10
           ( ) 11  Option 11
           ( ) 12  Option 12
           ( ) 13  Option 13
         ► (•) 14  Option 14
           ( ) 15  Option 15
         ────────────────────────────── ↓ suite
         ↑ ↓ choisir   Entrée valider
         Ctrl-C arrêter
        """)
  }

  @Test func theThanksSayHowManyWereAnswered() {
    let interview = Interview(
      Sample.interview(Sample.recette, Sample.plat).plan, answers: [.number(3), .missing(.noAnswer)])
    #expect(
      Sitting(interview).text == """
          Mes pratiques alimentaires                                   Avant l'atelier

          ████████████████████████████████████████████████████████████████████████████

          Merci beaucoup\u{A0}!

          C'est terminé\u{A0}: vous avez répondu à 1 question sur 2.
          Appuyez sur Entrée pour terminer et remettre vos réponses.














          ────────────────────────────────────────────────────────────────────────────
          Entrée terminer   Échap revenir
        """)
  }

  @Test func aWindowThatIsTooSmallSaysSoKindly() {
    let sitting = Sitting(Interview(Sample.plan), size: ScreenSize(columns: 20, rows: 8))
    #expect(
      sitting.text == """
        La fenêtre est trop
        petite.
        Agrandissez-la un
        peu, s'il vous
        plaît. Rien n'est
        perdu.
        """)
  }

  @Test func aTallWindowKeepsTheKeysNearTheQuestion() {
    let lines = Sitting(Interview(Sample.plan), size: ScreenSize(columns: 120, rows: 40)).frame.lines
    #expect(lines.count == 35)
    #expect(lines.prefix(5).allSatisfy { $0.text.isEmpty })
    #expect(lines[5].text.hasPrefix(String(repeating: " ", count: 18) + "Mes pratiques"))
  }

  @Test func aScaleOfAMillionPointsIsAskedAsANumber() {
    let scale = ResponseScale(name: "large", points: Int.min...Int.max)
    var sitting = Sitting(Sample.interview(Item(name: "large", text: "Combien\u{A0}?", type: .scale(scale))))
    sitting.type("12")
    sitting.press(.enter)
    #expect(sitting.session.interview.answers == [.number(12)])
  }

  /// Lines end at the right, and what stands before the words of an answer stands to the right of them. The letters
  /// follow each other as they are read: the terminal turns them.
  @Test func aPageInArabicBeginsAtTheRight() {
    let options = [
      Option(code: "oui", label: "نعم"), Option(code: "non", label: "لا"),
      Option(code: "nsp", label: "لا أعرف", isMissing: true),
    ]
    var item = Item(name: "viande", text: "هل تأكل اللحم؟", type: .choice(options))
    item.isRequired = true
    let arabic = ReaderLanguage(readersOf: "ar", isRightToLeft: true, otherwise: .french)
    let sitting = Sitting(Sample.interview(item), arabic)
    let lines = sitting.frame.lines.map { $0.text.replacing("\u{200E}", with: "") }.filter {
      !$0.allSatisfy { $0 == " " }
    }
    for line in lines { #expect(line.displayWidth == 78, "\(line)") }
    let shown = lines.map { $0.drop { $0 == " " } }
    for line in ["هل تأكل اللحم؟", "الإجابة ضرورية.", "نعم  1 ( )", "لا  2 ( )", "لا أعرف  3 ( )"] {
      #expect(shown.contains { $0.hasPrefix(line) }, "\(line)\n\(shown.joined(separator: "\n"))")
    }
    #expect(shown.contains { $0.hasSuffix("تأكيد Enter   اختيار ↑ ↓") }, "\(shown.last ?? "")")
    #expect(shown.contains { $0.hasPrefix("السؤال 1 من 1") })
  }

  /// The frame stands at the right edge, its unit to the left of it, and the cursor in it.
  @Test func aFieldInArabicHasItsUnitAtItsOtherSide() {
    let item = Item(
      name: "kilos", text: "كم؟", type: .decimal(NumberBounds(range: 0...50, missingCodes: [])), unit: "كغ")
    let arabic = ReaderLanguage(readersOf: "ar", isRightToLeft: true, otherwise: .french)
    var sitting = Sitting(Sample.interview(item), arabic)
    sitting.type("12")
    let frame = sitting.frame
    let row = frame.lines.firstIndex { $0.text.contains("│ 12") } ?? 0
    for line in frame.lines[(row - 1)...(row + 1)] { #expect(line.width == 78) }
    #expect(frame.lines[row].text.contains("كغ │ 12"))
    #expect(frame.lines[row - 1].text.hasPrefix(String(repeating: " ", count: 58) + "┌"))
    #expect(frame.cursor == Frame.Cursor(row: row, column: 62))
  }
}
