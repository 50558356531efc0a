import QuestionnaireModel

/// The change of one participant's score between two waves.
public struct ChangeRow: Sendable, Equatable {
  /// The participant.
  public var participant: ParticipantID
  /// The score at the earlier wave.
  public var baseline: Double?
  /// The score at the later wave.
  public var followup: Double?
  /// `followup` − `baseline`.
  public var change: Double?
  /// `improved`, `unchanged` or `deteriorated`, in the score's own direction; nil when undecided.
  public var status: String?

  /// Makes a row.
  public init(
    participant: ParticipantID, baseline: Double?, followup: Double?, change: Double?, status: String? = nil
  ) {
    self.participant = participant
    self.baseline = baseline
    self.followup = followup
    self.change = change
    self.status = status
  }
}

extension ResponseStore {
  /// Stores the changes of all participants, or of those in one part, for one comparison. Rows of participants who are
  /// not given are removed; one that is stored already with the same content is left as it is, with the time at which it was found.
  ///
  /// - Returns: how many rows are new, different or removed.
  @discardableResult
  public func writeChanges(
    _ rows: [ChangeRow], of questionnaire: QuestionnaireID, comparing comparison: ChangeDefinition,
    in part: ParticipantPart? = nil
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let now = try connection.now()
      let upsert = try connection.statement(
        """
        INSERT INTO change_value (
          questionnaire_id, score, from_wave, to_wave, participant_id, baseline, followup, change, status, computed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          baseline = excluded.baseline, followup = excluded.followup, change = excluded.change,
          status = excluded.status, computed_at = excluded.computed_at
        WHERE (baseline, followup, change, status)
          IS NOT (excluded.baseline, excluded.followup, excluded.change, excluded.status)
        """)
      let removal = try connection.statement(
        """
        DELETE FROM change_value
        WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND participant_id = ?
        """)
      var outdated = Set(try changes(of: questionnaire, comparing: comparison, in: part).map(\.participant))
      var changed = 0
      upsert.set(1, questionnaire.rawValue)
      try upsert.set(2, comparison.score)
      try upsert.set(3, comparison.fromWave)
      try upsert.set(4, comparison.toWave)
      try upsert.set(10, now)
      for row in rows {
        outdated.remove(row.participant)
        upsert.set(5, row.participant.rawValue)
        upsert.set(6, row.baseline)
        upsert.set(7, row.followup)
        upsert.set(8, row.change)
        if let status = row.status { try upsert.set(9, status) } else { upsert.setNull(9) }
        changed += try upsert.runAsSet()
      }
      for participant in outdated {
        changed += try removal.run(
          questionnaire, comparison.score, comparison.fromWave, comparison.toWave, participant)
      }
      return changed
    }
  }

  /// The stored changes of one comparison, in the order in which the participants became known.
  public func changes(
    of questionnaire: QuestionnaireID, comparing comparison: ChangeDefinition, in part: ParticipantPart? = nil
  ) throws(StoreError) -> [ChangeRow] {
    let participants = part?.participants ?? 0...Int.max
    return try connection.statement(
      """
      SELECT participant_id, baseline, followup, change, status FROM change_value
      WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND participant_id BETWEEN ? AND ?
      ORDER BY participant_id
      """
    ).all(
      questionnaire, comparison.score, comparison.fromWave, comparison.toWave, participants.lowerBound,
      participants.upperBound
    ) { row in
      ChangeRow(
        participant: ParticipantID(rawValue: row.int(0)), baseline: row.optionalDouble(1),
        followup: row.optionalDouble(2), change: row.optionalDouble(3), status: row.optionalText(4))
    }
  }
}
