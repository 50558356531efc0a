import Testing

/// On real data, the figures in the database are those that R computes: 94 pupils at three waves, see
/// `Fixtures/depress/README.md` for the source, the programs and their versions.
///
/// Tolerances are relative: 1e-9, that is agreement of the printed digits; 1e-7 for p, which R prints with 15 digits but
/// which loses digits in the tail; 1e-6 for confidence limits from the noncentral t, a root found numerically on both
/// sides.
@Suite struct ReferenceFiguresTests {
  private let workshop: Workshop
  private let reference: Reference

  init() throws {
    workshop = try Workshop()
    reference = try Reference()
    let imported = try workshop.jalon(
      "import", Workshop.shipped("Fixtures/depress/depress_long.csv"), "-q",
      Workshop.shipped("Fixtures/depress/depress.jalon"))
    #expect(imported.output == "282 rows read: 282 new.\n")
    #expect(try workshop.jalon("change").end == .code(0))
  }

  private func stored(_ column: String, _ table: String, _ condition: String) throws -> Double {
    let text = try workshop.sql("SELECT printf('%!.17g', \(column)) FROM \(table) WHERE \(condition)")
    return try #require(Double(text), "\(column): \(text)")
  }

  /// The column of `cohort_change`, the figure of the reference, and the greatest relative difference.
  static let changeFigures: [(String, String, Double)] = [
    ("n_matched", "n", 0), ("mean_from", "mean_pre", 1e-9), ("sd_from", "sd_pre", 1e-9),
    ("mean_to", "mean_post", 1e-9), ("sd_to", "sd_post", 1e-9), ("correlation", "r_pre_post", 1e-9),
    ("mean_change", "mean_change", 1e-9), ("sd_change", "sd_change", 1e-9), ("se_change", "se_change", 1e-9),
    ("ci_low", "ci95_mean_change.0", 1e-9), ("ci_high", "ci95_mean_change.1", 1e-9), ("t", "t", 1e-9),
    ("df", "df", 0), ("p", "p_t", 1e-7), ("d_z", "effect_sizes.d_z", 1e-9), ("g_z", "effect_sizes.g_z", 1e-9),
    ("d_z_ci_low", "effect_sizes.d_z_ci95_nct.0", 1e-6), ("d_z_ci_high", "effect_sizes.d_z_ci95_nct.1", 1e-6),
    ("d_av", "effect_sizes.d_av_rms", 1e-9), ("g_av", "effect_sizes.g_av_rms_Jn1", 1e-9),
    ("d_av_ci_low", "effect_sizes.d_av_rms_ci95_nct.0", 1e-6),
    ("d_av_ci_high", "effect_sizes.d_av_rms_ci95_nct.1", 1e-6),
  ]

  @Test(arguments: [("wave1", "wave2", "paired_1_2"), ("wave1", "wave3", "paired_1_3")])
  func pairedChange(_ from: String, _ to: String, _ path: String) throws {
    let row = "score = 'depression' AND from_wave = '\(from)' AND to_wave = '\(to)' AND cohort = ''"
    for (column, name, tolerance) in Self.changeFigures {
      let found = try stored(column, "cohort_change", row)
      let expected = try reference.figure("\(path).\(name)")
      #expect(relativeDifference(found, expected) <= tolerance, "\(column): \(found), R: \(expected)")
    }
  }

  @Test(arguments: ["wave1", "wave2", "wave3"])
  func cronbachsAlphaWithFeldtsInterval(_ wave: String) throws {
    let row = "score = 'depression' AND wave = '\(wave)'"
    for (column, name) in [
      ("n", "n"), ("items", "k"), ("alpha", "alpha"), ("alpha_ci_low", "alpha_feldt_ci95.0"),
      ("alpha_ci_high", "alpha_feldt_ci95.1"),
    ] {
      let found = try stored(column, "reliability", row)
      let expected = try reference.figure("alpha.\(wave).\(name)")
      #expect(relativeDifference(found, expected) <= 1e-9, "\(column): \(found), R: \(expected)")
    }
  }

  @Test func everyPupilsScoreAndChangeIsTheSumSQLiteFinds() throws {
    // The sum of the twenty items, added up by SQLite from the view of single answers.
    let different = try workshop.sql(
      """
      SELECT count(*) FROM scores JOIN (
        SELECT participant, wave, sum(value) AS total FROM answers WHERE item LIKE 'depr%' GROUP BY participant, wave)
      USING (participant, wave) WHERE scores.value <> total
      """)
    #expect(different == "0")
    #expect(try workshop.sql("SELECT count(*) FROM scores") == "282")
    #expect(try workshop.sql("SELECT count(*) FROM changes WHERE change <> followup - baseline") == "0")
    // A lower score is better here, and without a threshold any difference counts.
    #expect(
      try workshop.sql(
        """
        SELECT count(*) FROM changes WHERE status <>
          CASE WHEN change < 0 THEN 'improved' WHEN change > 0 THEN 'deteriorated' ELSE 'unchanged' END
        """) == "0")
  }

  @Test func theScreenShowsTheSameFigures() throws {
    let outcome = try workshop.jalon("change")
    #expect(outcome.output.contains("38.15 → 40.34   +2.19 [+0.78, +3.60]   g_av 0.26"))
    #expect(outcome.output.contains("wave1 0.77 (n\u{A0}=\u{A0}94)"))
    let french = try workshop.jalon("change", "--lang", "fr")
    #expect(french.output.contains("38,15 → 40,34"))
  }

  @Test func theExportedFiguresAreTheStoredOnesToTheLastBit() throws {
    for (table, source) in [("cohorts", "cohort_change"), ("reliability", "reliability")] {
      #expect(try workshop.jalon("export", table, "-o", "t.csv").end == .code(0))
      let rows = try workshop.readWithPython("t.csv")
      let header = try #require(rows.first)
      #expect(rows.count == 4)
      for row in rows.dropFirst() {
        let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
        let wave = table == "cohorts" ? "from_wave || to_wave" : "wave"
        let name = (cells["from_wave"] ?? "") + (cells["to_wave"] ?? "") + (cells["wave"] ?? "")
        for (column, cell) in cells where Double(cell) != nil && column != "version" {
          #expect(try stored(column, source, "\(wave) = '\(name)'") == Double(cell), "\(column)")
        }
      }
    }
  }
}
