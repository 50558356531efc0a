/// One record of a table: a field for every column of the header.
///
/// A record shares the bytes of its file and copies none until it is asked for a text. Columns are given by their index
/// in ``TableHeader/names``, from 0; an index outside traps, as an array's does.
public struct TableRecord: Sendable {
  let bytes: [UInt8]
  let fields: [FieldSlot]
  let header: TableHeader

  /// The physical line of the file on which the record begins, from 1.
  public var line: Int { fields[0].line }

  /// The number of fields: as many as the header has names.
  public var count: Int { header.names.count }

  /// Whether every field is empty, as in the rows `;;;` that Excel leaves at the end of a sheet.
  public var isBlank: Bool {
    fields.allSatisfy { $0.start == $0.end }
  }

  /// Whether a field holds nothing at all: `""` or only blanks outside quotes.
  public func isEmpty(_ column: Int) -> Bool {
    fields[column].start == fields[column].end
  }

  /// The text of a field, without its quotes.
  public func text(_ column: Int) -> String {
    FieldText.string(fields[column], in: bytes)
  }

  /// Calls `body` with the text of a field in UTF-8, without its quotes: no memory is taken, save for a field in which
  /// quotes are doubled.
  public func withBytes<Result, Failure: Error>(
    of column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let slot = fields[column]
    if slot.form == .quotedWithQuotes {
      let text = FieldText.unquoted(slot, in: bytes)
      return try body(text.span)
    }
    return try body(bytes.span.extracting(slot.start..<slot.end))
  }

  /// Where a field stands, for a message to the person who has the file open.
  public func position(of column: Int) -> FieldPosition {
    FieldPosition(line: fields[column].line, column: column + 1, name: header.names[column])
  }
}

/// Where a field stands in its file.
public struct FieldPosition: Equatable, Sendable {
  /// The physical line on which the field begins, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// The name of the column in the header.
  public let name: String

  /// The field of the column called `name`, the `column`th from 1, that begins on `line`, from 1.
  public init(line: Int, column: Int, name: String) {
    self.line = line
    self.column = column
    self.name = name
  }
}
