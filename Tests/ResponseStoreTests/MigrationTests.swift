import Testing

@testable import ResponseStore

@Suite struct MigrationTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  /// A file as the first version of Jalon left it, made by the `sqlite3` shell from the frozen schema.
  func makeFirstStore() throws {
    let complaints = try sqliteShell(
      path,
      """
      PRAGMA application_id = 1245793358;
      CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, applied_at TEXT NOT NULL) STRICT;
      \(FrozenSchemas.first)
      INSERT INTO migration VALUES ('2026-11 responses and results', '2026-11-21T00:00:00Z');
      INSERT INTO questionnaire VALUES (1, 'pratiques', '1.2', 'fr', 'Mes pratiques', 'source', 'S', 'T');
      INSERT INTO item VALUES (1, 0, 'recette', 'scale', 'Je sais cuisiner.', 'S', 'W');
      INSERT INTO wave VALUES (1, 0, 'avant', 'Avant');
      INSERT INTO participant VALUES (1, 'U1', 'A12', 'a12', 'Curie', 'T');
      INSERT INTO response VALUES
        (1, 'U2', 1, 'pratiques', 1, 'avant', 'complete', NULL, '[4]', 'T', 'T', 'T');
      """)
    #expect(complaints == "")
  }

  @Test func noMigrationIsEverChanged() {
    #expect("\(Migration.firstSchema)" == FrozenSchemas.first)
    #expect("\(Migration.facilitatorSchema)" == FrozenSchemas.accounts)
    #expect("\(Migration.statisticSchema)" == FrozenSchemas.statistics)
    #expect("\(Migration.lighterIdentifiers)" == FrozenSchemas.lighterIdentifiers)
    #expect("\(Migration.resultParts)" == FrozenSchemas.resultParts)
  }

  @Test func aStoreOfTheFirstSchemaOpensWithAllItHolds() throws {
    try makeFirstStore()
    let store = try ResponseStore(path: path)
    let questionnaire = try #require(try store.questionnaires().first)
    var found: [ExportedResponse] = []
    try store.forEachExportedResponse(of: questionnaire.id) { found.append($0) }
    #expect(found.map(\.response) == [Workshop.response("A12", at: "avant", group: "Curie", [.number(4)])])
    #expect(
      try sqliteShell(path, "SELECT name FROM migration ORDER BY rowid")
        == "2026-11 responses and results\n2026-11 accounts and audit\n2026-11 statistics\n2026-11 lighter identifiers\n2026-11 parts of results\n"
    )
  }

  @Test func tablesWrittenAnewKeepTheirRowsTheirReferencesAndTheNumbersOfErasedPeople() throws {
    try makeFirstStore()
    let filled = try sqliteShell(
      path,
      """
      INSERT INTO participant VALUES (7, 'U7', 'B7', 'b7', NULL, 'T');
      INSERT INTO response VALUES (9, 'U9', 1, 'pratiques', 7, 'avant', 'complete', NULL, '[2]', 'T', 'T', 'T');
      INSERT INTO replaced_response VALUES (1, 1, '1.1', 'complete', '[3]', 'T', 'T', 'T');
      INSERT INTO score_value VALUES (1, 's', 4.0, 1, 1, 'D', 'T');
      INSERT INTO seat VALUES (1, 'U3', 1, 1, 'H', 'fr', 'section', 'given', 'T', 'T', NULL, NULL, '');
      INSERT INTO sitting VALUES (1, 'U4', 1, 'avant', NULL, 'J', 'T', NULL, NULL);
      DELETE FROM response WHERE id = 9;
      DELETE FROM participant WHERE id = 7;
      """)
    #expect(filled == "")
    let store = try ResponseStore(path: path)
    #expect(
      try sqliteShell(
        path,
        """
        SELECT (SELECT answers FROM replaced_response), (SELECT value FROM score_value), (SELECT count(*) FROM seat),
          (SELECT count(*) FROM pragma_foreign_key_check), (SELECT count(*) FROM scores)
        """) == "[3]|4.0|1|0|1\n")
    // Numbers of people and responses that are gone are never given again.
    let id = try #require(try store.questionnaires().first?.id)
    let next = try store.participant(code: "C8")
    #expect(next.rawValue == 8)
    #expect(try store.openResponse(id, of: next, at: "avant").id.rawValue == 10)
    // What belongs to a person still goes with the person.
    try store.erase(participant: "A12")
    #expect(
      try sqliteShell(path, "SELECT (SELECT count(*) FROM replaced_response), (SELECT count(*) FROM score_value)")
        == "0|0\n")
  }

  @Test func aLaterMigrationIsMadeOnceAndKeepsTheData() throws {
    try makeFirstStore()
    let later = Migration(name: "test: notes", sql: "CREATE TABLE note (text TEXT) STRICT; ALTER TABLE wave ADD x TEXT")
    for _ in 1...2 { _ = try ResponseStore(path: path, migrations: Migration.all + [later]) }
    #expect(
      try sqliteShell(path, "SELECT name FROM migration ORDER BY rowid")
        == "2026-11 responses and results\n2026-11 accounts and audit\n2026-11 statistics\n2026-11 lighter identifiers\n2026-11 parts of results\ntest: notes\n"
    )
    #expect(try sqliteShell(path, "SELECT participant, value, x FROM answers, wave") == "A12|4|∅\n")
  }

  @Test func aMigrationThatFailsLeavesTheStoreAsItWas() throws {
    try makeFirstStore()
    let broken = Migration(name: "test: broken", sql: "CREATE TABLE note (text TEXT) STRICT; DROP TABLE absent")
    #expect(failure { _ = try ResponseStore(path: path, migrations: Migration.all + [broken]) } != nil)
    #expect(try sqliteShell(path, "SELECT count(*) FROM sqlite_schema WHERE name = 'note'") == "0\n")
    _ = try ResponseStore(path: path)
  }

  @Test func aStoreOfANewerJalonIsLeftAsItIs() throws {
    let later = Migration(name: "test: notes", sql: "CREATE TABLE note (text TEXT) STRICT")
    _ = try ResponseStore(path: path, migrations: Migration.all + [later])
    let before = try dump(path, "migration", "sqlite_schema")
    #expect(failure { _ = try ResponseStore(path: path) } == .newerStore(path: path))
    #expect(try dump(path, "migration", "sqlite_schema") == before)
  }

  @Test func everyTableAndColumnIsExplainedInTheFileItself() throws {
    _ = try ResponseStore(path: path)
    let schema = try sqliteShell(
      path, "SELECT sql || char(10) || '====' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    var tables = 0
    for table in schema.split(separator: "====\n") {
      let lines = table.split(separator: "\n")
      tables += 1
      #expect(lines[1].contains("-- "), "\(lines[0])")
      let columns = lines.dropFirst(2).filter { $0.contains(#/^ *[a-z_]+ (INTEGER|TEXT|REAL|BLOB)/#) }
      #expect(!columns.isEmpty)
      for column in columns { #expect(column.contains(#/ -- .{5}/#), "\(lines[0]) \(column)") }
    }
    #expect(tables == 26)
  }
}
