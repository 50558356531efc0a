import Glibc

/// The normal distribution with mean 0 and standard deviation 1.
public enum StandardNormal {
  /// The probability of a value of at most z; 0 and 1 at the infinities, NaN for NaN.
  ///
  /// ½ erfc(−z/√2). Source: Abramowitz & Stegun (1964), 7.1.22 and 26.2.2.
  public static func cumulative(_ z: Double) -> Double {
    0.5 * erfc(-z * 0.5.squareRoot())
  }

  /// The probability of a value above z, exact in the far tail.
  public static func upperTail(_ z: Double) -> Double {
    cumulative(-z)
  }

  /// The density at z.
  public static func density(_ z: Double) -> Double {
    exp(-0.5 * z * z - halfLogTwoPi)
  }

  /// The value below which the given probability lies: infinite at 0 and 1, NaN for what is not a probability.
  ///
  /// Newton's method, on the logarithm of the tail or near the centre on the probability itself, from the approximation of
  /// Hastings, C. (1955), Approximations for Digital Computers (Abramowitz & Stegun 26.2.23).
  public static func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
    }
    let central = probability - 0.5
    if abs(central) <= 0.25 { return centralQuantile(central) }
    return central < 0 ? -upperQuantile(probability) : upperQuantile(1 - probability)
  }

  /// The value above which the given probability lies, exact for small probabilities; defined like ``quantile(_:)``.
  public static func upperQuantile(_ probability: Double) -> Double {
    guard probability > 0, probability <= 0.25 else { return -quantile(probability) }
    let target = log(probability)
    let root = (-2 * target).squareRoot()
    var z =
      root - (2.515517 + root * (0.802853 + root * 0.010328))
      / (1 + root * (1.432788 + root * (0.189269 + root * 0.001308)))
    for _ in 0..<4 {
      let logTail = logCumulative(-z)
      z += (logTail - target) * exp(logTail + 0.5 * z * z + halfLogTwoPi)
    }
    return z
  }

  private static func centralQuantile(_ central: Double) -> Double {
    var z = central * exp(halfLogTwoPi)
    for _ in 0..<6 {
      z -= (0.5 * erf(z * 0.5.squareRoot()) - central) / density(z)
    }
    return z
  }

  /// The logarithm of ``cumulative(_:)``, also where the probability itself is too small to represent.
  ///
  /// Far out, the asymptotic series of Mills' ratio. Source: Abramowitz & Stegun (1964), 26.2.12.
  static func logCumulative(_ z: Double) -> Double {
    if z > 5 { return log1p(-upperTail(z)) }
    if z > -30 { return log(cumulative(z)) }
    let u = 1 / (z * z)
    let series = -u * (1 - u * (3 - u * (15 - u * (105 - u * (945 - u * 10395)))))
    return -0.5 * z * z - halfLogTwoPi - log(-z) + log1p(series)
  }
}
