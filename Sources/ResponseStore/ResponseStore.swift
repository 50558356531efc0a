import CSQLite

/// The database file in which one or several programmes keep their questionnaires, participants, responses and
/// results.
///
/// A store is one connection to one SQLite file; it is used from one thread at a time, and several stores, in one
/// program or several, may be open on the same file. What a method has written when it returns is on disk: it outlives
/// a killed program and a power cut. Every method that writes does all of its work or none.
///
/// While a store is open, its program must not open the file in any other way, not even to copy it: closing a file
/// drops the locks that the same program holds on it. Another program may.
///
/// The file can be read with any SQLite client. Its tables and columns explain themselves (`.schema` in the `sqlite3`
/// shell); the views `answers`, `scores` and `changes` give tidy rows.
///
/// ```swift
/// let store = try ResponseStore(path: "ateliers.db")
/// let questionnaire = try store.register(pratiques, source: text)
/// let participant = try store.participant(code: "A12", group: "Collège Curie")
/// let response = try store.openResponse(questionnaire, of: participant, at: "avant")
/// try store.complete(response.id, answers: answers)
/// ```
public final class ResponseStore {
  let connection: Connection

  /// Opens a store, making the file when it is not there and bringing an older one to the present schema.
  ///
  /// - Throws: the `StoreError` of the first group, « opening »; a file that is not a store is left untouched.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, migrations: Migration.all)
  }

  init(path: String, migrations: [Migration]) throws(StoreError) {
    try FileInspection.refuseWhatIsNoFile(at: path)
    connection = try Connection(path: path)
    try FileInspection.refuseForeignContent(of: connection)
    try connection.script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL")
    // Sorting may not leave answers in temporary files.
    try connection.script("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768")
    try Migration.apply(migrations, to: connection)
    try connection.script("PRAGMA foreign_keys = ON")
    try turnOnWriteAheadLog()
    finishErasure()
  }

  /// Readers and the writer do not wait for each other with a write-ahead log.
  ///
  /// Changing to it needs the file alone for a moment, and SQLite does not wait for that by itself when several
  /// programs open a new file together. A file system without shared memory keeps the rollback journal, which is as
  /// safe.
  private func turnOnWriteAheadLog() throws(StoreError) {
    var attempts = 0
    while true {
      do {
        try connection.script("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard case .busy = error, attempts < 100 else { throw error }
        attempts += 1
        sqlite3_sleep(100)
      }
    }
  }

  /// A number that changes whenever anybody else has changed the database; of use between calls on the same store only.
  ///
  /// Source: SQLite documentation, `PRAGMA data_version`.
  public func changeMark() throws(StoreError) -> Int {
    try connection.statement("PRAGMA data_version").first { row in row.int(0) } ?? 0
  }

  /// Runs several calls that read, so that all of them see the database at the same moment.
  ///
  /// - Throws: what the closure throws, or a `StoreError`.
  public func inOneReading<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.snapshot(body)
  }

  /// Runs several calls in one transaction: all of what they write is on disk when this returns, or none when the
  /// closure throws.
  ///
  /// One such call is as slow as the disk's acknowledgement, whatever it holds, so that many small writes are best put
  /// together.
  ///
  /// - Throws: what the closure throws, or a `StoreError`.
  public func inOneTransaction<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.callerTransaction(body)
  }
}
