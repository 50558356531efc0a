import Glibc

/// The internal consistency of a scale at one wave, from the complete responses.
public struct CronbachAlpha: Sendable, Hashable {
  /// What one item contributes.
  public struct Item: Sendable, Hashable {
    /// The correlation of the item with the sum of the other items; needs two items.
    ///
    /// Source: Peters, C. C. & Van Voorhis, W. R. (1940), Statistical Procedures and Their Mathematical Bases; the
    /// "corrected item-total correlation".
    public let restCorrelation: Computed<Double>
    /// The α of the scale without the item; needs three items.
    public let alphaIfDropped: Computed<Double>
  }

  /// The number of complete responses.
  public let count: Int
  /// The number of items.
  public let itemCount: Int
  /// The number of responses left out because an answer was missing.
  public let leftOutCount: Int
  /// α = k/(k − 1)·(1 − Σ variances of the items / variance of their sum); needs two items, two responses and a spread of the
  /// sum. Negative where the items oppose one another.
  ///
  /// Source: Cronbach, L. J. (1951), Psychometrika 16, 297–334.
  public let alpha: Computed<Double>
  /// The confidence interval 1 − (1 − α)·F(1 − γ/2) … 1 − (1 − α)·F(γ/2), F with n − 1 and (n − 1)(k − 1) degrees of freedom.
  ///
  /// Source: Feldt, L. S. (1965), Psychometrika 30, 357–370; Feldt, L. S., Woodruff, D. J. & Salih, F. A. (1987), Applied
  /// Psychological Measurement 11, 93–103.
  public let interval: Computed<ConfidenceInterval>
  /// The mean of the sum of the items.
  public let totalMean: Computed<Double>
  /// The standard deviation, with n − 1, of the sum of the items.
  public let totalStandardDeviation: Computed<Double>
  /// The standard error of measurement of the sum of the items, SD·√(1 − α), in points of the sum: for a scale scored by its
  /// mean, divide by the number of items.
  ///
  /// It rests on α, not on a retest, and is labelled so wherever it is shown.
  /// Source: Gulliksen, H. (1950), Theory of Mental Tests; Nunnally & Bernstein (1994), Psychometric Theory.
  public let standardErrorOfMeasurement: Computed<Double>
  /// The items in order.
  public let items: [Item]

  /// Computes the coefficients from the responses gathered.
  ///
  /// - Parameter level: the confidence level of the interval.
  public init(_ data: ReliabilityAccumulator, level: Double = 0.95) {
    count = data.count
    itemCount = data.items.count
    leftOutCount = data.leftOutCount
    let alpha = Computed(computing: data.alpha)
    self.alpha = alpha
    interval = Computed { () throws(NotComputable) in
      try feldtInterval(alpha: alpha.get(), count: data.count, itemCount: data.items.count, level: level)
    }
    totalMean = Computed { () throws(NotComputable) in
      if let problem = data.problem { throw problem }
      guard data.count >= 1 else { throw .tooFewResponses(needed: 1, found: 0) }
      return try data.total.mean.orOutOfRange()
    }
    totalStandardDeviation = Computed { () throws(NotComputable) in
      try data.require(items: 1)
      return try data.total.spread()
    }
    standardErrorOfMeasurement = Computed { () throws(NotComputable) in
      // α exceeds 1 by rounding at most.
      try data.total.spread() * max(0, 1 - alpha.get()).squareRoot()
    }
    items = data.items.indices.map { index in
      Item(
        restCorrelation: Computed { () throws(NotComputable) in try data.restCorrelation(ofItem: index) },
        alphaIfDropped: Computed { () throws(NotComputable) in try data.alpha(withoutItem: index) })
    }
  }
}

/// The confidence interval of an α; see ``CronbachAlpha/interval``.
private func feldtInterval(
  alpha: Double, count: Int, itemCount: Int, level: Double
) throws(NotComputable) -> ConfidenceInterval {
  let tail = try tailProbability(ofLevel: level)
  let numerator = Double(count - 1)
  guard let ratio = FisherF(numerator: numerator, denominator: numerator * Double(itemCount - 1)) else {
    throw .outOfRange
  }
  return ConfidenceInterval(
    lower: try (1 - (1 - alpha) * ratio.upperQuantile(tail)).orOutOfRange(),
    upper: try (1 - (1 - alpha) * ratio.quantile(tail)).orOutOfRange(),
    level: level)
}

extension ReliabilityAccumulator {
  fileprivate func alpha() throws(NotComputable) -> Double {
    try require(items: 2)
    guard try total.spread() > 0 else { throw .zeroVariance(.total) }
    return try coefficient(items: Double(items.count), variances: sumOfVariances, total: total.variance)
  }

  fileprivate func alpha(withoutItem index: Int) throws(NotComputable) -> Double {
    try require(items: 3)
    let pair = itemsAgainstRest[index]
    guard try pair.second.spread() > 0 else { throw .zeroVariance(.rest(index)) }
    var variances = 0.0
    for (other, moments) in itemsAgainstRest.enumerated() where other != index { variances += moments.first.variance }
    return try coefficient(items: Double(items.count - 1), variances: variances, total: pair.second.variance)
  }

  fileprivate func restCorrelation(ofItem index: Int) throws(NotComputable) -> Double {
    try require(items: 2)
    let pair = itemsAgainstRest[index]
    guard try pair.first.spread() > 0 else { throw .zeroVariance(.item(index)) }
    guard try pair.second.spread() > 0 else { throw .zeroVariance(.rest(index)) }
    return try pair.correlation.orOutOfRange()
  }

  private var sumOfVariances: Double {
    itemsAgainstRest.reduce(0) { $0 + $1.first.variance }
  }

  private func coefficient(items: Double, variances: Double, total: Double) throws(NotComputable) -> Double {
    try (items / (items - 1) * (1 - variances / total)).orOutOfRange()
  }
}
