/// Where one field of a record lies in the text.
struct FieldSlot: Sendable {
  enum Form: UInt8 {
    /// Not quoted: the bytes are the text.
    case plain
    /// Between quotes, none of them doubled: the bytes inside are the text.
    case quoted
    /// Between quotes, with quotes inside that are doubled and stand for one.
    case quotedWithQuotes
  }

  /// The offset of the first byte of the text, blanks and quotes left out.
  var start: Int
  /// The offset after the last byte of the text.
  var end: Int
  /// The physical line on which the field begins.
  var line: Int
  var form: Form
}
