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
        nécessaire. Une réponse confirmée au téléphone est sur le disque. Ctrl-C arrête proprement. Chaque réglage se donne \
        sur la ligne de commande, sinon par une variable d'environnement, sinon dans le fichier nommé par --settings. Les \
        questionnaires s'y nomment aussi\u{A0}: \(ServeSetting.questionnaires.variable), et une ligne \
        «\u{A0}\(ServeSetting.questionnaires.name) = …\u{A0}» pour chacun.
        """,
      en: """
        The phones of the same network open the address shown; nothing has to be installed, and no internet is needed. An \
        answer that the phone has confirmed is on disk. Ctrl-C stops in good order. Each setting is given on the command \
        line, else by an environment variable, else in the file that --settings names. Questionnaires can be named there \
        too: \(ServeSetting.questionnaires.variable), and a line “\(ServeSetting.questionnaires.name) = …” for each.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"), count: .any,
        help: ServeSetting.questionnaires.help)
    ],
    options: (ServeSetting.all + [.file]).map(\.option),
    examples: CommandExample(
      "jalon serve Questionnaires/pratiques.jalon --wave avant",
      Phrase(
        fr: "Affiche un code\u{A0}: les personnes de la salle répondent à la vague «\u{A0}avant\u{A0}».",
        en: "Shows a code: the people in the room answer the wave “avant”.")),
    CommandExample(
      "jalon serve Questionnaires/*.jalon --listen [::]:8443 --tls-cert salle.pem --tls-key salle.key",
      Phrase(
        fr: "Propose plusieurs questionnaires, en https, aussi en IPv6\u{A0}; les passations s'ouvrent sous /animer.",
        en: "Offers several questionnaires, over https, on IPv6 too; sittings are opened under /animer.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let settings = try ServeSettings(invocation, console.environment)
    let server = try settings.server()
    let publicAddress = try settings.publicAddress()
    let kioskIdle = try settings.kioskIdle()
    let compiled = try settings.questionnaires.map { file throws(CommandFailure) in
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
      let sitting = try wave.map { wave in try goOn(with: given[0].id, wave.name, settings.group, store) }
      return (sitting, try shelf(given, store))
    }
    // Before any thread starts, so that none of them is stopped by a signal meant for the program.
    let stop = StopSignals()
    let face = try storing { try WebFace(database: settings.database, shelf: offered, kioskIdle: kioskIdle) }
    let running: WebServer
    do throws(WebServerError) {
      running = try WebServer(server, handler: face.answer)
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
    let announcement = ServeAnnouncement(
      settings: server, port: running.port, sitting: sitting, publicAddress: publicAddress)
    if let address = announcement.addressOfPhones { face.announce(address: address) }
    announcement.show(on: console)
    stop.wait()
    console.print(
      Phrase(fr: "Arrêt\u{A0}: les réponses en cours sont gardées…", en: "Stopping: answers in flight are kept…"))
    running.stop()
    face.stop()
    return .success
  }

  /// The sitting that is open for a wave and group, such as after a power cut; otherwise a new one.
  private static func goOn(
    with questionnaire: QuestionnaireID, _ wave: String, _ group: String?, _ store: ResponseStore
  ) throws -> Sitting {
    let open = try store.sittings().first {
      $0.isOpen && $0.questionnaire == questionnaire && $0.wave == wave && $0.group == group
    }
    return try open ?? store.openSitting(of: questionnaire, wave: wave, group: group) { JoinCode.random().text }
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
