/// One score of one response, with the names that an export shows.
public struct ExportedScore: Sendable, Equatable {
  /// The participant's code.
  public let participant: String
  /// The group's name, if known.
  public let group: String?
  /// The name of the wave.
  public let wave: String
  /// The score's name.
  public let score: String
  /// The score; nil with fewer answers than the missing rule asks for.
  public let value: Double?
  /// How many of its items have a value.
  public let answered: Int
  /// How many items it has.
  public let items: Int
}

/// One participant's change of one score, with the names that an export shows.
public struct ExportedChange: Sendable, Equatable {
  /// The participant's code.
  public let participant: String
  /// The group's name, if known.
  public let group: String?
  /// The score and the two waves.
  public let score: String
  /// The earlier wave.
  public let fromWave: String
  /// The later wave.
  public let toWave: String
  /// The score at the earlier wave.
  public let baseline: Double?
  /// The score at the later wave.
  public let followup: Double?
  /// `followup` − `baseline`.
  public let change: Double?
  /// What the change is for the person; nil when a score is missing.
  public let status: String?
}

extension ResponseStore {
  /// Hands over the stored scores of a questionnaire by group, participant, position of the wave and name of the score.
  ///
  /// - Throws: a `StoreError`, or what the closure throws.
  public func forEachExportedScore(of questionnaire: QuestionnaireID, _ body: (ExportedScore) throws -> Void) throws {
    let rows = try connection.prepare(
      """
      SELECT participant.code, participant.group_name, response.wave, score_value.score, score_value.value,
        score_value.answered, score_value.items
      FROM score_value
        JOIN response ON response.id = score_value.response_id
        JOIN participant ON participant.id = response.participant_id
        JOIN wave ON wave.questionnaire_id = response.questionnaire_id AND wave.name = response.wave
      WHERE response.questionnaire_id = ?
      ORDER BY participant.group_name, participant.code, wave.position, score_value.score
      """)
    defer { rows.reset() }
    try rows.bind([questionnaire])
    while try rows.step() {
      try body(
        ExportedScore(
          participant: rows.text(0), group: rows.optionalText(1), wave: rows.text(2), score: rows.text(3),
          value: rows.optionalDouble(4), answered: rows.int(5), items: rows.int(6)))
    }
  }

  /// Hands over the stored changes of a questionnaire by score, waves, group and participant.
  ///
  /// - Throws: a `StoreError`, or what the closure throws.
  public func forEachExportedChange(
    of questionnaire: QuestionnaireID, _ body: (ExportedChange) throws -> Void
  ) throws {
    let rows = try connection.prepare(
      """
      SELECT participant.code, participant.group_name, change_value.score, change_value.from_wave, change_value.to_wave,
        change_value.baseline, change_value.followup, change_value.change, change_value.status
      FROM change_value JOIN participant ON participant.id = change_value.participant_id
      WHERE change_value.questionnaire_id = ?
      ORDER BY change_value.score, change_value.from_wave, change_value.to_wave, participant.group_name, participant.code
      """)
    defer { rows.reset() }
    try rows.bind([questionnaire])
    while try rows.step() {
      try body(
        ExportedChange(
          participant: rows.text(0), group: rows.optionalText(1), score: rows.text(2), fromWave: rows.text(3),
          toWave: rows.text(4), baseline: rows.optionalDouble(5), followup: rows.optionalDouble(6),
          change: rows.optionalDouble(7), status: rows.optionalText(8)))
    }
  }
}
