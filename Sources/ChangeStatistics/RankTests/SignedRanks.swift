/// The absolute changes in ranks, tied ones sharing the mean of their ranks.
struct SignedRanks {
  /// The pairs whose change has one size.
  struct Tie {
    /// Twice the rank that they share: a whole number, since a mean rank is a half at most.
    let doubledRank: Int
    let positive: Int
    let negative: Int
    var count: Int { positive + negative }
  }

  /// In ascending order of size, without the changes of zero.
  let ties: [Tie]
  let zeroCount: Int

  /// - Parameter zeros: whether pairs without a change take up the lowest ranks, as Pratt has it, or none.
  init(_ changes: ChangeDistribution, zeros: WilcoxonSignedRank.ZeroHandling) {
    zeroCount = changes.zeroCount
    let split = changes.values.firstIndex { $0 >= 0 } ?? changes.values.count
    var (below, above) = (split - 1, split)
    if above < changes.values.count, changes.values[above] == 0 { above += 1 }
    var taken = zeros == .pratt ? zeroCount : 0
    var ties: [Tie] = []
    while below >= 0 || above < changes.values.count {
      let falling = below >= 0 ? -changes.values[below] : .infinity
      let rising = above < changes.values.count ? changes.values[above] : .infinity
      let negative = falling <= rising ? changes.counts[below] : 0
      let positive = rising <= falling ? changes.counts[above] : 0
      if falling <= rising { below -= 1 }
      if rising <= falling { above += 1 }
      // The ranks taken + 1 … taken + count have the mean taken + (count + 1)/2.
      ties.append(Tie(doubledRank: 2 * taken + positive + negative + 1, positive: positive, negative: negative))
      taken += positive + negative
    }
    self.ties = ties
  }

  /// How many pairs have a rank.
  var count: Int { ties.reduce(0) { $0 + $1.count } }
  var hasTies: Bool { ties.contains { $0.count > 1 } }
  var doubledPositiveSum: Int { ties.reduce(0) { $0 + $1.doubledRank * $1.positive } }
  var doubledNegativeSum: Int { ties.reduce(0) { $0 + $1.doubledRank * $1.negative } }

  /// The standard deviation of the sum of the positive ranks when each sign is a toss-up: √(Σ rank²)/2, in which ties and
  /// zeros are accounted for.
  var standardDeviation: Double {
    ties.reduce(0.0) { sum, tie in
      let rank = 0.5 * Double(tie.doubledRank)
      return sum + Double(tie.count) * rank * rank
    }.squareRoot() / 2
  }
}
