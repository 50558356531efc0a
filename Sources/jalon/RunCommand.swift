import CommandSyntax
import Interviewing
import QuestionnaireModel
import ResponseStore
import TerminalFace
import Wording

/// `jalon run`: interviews a person in the terminal.
enum RunCommand: Command {
  static let description = CommandDescription(
    name: "run",
    summary: Phrase(fr: "poser un questionnaire à une personne", en: "ask a person a questionnaire"),
    discussion: Phrase(
      fr: """
        Chaque réponse est enregistrée aussitôt. Un entretien interrompu reprend où il s'est arrêté : relancez la même \
        commande. Une vague posée dans la même séance (rétrospective) suit d'elle-même.
        """,
      en: """
        Every answer is stored at once. An interrupted interview goes on where it stopped: run the same command again. A \
        wave asked in the same sitting (retrospective) follows by itself.
        """),
    arguments: [
      ArgumentDescription(
        "file", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"),
        help: Phrase(fr: "Le fichier .jalon à poser.", en: "The .jalon file to ask."))
    ],
    options: [
      .value(
        "wave", placeholder: Phrase(fr: "VAGUE", en: "WAVE"), whenAbsent: .refused,
        help: Phrase(fr: "Vague à poser, par exemple avant.", en: "Wave to ask, for example before.")),
      .value(
        "participant", placeholder: Phrase(fr: "CODE", en: "CODE"), whenAbsent: .refused,
        help: Phrase(
          fr: "Code de la personne\u{A0}: numéro de carte ou code choisi, jamais son nom.",
          en: "The person's code: a card number or a code of their own, never a name.")),
      CommonOptions.textLanguage,
      CommonOptions.group,
      CommonOptions.database,
      .flag(
        "plain",
        help: Phrase(
          fr: "Questions ligne par ligne, pour un lecteur d'écran.", en: "Questions line by line, for a screen reader.")
      ),
      .flag(
        "easy",
        help: Phrase(
          fr: "Les textes faciles à lire (FALC), là où il y en a.", en: "The easy-to-read texts, where there are some.")
      ),
    ],
    examples: CommandExample(
      "jalon run Questionnaires/pratiques.jalon --wave avant --participant KTR472",
      Phrase(
        fr: "Pose la vague «\u{A0}avant\u{A0}» à la personne de la carte KTR472.",
        en: "Asks the wave “avant” of the person with the card KTR472.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let (questionnaire, source) = try SourceFile.compile(invocation.value("file") ?? "", console)
    let translated = try TranslatedTexts.questionnaire(
      questionnaire, in: invocation.value("in"), besideFile: invocation.value("file") ?? "", console)
    // The same items and codes in other words: what is answered is stored under the questionnaire as it is.
    let asked = invocation.flag("easy") ? translated.easyToRead : translated
    let first = try CommonOptions.wave(named: invocation.value("wave") ?? "", of: questionnaire)
    let store = try CommonOptions.openStore(invocation)
    // Who asks for another language reads that one; otherwise the person at the desk has chosen.
    let isTranslated = asked.textLanguage != questionnaire.textLanguage
    let reader =
      isTranslated ? asked.textLanguage.reader(otherwise: console.language) : ReaderLanguage(console.language)
    let face = TerminalInterview(
      setting: InterviewSetting(language: reader), prefersPlain: invocation.flag("plain"),
      environment: console.environment)
    return try storing {
      let id = try store.register(questionnaire, source: source.text)
      let code = invocation.value("participant") ?? ""
      if code.looksLikeName { console.remark(NameLikeCodes.one) }
      let participant = try store.participant(code: code, group: invocation.value("group"))
      // A retrospective wave is asked in the sitting of another one, after it.
      let sitting = [first] + questionnaire.waves.filter { $0.askedWith == first.name }
      var count = 0
      for wave in sitting {
        let stored = try store.openResponse(id, of: participant, at: wave.name)
        if stored.state == .complete { continue }
        count += 1
        let plan = InterviewPlan(questionnaire: asked, wave: asked.wave(named: wave.name) ?? wave)
        guard try ask(plan, stored, in: Desk(store: store, questionnaire: id, participant: participant), face) else {
          // What was asked for is there; the look back can be taken up by the same command.
          return wave.name == first.name ? .failure : .success
        }
      }
      guard count > 0 else {
        throw CommandFailure(
          phrase: Phrase(
            fr: """
              cette personne a déjà répondu à la vague «\u{A0}\(first.name)\u{A0}». Ses réponses sont gardées. Vérifiez le code \
              et la vague\u{A0}; pour corriger des réponses, importez-les de nouveau avec jalon import --replace.
              """,
            en: """
              this person has already answered the wave “\(first.name)”. The answers are kept. Check the code and the wave; \
              to correct answers, import them again with jalon import --replace.
              """))
      }
      return .success
    }
  }

  /// Asks one wave; false when the person stopped before its end.
  private static func ask(
    _ plan: InterviewPlan, _ stored: StoredResponse, in desk: Desk, _ face: TerminalInterview
  ) throws -> Bool {
    let interview = Interview(plan, answers: stored.answers, at: stored.currentItem)
    var known = stored.answers
    let end = try face.run(
      interview,
      save: { interview in
        try desk.writing(at: plan.wave, after: known) { store in
          try store.save(stored.id, answers: interview.answers, currentItem: interview.question?.item.name)
        }
        known = interview.answers
      },
      complete: { interview in
        try desk.writing(at: plan.wave, after: known) { store in
          try store.complete(stored.id, answers: interview.submission)
        }
      })
    if case .completed = end { return true }
    return false
  }
}

/// Where the answers of one sitting are written.
private struct Desk {
  let store: ResponseStore
  let questionnaire: QuestionnaireID
  let participant: ParticipantID

  /// Writes answers, unless others than those known here have been stored meanwhile: the same person answering in two
  /// windows would otherwise undo in one, without a word, what the other has acknowledged.
  func writing(at wave: Wave, after known: [Answer], _ write: (ResponseStore) throws -> Void) throws {
    try store.inOneTransaction {
      let stored = try store.openResponse(questionnaire, of: participant, at: wave.name)
      guard stored.state == .complete || stored.answers == known else {
        throw CommandFailure(
          phrase: Phrase(
            fr: """
              les mêmes questions sont posées à cette personne dans une autre fenêtre. Ce qui y a été répondu est gardé\u{A0}; \
              continuez là-bas, ou relancez cette commande pour continuer ici.
              """,
            en: """
              the same questions are being asked of this person in another window. What was answered there is kept; go on \
              there, or run this command again to go on here.
              """))
      }
      try write(store)
    }
  }
}
