/// A change as it was measured, as it is felt, and what lies between them: people who judge the past again after the end
/// may by then use the scale another way.
///
/// The three stand side by side and are never pooled: the conventional one for effects, the then-test for felt change.
/// Source: Howard, G. S. et al. (1979), Applied Psychological Measurement 3, 1–23; Schwartz, C. E. & Sprangers, M. A. G. (1999), Social
/// Science & Medicine 48, 1531–1548; Hill, L. G. & Betz, D. L. (2005), American Journal of Evaluation 26, 501–517.
public struct ResponseShift: Sendable, Hashable {
  /// One of the three changes with its effect sizes.
  public struct Estimate: Sendable, Hashable {
    /// The change.
    public let change: PairedChange
    /// Its effect sizes.
    public let effects: EffectSizes
  }

  /// How many people have all three scores.
  public let count: Int
  /// How many lack one and are left out.
  public let leftOutCount: Int
  /// Followup − baseline.
  public let conventional: Estimate
  /// Followup − the baseline as judged afterwards.
  public let thenTest: Estimate
  /// The baseline as judged afterwards − baseline.
  public let shift: Estimate

  /// Analyses the scores of the same people in the same order; nil stands for a missing one.
  ///
  /// - Parameters:
  ///   - baseline: before.
  ///   - retrospective: before, judged afterwards.
  ///   - followup: after.
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public init(
    baseline: [Double?], retrospective: [Double?], followup: [Double?], level: Double = 0.95
  ) throws(NotComputable) {
    for list in [retrospective, followup] where list.count != baseline.count {
      throw .unequalLengths(expected: baseline.count, found: list.count)
    }
    var (conventional, thenTest, shift) = (PairedMoments(), PairedMoments(), PairedMoments())
    for index in baseline.indices {
      guard let before = baseline[index], let then = retrospective[index], let after = followup[index] else {
        continue
      }
      conventional.add(baseline: before, followup: after)
      thenTest.add(baseline: then, followup: after)
      shift.add(baseline: before, followup: then)
    }
    func estimate(_ moments: PairedMoments) -> Estimate {
      Estimate(change: PairedChange(moments, level: level), effects: EffectSizes(moments, level: level))
    }
    count = conventional.count
    leftOutCount = baseline.count - conventional.count
    self.conventional = estimate(conventional)
    self.thenTest = estimate(thenTest)
    self.shift = estimate(shift)
  }
}
