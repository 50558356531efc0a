import ChangeStatistics
import Foundation

/// Invented participants of a workshop and of a comparison group over four waves, with missing items and waves; see
/// Fixtures/statistics/workshops.R.
struct WorkshopStudy {
  struct Response {
    let participant: Int
    let group: Int
    let wave: Int
    let items: [Double?]
    let stage: Int
  }

  let responses: [Response]

  static let keying: [ItemKeying] = [.direct, .direct, .reversed(minimum: 1, maximum: 5), .direct, .direct, .direct]

  init() throws {
    let text = try String(
      contentsOf: ReferenceFile.fixtures.appending(path: "statistics/workshops.csv"), encoding: .utf8)
    responses = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
      return Response(
        participant: Int(cells[0] ?? 0), group: Int(cells[1] ?? 0), wave: Int(cells[2] ?? 0),
        items: Array(cells[3..<9]), stage: Int(cells[9] ?? 0))
    }
  }

  /// The score of a response: the sum of six items, prorated from at least four.
  func score(_ response: Response) -> Double? {
    let rule = try? ScoringRule(items: Self.keying, method: .sum, minimumAnswers: 4)
    return rule?.score(response.items).value
  }

  /// For each participant, in order, the score at each wave where there is one.
  var scores: [[Int: Double]] {
    var scores = Array(repeating: [Int: Double](), count: responses.map(\.participant).max() ?? 0)
    for response in responses { scores[response.participant - 1][response.wave] = score(response) }
    return scores
  }

  /// The group of each participant, in order: 1 took part in the workshop, 0 is compared with.
  var groups: [Int] {
    var groups = Array(repeating: 0, count: responses.map(\.participant).max() ?? 0)
    for response in responses { groups[response.participant - 1] = response.group }
    return groups
  }
}
