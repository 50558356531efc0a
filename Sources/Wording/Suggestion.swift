/// Finds the name that a person most likely meant: « vouliez-vous dire … ? ».
public enum Suggestion {
  /// The candidate nearest to `name`, or nil when none is near enough to be worth proposing.
  ///
  /// Near means a Damerau-Levenshtein distance (insertion, deletion, substitution, swap of neighbours; letters
  /// compared without case or accents) of at most a third of the longer word, and at least one.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // Folding changes a length by little, so that far longer and far shorter names need not be folded.
      guard candidate.utf8.count <= 4 * wanted.count + 4 else { continue }
      let other = letters(of: candidate)
      let limit = max(1, max(wanted.count, other.count) / 3)
      guard abs(wanted.count - other.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      guard distance <= limit, distance < max(wanted.count, other.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func letters(of name: String) -> [UInt32] {
    name.foldedForComparison.unicodeScalars.map(\.value)
  }

  /// Optimal string alignment distance between two words.
  static func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = beforePrevious
    for row in 0..<left.count {
      current[0] = row + 1
      for column in 0..<right.count {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped { cost = min(cost, beforePrevious[column - 1] + 1) }
        current[column + 1] = cost
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count]
  }
}
