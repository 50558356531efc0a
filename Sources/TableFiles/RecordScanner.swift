/// Cuts a text into records, one at a time: RFC 4180, and what people do beside it.
///
/// - A record ends at LF, CRLF or CR. Lines that are empty or blank are skipped.
/// - Blanks around a field are not part of it, unless they stand between quotes.
/// - A quote that is not the first character of its field is an ordinary character.
struct RecordScanner: Sendable {
  /// Valid UTF-8.
  let bytes: [UInt8]
  let delimiter: Delimiter
  /// The offset at which the next record begins.
  private(set) var offset: Int
  /// The physical line at `offset`, from 1.
  private(set) var line: Int

  init(bytes: [UInt8], delimiter: Delimiter, offset: Int, line: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.offset = offset
    self.line = line
  }

  /// Puts the fields of the next record into `fields`, whose memory is used again; false at the end of the text.
  ///
  /// After text behind a closing quote the scan can go on at the next line; after the two other errors nothing is left.
  ///
  /// - Parameter end: the offset, at the start of a line, from which on no record is begun; nil for the end of the text.
  mutating func next(into fields: inout [FieldSlot], upTo end: Int? = nil) throws(TableFileError) -> Bool {
    repeat {
      fields.removeAll(keepingCapacity: true)
      if offset >= end ?? bytes.count { return false }
      try scanRecord(into: &fields)
    } while fields.count == 1 && fields[0].form == .plain && fields[0].start == fields[0].end
    return true
  }

  private mutating func scanRecord(into fields: inout [FieldSlot]) throws(TableFileError) {
    let text = bytes
    let span = text.span
    let separator = delimiter.rawValue
    // Every byte above this one is ordinary: one comparison settles most bytes.
    let highestSpecial = max(separator, Byte.carriageReturn)
    var position = offset
    while true {
      var start = position
      while start < span.count, span[start] <= Byte.space, delimiter.isBlank(span[start]) { start += 1 }
      if start < span.count, span[start] == Byte.quote {
        let slot = try scanQuoted(openedAt: start, column: fields.count + 1)
        fields.append(slot)
        position = offset
      } else {
        position = start
        while position < span.count {
          let byte = span[position]
          if byte <= highestSpecial,
            byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
          {
            break
          }
          position += 1
        }
        var end = position
        while end > start, span[end - 1] <= Byte.space, delimiter.isBlank(span[end - 1]) { end -= 1 }
        fields.append(FieldSlot(start: start, end: end, line: line, form: .plain))
      }
      if position == span.count { break }
      if span[position] != separator {
        position = afterLineEnd(at: position)
        line += 1
        break
      }
      position += 1
      if fields.count == TableReader.maximumColumnCount {
        offset = span.count
        throw .tooManyColumns(line: line, limit: TableReader.maximumColumnCount)
      }
    }
    offset = position
  }

  /// Scans a field whose opening quote stands at `quote`, and leaves `offset` at the delimiter, line end or end of text
  /// behind it.
  private mutating func scanQuoted(openedAt quote: Int, column: Int) throws(TableFileError) -> FieldSlot {
    let text = bytes
    let span = text.span
    let openingLine = line
    var form = FieldSlot.Form.quoted
    var position = quote + 1
    while true {
      if position >= span.count {
        offset = span.count
        throw .unterminatedQuote(line: openingLine, column: column)
      }
      let byte = span[position]
      if byte == Byte.quote {
        guard position + 1 < span.count, span[position + 1] == Byte.quote else { break }
        form = .quotedWithQuotes
        position += 2
      } else if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        position = afterLineEnd(at: position)
        line += 1
      } else {
        position += 1
      }
    }
    let slot = FieldSlot(start: quote + 1, end: position, line: openingLine, form: form)
    position += 1
    while position < span.count, delimiter.isBlank(span[position]) { position += 1 }
    offset = position
    guard position == span.count || endsField(span[position]) else {
      let error = TableFileError.textAfterClosingQuote(line: line, column: column, openedAt: openingLine)
      skipLine()
      throw error
    }
    return slot
  }

  /// Leaves the record that ends at `position`, which is the end of a line or of the text.
  mutating func endRecord(at position: Int) {
    guard position < bytes.count else {
      offset = position
      return
    }
    offset = afterLineEnd(at: position)
    line += 1
  }

  func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter.rawValue || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// The offset after the line end (one or two bytes) at `position`.
  private func afterLineEnd(at position: Int) -> Int {
    let isPair =
      bytes[position] == Byte.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Byte.lineFeed
    return position + (isPair ? 2 : 1)
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != Byte.lineFeed, bytes[offset] != Byte.carriageReturn { offset += 1 }
    guard offset < bytes.count else { return }
    offset = afterLineEnd(at: offset)
    line += 1
  }
}
