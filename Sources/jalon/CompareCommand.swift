import CommandSyntax
import QuestionnaireLanguage
import QuestionnaireModel
import Wording

/// `jalon compare`: tells what differs between two versions of a questionnaire and whether change scores survive it.
enum CompareCommand: Command {
  static let description = CommandDescription(
    name: "compare",
    summary: Phrase(
      fr: "dire ce qui change d'une version d'un questionnaire à l'autre",
      en: "tell what differs between two versions of a questionnaire"),
    discussion: Phrase(
      fr: """
        Compare question par question et score par score, et dit si une vague répondue dans l'ancienne version se compare \
        à une vague répondue dans la nouvelle : oui, au libellé près, ou non, avec les raisons. Les mêmes libellés à \
        d'autres codes (les deux bouts d'une échelle échangés) changent le sens ; la typographie (blancs insécables, \
        apostrophes et guillemets d'un traitement de texte) ne change rien. Une question dont dépend une condition compte \
        avec celles du score. Code de sortie : 0 si tous \
        les changements restent comparables (au libellé près compris), 1 si l'un ne l'est plus, 2 si la commande est mal \
        écrite ou un fichier illisible.
        """,
      en: """
        Compares question by question and score by score, and tells whether a wave answered in the old version can be \
        compared with one answered in the new: yes, but for the wording, or no, with the reasons. The same labels at \
        other codes (the two ends of a scale exchanged) change the meaning; typography (non-breaking blanks, apostrophes \
        and quotation marks of a word processor) changes nothing. A question on which a condition depends counts with \
        those of the score. Exit code: 0 if all \
        changes stay comparable (but for the wording included), 1 if one does not, 2 for wrong use or a file that cannot \
        be read.
        """),
    arguments: [
      ArgumentDescription(
        "old", placeholder: Phrase(fr: "ANCIEN", en: "OLD"),
        help: Phrase(fr: "L'ancienne version (.jalon).", en: "The earlier version (.jalon).")),
      ArgumentDescription(
        "new", placeholder: Phrase(fr: "NOUVEAU", en: "NEW"),
        help: Phrase(fr: "La nouvelle version (.jalon).", en: "The later version (.jalon).")),
    ],
    options: [
      .value(
        "format", placeholder: Phrase(fr: "FORME", en: "FORM"), allowedValues: ["terminal", "json"],
        whenAbsent: .means("terminal"),
        help: Phrase(
          fr: "Pour une personne (terminal) ou pour un programme (json).",
          en: "For a person (terminal) or for a program (json)."))
    ],
    examples: CommandExample(
      "jalon compare pratiques-1.0.jalon pratiques-2.0.jalon",
      Phrase(
        fr: "Avant d'adopter la version 2.0\u{A0}: ce qui restera comparable.",
        en: "Before adopting version 2.0: what will stay comparable.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let old = try compile(invocation.value("old"), console)
    let new = try compile(invocation.value("new"), console)
    let comparison = QuestionnaireComparison(old: old, new: new)
    if invocation.value("format") == "json" {
      console.write(ComparisonJSON.render(comparison, language: console.language))
    } else {
      console.write(ComparisonText(comparison, language: console.language, usesColor: console.usesColor).text)
    }
    return comparison.keepsChangesComparable ? .success : .failure
  }

  /// What cannot be read cannot be compared either, which is told apart from « not comparable ».
  private static func compile(_ path: String?, _ console: Console) throws(CommandFailure) -> Questionnaire {
    do {
      return try SourceFile.compile(path ?? "", console).0
    } catch {
      throw CommandFailure(phrase: error.phrase, exitCode: .wrongUse)
    }
  }
}
