import Benchmarking
import CommandSyntax
import Evaluation
import Importing
import QuestionnaireModel
import Reporting
import ResponseStore
import TableFiles
import TerminalFace
import Wording

/// Options and steps that several commands share.
enum CommonOptions {
  /// The database used when none is named.
  static let defaultDatabase = "jalon.db"

  static let database = OptionDescription.value(
    "db", placeholder: Phrase(fr: "BASE", en: "FILE"), whenAbsent: .means(defaultDatabase),
    help: Phrase(
      fr: "Base de données SQLite des réponses\u{A0}; créée si elle n'existe pas.",
      en: "SQLite database of the responses; made if it does not exist."))

  static let existingDatabase = OptionDescription.value(
    "db", placeholder: Phrase(fr: "BASE", en: "FILE"), whenAbsent: .means(defaultDatabase),
    help: Phrase(fr: "Base de données SQLite des réponses.", en: "SQLite database of the responses."))

  static let group = OptionDescription.value(
    "group", placeholder: Phrase(fr: "GROUPE", en: "GROUP"), whenAbsent: .nothing,
    help: Phrase(fr: "Groupe dans lequel la personne participe.", en: "Group in which the person takes part."))

  static let textLanguage = OptionDescription.value(
    "in", placeholder: Phrase(fr: "LANGUE", en: "LANGUAGE"),
    whenAbsent: .isDecided(Phrase(fr: "celle du questionnaire", en: "that of the questionnaire")),
    help: Phrase(
      fr: "Langue dans laquelle les questions sont posées, d'après sa traduction\u{A0}: ar.",
      en: "Language in which the questions are asked, from its translation: ar."))

  static let maskBelow = OptionDescription.value(
    "mask-below", placeholder: Phrase(fr: "N", en: "N"), whenAbsent: .means("5"),
    help: Phrase(fr: "Masquer les groupes de moins de N personnes.", en: "Mask groups of fewer than N people."))

  /// Which groups are masked.
  static func smallGroups(_ invocation: CommandInvocation) throws(CommandFailure) -> SmallGroups {
    guard let threshold = Int(invocation.value(maskBelow.name) ?? ""), threshold >= 0 else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "--mask-below demande un nombre entier, par exemple 5.",
          en: "--mask-below takes a whole number, such as 5."),
        exitCode: .wrongUse)
    }
    return SmallGroups(threshold: threshold)
  }

  static let acceptReworded = OptionDescription.flag(
    "accept-reworded",
    help: Phrase(
      fr: "Comparer aussi les vagues répondues dans deux versions dont seuls les mots diffèrent.",
      en: "Also compare waves answered in two versions that differ in wording only."))

  /// Opens the store that a command names.
  static func openStore(_ invocation: CommandInvocation) throws(CommandFailure) -> ResponseStore {
    do {
      return try ResponseStore(path: invocation.value("db") ?? defaultDatabase)
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
  }

  /// Opens a store that must be there already, so that a mistyped name does not make an empty one.
  static func openExistingStore(_ invocation: CommandInvocation) throws(CommandFailure) -> ResponseStore {
    let path = invocation.value("db") ?? defaultDatabase
    guard SourceFile.exists(path) else {
      throw CommandFailure(
        phrase: Phrase(
          fr: """
            il n'y a pas de base de données «\u{A0}\(path)\u{A0}». Indiquez la vôtre avec --db, ou recueillez d'abord \
            des réponses avec jalon run ou jalon import.
            """,
          en: """
            there is no database “\(path)”. Name yours with --db, or collect answers first with jalon run or jalon import.
            """))
    }
    return try openStore(invocation)
  }

  /// The wave that a command names; one that does not exist is refused with those that do.
  static func wave(named name: String, of questionnaire: Questionnaire) throws(CommandFailure) -> Wave {
    if let wave = questionnaire.waveMeant(by: name) { return wave }
    let names = questionnaire.waves.map(\.name)
    let suggestion = Suggestion.nearest(to: name, among: names)
    let list = names.joined(separator: ", ")
    throw CommandFailure(
      phrase: Phrase(
        fr: "le questionnaire n'a pas de vague «\u{A0}\(name)\u{A0}». "
          + (suggestion.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}? " } ?? "") + "Ses vagues\u{A0}: \(list).",
        en: "the questionnaire has no wave “\(name)”. " + (suggestion.map { "Did you mean “\($0)”? " } ?? "")
          + "Its waves: \(list)."),
      exitCode: .wrongUse)
  }
}

/// Runs a step in which several modules take part, and words what goes wrong in any of them.
func storing<Value>(_ step: () throws -> Value) throws(CommandFailure) -> Value {
  do {
    return try step()
  } catch let error as StoreError {
    throw CommandFailure(phrase: error.phrase)
  } catch let error as CommandFailure {
    throw error
  } catch let error as ImportError {
    throw CommandFailure(phrase: error.phrase)
  } catch let error as TableFileError {
    throw CommandFailure(phrase: error.phrase)
  } catch let error as StudyRequest.Invalid {
    throw CommandFailure(phrase: error.phrase, exitCode: .wrongUse)
  } catch let error as ChangeEvaluation.Failure {
    throw CommandFailure(phrase: error.phrase)
  } catch Benchmark.Failure.noShell {
    throw CommandFailure(
      phrase: Phrase(
        fr: "la comparaison demande le programme sqlite3\u{A0}: apt-get install sqlite3.",
        en: "the comparison needs the program sqlite3: apt-get install sqlite3."))
  } catch Benchmark.Failure.peerDisagrees(let name) {
    throw CommandFailure(
      phrase: Phrase(
        fr: "\(name) trouve autre chose que Jalon sur le même tableau\u{A0}: la comparaison ne vaut rien.",
        en: "\(name) finds something else than Jalon on the same table: the comparison is worthless."))
  } catch let failure as Benchmark.Failure {
    throw CommandFailure(
      phrase: Phrase(
        fr: """
          la mesure s'est arrêtée\u{A0}: un serveur n'a pas démarré, s'est arrêté ou a répondu autrement que prévu (\(failure)).
          """,
        en: """
          the measurement stopped: a server did not start, ended, or answered otherwise than it should (\(failure)).
          """))
  } catch let error as TerminalFailure {
    throw CommandFailure(phrase: error.phrase)
  } catch {
    throw CommandFailure(phrase: Phrase(fr: "\(error)", en: "\(error)"))
  }
}
