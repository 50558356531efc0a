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

  /// Names that are columns of every table of answers, and so cannot name a question.
  static let reservedItemNames: Set<String> = [
    "participant", "group", "groupe", "wave", "vague", "questionnaire", "version", "item", "value", "missing",
  ]
}
