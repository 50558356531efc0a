import CSQLite

/// A prepared statement, finalised when the last reference to it goes.
final class Statement {
  private let handle: OpaquePointer
  private unowned let connection: Connection

  /// Prepares a statement whose text is a literal of the program: nothing can be interpolated into it.
  init(_ sql: StaticString, on connection: Connection) throws(StoreError) {
    var prepared: OpaquePointer?
    let code = sql.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite3_prepare_v3(connection.handle, text.baseAddress, Int32(text.count), 0, &prepared, nil)
      }
    }
    guard code == SQLITE_OK, let prepared else { throw connection.failure(code) }
    handle = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Gives values to the parameters, from the first on, and makes the statement ready to run.
  func bind(_ values: [(any Bindable)?]) throws(StoreError) {
    sqlite3_reset(handle)
    var index: Int32 = 0
    for value in values {
      index += 1
      let code = value?.bind(to: handle, at: index) ?? sqlite3_bind_null(handle, index)
      guard code == SQLITE_OK else { throw connection.failure(code) }
    }
  }

  /// Gives a number to one parameter of a statement that is not running.
  func set(_ index: Int32, _ number: Int) { sqlite3_bind_int64(handle, index, Int64(number)) }

  /// Gives a number, or none, to one parameter of a statement that is not running.
  func set(_ index: Int32, _ number: Double?) {
    if let number { sqlite3_bind_double(handle, index, number) } else { sqlite3_bind_null(handle, index) }
  }

  /// Leaves one parameter of a statement that is not running without a value.
  func setNull(_ index: Int32) { sqlite3_bind_null(handle, index) }

  /// Gives a text to one parameter of a statement that is not running.
  func set(_ index: Int32, _ text: String) throws(StoreError) {
    let code = text.bind(to: handle, at: index)
    guard code == SQLITE_OK else { throw connection.failure(code) }
  }

  /// Gives a UTF-8 text to one parameter of a statement that is not running. It is not copied: it must outlive the run.
  func setBorrowed(_ index: Int32, _ text: UnsafeBufferPointer<UInt8>) throws(StoreError) {
    let code = text.withMemoryRebound(to: CChar.self) { characters in
      csqlite_bind_borrowed_text(handle, index, characters.baseAddress, UInt64(characters.count))
    }
    guard code == SQLITE_OK else { throw connection.failure(code) }
  }

  /// Runs a statement whose parameters have been set, and returns how many rows it changed itself.
  func runAsSet() throws(StoreError) -> Int {
    defer { reset() }
    // The count of changes is left as it was by a statement that changes nothing.
    let before = sqlite3_total_changes64(connection.handle)
    while try step() {}
    return sqlite3_total_changes64(connection.handle) == before ? 0 : Int(sqlite3_changes64(connection.handle))
  }

  /// Goes to the next row; false when there is none.
  func step() throws(StoreError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.failure(code)
    }
  }

  /// Gives up the current row and the locks held for it.
  func reset() { sqlite3_reset(handle) }

  /// Runs the statement to its end and returns how many rows it changed.
  @discardableResult
  func run(_ values: (any Bindable)?...) throws(StoreError) -> Int {
    try run(values: values)
  }

  /// Runs the statement to its end and returns how many rows it changed.
  @discardableResult
  func run(values: [(any Bindable)?]) throws(StoreError) -> Int {
    try bind(values)
    defer { reset() }
    // The count of changes is left as it was by a statement that changes nothing of its own, such as a SAVEPOINT.
    let before = sqlite3_total_changes64(connection.handle)
    while try step() {}
    return sqlite3_total_changes64(connection.handle) == before ? 0 : Int(sqlite3_changes64(connection.handle))
  }

  /// Runs a statement that inserts one row, and returns the row's number.
  func insert(_ values: (any Bindable)?...) throws(StoreError) -> Int {
    try run(values: values)
    return lastInsertedRow
  }

  /// The number of the row that was last inserted by any statement of the connection.
  var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(connection.handle)) }

  /// The first row, read by the closure; nil when there is none.
  func first<Result>(
    _ values: (any Bindable)?..., read: (Statement) throws(StoreError) -> Result
  ) throws(StoreError) -> Result? {
    try bind(values)
    defer { reset() }
    return try step() ? try read(self) : nil
  }

  /// All rows, read by the closure.
  func all<Result>(
    _ values: (any Bindable)?..., read: (Statement) throws(StoreError) -> Result
  ) throws(StoreError) -> [Result] {
    try bind(values)
    defer { reset() }
    var rows: [Result] = []
    while try step() { rows.append(try read(self)) }
    return rows
  }
}

// MARK: - Columns of the current row, counted from 0

extension Statement {
  /// A whole number; 0 for NULL.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// A whole number, or nil for NULL.
  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  /// A number, or nil for NULL.
  func optionalDouble(_ column: Int32) -> Double? {
    isNull(column) ? nil : sqlite3_column_double(handle, column)
  }

  /// A text; empty for NULL.
  func text(_ column: Int32) -> String {
    withUTF8(column) { bytes in String(decoding: bytes, as: UTF8.self) }
  }

  /// A text, or nil for NULL.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// Whether the column is NULL.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The bytes of a text, valid inside the closure only.
  func withUTF8<Result, Failure: Error>(
    _ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = sqlite3_column_text(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// The bytes of a BLOB, valid inside the closure only.
  func withBlob<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
