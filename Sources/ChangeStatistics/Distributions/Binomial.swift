import Glibc

/// Probabilities of a number of successes in independent trials.
enum Binomial {
  /// P(X ≤ k) for n trials that succeed at the toss of a coin.
  ///
  /// I(½; n − k, k + 1). Source: Abramowitz & Stegun (1964), 26.5.24.
  static func tossUpLowerTail(_ k: Int, of n: Int) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return IncompleteBeta(x: 0.5, complement: 0.5, a: Double(n - k), b: Double(k + 1)).lower
  }

  /// P(X = k) for n trials that succeed at the toss of a coin.
  static func tossUpPoint(_ k: Int, of n: Int) -> Double {
    guard k >= 0, k <= n else { return 0 }
    if k == 0 || k == n { return scalbn(1, -n) }
    // x^a (1 − x)^b / B(a, b) with a = k, b = n − k + 1 is k times C(n, k) x^k (1 − x)^(n − k + 1).
    return exp(IncompleteBeta.logDensity(0.5, 0.5, Double(k), Double(n - k + 1))) * 2 / Double(k)
  }

  /// The two-sided p-value of k successes in n trials that should succeed at the toss of a coin: twice the smaller tail.
  static func tossUpTwoSided(_ k: Int, of n: Int) -> Double {
    min(1, 2 * tossUpLowerTail(min(k, n - k), of: n))
  }
}
