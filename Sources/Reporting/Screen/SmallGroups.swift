import ResponseStore

/// Which groups are too small to be shown without telling of single persons.
public struct SmallGroups: Sendable {
  /// With fewer matched people than this, a group's figures are masked.
  public let threshold: Int

  /// Makes a rule; the usual threshold inside a team is 5.
  public init(threshold: Int = 5) { self.threshold = threshold }

  /// The groups to mask: those below the threshold and, when that is one group alone, the next smallest as well, since
  /// the total less the others would tell of it (complementary suppression).
  public func masked(_ groups: [CohortChangeRow]) -> Set<String> {
    let small = groups.filter { $0.nMatched < threshold }
    var masked = Set(small.map(\.cohort))
    if small.count == 1, small[0].nMatched > 0,
      let next = groups.filter({ !masked.contains($0.cohort) }).min(by: { $0.nMatched < $1.nMatched })
    {
      masked.insert(next.cohort)
    }
    return masked
  }
}
