extension ResponseStore {
  /// The participant of that code, made known when new.
  ///
  /// A participant without a group gains the one given; none given leaves the group as it is.
  ///
  /// - Throws: `invalidParticipantCode`, `invalidGroupName`; `similarCode` or `similarGroup` when a stored one differs
  ///   by case, accents or blanks only; `groupConflict` when the participant is known in another group. Answers linked
  ///   to the wrong person are worse than answers refused.
  public func participant(code: String, group: String? = nil) throws(StoreError) -> ParticipantID {
    let code = try ParticipantName.code(code)
    let group = try ParticipantName.group(group)
    return try connection.transaction { () throws(StoreError) in
      var registry = try ParticipantRegistry(connection)
      let participant = try registry.find(code, group: group)
      if let participant {
        try registry.settleGroup(of: participant, as: group)
        return participant.id
      }
      return try registry.add(code, group: group, stamp: Stamp(connection))
    }
  }
}

/// When something is written: taken once for all that one transaction writes.
struct Stamp {
  /// The time as it is stored.
  let time: String
  /// Milliseconds since 1970, for identifiers.
  let milliseconds: UInt64

  init(_ connection: Connection) throws(StoreError) {
    time = try connection.now()
    let seconds = try connection.statement("SELECT (julianday('now') - 2440587.5) * 86400.0")
      .first { row in row.optionalDouble(0) ?? 0 }
    milliseconds = UInt64(max(0, (seconds ?? 0) * 1000))
  }

  /// A new identifier.
  func uuid() -> String { UniqueIdentifier.make(milliseconds: milliseconds) }
}

/// Finds and adds participants, one statement for each, for single calls and imports alike.
struct ParticipantRegistry {
  private let lookup: Statement
  private let insertion: Statement
  private let grouping: Statement
  private let completion: Statement
  private var groups: GroupRegistry

  /// A participant that the store knows.
  struct Entry {
    let id: ParticipantID
    let group: String?

    /// Whether a row that says this group leaves the participant as they are.
    func hasGroup(_ given: String?) -> Bool { given == nil || given == group }
  }

  init(_ connection: Connection) throws(StoreError) {
    lookup = try connection.statement("SELECT id, group_name FROM participant WHERE code = ?")
    insertion = try connection.statement(
      """
      INSERT INTO participant (uuid, code, folded_code, group_name, created_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (folded_code) DO NOTHING
      """)
    grouping = try connection.statement("UPDATE participant SET group_name = ? WHERE id = ?")
    completion = try connection.statement(
      "SELECT 1 FROM response WHERE participant_id = ? AND state = 'complete' LIMIT 1")
    groups = try GroupRegistry(connection)
  }

  /// The participant of a code, nil when new. Throws when the participant has answered in another group, or in one that
  /// is spelt otherwise; before that, a group can still be mended.
  func find(_ code: String, group: String?) throws(StoreError) -> Entry? {
    let entry = try lookup.first(code) { row in
      Entry(id: ParticipantID(rawValue: row.int(0)), group: row.optionalText(1))
    }
    if let known = entry?.group, let group, known != group {
      let isSpelling = ParticipantName.folded(known) == ParticipantName.folded(group)
      if isSpelling { throw .similarGroup(known: known, given: group) }
      if let entry, try completion.first(entry.id, read: { _ in true }) == nil {
        return Entry(id: entry.id, group: nil)
      }
      throw .groupConflict(known: known, given: group)
    }
    return entry
  }

  /// Writes the group of a participant who had none.
  mutating func settleGroup(of entry: Entry, as group: String?) throws(StoreError) {
    guard entry.group == nil, let group else { return }
    try groups.refuseSimilar(to: group)
    try grouping.run(group, entry.id)
    groups.add(group)
  }

  /// Writes a new participant, unless somebody has almost the same code or there is almost the same group.
  mutating func add(_ code: String, group: String?, stamp: Stamp) throws(StoreError) -> ParticipantID {
    if let group { try groups.refuseSimilar(to: group) }
    try insertion.set(1, stamp.uuid())
    try insertion.set(2, code)
    try insertion.set(3, ParticipantName.folded(code))
    if let group { try insertion.set(4, group) } else { insertion.setNull(4) }
    try insertion.set(5, stamp.time)
    guard try insertion.runAsSet() == 1 else { throw .similarCode }
    if let group { groups.add(group) }
    return ParticipantID(rawValue: insertion.lastInsertedRow)
  }
}
