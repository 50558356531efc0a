import CommandSyntax
import Evaluation
import Reporting
import ResponseStore
import Wording

/// `jalon power`: how many participants are needed.
enum PowerCommand: Command {
  static let description = CommandDescription(
    name: "power",
    summary: Phrase(fr: "prévoir combien de personnes il faut", en: "plan how many people are needed"),
    discussion: Phrase(
      fr: """
        Lit dans la base combien les évolutions d'un score diffèrent d'une personne à l'autre et combien de personnes \
        manquent la seconde vague, et en déduit combien en recruter pour déceler une évolution donnée, sans et avec groupe \
        témoin.
        """,
      en: """
        Reads from the database how much the changes of a score differ from person to person and how many people miss the \
        later wave, and derives how many to recruit in order to find a given change, without and with a comparison group.
        """),
    arguments: [],
    options: [
      .value(
        "score", placeholder: Phrase(fr: "SCORE", en: "SCORE"), whenAbsent: .refused,
        help: Phrase(fr: "Le score.", en: "The score.")),
      .value(
        "from", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        whenAbsent: .isDecided(Phrase(fr: "celle des changements déclarés", en: "that of the declared changes")),
        help: Phrase(fr: "Première vague.", en: "Earlier wave.")),
      .value(
        "to", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        whenAbsent: .isDecided(Phrase(fr: "celle des changements déclarés", en: "that of the declared changes")),
        help: Phrase(fr: "Seconde vague.", en: "Later wave.")),
      .value(
        "change", placeholder: Phrase(fr: "POINTS", en: "POINTS"),
        whenAbsent: .isDecided(Phrase(fr: "le seuil du score", en: "the threshold of the score")),
        help: Phrase(fr: "La plus petite évolution à déceler.", en: "The smallest change to find.")),
      .value(
        "attrition", placeholder: Phrase(fr: "POURCENT", en: "PERCENT"),
        whenAbsent: .isDecided(Phrase(fr: "celle de la base", en: "that of the database")),
        help: Phrase(
          fr: "Pour cent de personnes qui manqueront la seconde vague.",
          en: "Per cent of people who will miss the later wave.")),
      .value(
        "power", placeholder: Phrase(fr: "POURCENT", en: "PERCENT"), whenAbsent: .means("80"),
        help: Phrase(fr: "Chances de déceler l'évolution.", en: "Chance to find the change.")),
      CommonOptions.existingDatabase,
      CommonOptions.acceptReworded,
    ],
    examples: CommandExample(
      "jalon power --score confiance --change 0,5",
      Phrase(
        fr: "Combien de personnes pour déceler un demi-point\u{A0}?", en: "How many people to find half a point?")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let change = try number("change", invocation)
    let attrition = try number("attrition", invocation).map { $0 / 100 }
    let power = (try number("power", invocation) ?? 80) / 100
    let store = try CommonOptions.openExistingStore(invocation)
    let request = StudyRequest(
      score: invocation.value("score"), fromWave: invocation.value("from"), toWave: invocation.value("to"))
    for study in try StoredStatistics.studies(invocation, request, store) {
      let title = "\(study.change.fromWave) → \(study.change.toWave)"
      do throws(PowerReading.Failure) {
        let reading = try PowerReading(study, change: change, attrition: attrition, power: power)
        console.print("\(study.score.title.harmless), \(title)")
        for sentence in reading.sentences {
          for line in LineBreaking.lines(of: sentence.text(in: console.language), width: min(100, console.width)) {
            console.print(line)
          }
        }
        console.print("")
      } catch {
        throw CommandFailure(phrase: error.phrase)
      }
    }
    return .success
  }

  /// A number as people of either language write it.
  private static func number(_ option: String, _ invocation: CommandInvocation) throws(CommandFailure) -> Double? {
    guard let text = invocation.value(option) else { return nil }
    guard let number = Double(text.replacing(",", with: ".")), number.isFinite else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "--\(option) demande un nombre, par exemple 0,5.", en: "--\(option) takes a number, such as 0.5."),
        exitCode: .wrongUse)
    }
    return number
  }
}
