import Interviewing
import QuestionnaireModel
import ResponseStore

/// Rows of a table that were accepted, their answers packed as the store keeps them.
struct PackedRows: Sendable {
  /// How many rows are handed on together.
  static let size = 2000

  /// One row.
  struct Row: Sendable {
    let participant: String
    let group: String?
    /// The name of the wave.
    let wave: String
    /// Where the packed answers end in ``PackedRows/answers``.
    let end: Int
    /// The physical lines on which the row, the participant's code and the group stand.
    let lines: RowStretch.Lines
    /// Why the answers cannot be kept.
    let failure: StoreError?
  }

  private(set) var rows: [Row] = []
  /// The packed answers of the rows, one after the other.
  private(set) var answers: [UInt8] = []

  var isFull: Bool { rows.count >= Self.size }

  /// Takes the row that a stretch has read last.
  mutating func append(_ row: RowStretch.Row, of stretch: RowStretch, waves: [String]) {
    var failure: StoreError?
    switch row {
    case .plain(let wave): stretch.appendPacked(wave: wave, to: &answers)
    case .response(let response):
      do throws(StoreError) {
        answers += try PackedAnswers.encode(response.answers)
      } catch {
        failure = error
      }
    }
    rows.append(
      Row(
        participant: stretch.withParticipant(of: row) { String(decoding: $0, as: UTF8.self) },
        group: stretch.group(of: row), wave: waves[stretch.waveIndex(of: row)], end: answers.count,
        lines: stretch.lines(of: row), failure: failure))
  }
}
