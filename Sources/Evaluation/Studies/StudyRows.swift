import ChangeStatistics
import Importing
import ResponseStore

/// What a study keeps of the rows of one stretch of a table: who answered at which wave, and the scores.
struct StudyRows: Sendable {
  /// One accepted row.
  struct Row: Sendable {
    /// The participant's code without case and accents.
    let key: ParticipantKey
    /// Whether the code is not what the key says: its spelling stands among the spellings.
    let isSpelt: Bool
    /// The index of the wave in the questionnaire.
    let wave: UInt8
    /// Which of the accepted rows of the stretch it is, from 0.
    let number: UInt32
  }

  /// A row whose code fits into no key.
  struct LongRow: Sendable {
    let code: String
    let wave: UInt8
    let number: UInt32
    let scores: [Double]
  }

  /// The rows in two halves by participant, each in the order of the table, so that two threads can put the waves of
  /// people together.
  private(set) var halves: [[Row]] = [[], []]
  /// The scores of the rows of each half, one after the other; NaN where there is none.
  private(set) var scores: [[Double]] = [[], []]
  private(set) var longRows: [LongRow] = []
  /// The codes that have accents or blanks, by the number of the row.
  private(set) var spellings: [UInt32: String] = [:]
  /// The physical lines of the accepted rows, by number.
  private(set) var lines: [UInt32] = []
  /// What was read.
  var report: ImportReport
  /// For each score and wave what internal consistency is computed from.
  var reliabilities: [[ReliabilityAccumulator]] = []

  init(_ report: ImportReport) { self.report = report }

  /// Makes room for so many rows.
  mutating func reserve(_ rows: Int, scores count: Int) {
    for half in 0...1 {
      halves[half].reserveCapacity(rows / 2 + rows / 16)
      scores[half].reserveCapacity((rows / 2 + rows / 16) * count)
    }
    lines.reserveCapacity(rows)
  }

  /// Takes a row whose code is short and plain.
  mutating func append(
    _ key: ParticipantKey, wave: Int, line: Int, _ values: UnsafeMutableBufferPointer<Double>, isSpelt: Bool = false
  ) {
    let half = Int(key.scattered >> 63)
    let number = UInt32(truncatingIfNeeded: lines.count)
    halves[half].append(Row(key: key, isSpelt: isSpelt, wave: UInt8(truncatingIfNeeded: wave), number: number))
    scores[half].append(contentsOf: values)
    skip(line: line)
  }

  /// Takes a row with any code that the store would accept.
  mutating func append(code: String, wave: Int, line: Int, _ values: UnsafeMutableBufferPointer<Double>) {
    let number = UInt32(truncatingIfNeeded: lines.count)
    if let key = ParticipantKey(ParticipantName.folded(code).utf8) {
      spellings[number] = code
      append(key, wave: wave, line: line, values, isSpelt: true)
    } else {
      longRows.append(
        LongRow(code: code, wave: UInt8(truncatingIfNeeded: wave), number: number, scores: Array(values)))
      skip(line: line)
    }
  }

  /// Counts an accepted row that is left out.
  mutating func skip(line: Int) { lines.append(UInt32(truncatingIfNeeded: line)) }
}
