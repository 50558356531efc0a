/// The text that a slot points at.
enum FieldText {
  /// The text of a field as a string.
  static func string(_ slot: FieldSlot, in bytes: [UInt8]) -> String {
    if slot.form == .quotedWithQuotes { return String(decoding: unquoted(slot, in: bytes), as: UTF8.self) }
    return String(decoding: bytes[slot.start..<slot.end], as: UTF8.self)
  }

  /// The text of a field in which quotes are doubled, each pair made one.
  static func unquoted(_ slot: FieldSlot, in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(slot.end - slot.start)
    var index = slot.start
    while index < slot.end {
      text.append(bytes[index])
      // Inside a quoted field every quote is the first of a pair.
      index += bytes[index] == Byte.quote ? 2 : 1
    }
    return text
  }
}
