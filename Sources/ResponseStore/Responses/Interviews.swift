import QuestionnaireModel

/// A response that is being answered, or has been.
public struct StoredResponse: Sendable, Equatable {
  /// Its identifier in this store.
  public let id: ResponseID
  /// Whether it has been submitted.
  public let state: State
  /// While it is open, the name of the item at which the interview stood when it was last saved.
  public let currentItem: String?
  /// One answer for each item of the questionnaire, in their order.
  public let answers: [Answer]

  /// Whether a response can still change.
  public enum State: String, Sendable, Equatable {
    /// The person is answering, or has stopped half way.
    case open
    /// The person has submitted the answers.
    case complete
  }
}

extension ResponseStore {
  /// The response of a participant at a wave: a new one with nothing answered, or the one that is there already,
  /// open or complete.
  ///
  /// - Throws: `unknownWave`; `answeredInOtherVersion` when the participant has begun or completed this wave in another
  ///   version of the questionnaire; `unknownReference` for identifiers of another store.
  public func openResponse(
    _ questionnaire: QuestionnaireID, of participant: ParticipantID, at wave: String
  ) throws(StoreError) -> StoredResponse {
    try connection.transaction { () throws(StoreError) in
      let layout = try QuestionnaireLayout(questionnaire, connection)
      guard layout.waves.contains(wave) else { throw .unknownWave(wave) }
      if let known = try existingResponse(layout, of: participant, at: wave) { return known }
      let answers = [Answer](repeating: .missing(.notAsked), count: layout.itemCount)
      let stamp = try Stamp(connection)
      let id = try connection.statement(
        """
        INSERT INTO response
          (uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, answers, started_at, updated_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'open', ?6, ?7, ?7)
        """
      ).insert(
        stamp.uuid(), questionnaire, layout.name, participant, wave, PackedAnswers.encode(answers), stamp.time)
      return StoredResponse(id: ResponseID(rawValue: id), state: .open, currentItem: nil, answers: answers)
    }
  }

  /// Makes a response with the answers given so far, where there is none yet.
  ///
  /// - Throws: as `openResponse` and `save`.
  public func begin(
    _ questionnaire: QuestionnaireID, of participant: ParticipantID, at wave: String, answers: [Answer],
    currentItem: String? = nil
  ) throws(StoreError) {
    let bytes = try PackedAnswers.encode(answers)
    try connection.transaction { () throws(StoreError) in
      let layout = try QuestionnaireLayout(questionnaire, connection)
      guard layout.waves.contains(wave) else { throw .unknownWave(wave) }
      guard answers.count == layout.itemCount else {
        throw .answerCount(expected: layout.itemCount, found: answers.count)
      }
      if let known = try existingResponse(layout, of: participant, at: wave) {
        return try save(known.id, answers: answers, currentItem: currentItem)
      }
      let stamp = try Stamp(connection)
      try connection.run(
        """
        INSERT INTO response
          (uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, current_item, answers, started_at,
           updated_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'open', ?6, ?7, ?8, ?8)
        """,
        stamp.uuid(), questionnaire, layout.name, participant, wave, currentItem, bytes, stamp.time)
    }
  }

  /// Keeps the answers given so far. They are on disk when this returns.
  ///
  /// - Parameter currentItem: the item that is to be shown next, for resuming.
  /// - Throws: `alreadyComplete`, `answerCount`, `unstorableAnswer`, `unknownReference`.
  public func save(_ response: ResponseID, answers: [Answer], currentItem: String? = nil) throws(StoreError) {
    let bytes = try PackedAnswers.encode(answers)
    try connection.transaction { () throws(StoreError) in
      guard try check(response, count: answers.count).state == .open else { throw .alreadyComplete }
      try connection.run(
        "UPDATE response SET answers = ?, current_item = ?, updated_at = ? WHERE id = ?",
        bytes, currentItem, connection.now(), response)
    }
  }

  /// Submits a response: it becomes complete with these answers and can no longer change.
  ///
  /// Submitting the same answers again changes nothing, so that a face may repeat a submission whose acknowledgement
  /// was lost.
  ///
  /// - Throws: `alreadyComplete` when it is complete with other answers; `answerCount`, `unstorableAnswer`,
  ///   `unknownReference`.
  public func complete(_ response: ResponseID, answers: [Answer]) throws(StoreError) {
    let bytes = try PackedAnswers.encode(answers)
    try connection.transaction { () throws(StoreError) in
      let known = try check(response, count: answers.count)
      if known.state == .complete {
        guard known.answers == bytes else { throw .alreadyComplete }
        return
      }
      try connection.run(
        """
        UPDATE response SET
          answers = ?2, state = 'complete', current_item = NULL, updated_at = ?3, completed_at = ?3
        WHERE id = ?1
        """,
        response, bytes, connection.now())
    }
  }

  func existingResponse(
    _ layout: QuestionnaireLayout, of participant: ParticipantID, at wave: String
  ) throws(StoreError) -> StoredResponse? {
    try connection.statement(
      """
      SELECT id, state, current_item, answers, uuid, questionnaire_id,
        (SELECT version FROM questionnaire WHERE id = response.questionnaire_id)
      FROM response WHERE participant_id = ? AND questionnaire_name = ? AND wave = ?
      """
    ).first(participant, layout.name, wave) { (row: Statement) throws(StoreError) in
      guard row.int(5) == layout.id.rawValue else { throw .answeredInOtherVersion(version: row.text(6)) }
      var answers: [Answer] = []
      try row.readAnswers(3, into: &answers, expected: layout.itemCount, uuidColumn: 4)
      return StoredResponse(
        id: ResponseID(rawValue: row.int(0)), state: row.text(1) == "complete" ? .complete : .open,
        currentItem: row.optionalText(2), answers: answers)
    }
  }

  /// What is stored for a response, after checking that as many answers are given as there are items.
  private func check(
    _ response: ResponseID, count: Int
  ) throws(StoreError) -> (state: StoredResponse.State, answers: [UInt8]) {
    let known = try connection.statement(
      """
      SELECT state, answers, (SELECT count(*) FROM item WHERE item.questionnaire_id = response.questionnaire_id)
      FROM response WHERE id = ?
      """
    ).first(response) { row in
      (isComplete: row.text(0) == "complete", answers: row.withUTF8(1) { Array($0) }, items: row.int(2))
    }
    guard let known else { throw .unknownReference }
    guard known.items == count else { throw .answerCount(expected: known.items, found: count) }
    return (known.isComplete ? .complete : .open, known.answers)
  }
}
