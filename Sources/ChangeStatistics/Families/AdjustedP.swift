/// How p-values are adjusted when several hypotheses of one report are tested together.
///
/// The raw values are stable English words, for exports.
public enum FamilyAdjustment: String, Sendable, Hashable, CaseIterable {
  /// Keeps the chance of even one false alarm below the level. Source: Holm, S. (1979), Scandinavian Journal of Statistics 6,
  /// 65–70.
  case holm
  /// Keeps the expected share of false alarms among the alarms below the level. Source: Benjamini, Y. & Hochberg, Y. (1995),
  /// Journal of the Royal Statistical Society B 57, 289–300.
  case benjaminiHochberg = "benjamini_hochberg"

  /// The adjusted p-values in the order of the given ones; those that are absent stay so and do not count in the family.
  public func adjusted(_ values: [Double?]) -> [Double?] {
    let present = values.indices.compactMap { index -> (index: Int, p: Double)? in
      guard let p = values[index], p >= 0, p <= 1 else { return nil }
      return (index, p)
    }.sorted { $0.p < $1.p }
    var result: [Double?] = Array(repeating: nil, count: values.count)
    let m = present.count
    switch self {
    case .holm:
      var largest = 0.0
      for (rank, entry) in present.enumerated() {
        largest = max(largest, min(1, Double(m - rank) * entry.p))
        result[entry.index] = largest
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, entry) in present.enumerated().reversed() {
        smallest = min(smallest, Double(m) / Double(rank + 1) * entry.p)
        result[entry.index] = smallest
      }
    }
    return result
  }
}
