/// A part of the participants: those whose numbers lie next to each other. Results are computed part by part and then put
/// together, always in the same order, so that computing one part anew gives the same result as computing all of them.
public struct ParticipantPart: Sendable, Hashable {
  /// How many participants a part can hold.
  public static let size = 1024

  /// The number of the part, from 0.
  public let number: Int

  /// The numbers of its participants.
  var participants: ClosedRange<Int> { number * Self.size...number * Self.size + Self.size - 1 }

  init(number: Int) { self.number = number }

  init(of participant: ParticipantID) { number = participant.rawValue / Self.size }
}

extension ResponseStore {
  /// All parts that participants of the store can be in.
  public func allParts() throws(StoreError) -> [ParticipantPart] {
    let last = try connection.statement(
      """
      SELECT max(
        coalesce((SELECT max(participant_id) FROM response), -1),
        coalesce((SELECT max(participant_id) FROM change_value), -1))
      """
    ).first { row in row.int(0) }
    guard let last, last >= 0 else { return [] }
    return (0...last / ParticipantPart.size).map(ParticipantPart.init(number:))
  }

  /// The parts whose answers to a questionnaire, in any version, have changed since they were last marked as current.
  public func staleParts(of name: String) throws(StoreError) -> [ParticipantPart] {
    try connection.statement("SELECT part FROM stale_part WHERE questionnaire_name = ? ORDER BY part").all(name) {
      row in
      ParticipantPart(number: row.int(0))
    }
  }

  /// Takes note that all results of a questionnaire are up to date.
  public func markCurrent(_ name: String) throws(StoreError) {
    try connection.run("DELETE FROM stale_part WHERE questionnaire_name = ?", name)
  }

  /// What the results of a version were computed with; nil when they are to be computed anew.
  public func evaluatedRecipe(of questionnaire: QuestionnaireID) throws(StoreError) -> String? {
    try connection.statement("SELECT recipe FROM evaluated WHERE questionnaire_id = ?").first(questionnaire) { row in
      row.text(0)
    }
  }

  /// Takes note of what the results of a version are computed with from now on, and forgets what was gathered before.
  public func beginEvaluation(of questionnaire: QuestionnaireID, recipe: String) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      try connection.run("DELETE FROM reliability_part WHERE questionnaire_id = ?", questionnaire)
      try connection.run("DELETE FROM change_part WHERE questionnaire_id = ?", questionnaire)
      try connection.run(
        "INSERT INTO evaluated VALUES (?1, ?2) ON CONFLICT DO UPDATE SET recipe = excluded.recipe", questionnaire,
        recipe)
    }
  }
}
