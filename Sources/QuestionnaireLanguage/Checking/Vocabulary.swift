/// The closed vocabularies that tags are taken from, as data.
enum Vocabulary {
  /// The objectives of the regional health agency (ARS): inequalities (ISTS), prevention (PSP), environments and offer
  /// (AEOS), engineering and coordination (ICP), three of each.
  static let healthAgencyObjectives = ["ISTS", "PSP", "AEOS", "ICP"].flatMap { family in
    (1...3).map { "\(family)\($0)" }
  }

  /// The United Nations' sustainable development goals that the programmes speak to (« objectifs de développement
  /// durable », ODD).
  static let developmentGoals = [1, 2, 3, 4, 8, 9, 10, 11, 12, 16, 17].map { "ODD\($0)" }

  /// Every objective that a score can name.
  static let objectives = healthAgencyObjectives + developmentGoals

  /// Names that are columns of every table of answers, and so cannot name a question.
  static let reservedItemNames: Set<String> = [
    "participant", "group", "groupe", "wave", "vague", "questionnaire", "version", "item", "value", "missing",
  ]
}
