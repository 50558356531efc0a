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

  /// Hands over the complete responses of one part of the participants, by participant, with the wave and the answers.
  ///
  /// The closure may not write to this store.
  ///
  /// - Throws: `corruptedResponse` and other `StoreError`s, or what the closure throws.
  public func forEachCompleteResponse(
    of questionnaire: QuestionnaireID, in part: ParticipantPart,
    _ body: (ResponseID, String, StoredAnswers) throws -> Void
  ) throws {
    let layout = try QuestionnaireLayout(questionnaire, connection)
    let numbers = UnsafeMutableBufferPointer<Int16>.allocate(capacity: max(1, layout.itemCount))
    numbers.initialize(repeating: PackedAnswers.missing)
    defer { numbers.deallocate() }
    let places = UnsafeMutableBufferPointer(rebasing: numbers[..<layout.itemCount])
    let rows = try connection.statement(
      """
      SELECT id, wave, answers, uuid FROM response
      WHERE participant_id BETWEEN ?2 AND ?3 AND questionnaire_id = ?1 AND state = 'complete'
      ORDER BY participant_id, id
      """)
    defer { rows.reset() }
    try rows.bind([questionnaire, part.participants.lowerBound, part.participants.upperBound])
    var answers: [Answer] = []
    while try rows.step() {
      let id = ResponseID(rawValue: rows.int(0))
      if rows.withUTF8(2, { PackedAnswers.decodeSmallNumbers($0, into: places) }), let start = numbers.baseAddress {
        try body(id, rows.text(1), .smallNumbers(UnsafePointer(start)))
      } else {
        try rows.readAnswers(2, into: &answers, expected: layout.itemCount, uuidColumn: 3)
        try body(id, rows.text(1), .answers(answers))
      }
    }
  }

  /// Steps over the complete responses of a questionnaire and does nothing with them: the least that any computation on
  /// them must do, for measuring.
  ///
  /// - Returns: how many bytes their answers have.
  public func stepOverCompleteResponses(of questionnaire: QuestionnaireID) throws(StoreError) -> Int {
    let rows = try connection.prepare(
      "SELECT participant_id, wave, answers FROM response WHERE questionnaire_id = ? AND state = 'complete'")
    defer { rows.reset() }
    try rows.bind([questionnaire])
    var bytes = 0
    while try rows.step() { bytes += rows.withUTF8(2) { $0.count } }
    return bytes
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
