import QuestionnaireModel

/// One complete response, for computing.
public struct CompleteResponse: Sendable, Equatable {
  /// The response.
  public let id: ResponseID
  /// The participant.
  public let participant: ParticipantID
  /// The name of the wave.
  public let wave: String
  /// One answer for each item, in their order.
  public let answers: [Answer]
}

extension ResponseStore {
  /// Hands over the complete responses of a questionnaire one by one, in the order in which they were stored.
  ///
  /// One response is in memory at a time, however many there are. The closure may write results to this store, but not
  /// responses; when it writes, the whole call stands in `inOneTransaction`, so that nobody writes in between.
  ///
  /// - Throws: `corruptedResponse` and other `StoreError`s, or what the closure throws.
  public func forEachCompleteResponse(
    of questionnaire: QuestionnaireID, _ body: (CompleteResponse) throws -> Void
  ) throws {
    let rows = try connection.prepare(
      """
      SELECT id, participant_id, wave, answers, uuid FROM response
      WHERE questionnaire_id = ? AND state = 'complete' ORDER BY id
      """)
    try rows.bind([questionnaire])
    try forEach(rows, of: questionnaire, body)
  }

  /// Hands over the complete responses that have no value of this score, or one computed with another definition.
  ///
  /// The closure may write scores to this store, as in `forEachCompleteResponse(of:_:)`.
  ///
  /// - Parameter definition: the fingerprint of the score's present definition.
  /// - Throws: `corruptedResponse` and other `StoreError`s, or what the closure throws.
  public func forEachCompleteResponse(
    of questionnaire: QuestionnaireID, lackingScore score: String, definition: String,
    _ body: (CompleteResponse) throws -> Void
  ) throws {
    let rows = try connection.prepare(
      """
      SELECT id, participant_id, wave, answers, uuid FROM response
      WHERE questionnaire_id = ?1 AND state = 'complete' AND NOT EXISTS (
        SELECT 1 FROM score_value WHERE response_id = response.id AND score = ?2 AND definition = ?3)
      ORDER BY id
      """)
    try rows.bind([questionnaire, score, definition])
    try forEach(rows, of: questionnaire, body)
  }

  private func forEach(
    _ rows: Statement, of questionnaire: QuestionnaireID, _ body: (CompleteResponse) throws -> Void
  ) throws {
    defer { rows.reset() }
    let layout = try QuestionnaireLayout(questionnaire, connection)
    var answers: [Answer] = []
    while try rows.step() {
      try rows.readAnswers(3, into: &answers, expected: layout.itemCount, uuidColumn: 4)
      try body(
        CompleteResponse(
          id: ResponseID(rawValue: rows.int(0)), participant: ParticipantID(rawValue: rows.int(1)), wave: rows.text(2),
          answers: answers))
    }
  }
}
