import QuestionnaireModel

/// A response that was typed in from a paper form.
public struct PaperEntry: Sendable, Equatable {
  /// The response.
  public let response: ResponseID
  /// What was typed in, one answer for each item.
  public let answers: [Answer]
  /// Whether a second entry has agreed with it.
  public let isChecked: Bool
}

extension ResponseStore {
  /// What was typed in from the paper form of a participant; nil when there is none, even when there are answers from a
  /// phone: those are nobody's to read.
  public func paperEntry(
    of code: String, questionnaire: QuestionnaireID, wave: String
  ) throws(StoreError) -> PaperEntry? {
    try connection.statement(
      """
      SELECT response.id, response.answers, response.uuid,
        (SELECT count(*) FROM item WHERE item.questionnaire_id = response.questionnaire_id), checked_at
      FROM response
        JOIN participant ON participant.id = participant_id
        JOIN paper_entry ON response_id = response.id
      WHERE folded_code = ? AND questionnaire_id = ? AND wave = ? AND state = 'complete'
      """
    ).first(ParticipantName.folded(code), questionnaire, wave) { (row: Statement) throws(StoreError) in
      var answers: [Answer] = []
      try row.readAnswers(1, into: &answers, expected: row.int(3), uuidColumn: 2)
      return PaperEntry(
        response: ResponseID(rawValue: row.int(0)), answers: answers, isChecked: row.optionalText(4) != nil)
    }
  }

  /// Takes note that the complete response of a participant was typed in from paper. Once more changes nothing.
  ///
  /// - Throws: `unknownReference` when there is no such response.
  public func notePaperEntry(
    of code: String, questionnaire: QuestionnaireID, wave: String, by account: String
  ) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      let response = try connection.statement(
        """
        SELECT response.id FROM response JOIN participant ON participant.id = participant_id
        WHERE folded_code = ? AND questionnaire_id = ? AND wave = ? AND state = 'complete'
        """
      ).first(ParticipantName.folded(code), questionnaire, wave) { row in row.int(0) }
      guard let response else { throw .unknownReference }
      try connection.run(
        "INSERT INTO paper_entry (response_id, entered_by, entered_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        response, account, connection.now())
    }
  }

  /// Takes note that a second entry of a paper form agrees with the first, or has been settled against the paper.
  public func notePaperCheck(of response: ResponseID, by account: String) throws(StoreError) {
    try connection.run(
      "UPDATE paper_entry SET checked_by = ?, checked_at = ? WHERE response_id = ?", account, connection.now(), response
    )
  }

  /// How many paper forms of a wave were typed in for a group, and how many of them twice.
  public func paperEntries(
    questionnaire: QuestionnaireID, wave: String, group: String?
  ) throws(StoreError) -> (entered: Int, checked: Int) {
    try connection.statement(
      """
      SELECT count(*), count(checked_at)
      FROM paper_entry
        JOIN response ON response.id = response_id
        JOIN participant ON participant.id = participant_id
      WHERE questionnaire_id = ? AND wave = ? AND group_name IS ?
      """
    ).first(questionnaire, wave, group) { row in (row.int(0), row.int(1)) } ?? (0, 0)
  }
}

extension ResponseStore {
  /// The code of a participant as it is stored, for one typed with other capitals, accents or blanks; nil when nobody has
  /// it.
  public func knownCode(_ typed: String) throws(StoreError) -> String? {
    try connection.statement("SELECT code FROM participant WHERE folded_code = ?").first(ParticipantName.folded(typed))
    {
      row in row.text(0)
    }
  }
}
