/// A value to be written in a table.
public enum TableCell: Equatable, Sendable {
  /// A text. It is not to contain NUL, which no reader of CSV accepts.
  case text(String)
  /// A number, written with the fewest digits that read back exactly: `3` for 3.0, `0.1`, `1e-07`.
  ///
  /// Not-a-number is written as an empty cell, which R and pandas read back as missing; infinities as `Inf` and
  /// `-Inf`, which both read back as numbers.
  case number(Double)
  /// A day of the Gregorian calendar, written `2026-03-01` (ISO 8601), which Excel reads as a date in every language.
  case date(year: Int, month: Int, day: Int)
  /// Nothing.
  case empty
}
