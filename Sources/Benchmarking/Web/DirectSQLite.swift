import CSQLite
import Foundation

/// The same rows that submissions leave in the database, written by SQLite and nothing else: prepared statements, the
/// same tables and indexes, the same durability, so many submissions in each transaction.
///
/// This is a yardstick, and the one place outside ResponseStore that speaks SQL.
enum DirectSQLite {
  /// What so many submissions cost.
  struct Cost {
    /// The time of the clock, in seconds.
    let seconds: Double
    /// The processor time, in seconds.
    let processor: Double
  }

  /// Writes the responses of a database anew: one response and the send of its page for each seat.
  ///
  /// - Parameters:
  ///   - path: a copy of a database made by Jalon in which every seat has sent one page.
  ///   - batch: how many submissions share a transaction.
  static func write(path: String, batch: Int) throws -> Cost {
    let handle = try open(path)
    defer { sqlite3_close_v2(handle) }
    let sample = try prepare(handle, "SELECT answers, page FROM response, seat_page LIMIT 1")
    guard sqlite3_step(sample) == SQLITE_ROW, let answersText = sqlite3_column_text(sample, 0),
      let pageText = sqlite3_column_text(sample, 1)
    else { throw Benchmark.Failure.serverEnded }
    let (answers, page) = (String(cString: answersText), String(cString: pageText))
    sqlite3_finalize(sample)
    try run(handle, "DELETE FROM seat_page; DELETE FROM response; PRAGMA wal_checkpoint(TRUNCATE)")
    let seats = try rows(handle, "SELECT id, participant_id FROM seat WHERE participant_id IS NOT NULL")
    let response = try prepare(
      handle,
      """
      INSERT INTO response
        (uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, answers, started_at, updated_at)
      SELECT ?1, id, name, ?2, 'before', 'open', ?3, ?4, ?4 FROM questionnaire WHERE id = 1
      """)
    defer { sqlite3_finalize(response) }
    let send = try prepare(handle, "INSERT INTO seat_page (seat_id, wave, page, sequence) VALUES (?, 'before', ?, 1)")
    defer { sqlite3_finalize(send) }
    let start = clock()
    let seconds = try Benchmark.seconds {
      for first in stride(from: 0, to: seats.count, by: batch) {
        try run(handle, "BEGIN IMMEDIATE")
        for seat in seats[first..<min(first + batch, seats.count)] {
          bind(response, 1, UUID().uuidString.lowercased())
          sqlite3_bind_int64(response, 2, seat.participant)
          bind(response, 3, answers)
          bind(response, 4, "2026-01-01T00:00:00Z")
          try step(response)
          sqlite3_bind_int64(send, 1, seat.id)
          bind(send, 2, page)
          try step(send)
        }
        try run(handle, "COMMIT")
      }
    }
    return Cost(seconds: seconds, processor: Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  /// How many responses there are, and of how many people.
  static func responseCounts(path: String) throws -> (responses: Int, people: Int) {
    let handle = try open(path)
    defer { sqlite3_close_v2(handle) }
    let counts = try rows(handle, "SELECT count(*), count(DISTINCT participant_id) FROM response")
    return counts.first.map { (Int($0.0), Int($0.1)) } ?? (0, 0)
  }

  private static func open(_ path: String) throws -> OpaquePointer {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else { throw Benchmark.Failure.serverEnded }
    sqlite3_busy_timeout(handle, 10_000)
    try run(handle, "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    return handle
  }

  private static func run(_ handle: OpaquePointer, _ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw Benchmark.Failure.serverEnded }
  }

  private static func prepare(_ handle: OpaquePointer, _ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw Benchmark.Failure.serverEnded
    }
    return statement
  }

  private static func rows(_ handle: OpaquePointer, _ sql: String) throws -> [(id: Int64, participant: Int64)] {
    let statement = try prepare(handle, sql)
    defer { sqlite3_finalize(statement) }
    var rows: [(id: Int64, participant: Int64)] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1)))
    }
    return rows
  }

  private static func step(_ statement: OpaquePointer) throws {
    guard sqlite3_step(statement) == SQLITE_DONE else { throw Benchmark.Failure.serverEnded }
    sqlite3_reset(statement)
  }

  private static func bind(_ statement: OpaquePointer, _ index: Int32, _ text: String) {
    // SQLite copies the text.
    sqlite3_bind_text(statement, index, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
  }
}
