import Foundation
import Testing

/// A line of the table in the guide: a procedure beside one reference, over all data sets.
private struct Row {
  let procedure: String
  let reference: String
  var data: [String]
  var difference: Double
  let tolerance: Comparison.Tolerance

  /// The line without the difference.
  var start: String { "| \(procedure) | \(reference) | \(data.joined(separator: "\u{A0}; ")) |" }

  var line: String {
    let limit =
      switch tolerance {
      case .relative(let value): "\(written(value)) relatif"
      case .absolute(let value): "\(written(value)) absolu"
      }
    return "\(start) \(rounded) | \(limit) |"
  }

  /// The difference with one digit, rounded up; what is below 1e-12 is rounding.
  private var rounded: String {
    guard difference > 1e-12, difference.isFinite else { return "< 1e-12" }
    var exponent = Int(log10(difference).rounded(.down))
    var digit = Int((difference / pow(10, Double(exponent))).rounded(.up))
    if digit == 10 { (digit, exponent) = (1, exponent + 1) }
    return "\(digit)e\(exponent)"
  }

  private func written(_ value: Double) -> String {
    let exponent = Int(log10(value).rounded(.down))
    return "\(Int((value / pow(10, Double(exponent))).rounded()))e\(exponent)"
  }
}

private func rows() throws -> [Row] {
  var rows: [Row] = []
  for comparison in try ReferenceLedger.all() {
    if let index = rows.firstIndex(where: {
      $0.procedure == comparison.procedure && $0.reference == comparison.reference
    }) {
      rows[index].data.append(comparison.data)
      rows[index].difference = max(rows[index].difference, comparison.largestDifference)
    } else {
      rows.append(
        Row(
          procedure: comparison.procedure, reference: comparison.reference, data: [comparison.data],
          difference: comparison.largestDifference, tolerance: comparison.tolerance))
    }
  }
  return rows
}

@Test func theGuideShowsEveryProcedureWithItsLargestDifference() throws {
  let guide = try String(
    contentsOf: ReferenceFile.fixtures.deletingLastPathComponent().appending(
      path: "Sources/jalon/Documentation.docc/Guide-statistiques.md"), encoding: .utf8)
  let shown = guide.split(separator: "\n").filter { $0.hasPrefix("| ") }.map(String.init)
  let rows = try rows()
  let expected = rows.map(\.line).joined(separator: "\n")
  for row in rows {
    guard let line = shown.first(where: { $0.hasPrefix(row.start) }) else {
      Issue.record("the guide lacks \(row.start)\n\(expected)")
      return
    }
    let stated = line.split(separator: "|")[3].trimmingCharacters(in: .whitespaces)
    let limit = Double(stated.replacingOccurrences(of: "< ", with: "")) ?? 0
    // Another processor may round otherwise.
    #expect(row.difference <= 3 * limit, "the guide says \(stated): \(row.line)")
  }
}
