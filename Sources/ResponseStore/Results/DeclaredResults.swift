import QuestionnaireModel

extension ResponseStore {
  /// Removes the results of scores and comparisons that the questionnaire no longer declares.
  ///
  /// - Returns: how many rows were removed.
  @discardableResult
  public func removeResults(
    of id: QuestionnaireID, notDeclaredIn questionnaire: Questionnaire
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      var removed = 0
      let declared = Set(questionnaire.scores.map(\.name))
      let stored = try connection.statement(
        """
        SELECT score FROM score_value JOIN response ON response.id = response_id WHERE questionnaire_id = ?1
        UNION SELECT score FROM reliability WHERE questionnaire_id = ?1
        """
      ).all(id) { row in row.text(0) }
      for score in stored where !declared.contains(score) {
        removed += try connection.run(
          """
          DELETE FROM score_value
          WHERE score = ?2 AND response_id IN (SELECT id FROM response WHERE questionnaire_id = ?1)
          """, id, score)
        removed += try connection.run("DELETE FROM reliability WHERE questionnaire_id = ? AND score = ?", id, score)
      }
      for comparison in try storedComparisons(of: id)
      where !questionnaire.changes.contains(where: { $0.isSameComparison(as: comparison) }) {
        removed += try writeChanges([], of: id, comparing: comparison)
        removed += try writeCohortChanges([], of: id, comparing: comparison)
      }
      return removed
    }
  }

  /// Removes the values of a score at waves at which it is no longer computed.
  ///
  /// - Returns: how many rows were removed.
  @discardableResult
  public func removeScores(
    _ score: String, of questionnaire: QuestionnaireID, atOtherWavesThan waves: Set<String>
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let known = try connection.statement("SELECT name FROM wave WHERE questionnaire_id = ?")
        .all(questionnaire) { row in row.text(0) }
      var removed = 0
      for wave in known where !waves.contains(wave) {
        removed += try connection.run(
          """
          DELETE FROM score_value WHERE score = ?2 AND response_id IN (
            SELECT id FROM response WHERE questionnaire_id = ?1 AND wave = ?3)
          """, questionnaire, score, wave)
      }
      return removed
    }
  }

  /// The comparisons for which results are stored, by score and waves.
  public func storedComparisons(of questionnaire: QuestionnaireID) throws(StoreError) -> [ChangeDefinition] {
    try connection.statement(
      """
      SELECT score, from_wave, to_wave FROM change_value WHERE questionnaire_id = ?1
      UNION SELECT score, from_wave, to_wave FROM cohort_change WHERE questionnaire_id = ?1
      """
    ).all(questionnaire) { row in
      ChangeDefinition(score: row.text(0), fromWave: row.text(1), toWave: row.text(2))
    }
  }
}
