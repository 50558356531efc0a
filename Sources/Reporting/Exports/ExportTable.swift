import ResponseStore

/// The tidy tables that can be exported: one row a fact, one column a variable.
public enum ExportTable: String, Sendable, CaseIterable {
  /// One row a score of a response.
  case scores
  /// One row a participant and comparison of two waves.
  case changes
  /// One row an answer, missing ones included.
  case answers
  /// One row a comparison of two waves for everyone or one group, with all that was computed.
  case cohorts
  /// One row a score and wave, with its internal consistency.
  case reliability

  /// The names of the columns, which stay the same over versions.
  public var columns: [String] {
    switch self {
    case .scores: Self.who + ["wave", "score", "value", "answered", "items"]
    case .changes: Self.who + ["score", "from_wave", "to_wave", "baseline", "followup", "change", "status"]
    case .answers: Self.who + ["wave", "item", "value", "missing", "completed_on"]
    case .cohorts:
      Self.which + ["score", "from_wave", "to_wave", "cohort"] + CohortChangeRow.exportedColumns + [Self.unit]
    case .reliability:
      Self.which + ["score", "wave", "alpha", "alpha_ci_low", "alpha_ci_high", "n", "items", "left_out", "note"]
        + [Self.unit]
    }
  }

  /// What the n of a row counts: `person`, `site_day`.
  private static let unit = "unit_of_analysis"
  private static let which = ["questionnaire", "version"]
  private static let who = ["participant", "group"] + which
}
