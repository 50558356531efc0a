/// Finds the name that a person most likely meant: « vouliez-vous dire … ? ».
public enum Suggestion {
  /// A name that can be proposed, with its letters ready for comparing; worth keeping for names that are compared often.
  public struct Candidate: Sendable {
    /// The name.
    public let name: String
    /// The letters without case or accents.
    fileprivate let letters: [UInt32]
    /// One bit for each of the letters, by their number modulo 64.
    fileprivate let letterSet: UInt64

    /// Makes a candidate.
    public init(_ name: String) {
      self.name = name
      letters = name.foldedForComparison.unicodeScalars.map(\.value)
      letterSet = letters.reduce(0) { $0 | 1 << UInt64($1 % 64) }
    }

    /// A number that the distance between two names is never below: a letter that only one of them has takes an
    /// insertion, a deletion or a substitution, and a substitution settles at most one letter of each.
    fileprivate func leastDistance(to other: Candidate) -> Int {
      max((letterSet & ~other.letterSet).nonzeroBitCount, (other.letterSet & ~letterSet).nonzeroBitCount)
    }
  }

  /// The candidate nearest to `name`, or nil when none is near enough to be worth proposing.
  ///
  /// Near means a Damerau-Levenshtein distance (insertion, deletion, substitution, swap of neighbours; letters
  /// compared without case or accents) of at most a third of the longer word, and at least one.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    // Folding changes a length by little, so that far longer and far shorter names need not be folded.
    let limit = 4 * name.utf8.count + 4
    return nearest(to: name, among: candidates.lazy.filter { $0.utf8.count <= limit }.map { Candidate($0) })
  }

  /// The candidate nearest to `name`, in the same sense.
  public static func nearest(to name: String, among candidates: some Sequence<Candidate>) -> String? {
    let wanted = Candidate(name)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let longer = max(wanted.letters.count, candidate.letters.count)
      let limit = max(1, longer / 3)
      guard abs(wanted.letters.count - candidate.letters.count) <= limit,
        wanted.leastDistance(to: candidate) <= limit
      else { continue }
      let distance = editDistance(wanted.letters, candidate.letters)
      guard distance <= limit, distance < longer else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate.name, distance) }
    }
    return best?.name
  }

  /// Whether two words differ by one slip of the keyboard: a letter too many, too few, another one, or two exchanged;
  /// case and accents apart.
  public static func isOneSlip(_ word: String, from other: String) -> Bool {
    guard word.utf8.count <= 2 * other.utf8.count + 2 else { return false }
    let (left, right) = (Candidate(word), Candidate(other))
    return abs(left.letters.count - right.letters.count) <= 1 && editDistance(left.letters, right.letters) <= 1
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
