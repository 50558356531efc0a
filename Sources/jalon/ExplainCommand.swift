import CommandSyntax
import QuestionnaireLanguage
import Wording

/// `jalon explain`: the page of a code, or the list of all codes.
enum ExplainCommand: Command {
  static let description = CommandDescription(
    name: "explain",
    summary: Phrase(fr: "expliquer le code d'une erreur", en: "explain the code of a mistake"),
    discussion: Phrase(
      fr: """
        Chaque erreur que jalon check montre a un code, comme J0203. Sa page dit ce qu'il veut dire, donne un exemple à \
        éviter et le même corrigé, et dit comment faire. Sans code, donne la liste de tous. Le code s'écrit aussi en \
        minuscules, ou sans le J.
        """,
      en: """
        Every mistake that jalon check shows has a code, such as J0203. Its page says what it means, gives an example to \
        avoid and the same one mended, and says what to do. Without a code, lists them all. The code may also be typed \
        in small letters, or without the J.
        """),
    arguments: [
      ArgumentDescription(
        "code", placeholder: Phrase(fr: "CODE", en: "CODE"), count: .optional,
        help: Phrase(fr: "Code à expliquer.", en: "Code to explain."))
    ],
    examples: CommandExample(
      "jalon explain J0203",
      Phrase(fr: "Explique une question qui n'existe pas.", en: "Explains a question that does not exist.")),
    CommandExample("jalon explain", Phrase(fr: "Donne tous les codes.", en: "Lists all codes.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let renderer = PageRenderer(language: console.language, width: console.width, usesColor: console.usesColor)
    guard let typed = invocation.value("code") else {
      console.write(renderer.list())
      return .success
    }
    guard let page = DiagnosticPage.page(for: typed) else { throw unknown(typed) }
    console.write(renderer.render(page))
    return .success
  }

  private static func unknown(_ typed: String) -> CommandFailure {
    let (typed, nearest) = (typed.shortened, DiagnosticPage.nearestCode(to: typed))
    return CommandFailure(
      phrase: Phrase(
        fr: "il n'y a pas de code «\u{A0}\(typed)\u{A0}». "
          + (nearest.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}? " } ?? "")
          + "jalon explain, sans code, donne la liste.",
        en: "there is no code “\(typed)”. " + (nearest.map { "Did you mean “\($0)”? " } ?? "")
          + "jalon explain, without a code, lists them all."),
      exitCode: .wrongUse)
  }
}
