/// Writes a table, one record after another, in a ``TableFormat``: RFC 4180, with quotes only where they are needed.
///
/// ```swift
/// let file = try AtomicFile(replacing: "scores.csv")
/// var writer = try TableWriter(.plain, header: ["participant", "score"], to: file)
/// try writer.write([.text("AB12"), .number(3.5)])
/// try writer.finish()
/// try file.commit()
/// ```
public struct TableWriter {
  /// Takes the bytes of a table, piece by piece.
  public typealias Sink = (_ bytes: [UInt8]) throws(TableFileError) -> Void

  /// How the table is written.
  public let format: TableFormat
  /// The number of cells in every record.
  public let columnCount: Int

  private let encoding: CellEncoding
  private let sink: Sink
  private var pending: [UInt8] = []
  /// Large enough that the cost of a system call does not show.
  private static let pieceSize = 1 << 16

  /// Begins a table with its header. Names are written as texts are; nothing may reach the sink before ``finish()``.
  public init(_ format: TableFormat, header: [String], to sink: @escaping Sink) throws(TableFileError) {
    self.format = format
    self.columnCount = header.count
    self.encoding = CellEncoding(format: format)
    self.sink = sink
    if format.hasByteOrderMark { pending = TextEncodingDetection.byteOrderMark }
    try write(header.map(TableCell.text))
  }

  /// Begins a table in a file that replaces another when it is complete.
  public init(_ format: TableFormat, header: [String], to file: AtomicFile) throws(TableFileError) {
    try self.init(format, header: header) { (bytes) throws(TableFileError) in try file.append(bytes) }
  }

  /// Begins a table in an open file descriptor, such as standard output, that stays open and is called `name` in errors.
  public init(
    _ format: TableFormat, header: [String], toDescriptor descriptor: Int32, called name: String
  ) throws(TableFileError) {
    try self.init(format, header: header) { (bytes) throws(TableFileError) in
      do throws(FileFailure) {
        try FileWriting.write(bytes, to: descriptor)
      } catch {
        throw .unwritable(path: name, error)
      }
    }
  }

  /// Writes a record of ``columnCount`` cells; another number is a fault of the program and traps. Throws what the sink
  /// throws.
  public mutating func write(_ cells: [TableCell]) throws(TableFileError) {
    precondition(cells.count == columnCount, "a record has as many cells as the header")
    encoding.append(record: cells, to: &pending)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Hands the sink what it has not had yet. Throws what the sink throws.
  public mutating func finish() throws(TableFileError) {
    if !pending.isEmpty { try flush() }
  }

  /// A whole table in memory.
  public static func bytes(_ format: TableFormat, header: [String], records: some Sequence<[TableCell]>) -> [UInt8] {
    let encoding = CellEncoding(format: format)
    var bytes = format.hasByteOrderMark ? TextEncodingDetection.byteOrderMark : []
    encoding.append(record: header.map(TableCell.text), to: &bytes)
    for record in records {
      precondition(record.count == header.count, "a record has as many cells as the header")
      encoding.append(record: record, to: &bytes)
    }
    return bytes
  }

  private mutating func flush() throws(TableFileError) {
    try sink(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
