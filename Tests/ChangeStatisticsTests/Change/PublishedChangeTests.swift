import Testing

@testable import ChangeStatistics

/// The pupils' sum scores at two waves, paired.
private func moments(_ study: DepressionStudy, _ earlier: Int, _ later: Int) throws -> PairedMoments {
  let rule = try ScoringRule(
    items: Array(repeating: .direct, count: 20), method: .sum, minimumAnswers: 20)
  let scores = try [earlier, later].map { wave in try study.wave(wave).map { try rule.score($0).result.get() } }
  return try PairedMoments(baseline: scores[0], followup: scores[1])
}

@Test(arguments: [2, 3])
func pairedChangeOfTheDepressionStudyAgreesWithR(later: Int) throws {
  let study = try DepressionStudy()
  let expected = later == 2 ? study.reference.paired_1_2 : study.reference.paired_1_3
  let change = PairedChange(try moments(study, 1, later))
  #expect(change.count == expected.n)
  // Closed forms. Tolerance: 1e-9 relative.
  #expect(isClose(change.baseline.mean, expected.mean_pre, relative: 1e-9))
  #expect(isClose(change.baseline.standardDeviation, expected.sd_pre, relative: 1e-9))
  #expect(isClose(change.followup.mean, expected.mean_post, relative: 1e-9))
  #expect(isClose(change.followup.standardDeviation, expected.sd_post, relative: 1e-9))
  #expect(isClose(change.correlation, expected.r_pre_post, relative: 1e-9))
  #expect(isClose(change.change.mean, expected.mean_change, relative: 1e-9))
  #expect(isClose(change.change.standardDeviation, expected.sd_change, relative: 1e-9))
  #expect(isClose(change.standardError, expected.se_change, relative: 1e-9))
  #expect(isClose(change.interval, expected.ci95_mean_change, relative: 1e-9))
  let test = try change.test.get()
  #expect(isClose(test.t, expected.t, relative: 1e-9))
  #expect(test.degreesOfFreedom == expected.df)
  // Tolerance of p: 1e-7 relative.
  #expect(isClose(test.p, expected.p_t, relative: 1e-7))
}

@Test(arguments: [2, 3])
func effectSizesOfTheDepressionStudyAgreeWithR(later: Int) throws {
  let study = try DepressionStudy()
  let expected = (later == 2 ? study.reference.paired_1_2 : study.reference.paired_1_3).effect_sizes
  let effects = EffectSizes(try moments(study, 1, later))
  let (dz, gz, dav, gav) = (
    try effects.dz.get(), try effects.gz.get(), try effects.dav.get(), try effects.gav.get()
  )
  // Closed forms. Tolerance: 1e-9 relative.
  #expect(isClose(dz.value, expected.d_z, relative: 1e-9))
  #expect(isClose(gz.value, expected.g_z, relative: 1e-9))
  #expect(isClose(dav.value, expected.d_av_rms, relative: 1e-9))
  #expect(isClose(gav.value, expected.g_av_rms_Jn1, relative: 1e-9))
  #expect(isClose(gz.value / dz.value, expected.J_exact_n_minus_1, relative: 1e-9))
  // Limits from the noncentral t. Tolerance: 1e-6 absolute.
  #expect(isClose(dz.interval, expected.d_z_ci95_nct, relative: 0, absolute: 1e-6))
  #expect(isClose(dav.interval, expected.d_av_rms_ci95_nct, relative: 0, absolute: 1e-6))
  #expect(isClose(gav.interval, expected.g_av_rms_Jn1_ci95_nct, relative: 0, absolute: 1e-6))
  #expect(
    isClose(gz.interval, expected.d_z_ci95_nct.map { $0 * expected.J_exact_n_minus_1 }, relative: 0, absolute: 1e-6))
}
