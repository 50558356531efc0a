extension ResponseStore {
  /// Takes note of codes that are printed on cards. A code that was issued, or that somebody already answers under, is
  /// left out.
  ///
  /// - Parameter codes: unguessable codes, as they are printed.
  /// - Returns: the codes that were issued; only these may be printed.
  /// - Throws: `invalidParticipantCode`, `invalidGroupName`; `similarGroup`.
  public func issueCards(_ codes: [String], group: String? = nil) throws(StoreError) -> [String] {
    let group = try ParticipantName.group(group)
    return try connection.transaction { () throws(StoreError) in
      if let group {
        var known = try GroupRegistry(connection)
        try known.refuseSimilar(to: group)
      }
      let now = try connection.now()
      var issued: [String] = []
      for code in codes {
        let code = try ParticipantName.code(code)
        let added = try connection.run(
          """
          INSERT INTO card (code, group_name, issued_at) SELECT ?1, ?2, ?3
          WHERE NOT EXISTS (SELECT 1 FROM participant WHERE folded_code = ?4)
          ON CONFLICT DO NOTHING
          """,
          code, group, now, ParticipantName.folded(code))
        if added == 1 { issued.append(code) }
      }
      return issued
    }
  }

  /// Whether a code was printed on a card, exactly as given.
  public func isCard(_ code: String) throws(StoreError) -> Bool {
    try connection.statement("SELECT 1 FROM card WHERE code = ?").first(code) { _ in true } ?? false
  }

  /// Whether any card was printed.
  public func hasCards() throws(StoreError) -> Bool {
    try connection.statement("SELECT 1 FROM card LIMIT 1").first { _ in true } ?? false
  }

  /// Whether somebody has a code, whatever its case, accents and blanks.
  public func isKnown(participant code: String) throws(StoreError) -> Bool {
    try connection.statement("SELECT 1 FROM participant WHERE folded_code = ?")
      .first(ParticipantName.folded(ParticipantName.code(code))) { _ in true } ?? false
  }

  /// The participant of a code typed on a phone, made known when new.
  ///
  /// A phone adds capitals and blanks by itself, so that a code that differs from a stored one by case, accents or
  /// blanks only is taken for the stored one.
  ///
  /// - Returns: the participant, and whether the code was known before.
  /// - Throws: as `participant(code:group:)`, `similarCode` excepted.
  public func participant(
    typed code: String, group: String? = nil
  ) throws(StoreError) -> (id: ParticipantID, isKnown: Bool) {
    let code = try ParticipantName.code(code)
    return try connection.transaction { () throws(StoreError) in
      let known = try connection.statement("SELECT code FROM participant WHERE folded_code = ?")
        .first(ParticipantName.folded(code)) { row in row.text(0) }
      return (try participant(code: known ?? code, group: group), known != nil)
    }
  }
}
