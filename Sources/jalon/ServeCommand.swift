import CommandSyntax
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import WebFace
import WebServing
import Wording
import Workshops

/// `jalon serve`: lets the people of a room answer on their phones.
enum ServeCommand: Command {
  static let description = CommandDescription(
    name: "serve",
    summary: Phrase(fr: "faire répondre une salle sur téléphone", en: "let a room answer on phones"),
    discussion: Phrase(
      fr: """
        Les téléphones du même réseau ouvrent l'adresse affichée\u{A0}; rien n'est à installer, et internet n'est pas \
        nécessaire. Une réponse confirmée au téléphone est sur le disque. Ctrl-C arrête proprement. Chaque réglage peut \
        aussi être donné par une variable d'environnement\u{A0}: JALON_DB, JALON_LISTEN, JALON_TLS_CERT, JALON_TLS_KEY, \
        JALON_GROUP, JALON_WAVE\u{A0}; la ligne de commande l'emporte.
        """,
      en: """
        The phones of the same network open the address shown; nothing has to be installed, and no internet is needed. An \
        answer that the phone has confirmed is on disk. Ctrl-C stops in good order. Each setting can also be given by an \
        environment variable: JALON_DB, JALON_LISTEN, JALON_TLS_CERT, JALON_TLS_KEY, JALON_GROUP, JALON_WAVE; the command \
        line goes before it.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"), count: .any,
        help: Phrase(
          fr: "Fichiers .jalon à proposer, outre ceux que la base connaît.",
          en: ".jalon files to offer, beside those that the database knows."))
    ],
    options: [
      .value(
        "db", placeholder: Phrase(fr: "BASE", en: "FILE"),
        whenAbsent: .isDecided(Phrase(fr: "JALON_DB, sinon jalon.db", en: "JALON_DB, else jalon.db")),
        help: CommonOptions.database.help),
      .value(
        "listen", placeholder: Phrase(fr: "ADRESSE:PORT", en: "ADDRESS:PORT"),
        whenAbsent: .isDecided(Phrase(fr: "JALON_LISTEN, sinon 0.0.0.0:8080", en: "JALON_LISTEN, else 0.0.0.0:8080")),
        help: Phrase(
          fr: "Où écouter\u{A0}; 127.0.0.1:8080 pour cette machine seulement.",
          en: "Where to listen; 127.0.0.1:8080 for this machine only.")),
      .value(
        "tls-cert", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
        help: Phrase(fr: "Certificat en PEM, pour https.", en: "Certificate in PEM, for https.")),
      .value(
        "tls-key", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
        help: Phrase(fr: "Clé du certificat, en PEM.", en: "Key of the certificate, in PEM.")),
      .value(
        "wave", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        help: Phrase(
          fr: "Ouvrir aussitôt une passation de cette vague, avec un seul questionnaire.",
          en: "Open a sitting of this wave at once, with a single questionnaire.")),
      .value(
        "group", placeholder: Phrase(fr: "GROUPE", en: "GROUP"),
        help: Phrase(fr: "Groupe de cette passation.", en: "Group of this sitting.")),
    ],
    examples: CommandExample(
      "jalon serve Questionnaires/pratiques.jalon --wave avant",
      Phrase(
        fr: "Affiche un code\u{A0}: les personnes de la salle répondent à la vague «\u{A0}avant\u{A0}».",
        en: "Shows a code: the people in the room answer the wave “avant”.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let settings = ServeSettings(invocation, console.environment)
    let server = try settings.server()
    let compiled = try invocation.values("files").map { file throws(CommandFailure) in
      let (questionnaire, source) = try SourceFile.compile(file, console)
      return OfferedQuestionnaire(
        source: source, editions: try editions(of: questionnaire, besideFile: file, console))
    }
    if settings.wave != nil, compiled.count != 1 {
      throw CommandFailure(
        phrase: Phrase(
          fr: "--wave ouvre une passation d'un seul questionnaire. Donnez exactement un fichier .jalon.",
          en: "--wave opens a sitting of a single questionnaire. Give exactly one .jalon file."),
        exitCode: .wrongUse)
    }
    let wave = try settings.wave.map { name throws(CommandFailure) in
      try CommonOptions.wave(named: name, of: compiled[0].editions[0])
    }
    let (sitting, offered) = try storing { () -> (Sitting?, QuestionnaireShelf) in
      let store = try ResponseStore(path: settings.database)
      let given = try compiled.map { offered in
        (id: try store.register(offered.editions[0], source: offered.source.text), editions: offered.editions)
      }
      let sitting = try wave.map { wave in
        try store.openSitting(of: given[0].id, wave: wave.name, group: settings.group) { JoinCode.random().text }
      }
      return (sitting, try shelf(given, store))
    }
    // Before any thread starts, so that none of them is stopped by a signal meant for the program.
    let stop = StopSignals()
    let face = try storing { try WebFace(database: settings.database, shelf: offered) }
    let running: WebServer
    do throws(WebServerError) {
      running = try WebServer(server, handler: face.answer)
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
    let announcement = ServeAnnouncement(settings: server, port: running.port, sitting: sitting)
    if let address = announcement.addressOfPhones { face.announce(address: address) }
    announcement.show(on: console)
    stop.wait()
    console.print(
      Phrase(fr: "Arrêt\u{A0}: les réponses en cours sont gardées…", en: "Stopping: answers in flight are kept…"))
    running.stop()
    face.stop()
    return .success
  }

  /// A questionnaire given, in its own language first, and its text.
  private struct OfferedQuestionnaire {
    let source: SourceText
    let editions: [Questionnaire]
  }

  /// A questionnaire in its own language, and in those into which it is translated beside its file.
  private static func editions(
    of questionnaire: Questionnaire, besideFile file: String, _ console: Console
  ) throws(CommandFailure) -> [Questionnaire] {
    var editions = [questionnaire]
    for language in questionnaire.translations {
      let name = TranslationFileName(of: file, language: language).name
      guard SourceFile.exists(SourceFile.besidePath(file, name)) else { continue }
      editions.append(
        try TranslatedTexts.questionnaire(questionnaire, in: language, besideFile: file, console))
    }
    return editions
  }

  /// The questionnaires given, and those that the database knows already.
  private static func shelf(
    _ given: [(id: QuestionnaireID, editions: [Questionnaire])], _ store: ResponseStore
  ) throws -> QuestionnaireShelf {
    var editions: [QuestionnaireID: [Questionnaire]] = [:]
    for stored in try store.questionnaires() {
      let compilation = Compilation(SourceText(name: stored.name, stored.source))
      if let questionnaire = compilation.questionnaire { editions[stored.id] = [questionnaire] }
    }
    for (id, given) in given { editions[id] = given }
    return QuestionnaireShelf(editions)
  }
}

/// The signals that ask the program to stop: Ctrl-C, and `SIGTERM` from whoever manages it.
private struct StopSignals {
  private var signals = sigset_t()

  init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  func wait() {
    var (signals, received) = (signals, CInt(0))
    while sigwait(&signals, &received) != 0 {}
  }
}
