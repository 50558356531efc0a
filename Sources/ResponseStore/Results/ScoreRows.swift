import QuestionnaireModel

/// One score of one complete response.
public struct ScoreRow: Sendable, Equatable {
  /// The response.
  public var response: ResponseID
  /// The score's name.
  public var score: String
  /// The score; nil with fewer answers than the missing rule asks for.
  public var value: Double?
  /// How many of its items have a value.
  public var answered: Int
  /// How many items it has.
  public var items: Int
  /// The fingerprint of the definition that it was computed with.
  public var definition: String

  /// Makes a row.
  public init(response: ResponseID, score: String, value: Double?, answered: Int, items: Int, definition: String) {
    self.response = response
    self.score = score
    self.value = value
    self.answered = answered
    self.items = items
    self.definition = definition
  }
}

/// A stored score with what is needed to compare it between waves and groups.
public struct ScoredResponse: Sendable, Equatable {
  /// The response.
  public let response: ResponseID
  /// The participant.
  public let participant: ParticipantID
  /// The participant's group, if known.
  public let group: String?
  /// The name of the wave.
  public let wave: String
  /// The score; nil with too few answers, or when there is none.
  public let value: Double?
  /// The version that was answered.
  public let questionnaire: QuestionnaireID
  /// Whether the response has been given the score, be it with too few answers. One that was asked at a wave without
  /// all the items of the score has not.
  public let isScored: Bool

  init(_ row: Statement) {
    response = ResponseID(rawValue: row.int(0))
    participant = ParticipantID(rawValue: row.int(1))
    group = row.optionalText(2)
    wave = row.text(3)
    value = row.optionalDouble(4)
    questionnaire = QuestionnaireID(rawValue: row.int(5))
    isScored = row.int(6) == 1
  }
}

extension ResponseStore {
  /// Stores scores in one transaction, in place of those stored for the same responses. One that is stored already
  /// with the same content is left as it is, with the time at which it was found.
  ///
  /// - Returns: how many rows are new or different.
  @discardableResult
  public func writeScores(_ rows: some Sequence<ScoreRow>) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let now = try connection.now()
      let upsert = try connection.statement(
        """
        INSERT INTO score_value (response_id, score, value, answered, items, definition, computed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          value = excluded.value, answered = excluded.answered, items = excluded.items,
          definition = excluded.definition, computed_at = excluded.computed_at
        WHERE (value, answered, items, definition)
          IS NOT (excluded.value, excluded.answered, excluded.items, excluded.definition)
        """)
      var changed = 0
      try upsert.set(7, now)
      for row in rows {
        upsert.set(1, row.response.rawValue)
        try upsert.set(2, row.score)
        upsert.set(3, row.value)
        upsert.set(4, row.answered)
        upsert.set(5, row.items)
        try upsert.set(6, row.definition)
        changed += try upsert.runAsSet()
      }
      return changed
    }
  }

  /// Hands over the stored values of one score, by participant and position of the wave.
  ///
  /// - Parameter part: the participants that are looked at; nil for all.
  /// - Throws: a `StoreError`, or what the closure throws.
  public func forEachScore(
    _ score: String, of questionnaire: QuestionnaireID, in part: ParticipantPart? = nil,
    _ body: (ScoredResponse) throws -> Void
  ) throws {
    let rows = try connection.prepare(
      """
      SELECT response.id, response.participant_id, participant.group_name, response.wave, score_value.value,
        response.questionnaire_id, 1
      FROM response
        JOIN score_value ON score_value.response_id = response.id AND score_value.score = ?2
        JOIN participant ON participant.id = response.participant_id
        JOIN wave ON wave.questionnaire_id = response.questionnaire_id AND wave.name = response.wave
      WHERE response.participant_id BETWEEN ?3 AND ?4
        AND response.questionnaire_id = ?1 AND response.state = 'complete'
      ORDER BY response.participant_id, wave.position
      """)
    defer { rows.reset() }
    let participants = part?.participants ?? 0...Int.max
    try rows.bind([questionnaire, score, participants.lowerBound, participants.upperBound])
    while try rows.step() { try body(ScoredResponse(rows)) }
  }

  /// Hands over the complete responses of a questionnaire at the two waves of a comparison with their stored scores, by
  /// participant; with them the responses at these waves that the same participants have in other versions, which need
  /// not have the score.
  ///
  /// - Parameters:
  ///   - others: the other versions that are looked at.
  ///   - part: the participants that are looked at; nil for all.
  /// - Throws: a `StoreError`, or what the closure throws.
  public func forEachScore(
    comparing comparison: ChangeDefinition, of questionnaire: QuestionnaireID, or others: [QuestionnaireID],
    in part: ParticipantPart? = nil, _ body: (ScoredResponse) throws -> Void
  ) throws {
    // The sign + keeps SQLite from looking for a participant's own responses among all those of the questionnaire.
    let rows = try connection.prepare(
      """
      SELECT response.id, response.participant_id, participant.group_name, response.wave, score_value.value,
        response.questionnaire_id, score_value.response_id IS NOT NULL
      FROM response
        LEFT JOIN score_value ON score_value.response_id = response.id AND score_value.score = ?2
        JOIN participant ON participant.id = response.participant_id
      WHERE response.participant_id BETWEEN ?6 AND ?7 AND response.state = 'complete'
        AND response.wave IN (?3, ?4) AND (
        response.questionnaire_id = ?1 OR (
          response.questionnaire_id IN (SELECT value FROM json_each(?5))
          AND EXISTS (
            SELECT 1 FROM response AS own
            WHERE own.participant_id = response.participant_id
              AND own.questionnaire_name = response.questionnaire_name AND own.wave IN (?3, ?4)
              AND +own.questionnaire_id = ?1 AND own.state = 'complete')))
      ORDER BY response.participant_id
      """)
    defer { rows.reset() }
    let participants = part?.participants ?? 0...Int.max
    let ids = "[" + others.map { String($0.rawValue) }.joined(separator: ",") + "]"
    try rows.bind([
      questionnaire, comparison.score, comparison.fromWave, comparison.toWave, ids, participants.lowerBound,
      participants.upperBound,
    ])
    while try rows.step() { try body(ScoredResponse(rows)) }
  }

  /// The stored scores of one response, by name.
  public func scores(of response: ResponseID) throws(StoreError) -> [ScoreRow] {
    try connection.statement(
      "SELECT score, value, answered, items, definition FROM score_value WHERE response_id = ? ORDER BY score"
    ).all(response) { row in
      ScoreRow(
        response: response, score: row.text(0), value: row.optionalDouble(1), answered: row.int(2), items: row.int(3),
        definition: row.text(4))
    }
  }
}
