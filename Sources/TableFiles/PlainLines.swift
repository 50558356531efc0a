import Glibc

/// Lines of a table in which no quote stands, so that every line end ends a record. Large files are cut into stretches
/// of lines that are read side by side.
///
/// A line of the usual kind is read as numbers; any other is given to ``TableReader``'s own scanner, so that both read
/// the same.
public struct PlainLines: Sendable {
  let bytes: [UInt8]
  private let delimiter: Delimiter
  private let header: TableHeader
  private var offset: Int
  private let end: Int
  /// The physical line at `offset`, from 1.
  private var line: Int

  /// What a line holds.
  public enum Line {
    /// As many fields as the header has names; their cells have been read.
    case plain
    /// Something else: its records, usually one, or what is wrong with them.
    case records([Result<TableRecord, TableFileError>])
  }

  /// About how many lines there are, judged by the length of the first.
  public var likelyCount: Int {
    bytes.withUnsafeBufferPointer { (end - offset) / max(1, lineEnd(from: offset, in: $0) - offset) }
  }

  /// Hands over the lines one after the other, the cells of plain ones read into `cells`, whose texts are valid inside
  /// the closure.
  public func forEachLine(into cells: PlainCells, _ body: (Line) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      cells.bytes = buffer
      var rest = self
      while rest.offset < end {
        let next = lineEnd(from: rest.offset, in: buffer)
        let content = buffer[next - 1] == Byte.lineFeed ? next - 1 : next
        cells.place = PlainCells.Place(offset: rest.offset, end: next, line: rest.line)
        let scan = PlainLineScan(bytes: buffer, end: content, delimiter: delimiter)
        if scan.read(from: rest.offset, into: cells) {
          (rest.offset, rest.line) = (next, rest.line + 1)
          body(.plain)
        } else {
          body(.records(rest.records(upTo: next)))
        }
      }
      cells.bytes = UnsafeBufferPointer(start: nil, count: 0)
    }
  }

  /// The records of a plain line, read as ``TableReader`` reads them.
  public func records(of place: PlainCells.Place) -> [Result<TableRecord, TableFileError>] {
    var lines = self
    (lines.offset, lines.line) = (place.offset, place.line)
    return lines.records(upTo: place.end)
  }

  private mutating func records(upTo next: Int) -> [Result<TableRecord, TableFileError>] {
    var records: [Result<TableRecord, TableFileError>] = []
    var scanner = RecordScanner(bytes: bytes, delimiter: delimiter, offset: offset, line: line)
    while scanner.offset < next {
      do throws(TableFileError) {
        if let record = try TableRecord(next: &scanner, header, upTo: next) { records.append(.success(record)) }
      } catch {
        records.append(.failure(error))
      }
    }
    (offset, line) = (scanner.offset, scanner.line)
    return records
  }

  /// The offset after the line end that follows, or the end of the stretch.
  private func lineEnd(from start: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(Byte.lineFeed), end - start) else {
      return end
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
  }
}

// MARK: - Cutting a table into stretches

extension PlainLines {
  /// The rest of a table in so many stretches of about the same size, one where it is small or its lines end in an old
  /// way; nil where a quote stands in it.
  static func stretches(
    _ count: Int, of bytes: [UInt8], from start: Int, line: Int, _ delimiter: Delimiter, _ header: TableHeader,
    largerThan small: Int = 1 << 20
  ) -> [PlainLines]? {
    // In a table of one column an empty line would be a record of its own.
    guard header.names.count > 1, !bytes.contains(Byte.quote, from: start) else { return nil }
    // A carriage return may end a line by itself, which would put the numbers of later lines in doubt.
    let isSmall = bytes.count - start <= small
    let parts = isSmall || bytes.contains(Byte.carriageReturn, from: start) ? 1 : count
    var stretches: [PlainLines] = []
    var offset = start
    for part in 1...max(1, parts) {
      let whole = PlainLines(
        bytes: bytes, delimiter: delimiter, header: header, offset: offset, end: bytes.count, line: 1)
      let target = start + (bytes.count - start) / parts * part
      let end =
        part == parts ? bytes.count : bytes.withUnsafeBufferPointer { whole.lineEnd(from: max(offset, target), in: $0) }
      stretches.append(
        PlainLines(bytes: bytes, delimiter: delimiter, header: header, offset: offset, end: end, line: 0))
      offset = end
    }
    stretches[0].line = line
    return stretches
  }

  /// Finds out on which line the stretch begins, from the first stretch of the table.
  public mutating func countLines(from first: PlainLines) {
    line = first.line
    bytes.withUnsafeBufferPointer { buffer in
      for index in first.offset..<offset where buffer[index] == Byte.lineFeed { line += 1 }
    }
  }
}

extension [UInt8] {
  fileprivate func contains(_ byte: UInt8, from start: Int) -> Bool {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base + start, Int32(byte), buffer.count - start) != nil
    }
  }
}
