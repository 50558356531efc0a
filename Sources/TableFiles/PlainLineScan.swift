/// Reads the cells of one line as small whole numbers. This is the innermost loop of every long reading, so it works on
/// bytes, four cells at a time where each is one digit.
struct PlainLineScan {
  /// The whole file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset at which the line ends, its line end apart.
  let end: Int
  let delimiter: Delimiter

  /// Reads the line from its first byte on; false when it is not of the usual kind: another number of fields, or blanks
  /// or carriage returns around a field.
  func read(from start: Int, into cells: PlainCells) -> Bool {
    let columns = cells.runs.count
    var position = start
    var column = 0
    while column < columns {
      if cells.runs[column] >= 4, position + 8 <= end, let four = fourDigits(at: position) {
        UnsafeMutableRawPointer(cells.numbers.baseAddress.unsafelyUnwrapped + column)
          .storeBytes(of: four, as: UInt64.self)
        column += 4
        position += 8
        continue
      }
      guard let fieldEnd = readField(from: position, column, into: cells) else { return false }
      column += 1
      if fieldEnd == end { return column == columns }
      position = fieldEnd + 1
    }
    // A delimiter after the last column: another column follows.
    return false
  }

  /// Four cells of one digit, each with the delimiter behind it, as four numbers of 16 bits; nil for anything else.
  private func fourDigits(at position: Int) -> UInt64? {
    let eight = UInt64(
      littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position).loadUnaligned(as: UInt64.self))
    let separators = UInt64(delimiter.rawValue) &* 0x0100_0100_0100_0100
    guard eight & 0xFF00_FF00_FF00_FF00 == separators else { return nil }
    // 0x30 to 0x39 become 0 to 9, and nothing else stays below 10.
    let digits = (eight & 0x00FF_00FF_00FF_00FF) ^ 0x0030_0030_0030_0030
    guard (digits &+ 0x0076_0076_0076_0076) & 0xFF80_FF80_FF80_FF80 == 0 else { return nil }
    return digits.littleEndian
  }

  /// Reads one field and returns where it ends; nil when the line is not of the usual kind.
  private func readField(from start: Int, _ column: Int, into cells: PlainCells) -> Int? {
    var position = start
    var number = 0
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10, position - start < 9 else { break }
      number = number &* 10 &+ Int(digit)
      position += 1
    }
    if position == end || bytes[position] == delimiter.rawValue {
      cells.numbers[column] =
        position == start
        ? PlainCells.blank : number <= Int16.max ? Int16(truncatingIfNeeded: number) : PlainCells.other
    } else {
      while position < end, bytes[position] != delimiter.rawValue {
        if bytes[position] == Byte.carriageReturn { return nil }
        position += 1
      }
      if delimiter.isBlank(bytes[start]) || delimiter.isBlank(bytes[position - 1]) { return nil }
      cells.numbers[column] = PlainCells.other
    }
    cells.starts[column] = start
    cells.ends[column] = position
    return position
  }
}
