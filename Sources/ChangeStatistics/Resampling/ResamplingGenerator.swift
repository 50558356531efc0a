/// A random number generator whose seed is reported with every result that rests on it, so that it can be had again.
///
/// xoshiro256++. Source: Blackman, D. & Vigna, S. (2021), ACM Transactions on Mathematical Software 47 (4), 36; its state is filled by
/// SplitMix64 of Steele, G. L., Lea, D. & Flood, C. H. (2014), OOPSLA '14, 453–472.
public struct ResamplingGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Makes a generator.
  public init(seed: UInt64) {
    var filler = seed
    func next() -> UInt64 {
      filler &+= 0x9E37_79B9_7F4A_7C15
      var z = filler
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The next 64 bits.
  @inline(__always)
  public mutating func next() -> UInt64 {
    let sum = state.0 &+ state.3
    let result = ((sum << 23) | (sum >> 41)) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }
}

/// Draws places below a bound, each as likely as any other, two from one random number.
///
/// Source: Lemire, D. (2019), ACM Transactions on Modeling and Computer Simulation 29 (1), 3.
struct PlaceDrawing {
  private var generator: ResamplingGenerator
  private let bound: UInt64
  private let threshold: UInt64
  private var spare: UInt64 = 0
  private var hasSpare = false

  init(below bound: Int, seed: UInt64) {
    generator = ResamplingGenerator(seed: seed)
    self.bound = UInt64(bound)
    threshold = (1 << 32) % UInt64(bound)
  }

  @inline(__always)
  mutating func next() -> Int {
    while true {
      let half: UInt64
      if hasSpare {
        half = spare
        hasSpare = false
      } else {
        let number = generator.next()
        half = number & 0xFFFF_FFFF
        spare = number >> 32
        hasSpare = true
      }
      let product = half &* bound
      // The few numbers that would make some places likelier are passed over.
      if product & 0xFFFF_FFFF >= threshold { return Int(truncatingIfNeeded: product >> 32) }
    }
  }
}
