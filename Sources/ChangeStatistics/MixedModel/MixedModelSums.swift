/// All that the likelihood of a mixed model needs to know of the data, gathered in one pass.
///
/// People who were asked at the same times share the matrix ZᵀZ of their random effects, and with it everything that the
/// variances decide. For each such pattern the products of [X y]ᵀZ with themselves are summed over its people, so that one
/// evaluation of the likelihood costs the number of patterns, not of people.
struct MixedModelSums: Sendable, Hashable {
  struct Pattern: Sendable, Hashable {
    let randomProducts: Matrix
    var people = 0
    /// For each pair of random effects (a, b), in rows of a, the sum over people of ([X y]ᵀz_a)([X y]ᵀz_b)ᵀ.
    var products: [Matrix]
  }

  private(set) var patterns: [Pattern] = []
  /// [X y]ᵀ[X y].
  private(set) var total: Matrix
  private(set) var observations = 0
  private(set) var people = 0
  let coefficients: Int
  let randomEffects: Int
  /// Scores are centred at their mean and counted in their standard deviation.
  let centre: Double
  let scale: Double

  init(_ trajectories: [Trajectory], _ design: MixedModelDesign) throws(NotComputable) {
    var moments = Moments()
    var nonFinite = 0
    for trajectory in trajectories {
      guard trajectory.scores.count == design.waves else {
        throw .unequalLengths(expected: design.waves, found: trajectory.scores.count)
      }
      for case let score? in trajectory.scores {
        if score.isFinite { moments.add(score) } else { nonFinite += 1 }
      }
    }
    guard nonFinite == 0 else { throw .nonFiniteValues(count: nonFinite) }
    guard moments.count >= 2 else { throw .tooFewResponses(needed: 2, found: moments.count) }
    let spread = try moments.spread()
    guard spread > 0 else { throw .zeroVariance(.total) }
    centre = moments.mean
    scale = spread
    coefficients = design.terms.count
    randomEffects = design.randomEffects
    let size = coefficients + 1
    total = Matrix(rows: size, columns: size)
    let groups = (trajectories.map(\.group).max() ?? 0) + 1
    let rows = (0..<groups).map { group in (0..<design.waves).map { design.row(group: group, wave: $0) } }
    let randomRows = (0..<design.waves).map { design.randomRow(wave: $0) }
    var places: [Matrix: Int] = [:]
    for trajectory in trajectories { add(trajectory, rows[trajectory.group], randomRows, &places) }
  }

  private mutating func add(
    _ trajectory: Trajectory, _ rows: [[Double]], _ randomRows: [[Double]], _ places: inout [Matrix: Int]
  ) {
    let q = randomEffects
    var randomProducts = Matrix(rows: q, columns: q)
    var crossProducts = Array(repeating: Array(repeating: 0.0, count: coefficients + 1), count: q)
    var found = 0
    for (wave, score) in trajectory.scores.enumerated() {
      guard let score else { continue }
      found += 1
      let row = rows[wave] + [(score - centre) / scale]
      let random = randomRows[wave]
      for a in 0..<q {
        for b in 0..<q { randomProducts[a, b] += random[a] * random[b] }
        for i in row.indices { crossProducts[a][i] += random[a] * row[i] }
      }
      total.addProduct(row, row)
    }
    guard found > 0 else { return }
    observations += found
    people += 1
    let place: Int
    if let known = places[randomProducts] {
      place = known
    } else {
      place = patterns.count
      places[randomProducts] = place
      let empty = Matrix(rows: coefficients + 1, columns: coefficients + 1)
      patterns.append(
        Pattern(randomProducts: randomProducts, products: Array(repeating: empty, count: q * q)))
    }
    patterns[place].people += 1
    for a in 0..<q {
      for b in 0..<q { patterns[place].products[a * q + b].addProduct(crossProducts[a], crossProducts[b]) }
    }
  }
}

extension Matrix {
  /// Adds the product of a column and a row.
  mutating func addProduct(_ column: [Double], _ row: [Double]) {
    for i in column.indices where column[i] != 0 {
      for j in row.indices { self[i, j] += column[i] * row[j] }
    }
  }
}
