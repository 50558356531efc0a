/// Reads a table, one record after another: CSV as RFC 4180 has it and as Excel, LibreOffice, R and people write it.
///
/// ```swift
/// var reader = try TableReader(contentsOf: "reponses.csv")
/// let age = reader.header.index(of: "age")
/// while let record = try reader.next() {
///   if let age, !record.isEmpty(age) { print(record.text(age), record.position(of: age).line) }
/// }
/// ```
///
/// The file's bytes are held once, in UTF-8; a record takes no memory of its own when the one before it has been let go.
public struct TableReader: Sendable {
  /// The largest file that is read, in bytes: 2 GiB. It bounds the memory that a file can claim.
  public static let maximumFileSize = 1 << 31
  /// The largest number of fields in a record; Excel's is 16 384.
  public static let maximumColumnCount = 100_000

  /// The encoding in which the file was written.
  public let encoding: TextEncoding
  /// What separates the fields.
  public let delimiter: Delimiter
  /// The names of the columns.
  public let header: TableHeader

  private var scanner: RecordScanner
  private var fields: [FieldSlot] = []

  /// Reads the file at `path` and its header. The encoding is found out, and so is the delimiter unless it is given.
  ///
  /// Throws ``TableFileError/unreadable(path:_:)`` for the file, and what ``init(bytes:delimiter:)`` throws for its text.
  public init(contentsOf path: String, delimiter: Delimiter? = nil) throws(TableFileError) {
    let bytes: [UInt8]
    do {
      bytes = try FileReading.bytes(ofFileAt: path, limit: Self.maximumFileSize)
    } catch {
      throw .unreadable(path: path, error)
    }
    try self.init(bytes: bytes, delimiter: delimiter)
  }

  /// Reads the header of the table that the `bytes` of a whole file hold.
  ///
  /// Throws any ``TableFileError`` about encoding, header and quotes; ``TableFileError/empty`` when there is no record.
  public init(bytes: [UInt8], delimiter: Delimiter? = nil) throws(TableFileError) {
    let decoded = try TextEncodingDetection.decode(bytes)
    let announcement = try DelimiterAnnouncement.read(decoded.utf8, at: decoded.start)
    let start = announcement?.end ?? decoded.start
    self.encoding = decoded.encoding
    self.delimiter =
      delimiter ?? announcement?.delimiter ?? DelimiterDetection.detect(in: decoded.utf8, from: start)
    self.scanner = RecordScanner(
      bytes: decoded.utf8, delimiter: self.delimiter, offset: start, line: announcement == nil ? 1 : 2)
    guard try scanner.next(into: &fields) else { throw .empty }
    let line = fields[0].line
    let names = fields.map { FieldText.string($0, in: decoded.utf8) }
    self.header = try TableHeader(fields: names, line: line)
  }

  /// The next record, or nil after the last.
  ///
  /// Throws for a record with too few or too many fields and for broken quotes. Reading can go on after
  /// ``TableFileError/shortRow(line:expected:found:)``, ``TableFileError/longRow(line:expected:found:)`` and
  /// ``TableFileError/textAfterClosingQuote(line:column:openedAt:)``, so that a file's faults can be told all at once;
  /// after the others, nil follows.
  public mutating func next() throws(TableFileError) -> TableRecord? {
    let expected = header.names.count
    if fields.count == expected, scanner.nextPlain(into: &fields) {
      return TableRecord(bytes: scanner.bytes, fields: fields, header: header)
    }
    guard try scanner.next(into: &fields) else { return nil }
    try fields.dropEmptyTail(expected: expected)
    return TableRecord(bytes: scanner.bytes, fields: fields, header: header)
  }

  /// The next record or what is wrong with it; nil after the last.
  public mutating func nextResult() -> Result<TableRecord, TableFileError>? {
    do throws(TableFileError) {
      return try next().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }

  /// The records not read yet as stretches of plain lines, to be read side by side; nil where a quote stands in them.
  ///
  /// - Parameter count: how many stretches a large table is cut into.
  public func plainLines(stretches count: Int) -> [PlainLines]? {
    PlainLines.stretches(count, of: scanner.bytes, from: scanner.offset, line: scanner.line, delimiter, header)
  }
}

extension TableRecord {
  /// The next record of a scanner; nil when only blank lines are left before an offset.
  init?(next scanner: inout RecordScanner, _ header: TableHeader, upTo end: Int) throws(TableFileError) {
    var fields: [FieldSlot] = []
    guard try scanner.next(into: &fields, upTo: end) else { return nil }
    try fields.dropEmptyTail(expected: header.names.count)
    self.init(bytes: scanner.bytes, fields: fields, header: header)
  }
}

extension [FieldSlot] {
  /// Drops the empty fields after the last column.
  fileprivate mutating func dropEmptyTail(expected: Int) throws(TableFileError) {
    if count == expected { return }
    let line = self[0].line
    if count < expected { throw .shortRow(line: line, expected: expected, found: count) }
    guard self[expected...].allSatisfy({ $0.start == $0.end }) else {
      throw .longRow(line: line, expected: expected, found: count)
    }
    removeLast(count - expected)
  }
}
