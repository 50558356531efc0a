/// Turns the bytes that a terminal sends into keys: UTF-8, control characters, CSI and SS3 sequences (ECMA-48, and
/// xterm's control sequences for the keys), bracketed paste.
///
/// Bytes come in whatever pieces the reads give; what is not finished stays until more comes, or until
/// ``flush()`` says that nothing more came within ``patience``.
struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  /// No key sequence is longer than this; what goes on is noise.
  private static let longestSequence = 64
  /// A paste beyond this many bytes is cut: no question takes as much.
  static let longestPaste = 200_000
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// How long to wait for more bytes, in milliseconds, before ``flush()``; nil when nothing is unfinished.
  var patience: Int32? {
    if paste != nil { return 1000 }
    return pending.isEmpty ? nil : 60
  }

  /// Takes bytes in and gives the keys that are complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes {
      if paste == nil {
        pending.append(byte)
        decodePending(into: &keys)
      } else {
        takePasted(byte, into: &keys)
      }
    }
    return keys
  }

  /// Gives what the unfinished bytes mean when nothing more follows: a lone Esc is the Escape key.
  mutating func flush() -> [Key] {
    if let text = paste {
      paste = nil
      return Self.pasted(text)
    }
    defer { pending = [] }
    if pending.isEmpty { return [] }
    if pending == [0x1B] { return [.escape] }
    return pending[0] == 0x1B ? [] : [.unreadable]
  }

  private mutating func takePasted(_ byte: UInt8, into keys: inout [Key]) {
    guard var text = paste else { return }
    // Taken out before it grows, so that the buffer is not copied for every byte.
    paste = nil
    text.append(byte)
    if byte == 0x7E, text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      text.removeLast(Self.pasteEnd.count)
      keys += Self.pasted(text)
      return
    }
    if text.count > Self.longestPaste + 64 { text.removeSubrange(Self.longestPaste..<text.count - 8) }
    paste = text
  }

  private static func pasted(_ bytes: [UInt8]) -> [Key] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return [.unreadable] }
    return text.isEmpty ? [] : [.paste(text)]
  }

  private mutating func decodePending(into keys: inout [Key]) {
    while let first = pending.first {
      let outcome = first == 0x1B ? decodeEscape() : decodeText(first)
      switch outcome {
      case .unfinished: return
      case .taken(let count, let key):
        pending.removeFirst(min(count, pending.count))
        if let key { keys.append(key) }
      case .pasteBegins:
        pending = []
        paste = []
        return
      }
    }
  }

  private enum Decoded {
    case unfinished
    case taken(Int, Key?)
    case pasteBegins
  }

  private func decodeText(_ first: UInt8) -> Decoded {
    switch first {
    case 0x0D: return .taken(1, .enter)
    case 0x0A: return .taken(1, .newLine)
    case 0x09: return .taken(1, .tab)
    case 0x08, 0x7F: return .taken(1, .backspace)
    case 0x01...0x1A: return .taken(1, .control(Character(Unicode.Scalar(first + 0x60))))
    case 0x00, 0x1B...0x1F: return .taken(1, nil)
    case 0x20..<0x7F: return .taken(1, .character(Unicode.Scalar(first)))
    default: break
    }
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return .taken(1, .unreadable) }
    let available = pending.prefix(length)
    if let wrong = available.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return .taken(wrong, .unreadable) }
    guard available.count == length else { return .unfinished }
    guard let text = String(validating: available, as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return .taken(length, .unreadable)
    }
    let isControl = scalar.properties.generalCategory == .control
    return .taken(length, isControl ? nil : .character(scalar))
  }

  private func decodeEscape() -> Decoded {
    guard pending.count > 1 else { return .unfinished }
    switch pending[1] {
    case UInt8(ascii: "["): return decodeControlSequence()
    case UInt8(ascii: "O"):
      guard pending.count > 2 else { return .unfinished }
      return .taken(3, Self.applicationKey(pending[2]))
    case 0x0D, 0x0A: return .taken(2, .newLine)
    case 0x1B: return .taken(1, .escape)
    // Alt with another key means nothing here; both bytes go, so that the letter is not taken for an answer.
    default: return .taken(2, nil)
    }
  }

  private func decodeControlSequence() -> Decoded {
    // The Linux console sends ESC [ [ A for F1.
    if pending.count > 2, pending[2] == UInt8(ascii: "[") {
      return pending.count > 3 ? .taken(4, nil) : .unfinished
    }
    guard let end = pending.dropFirst(2).firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return pending.count > Self.longestSequence ? .taken(pending.count, nil) : .unfinished
    }
    // A byte that cannot stand in a sequence ends it and is read on its own.
    guard (0x40...0x7E).contains(pending[end]) else { return .taken(end, nil) }
    let parameters = pending[2..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let number = parameters.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    if pending[end] == UInt8(ascii: "~") {
      return number == 200 ? .pasteBegins : .taken(end + 1, Self.numberedKey(number ?? 0))
    }
    return .taken(end + 1, Self.letteredKey(pending[end]))
  }

  private static func letteredKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// Keys in application mode: arrows, and the numeric keypad.
  private static func applicationKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"): .character(Unicode.Scalar(final - 0x40))
    case UInt8(ascii: "m"): .character("-")
    case UInt8(ascii: "n"): .character(".")
    default: letteredKey(final)
    }
  }
}
