/// One wave of one questionnaire opened for a group, which people join with a code (French « passation »).
public struct Sitting: Sendable, Equatable {
  /// Its identifier in this store.
  public let id: SittingID
  /// The same in every file that it is merged into.
  public let uuid: String
  /// The version of the questionnaire that is asked.
  public let questionnaire: QuestionnaireID
  /// The wave's name.
  public let wave: String
  /// The group, nil when there is none.
  public let group: String?
  /// What people type to join.
  public let joinCode: String
  /// When it was opened, UTC: `2026-11-21T21:18:54Z`.
  public let openedAt: String
  /// When it was closed; nil while it is open.
  public let closedAt: String?
  /// The facilitator who opened it; nil for the command line.
  public let openedBy: String?

  /// Whether people can still join and answer.
  public var isOpen: Bool { closedAt == nil }
}

extension ResponseStore {
  /// Opens a sitting.
  ///
  /// - Parameters:
  ///   - facilitator: the name of who opens it.
  ///   - code: makes a join code; it is asked again while the code belongs to an open sitting, up to a hundred times.
  /// - Throws: `unknownReference`, `unknownWave`, `invalidGroupName`; `similarGroup` when a stored group differs by
  ///   case, accents or blanks only; `noFreeJoinCode`.
  public func openSitting(
    of questionnaire: QuestionnaireID, wave: String, group: String? = nil, by facilitator: String? = nil,
    code: () -> String
  ) throws(StoreError) -> Sitting {
    let group = try ParticipantName.group(group)
    return try connection.transaction { () throws(StoreError) in
      let layout = try QuestionnaireLayout(questionnaire, connection)
      guard layout.waves.contains(wave) else { throw .unknownWave(wave) }
      if let group {
        var known = try GroupRegistry(connection)
        try known.refuseSimilar(to: group)
      }
      let taken = try connection.statement("SELECT 1 FROM sitting WHERE join_code = ? AND closed_at IS NULL")
      for _ in 1...100 {
        let code = code()
        if try taken.first(code, read: { _ in true }) != nil { continue }
        let stamp = try Stamp(connection)
        let row = try connection.statement(
          """
          INSERT INTO sitting (uuid, questionnaire_id, wave, group_name, join_code, opened_at, opened_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
        ).insert(stamp.uuid(), questionnaire, wave, group, code, stamp.time, facilitator)
        return try sitting(SittingID(rawValue: row))
      }
      throw .noFreeJoinCode
    }
  }

  /// A sitting by its identifier.
  ///
  /// - Throws: `unknownReference`.
  public func sitting(_ id: SittingID) throws(StoreError) -> Sitting {
    let found = try connection.statement(
      """
      SELECT id, uuid, questionnaire_id, wave, group_name, join_code, opened_at, closed_at, opened_by
      FROM sitting WHERE id = ?
      """
    ).first(id, read: Sitting.init(row:))
    guard let found else { throw .unknownReference }
    return found
  }

  /// The open sitting of a join code, or the one that had it last; nil when no sitting ever had it.
  public func sitting(joinCode: String) throws(StoreError) -> Sitting? {
    try connection.statement(
      """
      SELECT id, uuid, questionnaire_id, wave, group_name, join_code, opened_at, closed_at, opened_by
      FROM sitting WHERE join_code = ? ORDER BY closed_at IS NOT NULL, id DESC LIMIT 1
      """
    ).first(joinCode, read: Sitting.init(row:))
  }

  /// All sittings, the newest first.
  public func sittings() throws(StoreError) -> [Sitting] {
    try connection.statement(
      """
      SELECT id, uuid, questionnaire_id, wave, group_name, join_code, opened_at, closed_at, opened_by
      FROM sitting ORDER BY id DESC
      """
    ).all(read: Sitting.init(row:))
  }

  /// Closes a sitting: nobody can join or answer any more. Closing it again changes nothing.
  ///
  /// - Throws: `unknownReference`.
  public func close(_ sitting: SittingID) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      _ = try self.sitting(sitting)
      try connection.run(
        "UPDATE sitting SET closed_at = ? WHERE id = ? AND closed_at IS NULL", connection.now(), sitting)
    }
  }
}

extension Sitting {
  fileprivate init(row: Statement) {
    self.init(
      id: SittingID(rawValue: row.int(0)), uuid: row.text(1), questionnaire: QuestionnaireID(rawValue: row.int(2)),
      wave: row.text(3), group: row.optionalText(4), joinCode: row.text(5), openedAt: row.text(6),
      closedAt: row.optionalText(7), openedBy: row.optionalText(8))
  }
}
