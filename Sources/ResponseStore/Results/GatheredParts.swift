import QuestionnaireModel

// What is gathered of one part of the participants: numbers whose meaning is the evaluation's.

extension ResponseStore {
  /// Keeps what was gathered of a part for the reliability of a score at a wave; nothing for nil.
  ///
  /// - Returns: whether it is new, different or removed.
  public func writeReliabilityPart(
    _ gathered: [Double]?, of questionnaire: QuestionnaireID, score: String, wave: String, _ part: ParticipantPart
  ) throws(StoreError) -> Bool {
    guard let gathered else {
      return try connection.run(
        "DELETE FROM reliability_part WHERE questionnaire_id = ? AND score = ? AND wave = ? AND part = ?",
        questionnaire, score, wave, part.number) > 0
    }
    return try connection.run(
      """
      INSERT INTO reliability_part VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET gathered = excluded.gathered WHERE gathered IS NOT excluded.gathered
      """, questionnaire, score, wave, part.number, PackedNumbers(gathered)) > 0
  }

  /// Hands over what was gathered for the reliability of a score at a wave, in the order of the parts.
  public func forEachReliabilityPart(
    of questionnaire: QuestionnaireID, score: String, wave: String, _ body: ([Double]) -> Void
  ) throws(StoreError) {
    let rows = try connection.statement(
      "SELECT gathered FROM reliability_part WHERE questionnaire_id = ? AND score = ? AND wave = ? ORDER BY part")
    defer { rows.reset() }
    try rows.bind([questionnaire, score, wave])
    while try rows.step() { body(rows.numbers(0)) }
  }

  /// Keeps what was gathered of a part for each cohort of a comparison, and nothing of the cohorts that are not given.
  ///
  /// - Returns: the cohorts of which it is new, different or removed.
  public func writeChangeParts(
    _ gathered: [String: [Double]], of questionnaire: QuestionnaireID, comparing change: ChangeDefinition,
    _ part: ParticipantPart
  ) throws(StoreError) -> Set<String> {
    let known = try connection.statement(
      """
      SELECT cohort FROM change_part
      WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND part = ?
      """
    ).all(questionnaire, change.score, change.fromWave, change.toWave, part.number) { row in row.text(0) }
    var touched: Set<String> = []
    for (cohort, numbers) in gathered {
      let changed = try connection.run(
        """
        INSERT INTO change_part VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET gathered = excluded.gathered WHERE gathered IS NOT excluded.gathered
        """, questionnaire, change.score, change.fromWave, change.toWave, cohort, part.number, PackedNumbers(numbers))
      if changed > 0 { touched.insert(cohort) }
    }
    for cohort in known where gathered[cohort] == nil {
      try connection.run(
        """
        DELETE FROM change_part WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ?
          AND cohort = ? AND part = ?
        """, questionnaire, change.score, change.fromWave, change.toWave, cohort, part.number)
      touched.insert(cohort)
    }
    return touched
  }

  /// Hands over what was gathered of a cohort for a comparison, in the order of the parts.
  public func forEachChangePart(
    of questionnaire: QuestionnaireID, comparing change: ChangeDefinition, cohort: String, _ body: ([Double]) -> Void
  ) throws(StoreError) {
    let rows = try connection.statement(
      """
      SELECT gathered FROM change_part
      WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND cohort = ? ORDER BY part
      """)
    defer { rows.reset() }
    try rows.bind([questionnaire, change.score, change.fromWave, change.toWave, cohort])
    while try rows.step() { body(rows.numbers(0)) }
  }
}
