/// One step from an earlier schema to a later one.
///
/// Migrations are append-only: once Jalon has been given to anybody, a migration is never changed, renamed or moved;
/// a mistake in one is mended by the next.
struct Migration: Sendable {
  /// The name under which the database remembers that the step was made.
  let name: String
  /// The step itself.
  let sql: StaticString

  /// All steps, from an empty file to the schema of this version.
  static let all = [
    Migration(name: "2026-11 responses and results", sql: firstSchema),
    Migration(name: "2026-11 accounts and audit", sql: facilitatorSchema),
    Migration(name: "2026-11 statistics", sql: statisticSchema),
    Migration(name: "2026-11 lighter identifiers", sql: lighterIdentifiers),
    Migration(name: "2026-11 parts of results", sql: resultParts),
  ]

  /// Makes the steps that the database has not made yet.
  ///
  /// Two programs that open a new file at the same moment both come here; the second waits, and finds nothing to do.
  /// Foreign keys are to be off: a table that is written anew would otherwise take the rows that refer to it with it.
  /// They are checked at the end.
  static func apply(_ migrations: [Migration], to connection: Connection) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      try claim(connection)
      try connection.run(
        """
        CREATE TABLE IF NOT EXISTS migration (
          -- The steps that brought this file to its present schema.
          name TEXT NOT NULL PRIMARY KEY, -- the step's name
          applied_at TEXT NOT NULL -- when it was made, UTC
        ) STRICT
        """)
      let applied = try connection.prepare("SELECT name FROM migration ORDER BY rowid").all { row in row.text(0) }
      guard applied == migrations.prefix(applied.count).map(\.name) else { throw .newerStore(path: connection.path) }
      let now = try connection.now()
      for migration in migrations.dropFirst(applied.count) {
        try connection.script(migration.sql)
        try connection.run("INSERT INTO migration (name, applied_at) VALUES (?, ?)", migration.name, now)
      }
      guard applied.count < migrations.count else { return }
      let stray = try connection.prepare("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").first { _ in true }
      if stray == true { throw .corrupted(path: connection.path) }
    }
  }

  /// Marks an empty file as Jalon's, and refuses one that is neither empty nor Jalon's.
  private static func claim(_ connection: Connection) throws(StoreError) {
    let identifier = try connection.prepare("PRAGMA application_id").first { row in row.int(0) }
    if identifier == Int(FileInspection.applicationID) { return }
    let tables = try connection.prepare("SELECT count(*) FROM sqlite_schema").first { row in row.int(0) }
    guard identifier == 0, tables == 0 else { throw .foreignDatabase(path: connection.path) }
    try connection.run("PRAGMA application_id = 1245793358")
  }
}
