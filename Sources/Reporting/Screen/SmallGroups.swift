import ResponseStore

/// Which groups are too small to be shown without telling of single persons.
public struct SmallGroups: Sendable {
  /// With fewer matched people than this, a group's figures are masked.
  public let threshold: Int

  /// Makes a rule; the usual threshold inside a team is 5.
  public init(threshold: Int = 5) { self.threshold = threshold }

  /// The groups to mask: those below the threshold and, as long as all that is hidden together is still below it, the
  /// next smallest as well, since the total less what is shown would tell of it (complementary suppression).
  ///
  /// - Parameter ungrouped: how many matched people are in the total and in none of the groups; they are hidden too.
  public func masked(_ groups: [CohortChangeRow], ungrouped: Int = 0) -> Set<String> {
    let small = groups.filter { $0.nMatched < threshold }
    var masked = Set(small.map(\.cohort))
    var hidden = ungrouped + small.reduce(0) { $0 + $1.nMatched }
    for next in groups.filter({ $0.nMatched >= threshold }).sorted(by: { $0.nMatched < $1.nMatched })
    where (1..<max(threshold, 1)).contains(hidden) {
      masked.insert(next.cohort)
      hidden += next.nMatched
    }
    return masked
  }
}
