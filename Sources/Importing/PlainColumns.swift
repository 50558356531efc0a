import Interviewing
import QuestionnaireModel
import TableFiles

/// Where the answers of plain rows stand in a table, and which of them are accepted as they stand. It belongs to one
/// thread.
final class PlainColumns {
  private let columns: ColumnMap
  /// For each wave the forms that it takes without thought, if any.
  private let forms: [PlainForm?]
  /// The column of the first item, when all items stand side by side in the order of the questionnaire.
  private let firstColumn: Int?
  /// The answers in the order of the items, where they do not.
  private let gathered: UnsafeMutableBufferPointer<Int16>
  private var waves: WaveCells

  init(_ rows: RowReader) {
    columns = rows.columns
    forms = rows.questionnaire.waves.map { wave in rows.plans[wave.name].flatMap { PlainForm($0) } }
    waves = WaveCells(rows)
    let first = columns.items.first ?? nil
    let isInOrder = columns.items.enumerated().allSatisfy { index, column in column == first.map { $0 + index } }
    firstColumn = isInOrder ? first : nil
    gathered = .allocate(capacity: columns.items.count)
    gathered.initialize(repeating: PlainForm.blank)
  }

  deinit { gathered.deallocate() }

  /// The index of the wave of the line last read; nil where it takes more than a look.
  func wave(of cells: PlainCells) -> Int? {
    guard let column = columns.wave else { return waves.ofAllRows }
    return waves.wave(meantBy: cells.text(column))
  }

  /// Whether the answers of the line last read are accepted as they stand.
  func accepts(_ cells: PlainCells, at wave: Int) -> Bool {
    guard let form = forms[wave] else { return false }
    if firstColumn == nil {
      for (item, column) in columns.items.enumerated() {
        gathered[item] = column.map { cells.numbers[$0] } ?? PlainForm.blank
      }
    }
    return form.accepts(answers(cells))
  }

  /// The answers of the line last read, which are accepted, as an interview would give them.
  func interviewAnswers(_ cells: PlainCells, at wave: Int) -> [Answer] { forms[wave]?.answers(answers(cells)) ?? [] }

  /// Appends the answers of the line last read, which are accepted, as the store keeps them.
  func appendPacked(_ cells: PlainCells, wave: Int, to bytes: inout [UInt8]) {
    guard let form = forms[wave] else { return }
    let answers = answers(cells)
    bytes.append(UInt8(ascii: "["))
    for item in 0..<form.count {
      if item > 0 { bytes.append(UInt8(ascii: ",")) }
      let answer = answers[item]
      if answer >= 0, answer < 10 {
        bytes.append(UInt8(ascii: "0") + UInt8(answer))
      } else if answer >= 0 {
        bytes.append(contentsOf: String(answer).utf8)
      } else {
        bytes.append(contentsOf: form.reasonForBlank(at: item) == .notAsked ? "null".utf8 : "false".utf8)
      }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The answers of the line last read, in the order of the items.
  func answers(_ cells: PlainCells) -> UnsafePointer<Int16> {
    let start = firstColumn.map { UnsafeMutableBufferPointer(rebasing: cells.numbers[$0...]) } ?? gathered
    // There is room for an item at least, and an allocated buffer has an address.
    return UnsafePointer(start.baseAddress.unsafelyUnwrapped)
  }
}

/// The waves that the cells of a column mean, each spelling understood once.
private struct WaveCells {
  /// The wave of rows that have none of their own, when it is known.
  let ofAllRows: Int?
  private let rows: RowReader
  private var known: [(cell: [UInt8], wave: Int?)] = []

  init(_ rows: RowReader) {
    self.rows = rows
    ofAllRows = rows.wave.flatMap { name in rows.questionnaire.waves.firstIndex { $0.name == name } }
  }

  /// The index of the wave that a cell means; nil where it means none, or another than that of all rows.
  mutating func wave(meantBy cell: UnsafeBufferPointer<UInt8>) -> Int? {
    for (bytes, wave) in known where bytes.count == cell.count && bytes.elementsEqual(cell) { return wave }
    let meant = rows.questionnaire.waveMeant(by: String(decoding: cell, as: UTF8.self))
    var wave = rows.questionnaire.waves.firstIndex { $0.name == meant?.name }
    if let ofAllRows, ofAllRows != wave { wave = nil }
    // A column that is not of waves at all may have as many spellings as rows.
    if known.count < 64 { known.append((Array(cell), wave)) }
    return wave
  }
}
