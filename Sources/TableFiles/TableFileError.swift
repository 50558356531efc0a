/// Why a table file could not be read or written. Lines are physical lines of the file and columns are fields, both
/// counted from 1; byte offsets count from 0. No case carries the contents of a data cell.
public enum TableFileError: Error, Equatable, Sendable {
  /// The file at `path` could not be opened or read.
  case unreadable(path: String, FileFailure)
  /// The file at `path` could not be written; what stood there before is untouched.
  case unwritable(path: String, FileFailure)
  /// Nothing but blank lines: not even a header.
  case empty
  /// An Excel or OpenDocument workbook, not a text file.
  case workbook
  /// A zero byte (a zero code unit in UTF-16), which no text file contains.
  case nul(line: Int, byteOffset: Int)
  /// Bytes that are no character in the encoding that the rest of the file has.
  case undecodable(line: Int, byteOffset: Int, as: TextEncoding)
  /// A first line such as `sep=|` announces a delimiter other than comma, semicolon and tab.
  case unsupportedDelimiter(String)
  /// Columns of the header without a name, to the left of a column that has one.
  case unnamedColumns(line: Int, columns: [Int])
  /// Names that several columns of the header share.
  case duplicatedColumns(line: Int, [DuplicatedColumn])
  /// A record with more fields than ``TableReader/maximumColumnCount``.
  case tooManyColumns(line: Int, limit: Int)
  /// A record with fewer fields than the header.
  case shortRow(line: Int, expected: Int, found: Int)
  /// A record with more fields than the header, not all of the extra ones empty.
  case longRow(line: Int, expected: Int, found: Int)
  /// A quote opens a field and the file ends before another closes it.
  case unterminatedQuote(line: Int, column: Int)
  /// Something stands between a closing quote and the next delimiter. `openedAt` is the line of the opening quote: when
  /// it is an earlier line, that opening quote is the likely culprit.
  case textAfterClosingQuote(line: Int, column: Int, openedAt: Int)
}

/// A name that several columns of a header share.
public struct DuplicatedColumn: Equatable, Sendable {
  /// The shared name.
  public let name: String
  /// The columns that bear it, counted from 1, in order.
  public let columns: [Int]

  /// A name and the columns, counted from 1, that bear it.
  public init(name: String, columns: [Int]) {
    self.name = name
    self.columns = columns
  }
}

/// What the operating system objected to.
public enum FileFailure: Error, Equatable, Sendable {
  /// No such file, or, when writing, no such folder.
  case notFound
  /// The person may not read or write there.
  case permissionDenied
  /// The path leads to a folder.
  case isDirectory
  /// The path leads to a device or another thing that is not a file.
  case notAFile
  /// The file has more bytes than ``TableReader/maximumFileSize``.
  case tooLarge(limit: Int)
  /// Another program has changed the file since it was read.
  case changedMeanwhile
  /// The disk or the quota is full.
  case diskFull
  /// The disk is mounted read-only.
  case readOnly
  /// Another error of the operating system, by its `errno`.
  case other(code: Int32)
}
