import Glibc

/// How well repeated measurements of the same people agree, when nobody is supposed to have changed in between: retest
/// reliability as the intraclass correlation ICC(A,1), two-way, single measurement, absolute agreement.
///
/// Source: McGraw, K. O. & Wong, S. P. (1996), Psychological Methods 1, 30–46, tables 4 and 7.
public struct IntraclassCorrelation: Sendable, Hashable {
  /// The number of people.
  public let count: Int
  /// The number of measurements of each.
  public let measurements: Int
  /// ICC(A,1) = (MS_people − MS_error)/(MS_people + (k − 1)·MS_error + k/n·(MS_waves − MS_error)).
  public let agreement: Computed<Double>
  /// Its confidence interval.
  public let interval: Computed<ConfidenceInterval>
  /// The standard error of measurement √(σ²_waves + σ²_error), in points: what agreement leaves to chance and to the wave.
  ///
  /// Source: de Vet, H. C. W. et al. (2006), Journal of Clinical Epidemiology 59, 1033–1039.
  public let standardErrorOfMeasurement: Computed<Double>

  /// Analyses two measurements of the same people.
  public init(_ moments: PairedMoments, level: Double = 0.95) {
    let problem = Computed { () throws(NotComputable) in try moments.require(2) }.reason
    let (first, second) = (moments.scores.first, moments.scores.second)
    let n = Double(max(2, moments.count))
    let covariance = moments.scores.deviationProducts / (n - 1)
    let squares = TwoWaySquares(
      people: (first.squaredDeviations + second.squaredDeviations) / (2 * (n - 1)) + covariance,
      waves: n * moments.change.mean * moments.change.mean / 2,
      error: moments.change.squaredDeviations / (2 * (n - 1)), count: moments.count, measurements: 2)
    self.init(squares, problem, level)
  }

  /// Analyses several measurements of the same people, one list a person.
  public init(_ people: [[Double]], level: Double = 0.95) {
    let k = people.first?.count ?? 0
    let n = people.count
    var problem: NotComputable?
    if let odd = people.first(where: { $0.count != k }) { problem = .unequalLengths(expected: k, found: odd.count) }
    let nonFinite = people.count { !$0.allSatisfy(\.isFinite) }
    if nonFinite > 0 { problem = .nonFiniteValues(count: nonFinite) }
    if n < 2 { problem = problem ?? .tooFewParticipants(needed: 2, found: n) }
    if k < 2 { problem = problem ?? .tooFewWaves(needed: 2, found: k) }
    self.init(problem == nil ? TwoWaySquares(people) : TwoWaySquares.none(n, k), problem, level)
  }

  private init(_ squares: TwoWaySquares, _ problem: NotComputable?, _ level: Double) {
    count = squares.count
    measurements = squares.measurements
    agreement = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      return try squares.agreement()
    }
    interval = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      return try squares.interval(level: level)
    }
    standardErrorOfMeasurement = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      let waves = max(0, (squares.waves - squares.error) / Double(squares.count))
      return try (waves + squares.error).squareRoot().orOutOfRange()
    }
  }
}

/// The mean squares of people by waves.
private struct TwoWaySquares {
  let people: Double
  let waves: Double
  let error: Double
  let count: Int
  let measurements: Int

  init(people: Double, waves: Double, error: Double, count: Int, measurements: Int) {
    (self.people, self.waves, self.error) = (people, waves, error)
    (self.count, self.measurements) = (count, measurements)
  }

  static func none(_ count: Int, _ measurements: Int) -> TwoWaySquares {
    TwoWaySquares(people: 0, waves: 0, error: 0, count: count, measurements: measurements)
  }

  init(_ rows: [[Double]]) {
    let (n, k) = (Double(rows.count), Double(rows[0].count))
    let means = rows.map { $0.reduce(0, +) / k }
    let grand = means.reduce(0, +) / n
    let waveMeans = rows[0].indices.map { wave in rows.reduce(0) { $0 + $1[wave] } / n }
    var residual = 0.0
    for (row, mean) in zip(rows, means) {
      for (value, waveMean) in zip(row, waveMeans) {
        let deviation = value - mean - waveMean + grand
        residual += deviation * deviation
      }
    }
    self.init(
      people: k * means.reduce(0) { $0 + ($1 - grand) * ($1 - grand) } / (n - 1),
      waves: n * waveMeans.reduce(0) { $0 + ($1 - grand) * ($1 - grand) } / (k - 1),
      error: residual / ((n - 1) * (k - 1)), count: rows.count, measurements: rows[0].count)
  }

  func agreement() throws(NotComputable) -> Double {
    let (n, k) = (Double(count), Double(measurements))
    let denominator = people + (k - 1) * error + k / n * (waves - error)
    guard people + waves + error > 0, denominator != 0 else { throw .zeroVariance(.total) }
    return try ((people - error) / denominator).orOutOfRange()
  }

  func interval(level: Double) throws(NotComputable) -> ConfidenceInterval {
    let tail = try tailProbability(ofLevel: level)
    let (n, k) = (Double(count), Double(measurements))
    let icc = try agreement()
    guard icc < 1, error > 0 else { throw .zeroVariance(.measurementError) }
    let a = k * icc / (n * (1 - icc))
    let b = 1 + k * icc * (n - 1) / (n * (1 - icc))
    let weighted = a * waves + b * error
    let df =
      weighted * weighted
      / (a * waves * (a * waves) / (k - 1) + b * error * (b * error) / ((n - 1) * (k - 1)))
    guard let upperLaw = FisherF(numerator: n - 1, denominator: df),
      let lowerLaw = FisherF(numerator: df, denominator: n - 1)
    else { throw .outOfRange }
    let (f1, f2) = (upperLaw.upperQuantile(tail), lowerLaw.upperQuantile(tail))
    let rest = k * waves + (k * n - k - n) * error
    return ConfidenceInterval(
      lower: try (n * (people - f1 * error) / (f1 * rest + n * people)).orOutOfRange(),
      upper: try (n * (f2 * people - error) / (rest + n * f2 * people)).orOutOfRange(), level: level)
  }
}

/// The smallest change that is more than measurement error.
public struct SmallestDetectableChange: Sendable, Hashable {
  /// Of one person: 1.96·√2·SEM, in points.
  public let individual: Double
  /// Of the mean of a group: the individual one/√n.
  public let group: Double

  /// Computes both from a standard error of measurement.
  ///
  /// Source: Terwee, C. B. et al. (2007), Journal of Clinical Epidemiology 60, 34–42.
  ///
  /// - Parameter count: how many people the group has.
  public init(
    standardErrorOfMeasurement error: Double, count: Int, level: Double = 0.95
  ) throws(NotComputable) {
    guard error >= 0, error.isFinite else { throw .outOfRange }
    guard count > 0 else { throw .tooFewParticipants(needed: 1, found: count) }
    individual = StandardNormal.upperQuantile(try tailProbability(ofLevel: level)) * 2.0.squareRoot() * error
    group = individual / Double(count).squareRoot()
  }
}
