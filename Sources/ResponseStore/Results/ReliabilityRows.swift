/// The internal consistency of a score's items at one wave.
public struct ReliabilityRow: Sendable, Equatable {
  /// The score's name.
  public var score: String
  /// The wave.
  public var wave: String
  /// Cronbach's alpha.
  public var alpha: Double?
  /// Its lower 95 % confidence limit.
  public var alphaLow: Double?
  /// Its upper 95 % confidence limit.
  public var alphaHigh: Double?
  /// Responses with a value for every item, on which alpha is computed.
  public var n: Int
  /// How many items.
  public var items: Int
  /// Complete responses left out for a missing answer.
  public var leftOut: Int
  /// Why what is nil is absent.
  public var note: String?

  /// Makes a row.
  public init(
    score: String, wave: String, alpha: Double?, alphaLow: Double? = nil, alphaHigh: Double? = nil, n: Int, items: Int,
    leftOut: Int, note: String? = nil
  ) {
    self.score = score
    self.wave = wave
    self.alpha = alpha
    self.alphaLow = alphaLow
    self.alphaHigh = alphaHigh
    self.n = n
    self.items = items
    self.leftOut = leftOut
    self.note = note
  }
}

extension ResponseStore {
  /// Stores the reliabilities of all scores of a questionnaire at all waves. Rows that are not given are removed; one
  /// that is stored already with the same content is left as it is, with the time at which it was found.
  ///
  /// - Returns: how many rows are new, different or removed.
  @discardableResult
  public func writeReliabilities(
    _ rows: [ReliabilityRow], of questionnaire: QuestionnaireID
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let now = try connection.now()
      let upsert = try connection.statement(
        """
        INSERT INTO reliability (
          questionnaire_id, score, wave, alpha, alpha_ci_low, alpha_ci_high, n, items, left_out, note, computed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          alpha = excluded.alpha, alpha_ci_low = excluded.alpha_ci_low, alpha_ci_high = excluded.alpha_ci_high,
          n = excluded.n, items = excluded.items, left_out = excluded.left_out, note = excluded.note,
          computed_at = excluded.computed_at
        WHERE (alpha, alpha_ci_low, alpha_ci_high, n, items, left_out, note)
          IS NOT (
            excluded.alpha, excluded.alpha_ci_low, excluded.alpha_ci_high, excluded.n, excluded.items,
            excluded.left_out, excluded.note)
        """)
      var changed = 0
      for row in rows {
        changed += try upsert.run(
          questionnaire, row.score, row.wave, row.alpha, row.alphaLow, row.alphaHigh, row.n, row.items, row.leftOut,
          row.note, now)
      }
      for old in try reliabilities(of: questionnaire)
      where !rows.contains(where: { $0.score == old.score && $0.wave == old.wave }) {
        changed += try connection.run(
          "DELETE FROM reliability WHERE questionnaire_id = ? AND score = ? AND wave = ?",
          questionnaire, old.score, old.wave)
      }
      return changed
    }
  }

  /// The stored reliabilities of a questionnaire, by score and position of the wave.
  public func reliabilities(of questionnaire: QuestionnaireID) throws(StoreError) -> [ReliabilityRow] {
    try connection.statement(
      """
      SELECT score, wave, alpha, alpha_ci_low, alpha_ci_high, n, items, left_out, note
      FROM reliability LEFT JOIN wave
        ON wave.questionnaire_id = reliability.questionnaire_id AND wave.name = reliability.wave
      WHERE reliability.questionnaire_id = ? ORDER BY score, wave.position
      """
    ).all(questionnaire) { row in
      ReliabilityRow(
        score: row.text(0), wave: row.text(1), alpha: row.optionalDouble(2), alphaLow: row.optionalDouble(3),
        alphaHigh: row.optionalDouble(4), n: row.int(5), items: row.int(6), leftOut: row.int(7),
        note: row.optionalText(8))
    }
  }
}
