/// What separates the fields of a record.
public enum Delimiter: UInt8, Sendable, CaseIterable {
  /// `,`, as RFC 4180, R and pandas write.
  case comma = 0x2C
  /// `;`, as Excel writes where the decimal mark is a comma.
  case semicolon = 0x3B
  /// The tabulation, as Excel writes in « Unicode text » and on the clipboard.
  case tab = 0x09

  /// Whether a byte around a field is only there for the eye: a space, or a tab unless tabs delimit.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    byte == Byte.space || (byte == Byte.tab && self != .tab)
  }
}
