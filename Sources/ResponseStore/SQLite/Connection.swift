import CSQLite

/// One connection to a database file. It belongs to the thread that made it.
final class Connection {
  let handle: OpaquePointer
  /// The path as it was given, for messages.
  let path: String
  private var statements: [UnsafePointer<UInt8>: Statement] = [:]
  private var depth = 0
  /// The file that was opened, to notice when another one, or none, stands at its path.
  private var identity: FileIdentity?
  /// What broke the running transaction, when SQLite rolled it back by itself.
  private var breakage: StoreError?

  /// Opens the file, making it when it is not there.
  init(path: String) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .cannotOpen(path: path) }
    self.path = path
    // Without « ./ », SQLite takes names like « :memory: » and « file:… » for something else than a file.
    let file = path.hasPrefix("/") ? path : "./" + path
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(file, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = StoreError(sqliteCode: code, handle: opened, path: path)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(handle, Self.patience)
    if sqlite3_db_readonly(handle, "main") == 1 { throw .readOnly(path: path) }
    identity = FileIdentity(path: path)
  }

  /// Statements that are still alive keep the database open until they go too.
  deinit { sqlite3_close_v2(handle) }

  /// For how many milliseconds a writer waits for another.
  static let patience: Int32 = 10_000

  /// The error for a result code of SQLite.
  func failure(_ code: Int32) -> StoreError {
    let error = StoreError(sqliteCode: code, handle: handle, path: path)
    if depth > 0, sqlite3_get_autocommit(handle) != 0 { breakage = error }
    return error
  }

  /// A new statement, for reading row by row while others run.
  func prepare(_ sql: StaticString) throws(StoreError) -> Statement { try Statement(sql, on: self) }

  /// The statement of this literal, prepared once. Not for reading row by row while the caller's code runs.
  func statement(_ sql: StaticString) throws(StoreError) -> Statement {
    if let known = statements[sql.utf8Start] { return known }
    let statement = try prepare(sql)
    statements[sql.utf8Start] = statement
    return statement
  }

  /// Runs one statement and returns how many rows it changed.
  @discardableResult
  func run(_ sql: StaticString, _ values: (any Bindable)?...) throws(StoreError) -> Int {
    try statement(sql).run(values: values)
  }

  /// Runs all statements of a literal, one after the other, without values.
  func script(_ sql: StaticString) throws(StoreError) {
    let code = sql.withUTF8Buffer { bytes in
      sqlite3_exec(handle, String(decoding: bytes, as: UTF8.self), nil, nil, nil)
    }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The current time in UTC, to the second: `2026-11-21T21:18:54Z`.
  func now() throws(StoreError) -> String {
    try statement("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')").first { row in row.text(0) } ?? ""
  }
}

// MARK: - Transactions

extension Connection {
  /// Whether a transaction is under way.
  var isInTransaction: Bool { depth > 0 }

  /// Runs the closure in a transaction: all of it happens, or none. One inside another is a savepoint.
  func transaction<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try begin()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs a closure of the caller, which may throw anything, in a transaction.
  func callerTransaction<Result>(_ body: () throws -> Result) throws -> Result {
    try begin()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs a closure that reads only. Within a transaction it sees what that has written.
  func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    guard depth == 0 else { return try body() }
    try run("BEGIN")
    defer { _ = try? run("COMMIT") }
    return try body()
  }

  /// A transaction takes the write lock at its start: one that reads first and writes later would find the lock taken
  /// at a moment when waiting for it cannot help.
  private func begin() throws(StoreError) {
    if depth == 0 {
      try refuseForeignFile()
      breakage = nil
      try run("BEGIN IMMEDIATE")
    } else {
      try refuseBrokenTransaction()
      try run("SAVEPOINT inner_step")
    }
    depth += 1
  }

  private func commit() throws(StoreError) {
    try refuseBrokenTransaction()
    if depth == 1 { try run("COMMIT") } else { try run("RELEASE inner_step") }
    depth -= 1
    if depth == 0 { try refuseForeignFile() }
  }

  /// What is written into a file that nobody can find any more would be acknowledged and lost.
  private func refuseForeignFile() throws(StoreError) {
    if identity != FileIdentity(path: path) { throw .movedAway(path: path) }
  }

  private func rollBack() {
    // What was refused after the commit cannot be rolled back.
    guard depth > 0 else { return }
    // On a full disk SQLite has already rolled back, and says here that there is nothing to roll back.
    if depth == 1 {
      _ = try? run("ROLLBACK")
    } else {
      _ = try? run("ROLLBACK TO inner_step")
      _ = try? run("RELEASE inner_step")
    }
    depth -= 1
  }

  /// After SQLite has rolled back by itself, what the caller writes next would stand alone on disk.
  private func refuseBrokenTransaction() throws(StoreError) {
    guard sqlite3_get_autocommit(handle) != 0 else { return }
    throw breakage ?? .unexpected(code: Int(SQLITE_ABORT), message: "transaction rolled back")
  }
}
