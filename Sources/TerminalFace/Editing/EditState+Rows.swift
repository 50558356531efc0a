import QuestionnaireModel
import Wording

/// Choosing among options and points.
extension EditState {
  mutating func handleRows(_ key: Key) -> Action {
    switch key {
    case .down, .tab: moveCursor(by: 1)
    case .up: moveCursor(by: -1)
    case .right where isScale: moveCursor(by: 1)
    case .left where isScale: moveCursor(by: -1)
    case .left: return .back
    case .home: cursor = rows.isEmpty ? nil : 0
    case .end: cursor = rows.isEmpty ? nil : rows.count - 1
    case .backspace, .delete: clearRows()
    case .character(" "): toggleUnderCursor()
    case .character("j") where typed.isEmpty: moveCursor(by: 1)
    case .character("k") where typed.isEmpty: moveCursor(by: -1)
    case .character(let scalar):
      type(scalar)
      return .none
    default: break
    }
    typed = ""
    return .none
  }

  private var isScale: Bool {
    if case .scale = item.type { true } else { false }
  }

  private mutating func moveCursor(by step: Int) {
    guard !rows.isEmpty else { return }
    guard let place = cursor else {
      cursor = step > 0 ? 0 : rows.count - 1
      return
    }
    cursor = min(max(0, place + step), rows.count - 1)
  }

  /// Whether there is a single choice or a mark that the delete key takes back.
  var canClear: Bool {
    if item.isRequired { return false }
    switch kind {
    case .single: return cursor != nil
    case .slider: return mark != nil
    case .multiple, .field: return false
    }
  }

  private mutating func clearRows() {
    ticked = []
    if kind == .single { cursor = nil }
  }

  private mutating func toggleUnderCursor() {
    if kind == .single && cursor == nil { cursor = rows.isEmpty ? nil : 0 }
    if kind == .multiple, let cursor { toggle(cursor) }
  }

  private mutating func toggle(_ row: Int) {
    if ticked.remove(row) != nil { return }
    if rows[row].isExclusive {
      ticked = [row]
    } else {
      ticked = ticked.filter { !rows[$0].isExclusive }.union([row])
    }
  }

  /// Reaches an answer by its key: digits for options and points, letters for the codes of a scale, the first letter
  /// of yes and no. Keys of several characters are typed one after the other: 1 then 0 is 10.
  private mutating func type(_ scalar: Unicode.Scalar) {
    for attempt in [typed + String(Character(scalar)), String(Character(scalar))] {
      guard let row = row(reachedBy: attempt.foldedForComparison) else { continue }
      cursor = row
      typed = attempt
      // With ten options or more a digit can be the beginning of a number: it only moves the cursor.
      if kind == .multiple && rows.count < 10 {
        toggle(row)
        typed = ""
      }
      return
    }
    typed = ""
    if ("0"..."9").contains(scalar) { notice = .hint(TerminalFaceWording.noSuchNumber) }
  }

  private func row(reachedBy text: String) -> Int? {
    let keys = rows.map(\.key.foldedForComparison)
    if let exact = keys.firstIndex(of: text) { return exact }
    if let beginning = keys.firstIndex(where: { $0.hasPrefix(text) && Int(text) == nil }) { return beginning }
    guard case .yesNo = item.type else { return nil }
    return rows.firstIndex { $0.label.foldedForComparison.hasPrefix(text) }
  }
}
