/// Friedman's test of the hypothesis that no wave tends to give higher scores than another, in people who have them all.
///
/// Source: Friedman, M. (1937), Journal of the American Statistical Association 32, 675–701; with the correction for ties of Conover, W. J.
/// (1999), Practical Nonparametric Statistics, 3rd ed., 5.8.
public struct Friedman: Sendable, Hashable {
  /// How many people have a score at every wave.
  public let count: Int
  /// How many were left out because a wave is missing.
  public let leftOutCount: Int
  /// The mean rank of each wave, from 1 to the number of waves.
  public let meanRanks: [Double]
  /// The test, by χ² with k − 1 degrees of freedom.
  public let test: Computed<ChiSquaredTest>
  /// Kendall's W = χ²/(n(k − 1)): how well people agree on the order of the waves, from 0 to 1.
  ///
  /// Source: Kendall, M. G. & Babington Smith, B. (1939), Annals of Mathematical Statistics 10, 275–287.
  public let concordance: Computed<Double>

  /// Makes the test from the scores of each person at the waves; nil stands for a missing wave.
  public init(_ people: [[Double?]]) {
    let waves = people.first?.count ?? 0
    let complete = people.compactMap { person -> [Double]? in
      let scores = person.compactMap { $0 }
      return scores.count == waves && scores.allSatisfy(\.isFinite) ? scores : nil
    }
    let n = complete.count
    var sums = Array(repeating: 0.0, count: waves)
    var squares = 0.0
    for scores in complete {
      let ranks = meanRanksWithin(scores)
      for (wave, rank) in ranks.enumerated() {
        sums[wave] += rank
        squares += rank * rank
      }
    }
    count = n
    leftOutCount = people.count - n
    meanRanks = n > 0 ? sums.map { $0 / Double(n) } : []
    let odd = people.first { $0.count != waves }
    let statistic = Computed { () throws(NotComputable) in
      if let odd { throw .unequalLengths(expected: waves, found: odd.count) }
      guard waves >= 2 else { throw .tooFewWaves(needed: 2, found: waves) }
      guard n >= 2 else { throw .tooFewParticipants(needed: 2, found: n) }
      let (people, k) = (Double(n), Double(waves))
      let centre = people * (k + 1) / 2
      let between = sums.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
      let within = squares - people * k * (k + 1) * (k + 1) / 4
      guard within > 0 else { throw .noDifference }
      return (k - 1) * between / within
    }
    test = Computed { () throws(NotComputable) in
      try ChiSquaredTest(statistic: statistic.get(), degreesOfFreedom: waves - 1)
    }
    concordance = Computed { () throws(NotComputable) in
      try statistic.get() / (Double(n) * Double(waves - 1))
    }
  }
}

/// The ranks of a few scores, tied ones sharing the mean of theirs. Scores are rounded as changes are.
private func meanRanksWithin(_ scores: [Double]) -> [Double] {
  let rounding = ChangeRounding(ofMagnitude: scores.reduce(0) { max($0, abs($1)) })
  let rounded = scores.map(rounding.rounded)
  return rounded.map { score in
    let below = rounded.count { $0 < score }
    let same = rounded.count { $0 == score }
    return Double(below) + 0.5 * Double(same + 1)
  }
}
