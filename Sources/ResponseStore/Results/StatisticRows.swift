import QuestionnaireModel

/// One figure of a comparison, by one method.
public struct StatisticRow: Sendable, Equatable {
  /// The group, or the answer at the earlier wave; empty for everyone.
  public var subgroup: String
  /// The family of methods.
  public var method: String
  /// What the figure is.
  public var quantity: String
  /// How it was computed.
  public var procedure: String
  /// How many people it rests on.
  public var n: Int
  /// How many people were left out.
  public var leftOut: Int
  /// The figure; nil when it could not be computed, and `note` says why.
  public var value: Double?
  /// The lower limit of its interval.
  public var low: Double?
  /// The upper limit of its interval.
  public var high: Double?
  /// The level of the interval.
  public var level: Double?
  /// The degrees of freedom.
  public var df: Double?
  /// The two-sided p-value.
  public var p: Double?
  /// The p-value adjusted within its family of tests.
  public var familyP: Double?
  /// Why what is nil is absent.
  public var note: String?

  /// Makes a row of which only the counts are known yet.
  public init(subgroup: String, method: String, quantity: String, procedure: String, n: Int, leftOut: Int) {
    self.subgroup = subgroup
    self.method = method
    self.quantity = quantity
    self.procedure = procedure
    self.n = n
    self.leftOut = leftOut
  }

  /// The numbers in the order of their columns.
  static let measures: [WritableKeyPath<StatisticRow, Double?> & Sendable] = [
    \.value, \.low, \.high, \.level, \.df, \.p, \.familyP,
  ]
}

extension ResponseStore {
  /// What the stored figures of a comparison rest on; nil when none are stored.
  ///
  /// - Parameter subgroups: what tells subgroups apart; empty for everyone.
  public func statisticBasis(
    of questionnaire: QuestionnaireID, comparing change: ChangeDefinition, by subgroups: String
  ) throws(StoreError) -> String? {
    try connection.statement(
      """
      SELECT basis FROM statistic
      WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND told_apart_by = ? LIMIT 1
      """
    ).first(questionnaire, change.score, change.fromWave, change.toWave, subgroups) { row in row.text(0) }
  }

  /// Stores the figures of a comparison in the place of those that are there.
  ///
  /// - Parameters:
  ///   - subgroups: what tells subgroups apart; empty for everyone.
  ///   - basis: the fingerprint of what the figures rest on.
  public func writeStatistics(
    _ rows: [StatisticRow], of questionnaire: QuestionnaireID, comparing change: ChangeDefinition, by subgroups: String,
    basis: String
  ) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      try connection.run(
        """
        DELETE FROM statistic
        WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND told_apart_by = ?
        """, questionnaire, change.score, change.fromWave, change.toWave, subgroups)
      let now = try connection.now()
      let insert = try connection.statement(
        """
        INSERT INTO statistic (
          questionnaire_id, score, from_wave, to_wave, told_apart_by, subgroup, position, method, quantity, procedure,
          n, left_out, value, ci_low, ci_high, ci_level, df, p, family_p, note, basis, computed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
      for (position, row) in rows.enumerated() {
        var values: [(any Bindable)?] = [
          questionnaire, change.score, change.fromWave, change.toWave, subgroups, row.subgroup, position, row.method,
          row.quantity, row.procedure, row.n, row.leftOut,
        ]
        for measure in StatisticRow.measures { values.append(row[keyPath: measure]) }
        values += [row.note, basis, now]
        _ = try insert.run(values: values)
      }
    }
  }

  /// The stored figures of a comparison in their order.
  ///
  /// - Parameter subgroups: what tells subgroups apart; empty for everyone.
  public func statistics(
    of questionnaire: QuestionnaireID, comparing change: ChangeDefinition, by subgroups: String
  ) throws(StoreError) -> [StatisticRow] {
    try connection.statement(
      """
      SELECT subgroup, method, quantity, procedure, n, left_out, value, ci_low, ci_high, ci_level, df, p, family_p, note
      FROM statistic
      WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND told_apart_by = ?
      ORDER BY position
      """
    ).all(questionnaire, change.score, change.fromWave, change.toWave, subgroups) { row in
      var found = StatisticRow(
        subgroup: row.text(0), method: row.text(1), quantity: row.text(2), procedure: row.text(3), n: row.int(4),
        leftOut: row.int(5))
      for (index, measure) in StatisticRow.measures.enumerated() {
        found[keyPath: measure] = row.optionalDouble(Int32(6 + index))
      }
      found.note = row.optionalText(13)
      return found
    }
  }

  /// Removes the figures of comparisons and subgroups that the questionnaire no longer asks for.
  ///
  /// - Parameter isAskedFor: whether a comparison, told apart so, is still asked for.
  public func removeStatistics(
    of questionnaire: QuestionnaireID, unless isAskedFor: (ChangeDefinition, String) -> Bool
  ) throws(StoreError) {
    let stored = try connection.statement(
      "SELECT DISTINCT score, from_wave, to_wave, told_apart_by FROM statistic WHERE questionnaire_id = ?"
    ).all(questionnaire) { row in
      (ChangeDefinition(score: row.text(0), fromWave: row.text(1), toWave: row.text(2)), row.text(3))
    }
    for (change, subgroups) in stored where !isAskedFor(change, subgroups) {
      try connection.run(
        """
        DELETE FROM statistic
        WHERE questionnaire_id = ? AND score = ? AND from_wave = ? AND to_wave = ? AND told_apart_by = ?
        """, questionnaire, change.score, change.fromWave, change.toWave, subgroups)
    }
  }
}
