import ResponseStore

extension [StoredQuestionnaire] {
  /// The versions from the oldest to the newest: by the numbers of their versions (1.2 comes before 1.10) when all are
  /// numbers with points between them, otherwise in the order in which the store came to know them.
  ///
  /// Numbers come first because paper answers to an old version may be typed in after the new one is in use.
  var fromOldestToNewest: [StoredQuestionnaire] {
    let numbers = map { $0.version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) } }
    guard numbers.allSatisfy({ !$0.contains(nil) }) else { return sorted { $0.id.rawValue < $1.id.rawValue } }
    return zip(self, numbers.map { $0.compactMap { $0 } })
      .sorted { left, right in
        left.1 == right.1 ? left.0.id.rawValue < right.0.id.rawValue : left.1.lexicographicallyPrecedes(right.1)
      }
      .map(\.0)
  }
}
