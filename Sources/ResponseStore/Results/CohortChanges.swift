import QuestionnaireModel

extension ResponseStore {
  /// Stores the results of one comparison for everyone and for each group. Rows of cohorts that are not given are
  /// removed; one that is stored already with the same content is left as it is, with the time at which it was found.
  ///
  /// - Parameter cohorts: the cohorts that may be removed; nil for all.
  /// - Returns: how many rows are new, different or removed.
  @discardableResult
  public func writeCohortChanges(
    _ rows: [CohortChangeRow], of questionnaire: QuestionnaireID, comparing comparison: ChangeDefinition,
    among cohorts: Set<String>? = nil
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let now = try connection.now()
      let upsert = try connection.statement(Self.cohortChangeUpsert)
      let removal = try connection.statement(
        """
        DELETE FROM cohort_change
        WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND cohort = ?
        """)
      let key: [(any Bindable)?] = [questionnaire, comparison.score, comparison.fromWave, comparison.toWave]
      let known = Set(try cohortChanges(of: questionnaire, comparing: comparison).map(\.cohort))
      var outdated = cohorts.map(known.intersection) ?? known
      var changed = 0
      for row in rows {
        outdated.remove(row.cohort)
        var values = key + [row.cohort, row.nFrom, row.nTo, row.nMatched, row.nOtherVersion]
        for measure in CohortChangeRow.measures { values.append(row[keyPath: measure]) }
        for count in CohortChangeRow.counts { values.append(row[keyPath: count]) }
        changed += try upsert.run(values: values + [row.method, row.note, now])
      }
      for cohort in outdated { changed += try removal.run(values: key + [cohort]) }
      return changed
    }
  }

  /// The stored results of one comparison: everyone first, then the groups by name.
  public func cohortChanges(
    of questionnaire: QuestionnaireID, comparing comparison: ChangeDefinition
  ) throws(StoreError) -> [CohortChangeRow] {
    try connection.statement(
      """
      SELECT cohort, n_from, n_to, n_matched, n_other_version,
        mean_from, sd_from, mean_to, sd_to, correlation, mean_change, sd_change, se_change, ci_low, ci_high, t, df, p,
        d_z, g_z, d_z_ci_low, d_z_ci_high, d_av, g_av, d_av_ci_low, d_av_ci_high, threshold,
        n_improved, n_unchanged, n_deteriorated, method, note
      FROM cohort_change WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? ORDER BY cohort
      """
    ).all(questionnaire, comparison.score, comparison.fromWave, comparison.toWave) { row in
      var result = CohortChangeRow(
        cohort: row.text(0), nFrom: row.int(1), nTo: row.int(2), nMatched: row.int(3), nOtherVersion: row.int(4),
        method: row.text(30), note: row.optionalText(31))
      var column: Int32 = 5
      for measure in CohortChangeRow.measures {
        result[keyPath: measure] = row.optionalDouble(column)
        column += 1
      }
      for count in CohortChangeRow.counts {
        result[keyPath: count] = row.optionalInt(column)
        column += 1
      }
      return result
    }
  }

  private static let cohortChangeUpsert: StaticString = """
    INSERT INTO cohort_change (
      questionnaire_id, score, from_wave, to_wave, cohort, n_from, n_to, n_matched, n_other_version,
      mean_from, sd_from, mean_to, sd_to, correlation, mean_change, sd_change, se_change, ci_low, ci_high, t, df, p,
      d_z, g_z, d_z_ci_low, d_z_ci_high, d_av, g_av, d_av_ci_low, d_av_ci_high, threshold,
      n_improved, n_unchanged, n_deteriorated, method, note, computed_at)
    VALUES (
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET (
      n_from, n_to, n_matched, n_other_version,
      mean_from, sd_from, mean_to, sd_to, correlation, mean_change, sd_change, se_change, ci_low, ci_high, t, df, p,
      d_z, g_z, d_z_ci_low, d_z_ci_high, d_av, g_av, d_av_ci_low, d_av_ci_high, threshold,
      n_improved, n_unchanged, n_deteriorated, method, note, computed_at
    ) = (
      excluded.n_from, excluded.n_to, excluded.n_matched, excluded.n_other_version,
      excluded.mean_from, excluded.sd_from, excluded.mean_to, excluded.sd_to, excluded.correlation,
      excluded.mean_change, excluded.sd_change, excluded.se_change, excluded.ci_low, excluded.ci_high,
      excluded.t, excluded.df, excluded.p,
      excluded.d_z, excluded.g_z, excluded.d_z_ci_low, excluded.d_z_ci_high,
      excluded.d_av, excluded.g_av, excluded.d_av_ci_low, excluded.d_av_ci_high, excluded.threshold,
      excluded.n_improved, excluded.n_unchanged, excluded.n_deteriorated, excluded.method, excluded.note,
      excluded.computed_at)
    WHERE (
      n_from, n_to, n_matched, n_other_version,
      mean_from, sd_from, mean_to, sd_to, correlation, mean_change, sd_change, se_change, ci_low, ci_high, t, df, p,
      d_z, g_z, d_z_ci_low, d_z_ci_high, d_av, g_av, d_av_ci_low, d_av_ci_high, threshold,
      n_improved, n_unchanged, n_deteriorated, method, note
    ) IS NOT (
      excluded.n_from, excluded.n_to, excluded.n_matched, excluded.n_other_version,
      excluded.mean_from, excluded.sd_from, excluded.mean_to, excluded.sd_to, excluded.correlation,
      excluded.mean_change, excluded.sd_change, excluded.se_change, excluded.ci_low, excluded.ci_high,
      excluded.t, excluded.df, excluded.p,
      excluded.d_z, excluded.g_z, excluded.d_z_ci_low, excluded.d_z_ci_high,
      excluded.d_av, excluded.g_av, excluded.d_av_ci_low, excluded.d_av_ci_high, excluded.threshold,
      excluded.n_improved, excluded.n_unchanged, excluded.n_deteriorated, excluded.method, excluded.note)
    """
}
