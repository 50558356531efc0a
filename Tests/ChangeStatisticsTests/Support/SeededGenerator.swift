import Foundation

/// A random number generator that gives the same sequence at every run.
///
/// SplitMix64. Source: Steele, G. L., Lea, D. & Flood, C. H. (2014), OOPSLA '14, 453–472.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A value of the standard normal distribution. Source: Box, G. E. P. & Muller, M. E. (1958), Annals of Mathematical
  /// Statistics 29, 610–611.
  mutating func normal() -> Double {
    let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }

  /// Paired scores with a correlation of about a half.
  mutating func pairs(_ count: Int) -> (baseline: [Double], followup: [Double]) {
    let baseline = (0..<count).map { _ in Double.random(in: 10...50, using: &self) }
    let followup = baseline.map { 0.5 * $0 + Double.random(in: 5...30, using: &self) }
    return (baseline, followup)
  }
}
