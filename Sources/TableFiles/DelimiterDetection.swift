/// Finds out what separates the fields of a text, from its first records.
enum DelimiterDetection {
  /// How a text reads under one delimiter.
  private struct Reading {
    let delimiter: Delimiter
    /// The number of fields of the first record.
    let columnCount: Int
    /// The share of the records looked at that have as many fields as the first, from 0 to 1.
    let agreement: Double

    /// More than one column first, then regular rows, then more columns. The last word goes to the mark that is the
    /// rarest inside texts and numbers: tab, then semicolon, then comma; but a single column is called comma-separated.
    func isBetter(than other: Reading) -> Bool {
      if (columnCount > 1) != (other.columnCount > 1) { return columnCount > 1 }
      if agreement != other.agreement { return agreement > other.agreement }
      if columnCount != other.columnCount { return columnCount > other.columnCount }
      let order: [Delimiter] = columnCount > 1 ? [.tab, .semicolon, .comma] : [.comma, .semicolon, .tab]
      return order.firstIndex(of: delimiter) ?? 0 < order.firstIndex(of: other.delimiter) ?? 0
    }
  }

  /// The number of records that are looked at.
  private static let sampleSize = 50

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
    var scanner = RecordScanner(bytes: bytes, delimiter: delimiter, offset: offset, line: 1)
    var fields: [FieldSlot] = []
    var counts: [Int] = []
    // A broken record ends the sample: the right delimiter will meet it again and report it with its line.
    while counts.count < sampleSize, (try? scanner.next(into: &fields)) == true { counts.append(fields.count) }
    let columnCount = counts.first ?? 0
    let agreeing = counts.count { $0 == columnCount }
    return Reading(
      delimiter: delimiter, columnCount: columnCount, agreement: Double(agreeing) / Double(max(1, counts.count)))
  }
}
