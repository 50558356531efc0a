import ChangeStatistics

/// One of our procedures beside a reference implementation, on one data set.
struct Comparison: CustomStringConvertible {
  enum Tolerance: Equatable {
    case relative(Double)
    case absolute(Double)
  }

  /// The procedure, as the documentation names it.
  let procedure: String
  /// The reference implementation with its version.
  let reference: String
  let data: String
  let tolerance: Tolerance
  private(set) var largestDifference = 0.0
  /// What agrees least.
  private(set) var worst = ""

  init(_ procedure: String, _ reference: String, _ data: String, _ tolerance: Tolerance) {
    self.procedure = procedure
    self.reference = reference
    self.data = data
    self.tolerance = tolerance
  }

  mutating func add(_ name: String, _ ours: Computed<Double>, _ expected: Double) {
    guard let value = ours.value else {
      largestDifference = .infinity
      worst = "\(name) is absent: \(ours)"
      return
    }
    add(name, value, expected)
  }

  mutating func add(_ name: String, _ ours: Double, _ expected: Double) {
    var difference = abs(ours - expected)
    if case .relative = tolerance, difference > 0 { difference /= abs(expected) }
    guard difference > largestDifference || !difference.isFinite else { return }
    largestDifference = difference.isFinite ? difference : .infinity
    worst = "\(name): \(ours), not \(expected)"
  }

  mutating func add(_ name: String, _ ours: Computed<ConfidenceInterval>, _ expected: [Double]) {
    add("\(name) lower", ours.map(\.lower), expected[0])
    add("\(name) upper", ours.map(\.upper), expected[1])
  }

  var isWithinTolerance: Bool {
    switch tolerance {
    case .relative(let limit), .absolute(let limit): largestDifference <= limit
    }
  }

  var description: String { "\(procedure) / \(reference) / \(data): \(worst)" }
}
