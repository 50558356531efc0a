/// How a table is written: two formats for two readers.
public struct TableFormat: Equatable, Sendable {
  /// What ends a record.
  public enum LineEnd: Sendable {
    /// LF.
    case lineFeed
    /// CR LF.
    case carriageReturnLineFeed
  }

  /// What separates the fields.
  public let delimiter: Delimiter
  /// Whether numbers have a decimal comma instead of a point.
  public let usesDecimalComma: Bool
  /// Whether the file begins with a UTF-8 byte order mark, without which Excel takes UTF-8 for Windows-1252.
  public let hasByteOrderMark: Bool
  /// What ends a record; R, pandas and Excel read both.
  public let lineEnd: LineEnd
  /// Whether texts that a spreadsheet would run as a formula are made harmless: see ``FormulaGuard``.
  public let guardsFormulas: Bool

  /// For R, pandas and other programs: UTF-8, comma, decimal point, LF, and every text exactly as it is stored.
  public static let plain = TableFormat(delimiter: .comma)
  /// For a French Excel: byte order mark, semicolon, decimal comma, CR LF, and no text is run as a formula.
  public static let excel = TableFormat(
    delimiter: .semicolon, usesDecimalComma: true, hasByteOrderMark: true, lineEnd: .carriageReturnLineFeed,
    guardsFormulas: true)

  /// A format of one's own; what is not said is as in ``plain``.
  public init(
    delimiter: Delimiter, usesDecimalComma: Bool = false, hasByteOrderMark: Bool = false,
    lineEnd: LineEnd = .lineFeed, guardsFormulas: Bool = false
  ) {
    self.delimiter = delimiter
    self.usesDecimalComma = usesDecimalComma
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnd = lineEnd
    self.guardsFormulas = guardsFormulas
  }
}
