import ChangeStatistics

/// Paired scores that the references were computed on.
struct PairedData {
  let name: String
  /// As the documentation names them.
  let title: String
  let baseline: [Double]
  let followup: [Double]

  var changes: ChangeDistribution {
    get throws { try ChangeDistribution(baseline: baseline, followup: followup) }
  }

  /// Heights of maize, in eighths of an inch: Darwin (1876), in Fisher, R. A. (1935), The Design of Experiments, 17.
  static let darwin = PairedData(
    name: "darwin", title: "maïs de Darwin, 15 paires", baseline: Array(repeating: 100, count: 15),
    followup: [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48].map { 100 + $0 })

  /// Hours of sleep gained: Student (1908), Biometrika 6, 20.
  static let sleep = PairedData(
    name: "sleep", title: "sommeil de Student, 10 paires",
    baseline: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    followup: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])

  static func depress(_ later: Int) throws -> PairedData {
    let study = try DepressionStudy()
    func sums(_ wave: Int) -> [Double] { study.wave(wave).map { $0.compactMap { $0 }.reduce(0, +) } }
    return PairedData(
      name: later == 2 ? "depress" : "depress_followup",
      title: "Keng depress, vagues 1 et \(later), 94 paires", baseline: sums(1), followup: sums(later))
  }

  static func workshops() throws -> PairedData {
    let waves = try WorkshopStudy().scores
    let both = waves.compactMap { person -> (Double, Double)? in
      guard let earlier = person[1], let later = person[2] else { return nil }
      return (earlier, later)
    }
    return PairedData(
      name: "workshops", title: "ateliers simulés, \(both.count) paires", baseline: both.map(\.0),
      followup: both.map(\.1))
  }

  static var all: [PairedData] {
    get throws { [darwin, sleep, try depress(2), try depress(3), try workshops()] }
  }
}
