import Glibc

/// The noncentral t distribution: of (Z + δ)/S, where Z is standard normal and S² an independent χ²(ν)/ν.
///
/// P(T ≤ t) = E Φ(tS − δ), integrated over the density of S. Source: Johnson, N. L. & Welch, B. L. (1940), Biometrika 31, 362–389.
/// The integrand has a single peak whose place and width are found first, so the result holds for every noncentrality; the
/// series of Lenth (1989, AS 243), which most software uses, starts from exp(−δ²/2) and fails beyond |δ| ≈ 37.
public struct NoncentralT: Sendable, Hashable {
  /// The degrees of freedom ν, at least 1.
  public let degreesOfFreedom: Double
  /// The noncentrality δ.
  public let noncentrality: Double

  /// Makes the distribution; nil unless the degrees of freedom are at least 1 and both numbers are finite.
  public init?(degreesOfFreedom: Double, noncentrality: Double) {
    guard degreesOfFreedom >= 1, degreesOfFreedom.isFinite, noncentrality.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// The probability of a value of at most t, exact in the far tail; NaN for NaN.
  public func cumulative(_ t: Double) -> Double {
    if t.isNaN { return t }
    if t.isInfinite { return t > 0 ? 1 : 0 }
    return exp(logCumulative(t))
  }

  /// The probability of a value above t, exact in the far tail; NaN for NaN.
  public func upperTail(_ t: Double) -> Double {
    if t.isNaN { return t }
    if t.isInfinite { return t > 0 ? 0 : 1 }
    return exp(logUpperTail(t))
  }

  /// The logarithm of P(T ≤ t), for a finite t.
  func logCumulative(_ t: Double) -> Double {
    ScaledNormalMean(degreesOfFreedom: degreesOfFreedom, slope: t, shift: noncentrality).logarithm
  }

  /// The logarithm of P(T > t), for a finite t.
  func logUpperTail(_ t: Double) -> Double {
    ScaledNormalMean(degreesOfFreedom: degreesOfFreedom, slope: -t, shift: -noncentrality).logarithm
  }
}

/// The mean of Φ(slope·S − shift) over S = √(χ²(ν)/ν).
private struct ScaledNormalMean {
  let degreesOfFreedom: Double
  let slope: Double
  let shift: Double

  /// How far below its peak the logarithm of the integrand is followed.
  private static let depth = 50.0

  var logarithm: Double {
    let peak = self.peak
    let height = logIntegrand(peak)
    // The logarithm of the integrand is concave with a curvature of at least ν, which bounds the distance of the ends.
    let reach = (2 * Self.depth / degreesOfFreedom).squareRoot()
    let left = end(from: peak, toward: max(-1, peak - reach), below: height)
    let right = end(from: peak, toward: peak + reach, below: height)
    let scaled: (Double) -> Double = { exp(logIntegrand($0) - height) }
    let tolerance = 1e-15 * (right - left)
    let area =
      Quadrature.integral(from: left, to: peak, tolerance: tolerance, of: scaled)
      + Quadrature.integral(from: peak, to: right, tolerance: tolerance, of: scaled)
    return min(0, height + log(area) + logConstant)
  }

  /// The integrand's logarithm, but for the constant, at S = 1 + e. The deviation e, not S, is the variable: for large ν the
  /// density is narrow around S = 1 and only e keeps its digits.
  private func logIntegrand(_ e: Double) -> Double {
    guard e > -1 else { return degreesOfFreedom > 1 ? -.infinity : 0.5 + StandardNormal.logCumulative(-shift) }
    return degreesOfFreedom * (logOnePlusMinus(e) - 0.5 * e * e) - log1p(e)
      + StandardNormal.logCumulative((slope - shift) + slope * e)
  }

  private var logConstant: Double {
    log(2) + 0.5 * log(0.5 * degreesOfFreedom) - halfLogTwoPi - stirlingCorrection(0.5 * degreesOfFreedom)
  }

  /// Where the integrand is highest: the zero of the decreasing derivative of its logarithm.
  private var peak: Double {
    var lower = -1.0
    var upper = slope > 0 ? max(0, (shift - slope) / slope + 40 / slope) : 0
    for _ in 0..<100 {
      let middle = lower + 0.5 * (upper - lower)
      if middle <= lower || middle >= upper { break }
      if slopeOfLog(middle) > 0 { lower = middle } else { upper = middle }
    }
    return 0.5 * (lower + upper)
  }

  private func slopeOfLog(_ e: Double) -> Double {
    let s = 1 + e
    let x = (slope - shift) + slope * e
    let millsInverse = exp(-0.5 * x * x - halfLogTwoPi - StandardNormal.logCumulative(x))
    // (ν − 1)/s − νs, written so that it vanishes cleanly near s = 1.
    return -degreesOfFreedom * e * (2 + e) / s - 1 / s + slope * millsInverse
  }

  /// Where the integrand, going from its peak toward the limit, has become negligible.
  private func end(from peak: Double, toward limit: Double, below height: Double) -> Double {
    guard logIntegrand(limit) < height - Self.depth else { return limit }
    var (near, far) = (peak, limit)
    for _ in 0..<60 {
      let middle = near + 0.5 * (far - near)
      if logIntegrand(middle) < height - Self.depth { far = middle } else { near = middle }
      if abs(far - near) <= 0.01 * abs(near - peak) { break }
    }
    return far
  }
}
