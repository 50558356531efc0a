import ResponseStore
import TableFiles

extension CohortChangeRow {
  /// The columns of a cohort's figures, named as in the store.
  static let exportedColumns = columns.map(\.name)

  /// The cells of a cohort's figures, in the order of the columns.
  var exportedCells: [TableCell] { Self.columns.map { $0.cell(self) } }

  private static let columns: [(name: String, cell: @Sendable (CohortChangeRow) -> TableCell)] = [
    ("n_from", { .count($0.nFrom) }), ("n_to", { .count($0.nTo) }), ("n_matched", { .count($0.nMatched) }),
    ("n_other_version", { .count($0.nOtherVersion) }),
    ("mean_from", { .number($0.meanFrom) }), ("sd_from", { .number($0.sdFrom) }),
    ("mean_to", { .number($0.meanTo) }), ("sd_to", { .number($0.sdTo) }),
    ("correlation", { .number($0.correlation) }), ("mean_change", { .number($0.meanChange) }),
    ("sd_change", { .number($0.sdChange) }), ("se_change", { .number($0.seChange) }),
    ("ci_low", { .number($0.ciLow) }), ("ci_high", { .number($0.ciHigh) }), ("t", { .number($0.t) }),
    ("df", { .number($0.df) }), ("p", { .number($0.p) }), ("d_z", { .number($0.dZ) }), ("g_z", { .number($0.gZ) }),
    ("d_z_ci_low", { .number($0.dZLow) }), ("d_z_ci_high", { .number($0.dZHigh) }), ("d_av", { .number($0.dAv) }),
    ("g_av", { .number($0.gAv) }), ("d_av_ci_low", { .number($0.dAvLow) }), ("d_av_ci_high", { .number($0.dAvHigh) }),
    ("threshold", { .number($0.threshold) }), ("n_improved", { .count($0.nImproved) }),
    ("n_unchanged", { .count($0.nUnchanged) }), ("n_deteriorated", { .count($0.nDeteriorated) }),
    ("method", { .text($0.method) }), ("note", { .text($0.note ?? "") }),
  ]
}
