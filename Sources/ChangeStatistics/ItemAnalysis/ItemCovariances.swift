/// Gathers, response by response, the means and covariances of the items of a scale at one wave, from complete responses.
public struct ItemCovariances: Sendable, Hashable {
  /// The items in order, each with its keying.
  public let items: [ItemKeying]
  /// The number of complete responses.
  public private(set) var count = 0
  /// The number of responses left out because an answer was missing.
  public private(set) var leftOutCount = 0

  private var means: [Double]
  /// Sums of products of deviations, the lower triangle row by row.
  private var products: [Double]
  private var deviations: [Double]
  private(set) var problem: NotComputable?

  /// Makes an accumulator for the responses to one scale.
  public init(items: [ItemKeying]) {
    self.items = items
    means = Array(repeating: 0, count: items.count)
    products = Array(repeating: 0, count: items.count * (items.count + 1) / 2)
    deviations = means
  }

  /// Takes the answers of one response in the order of the items; nil stands for a missing answer.
  public mutating func add(_ answers: [Double?]) {
    guard answers.count == items.count else {
      problem = problem ?? .unequalLengths(expected: items.count, found: answers.count)
      return
    }
    guard answers.allSatisfy({ $0 != nil }) else {
      leftOutCount += 1
      return
    }
    guard answers.allSatisfy({ $0?.isFinite == true }) else {
      problem = problem ?? .nonFiniteValues(count: 1)
      return
    }
    count += 1
    for (index, answer) in answers.enumerated() {
      deviations[index] = items[index].keyed(answer ?? 0) - means[index]
      means[index] += deviations[index] / Double(count)
    }
    // With the deviation from the old mean on one side, that from the new one on the other is n − 1 nths of it.
    let weight = Double(count - 1) / Double(count)
    var place = 0
    for i in items.indices {
      for j in 0...i {
        products[place] += weight * deviations[i] * deviations[j]
        place += 1
      }
    }
  }

  /// The covariance matrix with n − 1.
  func covariance() throws(NotComputable) -> Matrix {
    if let problem { throw problem }
    guard count >= 2 else { throw .tooFewResponses(needed: 2, found: count) }
    var matrix = Matrix(rows: items.count, columns: items.count)
    var place = 0
    for i in items.indices {
      for j in 0...i {
        let value = try (products[place] / Double(count - 1)).orOutOfRange()
        (matrix[i, j], matrix[j, i]) = (value, value)
        place += 1
      }
    }
    return matrix
  }
}
