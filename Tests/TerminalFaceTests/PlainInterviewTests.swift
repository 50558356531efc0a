import Interviewing
import QuestionnaireModel
import Testing
import Wording

@testable import TerminalFace

/// Interviews line by line, with the input written down beforehand.
struct PlainInterviewTests {
  /// What a scripted interview showed and gave.
  struct Run {
    var output = ""
    var saved: [Interview] = []
    var end: InterviewEnd

    init(_ interview: Interview, _ language: ReaderLanguage = .french, lines: [InputLine]) throws {
      var rest = lines[...]
      var shown = ""
      var saved: [Interview] = []
      let face = PlainInterview(
        setting: InterviewSetting(language: language), read: { rest.popFirst() },
        write: { text in
          shown += text
          return true
        })
      end = try face.run(interview) { saved.append($0) }
      output = shown
      self.saved = saved
    }

    init(_ interview: Interview, _ language: ReaderLanguage = .french, _ lines: String...) throws {
      try self.init(interview, language, lines: lines.map { .text($0) })
    }

    var answers: [Answer] { end.interview.submission }
    var isCompleted: Bool { if case .completed = end { true } else { false } }
  }

  @Test func aWholeConversationReadsLikeThis() throws {
    let run = try Run(Sample.interview(Sample.viande, Sample.jours), .french, "", "1", "9", "7", "n", "7", "o")
    #expect(
      run.output == """
        Mes pratiques alimentaires
        Avant l'atelier
        Écrivez votre réponse puis appuyez sur Entrée. Une ligne vide laisse la question sans réponse.
        Pour revenir à la question précédente\u{A0}: <   Pour relire la question\u{A0}: ?   Pour arrêter\u{A0}: :q

        Partie\u{A0}: Cuisiner chez vous

        Question 1 sur 1.
        Mangez-vous de la viande\u{A0}?
        Le poisson ne compte pas.
        Une réponse est nécessaire.
          1  Oui, souvent
          2  De temps en temps
          3  Non, jamais
          4  Je préfère ne pas répondre
        Votre réponse\u{A0}: Cette question demande une réponse.
        Votre réponse\u{A0}:\u{20}
        Question 2 sur 2.
        Combien de jours par semaine\u{A0}?
        Un nombre entier de 1 à 7, en jours.
        Votre réponse\u{A0}: Il faut un nombre de 1 à 7.
        Votre réponse\u{A0}: Tous les jours, vraiment\u{A0}?
        Gardez-vous cette réponse\u{A0}? (o pour oui, n pour non)\u{A0}: D'accord, répondez à nouveau.
        Votre réponse\u{A0}: Tous les jours, vraiment\u{A0}?
        Gardez-vous cette réponse\u{A0}? (o pour oui, n pour non)\u{A0}:\u{20}
        Merci beaucoup\u{A0}!
        C'est terminé\u{A0}: vous avez répondu à 2 questions sur 2.
        Vos réponses sont enregistrées.

        """)
    #expect(run.answers == [.code("souvent"), .number(7)])
    #expect(run.isCompleted)
  }

  @Test func everyKindOfAnswerIsRead() throws {
    let run = try Run(
      Interview(Sample.plan), .french,
      "5", "de temps en temps", "3", "1, ferme", "62", "1,5", "21/11/2026", "o", "retour de plage", "une ligne", "",
      "puis deux", ".")
    #expect(
      run.answers == [
        .number(5), .code("parfois"), .number(3), .codes(["marche", "ferme"]), .number(62), .number(1.5),
        .date(CalendarDate(year: 2026, month: 11, day: 21)!), .code("oui"), .text("retour de plage"),
        .text("une ligne\n\npuis deux"),
      ])
    #expect(run.saved.count == 10)
    #expect(run.isCompleted)
  }

  @Test func declaredMissingCodesAreTypedAsTheyAreShown() throws {
    let run = try Run(
      Sample.interview(Sample.recette, Sample.viande, Sample.kilos), .french, "NSP", "4", "je ne sais pas")
    #expect(
      run.answers == [.missing(.declared("nsp")), .missing(.declared("refus")), .missing(.declared("nsp"))])
  }

  @Test func aBlankLineLeavesAQuestionUnansweredOrKeepsTheEarlierAnswer() throws {
    let run = try Run(Sample.interview(Sample.recette, Sample.plat), .french, "4", "<", "", "")
    #expect(run.answers == [.number(4), .missing(.noAnswer)])
    #expect(run.output.contains("Réponse déjà donnée\u{A0}: 4. Une ligne vide la garde."))
  }

  @Test func anAnswerCanBeTakenBack() throws {
    let run = try Run(Sample.interview(Sample.recette, Sample.plat), .french, "4", "<", "effacer", "tarte")
    #expect(run.answers == [.missing(.noAnswer), .text("tarte")])
  }

  @Test func wordsThatAreCommandsElsewhereAreTextWhereTextIsAsked() throws {
    let run = try Run(Sample.interview(Sample.plat), .french, "quitter")
    #expect(run.answers == [.text("quitter")])
  }

  @Test func anOptionNamedLikeACommandIsAnAnswer() throws {
    let item = Item(
      name: "voie", text: "Que faire\u{A0}?",
      type: .choice([Option(code: "retour", label: "Revenir"), Option(code: "avance", label: "Avancer")]))
    #expect(try Run(Sample.interview(item), .french, "retour").answers == [.code("retour")])
  }

  @Test func numberedCodesAreTheNumbersToType() throws {
    let item = Item(
      name: "foyer", text: "Combien de personnes\u{A0}?",
      type: .choice([
        Option(code: "0", label: "Aucune"), Option(code: "1", label: "Une"),
        Option(code: "9", label: "NR", isMissing: true),
      ]))
    #expect(try Run(Sample.interview(item), .french, "1").answers == [.code("1")])
    #expect(try Run(Sample.interview(item), .french, "9").answers == [.missing(.declared("9"))])
  }

  @Test func stoppingKeepsTheAnswersAndSaysHowToGoOn() throws {
    let run = try Run(Sample.interview(Sample.recette, Sample.plat), .english, "2", ":q")
    #expect(!run.isCompleted)
    #expect(run.end.interview.answers == [.number(2), .missing(.notAsked)])
    #expect(
      run.output.hasSuffix("\nWe stop here. Your answers are kept.\nTo go on later, run the same command again.\n"))
  }

  @Test func theEndOfInputInTheMiddleIsAnInterruption() throws {
    for lines in [[], ["2"], ["2", "tarte"], ["2", "tarte", "un début"]] {
      let run = try Run(
        Sample.interview(Sample.recette, Sample.plat, Sample.mot), .french, lines: lines.map { .text($0) })
      #expect(!run.isCompleted)
      #expect(run.saved.count == min(lines.count, 2))
      #expect(run.output.contains("L'entrée s'est terminée avant la fin du questionnaire."))
    }
  }

  @Test func bytesThatAreNotTextAreRefusedKindlyAndAskedAgain() throws {
    let run = try Run(Sample.interview(Sample.plat), .french, lines: [.unreadable, .text("tarte")])
    #expect(run.answers == [.text("tarte")])
    #expect(run.output.contains("Ces caractères n'ont pas pu être lus"))
  }

  @Test func severalOptionsAreTypedByNumberOrCodeWithBlanksOrCommas() throws {
    for typed in ["1 3", "3,1", "marche, 3", "1;ferme", "Au marché; À la ferme"] {
      #expect(try Run(Sample.interview(Sample.lieux), .french, typed).answers == [.codes(["marche", "ferme"])])
    }
    let run = try Run(Sample.interview(Sample.lieux), .french, "1 4", "4")
    #expect(run.output.contains("«\u{A0}Je ne fais pas les courses\u{A0}» ne va pas avec les autres choix."))
    #expect(run.answers == [.codes(["rien"])])
  }

  @Test func eachAnswerIsSavedBeforeTheNextQuestionIsShown() throws {
    var shown = ""
    var shownAtSave: [String] = []
    var lines = ["3", "1"][...]
    let face = PlainInterview(
      setting: InterviewSetting(language: .french), read: { lines.popFirst().map { .text($0) } },
      write: { text in
        shown += text
        return true
      })
    _ = try face.run(Sample.interview(Sample.recette, Sample.viande)) { _ in shownAtSave.append(shown) }
    #expect(shownAtSave.count == 2)
    #expect(!shownAtSave[0].contains("Mangez-vous"))
  }

  @Test func aFailureToSaveEndsTheInterview() {
    struct DiskFull: Error {}
    var lines = ["3", "1"][...]
    let face = PlainInterview(
      setting: InterviewSetting(language: .french), read: { lines.popFirst().map { .text($0) } }, write: { _ in true })
    #expect(throws: DiskFull.self) {
      _ = try face.run(Sample.interview(Sample.recette, Sample.viande)) { _ in throw DiskFull() }
    }
    #expect(lines.count == 1)
  }

  @Test(arguments: 0..<60) func anyInputLeadsToAnEnd(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let words = [
      "1", "7", "<", "?", "", "o", "nsp", "-3", "1e999", "99999999999999999999", ".", "\u{0}", "\u{1B}[A", "🥕", "1 2 3",
      "31/12/2026",
    ]
    let lines = (0..<200).map { _ in words.randomElement(using: &random).map { InputLine.text($0) } ?? .unreadable }
    let run = try Run(Interview(Sample.plan), .french, lines: lines)
    #expect(run.end.interview.isComplete == run.isCompleted)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
  }
}
