import Wording

/// The closed vocabularies that tags are taken from, as data.
enum Vocabulary {
  /// The objectives of the regional health agency (ARS): inequalities (ISTS), prevention (PSP), environments and offer
  /// (AEOS), engineering and coordination (ICP), three of each.
  private static let healthAgencyObjectives = ["ISTS", "PSP", "AEOS", "ICP"].map { (family: $0, numbers: [1...3]) }

  /// The United Nations' sustainable development goals that the programmes speak to (« objectifs de développement
  /// durable », ODD).
  private static let developmentGoals = [(family: "ODD", numbers: [1...4, 8...12, 16...17])]

  private static let families = healthAgencyObjectives + developmentGoals

  /// Every objective that a score can name.
  static let objectives = families.flatMap { family, numbers in numbers.joined().map { "\(family)\($0)" } }

  /// The objectives for people to read: `ODD1-4`.
  static let objectiveRanges = families.map { family, numbers in
    family + numbers.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
  }
  .joined(separator: ", ")

  /// For each of the cooperative's programmes, the objectives that it does not tick. Other programmes are not checked.
  private static let unticked: [String: Set<String>] = {
    func all(except ticked: [String]) -> Set<String> { Set(objectives).subtracting(ticked) }
    return [
      "soli_dome": [], "bebe_epice": [],
      "territoires_du_gout": ["ISTS1", "ODD1", "ODD2"],
      "territoires_zero_gaspi": ["ISTS1", "PSP1", "ODD1", "ODD8", "ODD10"],
      "temps_meridien": ["ISTS1", "AEOS2", "ODD1", "ODD2", "ODD11", "ODD12"],
      "observatoire": all(
        except: ["AEOS1", "ICP1", "ICP2", "ICP3", "ODD4", "ODD8", "ODD9", "ODD10", "ODD16", "ODD17"]),
    ]
  }()

  /// Whether a programme whose objectives are known does not tick this one.
  static func isUnticked(_ objective: String, by programme: String) -> Bool {
    unticked[programme]?.contains(objective) ?? false
  }

  /// Words that begin a line about a question, in both editions, with their keywords, as far as they could be the code of
  /// a choice.
  static let lineWords: [String: Keyword] = {
    let keywords: [Keyword] = [.help, .unit, .wording, .required, .waves, .relevance]
    var words: [String: Keyword] = [:]
    for keyword in keywords {
      for edition in InterfaceLanguage.allCases {
        for form in keyword.forms(in: edition) where !form.contains(" ") { words[form.foldedForComparison] = keyword }
      }
    }
    return words
  }()

  /// What people call a kind of answer who know questionnaires from elsewhere.
  private static let otherNamesOfTypes: [String: Keyword] = [
    "int": .integer, "age": .integer,
    "reel": .decimal, "float": .decimal, "booleen": .yesNo, "boolean": .yesNo, "ouinon": .yesNo, "oui": .yesNo,
    "yes": .yesNo, "qcm": .multipleChoice, "cases": .multipleChoice, "multiple": .multipleChoice, "liste": .choice,
    "list": .choice, "qcu": .choice, "radio": .choice, "libre": .longText, "ouvert": .longText, "ouverte": .longText,
    "commentaire": .longText, "comment": .longText, "open": .longText, "reponse": .text, "mot": .text, "jour": .date,
    "day": .date,
  ]

  /// The kind of answer that a word from elsewhere stands for.
  static func answerType(meantBy word: String) -> Keyword? { otherNamesOfTypes[word.foldedForComparison] }

  /// Whether a word is one for numbers, with or without decimals.
  static func isNumber(_ word: String) -> Bool { ["nombre", "chiffre", "number"].contains(word.foldedForComparison) }

  /// Codes that the tables of answers use for other things.
  static let reservedCodes: Set<String> = ["not_asked", "no_answer"]

  /// Names that are columns of every table of answers, and so cannot name a question.
  static let reservedItemNames: Set<String> = [
    "participant", "group", "groupe", "wave", "vague", "questionnaire", "version", "item", "value", "missing",
  ]
}
