/// What the scores of a mixed model depend on.
public enum TimeCourse: Sendable, Hashable {
  /// Each wave has a mean of its own; people differ by a constant (random intercept).
  case waves
  /// The score moves along a line over the times at which the waves took place; people differ by a constant and by how
  /// fast they change (random intercept and slope). Times are counted from the first.
  case line(times: [Double])
}

/// What a coefficient of a mixed model stands for. Waves and groups are counted from 0; the first of each is what the others
/// are compared with.
public enum MixedModelTerm: Sendable, Hashable {
  /// The mean of the first group at the first wave.
  case intercept
  /// The change of the first group from the first wave to another.
  case wave(Int)
  /// The change of the first group in one unit of time.
  case time
  /// The distance of another group from the first at the first wave.
  case group(Int)
  /// By how much another group changes more than the first, from the first wave to another.
  case groupByWave(group: Int, wave: Int)
  /// By how much another group changes more than the first, in one unit of time.
  case groupByTime(group: Int)
}

/// The rows of the design: which terms a score of a group at a wave is made of.
struct MixedModelDesign: Sendable, Hashable {
  let terms: [MixedModelTerm]
  let course: TimeCourse
  let waves: Int
  /// The times in units of the longest one, so that the search for the variances does not depend on days or years.
  let scaledTimes: [Double]
  let timeUnit: Double

  init(_ course: TimeCourse, waves: Int, groups: Int) throws(NotComputable) {
    guard waves >= 2 else { throw .tooFewWaves(needed: 2, found: waves) }
    self.course = course
    self.waves = waves
    let others = 1..<max(1, groups)
    switch course {
    case .waves:
      timeUnit = 1
      scaledTimes = []
      terms =
        [.intercept] + (1..<waves).map { .wave($0) } + others.map { .group($0) }
        + others.flatMap { group in (1..<waves).map { .groupByWave(group: group, wave: $0) } }
    case .line(let times):
      guard times.count == waves else { throw .unequalLengths(expected: waves, found: times.count) }
      guard let first = times.first, times.allSatisfy(\.isFinite) else { throw .nonFiniteValues(count: 1) }
      let unit = times.reduce(0) { max($0, abs($1 - first)) }
      guard unit > 0 else { throw .linearlyDependent }
      timeUnit = unit
      scaledTimes = times.map { ($0 - first) / unit }
      terms = [.intercept, .time] + others.map { .group($0) } + others.map { .groupByTime(group: $0) }
    }
  }

  /// How many effects vary from person to person.
  var randomEffects: Int { course == .waves ? 1 : 2 }

  /// What each coefficient is multiplied by in a score.
  func row(group: Int, wave: Int) -> [Double] {
    terms.map { term in
      switch term {
      case .intercept: 1
      case .wave(let other): other == wave ? 1 : 0
      case .time: scaledTimes[wave]
      case .group(let other): other == group ? 1 : 0
      case .groupByWave(let otherGroup, let otherWave): otherGroup == group && otherWave == wave ? 1 : 0
      case .groupByTime(let other): other == group ? scaledTimes[wave] : 0
      }
    }
  }

  /// What each random effect is multiplied by in a score.
  func randomRow(wave: Int) -> [Double] {
    course == .waves ? [1] : [1, scaledTimes[wave]]
  }

  /// What a coefficient is divided by to count in the caller's unit of time.
  func unit(of term: MixedModelTerm) -> Double {
    switch term {
    case .time, .groupByTime: timeUnit
    default: 1
    }
  }
}
