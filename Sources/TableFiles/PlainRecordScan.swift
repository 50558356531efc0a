extension RecordScanner {
  /// Scans a record of the usual kind: as many fields as `fields` has places, none with quotes or blanks around it.
  ///
  /// Most records of most files are of this kind, and looking for nothing else reads them in half the time. False, and nothing has moved, when the next record is of another kind.
  mutating func nextPlain(into fields: inout [FieldSlot]) -> Bool {
    let text = bytes
    let span = text.span
    let separator = delimiter.rawValue
    let highestSpecial = max(separator, Byte.quote)
    var slots = fields.mutableSpan
    var position = offset
    var start = position
    var column = 0
    while position < span.count {
      let byte = span[position]
      if byte > highestSpecial {
        position += 1
        continue
      }
      if byte == separator {
        guard column + 1 < slots.count else { return false }
        slots[column] = FieldSlot(start: start, end: position, line: line, form: .plain)
        column += 1
        position += 1
        start = position
      } else if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        break
      } else if byte == Byte.quote || (delimiter.isBlank(byte) && isOutermost(position, from: start)) {
        return false
      } else {
        position += 1
      }
    }
    guard column + 1 == slots.count, column > 0 || position > start else { return false }
    slots[column] = FieldSlot(start: start, end: position, line: line, form: .plain)
    endRecord(at: position)
    return true
  }

  /// Whether the blank at `position` is the first or the last byte of the field that begins at `start`.
  private func isOutermost(_ position: Int, from start: Int) -> Bool {
    guard position > start, position + 1 < bytes.count else { return true }
    let next = bytes[position + 1]
    return delimiter.isBlank(next) || endsField(next)
  }
}
