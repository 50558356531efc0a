import Interviewing
import QuestionnaireModel

/// Typing into a field and moving a mark.
extension EditState {
  mutating func handleField(_ key: Key, isMultiline: Bool) -> Action {
    if cursor != nil, let action = handleMissingRows(key) { return action }
    switch key {
    case .character(let scalar): field.insert(scalar)
    case .paste(let text): field.insert(Self.cleaned(text, isMultiline: isMultiline))
    case .newLine: if isMultiline { field.insert("\n") }
    case .backspace: field.deleteBackward()
    case .delete: field.deleteForward()
    case .control("u"): field.clear()
    case .control("w"): field.deleteWord()
    case .left, .control("b"): field.moveLeft()
    case .right, .control("f"): field.moveRight()
    case .home, .control("a"): field.moveToStart()
    case .end, .control("e"): field.moveToEnd()
    case .up: if isMultiline { _ = field.moveByLine(-1, width: fieldWidth) }
    case .down, .tab:
      if key == .down, isMultiline, field.moveByLine(1, width: fieldWidth) { break }
      if !rows.isEmpty { cursor = 0 }
    default: break
    }
    return .none
  }

  /// The keys that move among the missing codes below the field; nil for a key that goes back to the field.
  private mutating func handleMissingRows(_ key: Key) -> Action? {
    guard let place = cursor else { return nil }
    switch key {
    case .down, .tab: cursor = min(place + 1, rows.count - 1)
    case .up: cursor = place > 0 ? place - 1 : nil
    case .character(" "): break
    case .left: return .back
    default:
      cursor = nil
      return nil
    }
    return Action.none
  }

  private static func cleaned(_ text: String, isMultiline: Bool) -> String {
    var cleaned = String.UnicodeScalarView()
    for character in text {
      switch character {
      case "\r\n", "\r", "\n": cleaned.append(isMultiline ? "\n" : " ")
      case "\t": cleaned.append(" ")
      default:
        cleaned.append(contentsOf: character.unicodeScalars.filter { $0.properties.generalCategory != .control })
      }
    }
    return String(cleaned)
  }

  mutating func handleSlider(_ key: Key) -> Action {
    var digits = ""
    switch key {
    case .right, .character("l"), .character("+"): slide(by: 1)
    case .left, .character("h"), .character("-"): slide(by: -1)
    case .up, .character("k"): slide(by: 10)
    case .down, .character("j"): slide(by: -10)
    case .home: mark = 0
    case .end: mark = 100
    case .backspace, .delete: mark = nil
    case .character(let scalar) where ("0"..."9").contains(scalar):
      digits = typed + String(Character(scalar))
      if (Int(digits) ?? 101) > 100 { digits = String(Character(scalar)) }
      mark = Int(digits)
    default: break
    }
    typed = digits
    return .none
  }

  /// The first key puts the mark in the middle, from where it is moved.
  private mutating func slide(by step: Int) {
    mark = mark.map { min(max(0, $0 + step), 100) } ?? 50
  }
}
