import QuestionnaireModel

/// One complete response with the names that an export shows.
public struct ExportedResponse: Sendable, Equatable {
  /// The response, to look up its scores.
  public let id: ResponseID
  /// The identifier that stays the same when databases are merged.
  public let uuid: String
  /// The answers, and to whom, which group and which wave they belong.
  public let response: Response
  /// When it was submitted, UTC: `2026-11-21T21:18:54Z`.
  public let completedAt: String
}

extension ResponseStore {
  /// Hands over the complete responses of a questionnaire in an order that depends on nothing but their content: by
  /// group (those without one first), participant's code (both by their UTF-8 bytes) and position of the wave. The
  /// answers inside stand in the order of the items.
  ///
  /// - Throws: `corruptedResponse` and other `StoreError`s, or what the closure throws.
  public func forEachExportedResponse(
    of questionnaire: QuestionnaireID, _ body: (ExportedResponse) throws -> Void
  ) throws {
    let layout = try QuestionnaireLayout(questionnaire, connection)
    // The sorting carries no answers, so that its memory stays small.
    let order = try connection.prepare(
      """
      SELECT response.id, participant.code, participant.group_name, response.wave, response.completed_at
      FROM response
        JOIN participant ON participant.id = response.participant_id
        JOIN wave ON wave.questionnaire_id = response.questionnaire_id AND wave.name = response.wave
      WHERE response.questionnaire_id = ? AND response.state = 'complete'
      ORDER BY participant.group_name, participant.code, wave.position
      """)
    let content = try connection.prepare("SELECT answers, uuid FROM response WHERE id = ?")
    defer {
      order.reset()
      content.reset()
    }
    var answers: [Answer] = []
    try order.bind([questionnaire])
    while try order.step() {
      try content.bind([order.int(0)])
      guard try content.step() else { continue }
      try content.readAnswers(0, into: &answers, expected: layout.itemCount, uuidColumn: 1)
      let response = Response(
        participant: order.text(1), group: order.optionalText(2), wave: order.text(3), answers: answers)
      try body(
        ExportedResponse(
          id: ResponseID(rawValue: order.int(0)), uuid: content.text(1), response: response, completedAt: order.text(4))
      )
    }
  }

  /// How many responses of a questionnaire there are at each wave, in the order of the waves.
  public func responseCounts(of questionnaire: QuestionnaireID) throws(StoreError) -> [WaveCount] {
    try connection.statement(
      """
      SELECT wave.name, count(response.id) FILTER (WHERE state = 'complete'), count(response.id) FILTER (WHERE state = 'open')
      FROM wave LEFT JOIN response ON response.questionnaire_id = wave.questionnaire_id AND response.wave = wave.name
      WHERE wave.questionnaire_id = ? GROUP BY wave.position ORDER BY wave.position
      """
    ).all(questionnaire) { row in WaveCount(wave: row.text(0), complete: row.int(1), open: row.int(2)) }
  }
}

/// How many responses there are at one wave.
public struct WaveCount: Sendable, Equatable {
  /// The wave's name.
  public let wave: String
  /// How many have been submitted.
  public let complete: Int
  /// How many are still being answered.
  public let open: Int
}
