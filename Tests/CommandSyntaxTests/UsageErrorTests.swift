import CommandSyntax
import Testing
import Wording

/// Each line that is not understood, what is wrong with it as data, and as people read it.
@Suite struct UsageErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let command: String?
    let problem: UsageProblem
    let french: String
    let english: String

    init(_ line: String, _ command: String?, _ problem: UsageProblem, _ french: String, _ english: String) {
      self.line = line
      self.command = command
      self.problem = problem
      self.french = french
      self.english = english
    }

    var testDescription: String { "jalon " + line }
  }

  @Test(arguments: commandCases + optionCases + valueCases + argumentCases)
  func aWrongLineIsExplainedInBothLanguages(wrong: Case) throws {
    let error = try #require(refusal(wrong.line))
    #expect(error == UsageError(wrong.problem, tool: "jalon", command: wrong.command))
    #expect(error.phrase.french.withPlainSpaces == wrong.french)
    #expect(error.phrase.english == wrong.english)
  }

  @Test func frenchPunctuationFollowsANonBreakingSpace() throws {
    for wrong in Self.commandCases + Self.optionCases + Self.valueCases + Self.argumentCases {
      let french = try #require(refusal(wrong.line)).phrase.french
      for mark in [" :", " ?", " »", "« "] { #expect(!french.contains(mark), "\(french)") }
    }
  }

  static let commandCases: [Case] = [
    Case(
      "chek a.jalon", nil, .unknownCommand("chek", suggestion: "check"),
      "jalon n'a pas de commande « chek ». Vouliez-vous dire « check » ? Essayez : jalon --help",
      "jalon has no command \"chek\". Did you mean \"check\"? Try: jalon --help"),
    Case(
      "help exprot", nil, .unknownCommand("exprot", suggestion: "export"),
      "jalon n'a pas de commande « exprot ». Vouliez-vous dire « export » ? Essayez : jalon --help",
      "jalon has no command \"exprot\". Did you mean \"export\"? Try: jalon --help"),
    Case(
      "version", nil, .unknownCommand("version", suggestion: "--version"),
      "jalon n'a pas de commande « version ». Vouliez-vous dire « --version » ? Essayez : jalon --help",
      "jalon has no command \"version\". Did you mean \"--version\"? Try: jalon --help"),
    Case(
      "supprimer --help", nil, .unknownCommand("supprimer", suggestion: nil),
      "jalon n'a pas de commande « supprimer ». Essayez : jalon --help",
      "jalon has no command \"supprimer\". Try: jalon --help"),
    Case(
      "'' a.jalon", nil, .emptyCommand,
      "Le nom de la commande est vide. Une variable du shell sans valeur en est souvent la cause. "
        + "Essayez : jalon --help",
      "The name of the command is empty. A shell variable without a value is often the cause. Try: jalon --help"),
  ]

  static let optionCases: [Case] = [
    Case(
      "run a.jalon --wvae avant", "run", .unknownOption("--wvae", suggestion: "--wave"),
      "« jalon run » n'a pas d'option « --wvae ». Vouliez-vous dire « --wave » ? Essayez : jalon run --help",
      "\"jalon run\" has no option \"--wvae\". Did you mean \"--wave\"? Try: jalon run --help"),
    Case(
      "export scores --quest pratiques", "export", .unknownOption("--quest", suggestion: "--questionnaire"),
      "« jalon export » n'a pas d'option « --quest ». Vouliez-vous dire « --questionnaire » ? "
        + "Essayez : jalon export --help",
      "\"jalon export\" has no option \"--quest\". Did you mean \"--questionnaire\"? Try: jalon export --help"),
    Case(
      "check --hlep", "check", .unknownOption("--hlep", suggestion: "--help"),
      "« jalon check » n'a pas d'option « --hlep ». Vouliez-vous dire « --help » ? Essayez : jalon check --help",
      "\"jalon check\" has no option \"--hlep\". Did you mean \"--help\"? Try: jalon check --help"),
    Case(
      "--verison", nil, .unknownOption("--verison", suggestion: "--version"),
      "« jalon » n'a pas d'option « --verison ». Vouliez-vous dire « --version » ? Essayez : jalon --help",
      "\"jalon\" has no option \"--verison\". Did you mean \"--version\"? Try: jalon --help"),
    Case(
      "run a.jalon -wave avant", "run", .unknownOption("-wave", suggestion: "--wave"),
      "« jalon run » n'a pas d'option « -wave ». Vouliez-vous dire « --wave » ? Essayez : jalon run --help",
      "\"jalon run\" has no option \"-wave\". Did you mean \"--wave\"? Try: jalon run --help"),
    Case(
      "run a.jalon -pz", "run", .unknownOption("-z", suggestion: nil),
      "« jalon run » n'a pas d'option « -z ». Essayez : jalon run --help",
      "\"jalon run\" has no option \"-z\". Try: jalon run --help"),
    Case(
      "run a.jalon --excel", "run", .optionOfOtherCommands("--excel", commands: ["export"]),
      "L'option --excel est une option de « jalon export », pas de « jalon run ». Essayez : jalon run --help",
      "The option --excel belongs to \"jalon export\", not to \"jalon run\". Try: jalon run --help"),
    Case(
      "demo --db a.db", "demo", .optionOfOtherCommands("--db", commands: ["run", "export"]),
      "L'option --db est une option de « jalon run » et « jalon export », pas de « jalon demo ». "
        + "Essayez : jalon demo --help",
      "The option --db belongs to \"jalon run\" and \"jalon export\", not to \"jalon demo\". Try: jalon demo --help"),
    Case(
      "run -o a.csv", "run", .optionOfOtherCommands("-o", commands: ["export"]),
      "L'option -o est une option de « jalon export », pas de « jalon run ». Essayez : jalon run --help",
      "The option -o belongs to \"jalon export\", not to \"jalon run\". Try: jalon run --help"),
    Case(
      "--plain", nil, .optionOfOtherCommands("--plain", commands: ["run"]),
      "L'option --plain ne vaut que pour « jalon run » : il manque le nom de la commande. Essayez : jalon --help",
      "The option --plain only holds for \"jalon run\": the name of the command is missing. Try: jalon --help"),
    Case(
      "run a.jalon –wave avant —participant=M–2 −p", "run",
      .typographicDashes([
        .init(typed: "–wave", mended: "--wave"), .init(typed: "—participant=M–2", mended: "--participant=M–2"),
        .init(typed: "−p", mended: "-p"),
      ]),
      "Un traitement de texte a remplacé les tirets simples de « –wave », « —participant=M–2 » et « −p » par des "
        + "tirets typographiques : écrivez « --wave », « --participant=M–2 » et « -p ». Essayez : jalon run --help",
      "A word processor has replaced the plain dashes of \"–wave\", \"—participant=M–2\" and \"−p\" with typographic "
        + "ones: write \"--wave\", \"--participant=M–2\" and \"-p\". Try: jalon run --help"),
    Case(
      "check --keep‑valid", "check", .typographicDashes([.init(typed: "--keep‑valid", mended: "--keep-valid")]),
      "Un traitement de texte a remplacé les tirets simples de « --keep‑valid » par des tirets typographiques : "
        + "écrivez « --keep-valid ». Essayez : jalon check --help",
      "A word processor has replaced the plain dashes of \"--keep‑valid\" with typographic ones: "
        + "write \"--keep-valid\". Try: jalon check --help"),
  ]

  static let valueCases: [Case] = [
    Case(
      "run a.jalon --db", "run",
      .missingValue(option: "--db", placeholder: Phrase(fr: "FICHIER", en: "FILE"), next: nil),
      "Il manque une valeur après --db : écrivez --db FICHIER. Essayez : jalon run --help",
      "A value is missing after --db: write --db FILE. Try: jalon run --help"),
    Case(
      "run a.jalon --db --plain", "run",
      .missingValue(option: "--db", placeholder: Phrase(fr: "FICHIER", en: "FILE"), next: "--plain"),
      "Il manque une valeur après --db : écrivez --db FICHIER. Si « --plain » est bien la valeur voulue, écrivez "
        + "« --db=--plain ». Essayez : jalon run --help",
      "A value is missing after --db: write --db FILE. If \"--plain\" really is the value, write \"--db=--plain\". "
        + "Try: jalon run --help"),
    Case(
      "run -w -- a.jalon", "run",
      .missingValue(option: "--wave", placeholder: Phrase(fr: "VAGUE", en: "WAVE"), next: "--"),
      "Il manque une valeur après --wave : écrivez --wave VAGUE. Essayez : jalon run --help",
      "A value is missing after --wave: write --wave WAVE. Try: jalon run --help"),
    Case(
      "run a.jalon -wavant", "run", .valueStuckToLetter(option: "-w", value: "avant"),
      "Il manque une espace entre l'option -w et sa valeur : écrivez « -w avant ». Essayez : jalon run --help",
      "A space is missing between the option -w and its value: write \"-w avant\". Try: jalon run --help"),
    Case(
      "run a.jalon --plain=oui", "run", .valueForFlag(option: "--plain", value: "oui"),
      "L'option --plain ne prend pas de valeur : écrivez-la seule, sans « =oui ». Essayez : jalon run --help",
      "The option --plain takes no value: write it alone, without \"=oui\". Try: jalon run --help"),
    Case(
      "run --wave avant -w apres", "run", .repeatedOption("--wave"),
      "L'option --wave est donnée plusieurs fois : gardez une seule valeur. Essayez : jalon run --help",
      "The option --wave is given more than once: keep one value only. Try: jalon run --help"),
    Case(
      "check a.jalon --format jsn", "check",
      .valueNotAllowed(
        "jsn", of: .option("--format"), allowed: ["terminal", "concise", "json"], suggestion: "json"),
      "« jsn » ne convient pas à l'option --format : les valeurs possibles sont terminal, concise et json. "
        + "Vouliez-vous dire « json » ? Essayez : jalon check --help",
      "\"jsn\" does not suit the option --format: the possible values are terminal, concise and json. "
        + "Did you mean \"json\"? Try: jalon check --help"),
    Case(
      "export scores --format ods", "export",
      .valueNotAllowed("ods", of: .option("--format"), allowed: ["csv"], suggestion: nil),
      "« ods » ne convient pas à l'option --format : la seule valeur possible est csv. Essayez : jalon export --help",
      "\"ods\" does not suit the option --format: the only possible value is csv. Try: jalon export --help"),
    Case(
      "demo --lang de", "demo",
      .valueNotAllowed("de", of: .option("--lang"), allowed: ["fr", "en"], suggestion: nil),
      "« de » ne convient pas à l'option --lang : les valeurs possibles sont fr et en. Essayez : jalon demo --help",
      "\"de\" does not suit the option --lang: the possible values are fr and en. Try: jalon demo --help"),
    Case(
      "run a.jalon --db=", "run", .emptyValue(of: .option("--db")),
      "La valeur de l'option --db est vide. Une variable du shell sans valeur en est souvent la cause. "
        + "Essayez : jalon run --help",
      "The value of the option --db is empty. A shell variable without a value is often the cause. "
        + "Try: jalon run --help"),
  ]

  static let argumentCases: [Case] = [
    Case(
      "check a.jalon ''", "check", .emptyValue(of: .argument(Phrase(fr: "FICHIER", en: "FILE"))),
      "La valeur de l'argument FICHIER est vide. Une variable du shell sans valeur en est souvent la cause. "
        + "Essayez : jalon check --help",
      "The value of the argument FILE is empty. A shell variable without a value is often the cause. "
        + "Try: jalon check --help"),
    Case(
      "export score", "export",
      .valueNotAllowed(
        "score",
        of: .argument(Phrase(fr: "scores|changes|answers", en: "scores|changes|answers")),
        allowed: ["scores", "changes", "answers"], suggestion: "scores"),
      "« score » ne convient pas ici : les valeurs possibles sont scores, changes et answers. "
        + "Vouliez-vous dire « scores » ? Essayez : jalon export --help",
      "\"score\" does not suit here: the possible values are scores, changes and answers. "
        + "Did you mean \"scores\"? Try: jalon export --help"),
    Case(
      "run --plain", "run",
      .incomplete(
        arguments: [Phrase(fr: "FICHIER", en: "FILE")],
        options: [
          Phrase(fr: "--wave VAGUE", en: "--wave WAVE"), Phrase(fr: "--participant CODE", en: "--participant CODE"),
        ]),
      "Il manque FICHIER, --wave VAGUE et --participant CODE à « jalon run ». Essayez : jalon run --help",
      "\"jalon run\" lacks FILE, --wave WAVE and --participant CODE. Try: jalon run --help"),
    Case(
      "check", "check", .incomplete(arguments: [Phrase(fr: "FICHIER", en: "FILE")], options: []),
      "Il manque FICHIER à « jalon check ». Essayez : jalon check --help",
      "\"jalon check\" lacks FILE. Try: jalon check --help"),
    Case(
      "run a.jalon avant --participant MA12", "run",
      .incomplete(arguments: [], options: [Phrase(fr: "--wave VAGUE", en: "--wave WAVE")]),
      "Il manque --wave VAGUE à « jalon run ». Essayez : jalon run --help",
      "\"jalon run\" lacks --wave WAVE. Try: jalon run --help"),
    Case(
      "run Mon questionnaire.jalon -w avant --participant MA12", "run",
      .tooManyArguments(["questionnaire.jalon"], most: 1),
      "« jalon run » ne prend qu'un argument : « questionnaire.jalon » est en trop. Un nom qui contient des espaces "
        + "s'écrit entre guillemets droits (\"…\"). Essayez : jalon run --help",
      "\"jalon run\" takes only one argument: \"questionnaire.jalon\" is in excess. A name that contains spaces is "
        + "written between straight quotes (\"…\"). Try: jalon run --help"),
    Case(
      "demo a b c d e", "demo", .tooManyArguments(["a", "b", "c", "d", "e"], most: 0),
      "« jalon demo » ne prend aucun argument : retirez « a », « b », « c » et 2 autres. Essayez : jalon demo --help",
      "\"jalon demo\" takes no argument: remove \"a\", \"b\", \"c\" and 2 more. Try: jalon demo --help"),
    Case(
      "help run check", "help", .tooManyArguments(["check"], most: 1),
      "« jalon help » ne prend qu'un argument : « check » est en trop. Un nom qui contient des espaces s'écrit entre "
        + "guillemets droits (\"…\"). Essayez : jalon help --help",
      "\"jalon help\" takes only one argument: \"check\" is in excess. A name that contains spaces is written between "
        + "straight quotes (\"…\"). Try: jalon help --help"),
  ]
}
