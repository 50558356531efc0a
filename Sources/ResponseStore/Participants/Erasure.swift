import CSQLite

/// How much a store holds of one participant.
public struct ParticipantHoldings: Sendable, Equatable {
  /// The participant's responses, complete or under way.
  public let responses: Int
  /// Earlier answers that an import has replaced.
  public let replacedResponses: Int
  /// Scores of the responses.
  public let scores: Int
  /// Changes between two waves.
  public let changes: Int
}

extension ResponseStore {
  /// How much there is of the participant of a code, for somebody who is about to erase it.
  ///
  /// - Throws: `invalidParticipantCode`; `unknownParticipant`, or `similarCode` when the code of somebody differs by
  ///   case, accents or blanks only.
  public func holdings(ofParticipant code: String) throws(StoreError) -> ParticipantHoldings {
    try holdings(of: knownParticipant(code))
  }

  /// Erases a participant with all responses, scores and changes.
  ///
  /// The results over everyone and over groups of the questionnaires concerned are erased with them, since the person
  /// is still in them; the next evaluation computes them anew. When this returns, the file and those that SQLite keeps
  /// beside it hold nothing of the deleted bytes any more. That takes a rewriting of the file, which needs its size once
  /// more in memory and on disk. What other files hold (backups, exports, imported tables) is not touched.
  ///
  /// Not to be called inside `inOneTransaction`.
  ///
  /// - Returns: what was erased.
  /// - Throws: as `holdings(ofParticipant:)`; `tracesLeft` when the participant is erased and the file still holds deleted
  ///   bytes, which the next opening then clears; a failure of the storage, and then nothing is erased.
  @discardableResult
  public func erase(participant code: String) throws(StoreError) -> ParticipantHoldings {
    guard !connection.isInTransaction else {
      throw .unexpected(code: Int(SQLITE_MISUSE), message: "erasing inside a transaction")
    }
    try connection.script("PRAGMA secure_delete = ON")
    let erased = try connection.transaction { () throws(StoreError) in
      let participant = try knownParticipant(code)
      let holdings = try holdings(of: participant)
      try connection.run(
        """
        DELETE FROM cohort_change WHERE questionnaire_id IN (
          SELECT id FROM questionnaire
          WHERE name IN (SELECT questionnaire_name FROM response WHERE participant_id = ?))
        """, participant)
      try connection.run(
        """
        DELETE FROM statistic WHERE questionnaire_id IN (
          SELECT id FROM questionnaire
          WHERE name IN (SELECT questionnaire_name FROM response WHERE participant_id = ?))
        """, participant)
      try connection.run(
        """
        DELETE FROM reliability WHERE questionnaire_id IN (
          SELECT id FROM questionnaire
          WHERE name IN (SELECT questionnaire_name FROM response WHERE participant_id = ?))
        """, participant)
      // Everybody's figures hold the person too, and are gathered anew by the next evaluation.
      for concerned in try versionsAnswered(by: participant) {
        try connection.run("DELETE FROM evaluated WHERE questionnaire_id = ?", concerned)
        try connection.run("DELETE FROM change_part WHERE questionnaire_id = ?", concerned)
        try connection.run("DELETE FROM reliability_part WHERE questionnaire_id = ?", concerned)
      }
      try connection.run(
        "DELETE FROM card WHERE code = (SELECT code FROM participant WHERE id = ?)", participant)
      // Foreign keys take everything else of the participant with them.
      try connection.run("DELETE FROM participant WHERE id = ?", participant)
      try connection.script("PRAGMA user_version = 1")
      return holdings
    }
    try clearTraces()
    return erased
  }

  /// Clears what an earlier erasure has left in the file, when it was cut short or another program was in its way.
  func finishErasure() {
    let state = try? connection.prepare("PRAGMA user_version").first { row in row.int(0) }
    // When it fails again, the next opening tries again.
    if state == 1 { try? clearTraces() }
  }

  /// Writes the file anew without the deleted bytes, which answers that grew or moved long before have left in it too,
  /// and empties the write-ahead log. `user_version` is 1 from the erasure until this is done, so that neither a power
  /// cut nor a program that holds the file can leave it undone for good.
  private func clearTraces() throws(StoreError) {
    do throws(StoreError) {
      try connection.script("VACUUM")
      let isHeld = try connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)").first { row in row.int(0) == 1 }
      if isHeld == true { throw .busy(path: connection.path) }
      try connection.script("PRAGMA user_version = 0")
    } catch {
      throw .tracesLeft(path: connection.path)
    }
  }

  /// All versions of the questionnaires that a participant has answered.
  private func versionsAnswered(by participant: ParticipantID) throws(StoreError) -> [QuestionnaireID] {
    try connection.statement(
      """
      SELECT id FROM questionnaire
      WHERE name IN (SELECT questionnaire_name FROM response WHERE participant_id = ?)
      """
    ).all(participant) { row in QuestionnaireID(rawValue: row.int(0)) }
  }

  private func knownParticipant(_ typed: String) throws(StoreError) -> ParticipantID {
    let code = try ParticipantName.code(typed)
    let exact = try connection.statement("SELECT id FROM participant WHERE code = ?")
      .first(code) { row in ParticipantID(rawValue: row.int(0)) }
    if let exact { return exact }
    let similar = try connection.statement("SELECT 1 FROM participant WHERE folded_code = ?")
      .first(ParticipantName.folded(code)) { row in row.int(0) }
    throw similar == nil ? .unknownParticipant : .similarCode
  }

  private func holdings(of participant: ParticipantID) throws(StoreError) -> ParticipantHoldings {
    let found = try connection.statement(
      """
      SELECT
        (SELECT count(*) FROM response WHERE participant_id = ?1),
        (SELECT count(*) FROM replaced_response JOIN response ON response.id = response_id WHERE participant_id = ?1),
        (SELECT count(*) FROM score_value JOIN response ON response.id = response_id WHERE participant_id = ?1),
        (SELECT count(*) FROM change_value WHERE participant_id = ?1)
      """
    ).first(participant) { row in
      ParticipantHoldings(
        responses: row.int(0), replacedResponses: row.int(1), scores: row.int(2), changes: row.int(3))
    }
    guard let found else { throw .unknownParticipant }
    return found
  }
}
