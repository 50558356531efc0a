/// Finds out what separates the fields of a text, from its first records.
enum DelimiterDetection {
  /// How a text reads under one delimiter.
  private struct Reading {
    let delimiter: Delimiter
    /// The number of fields of the first record.
    var columnCount = 0
    /// The number of records, and of those with as many fields as the first.
    var recordCount = 0
    var regularCount = 0
    /// The number of quotes that open or close nothing. Under a wrong delimiter, the quotes of quoted fields fall in the
    /// middle of longer ones.
    var strayQuoteCount = 0

    /// The share of the records that have as many fields as the first, from 0 to 1.
    var agreement: Double { Double(regularCount) / Double(max(1, recordCount)) }

    /// More than one column first, then sensible quotes, then regular rows, then more columns. The last word goes to the
    /// mark that is the rarest inside texts and numbers: tab, then semicolon, then comma; but a single column is called
    /// comma-separated.
    func isBetter(than other: Reading) -> Bool {
      if (columnCount > 1) != (other.columnCount > 1) { return columnCount > 1 }
      if strayQuoteCount != other.strayQuoteCount { return strayQuoteCount < other.strayQuoteCount }
      if agreement != other.agreement { return agreement > other.agreement }
      if columnCount != other.columnCount { return columnCount > other.columnCount }
      let order: [Delimiter] = columnCount > 1 ? [.tab, .semicolon, .comma] : [.comma, .semicolon, .tab]
      return order.firstIndex(of: delimiter) ?? 0 < order.firstIndex(of: other.delimiter) ?? 0
    }
  }

  /// The records that begin in so many first bytes are looked at: the same stretch of text under every delimiter.
  private static let sampleSize = 1 << 16

  /// The likeliest delimiter of the text from `offset` on.
  static func detect(in bytes: [UInt8], from offset: Int) -> Delimiter {
    var best = read(bytes, from: offset, with: .comma)
    for delimiter in [Delimiter.semicolon, .tab] {
      let reading = read(bytes, from: offset, with: delimiter)
      if reading.isBetter(than: best) { best = reading }
    }
    return best.delimiter
  }

  private static func read(_ bytes: [UInt8], from offset: Int, with delimiter: Delimiter) -> Reading {
    var reading = Reading(delimiter: delimiter)
    var scanner = RecordScanner(bytes: bytes, delimiter: delimiter, offset: offset, line: 1)
    var fields: [FieldSlot] = []
    do {
      while scanner.offset - offset < sampleSize, try scanner.next(into: &fields) {
        if reading.recordCount == 0 { reading.columnCount = fields.count }
        reading.recordCount += 1
        if fields.count == reading.columnCount { reading.regularCount += 1 }
        for slot in fields where slot.form == .plain {
          reading.strayQuoteCount += bytes[slot.start..<slot.end].count { $0 == Byte.quote }
        }
      }
    } catch {
      // The sample ends here; if this delimiter is the right one, the reader meets the fault again and reports it.
      reading.strayQuoteCount += 1
      if reading.recordCount == 0 { reading.columnCount = fields.count + 1 }
    }
    return reading
  }
}
