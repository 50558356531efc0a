/// One place taken in a sitting: a phone that answers for a person.
public struct Seat: Sendable, Equatable {
  /// How the questions are laid out.
  public enum Mode: String, Sendable, Equatable, CaseIterable {
    /// One page a section.
    case section
    /// One question a page, in large type.
    case question
  }

  /// Its identifier in this store.
  public let id: SeatID
  /// The sitting.
  public let sitting: SittingID
  /// Who answers; nil when the person refused to take part.
  public let participant: ParticipantID?
  /// The language chosen, an ISO 639 code.
  public let language: String
  /// The layout chosen.
  public let mode: Mode
  /// When everything that the sitting asks was sent; nil before.
  public let finishedAt: String?
  /// The answers given before on another phone, which this one does not show, as `wave:item`.
  public let hiddenItems: Set<String>
  /// The number of the newest send of any page; 0 before the first.
  public let lastSequence: Int

  /// Whether the person refused to take part.
  public var isRefusal: Bool { participant == nil }
}

/// What is written when somebody takes a seat.
public struct NewSeat: Sendable {
  /// The sitting.
  public var sitting: SittingID
  /// Who will answer.
  public var participant: ParticipantID
  /// SHA-256 of the secret that the phone will hold, in hexadecimal.
  public var tokenHash: String
  /// The language chosen, an ISO 639 code.
  public var language: String
  /// The layout chosen.
  public var mode: Seat.Mode
  /// Whether answers at an earlier wave were found; nil when there is no earlier wave.
  public var isMatched: Bool?
  /// The answers that this phone is not to show, as `wave:item`.
  public var hiddenItems: Set<String>

  /// Makes a seat to be taken.
  public init(
    sitting: SittingID, participant: ParticipantID, tokenHash: String, language: String, mode: Seat.Mode,
    isMatched: Bool? = nil, hiddenItems: Set<String> = []
  ) {
    self.sitting = sitting
    self.participant = participant
    self.tokenHash = tokenHash
    self.language = language
    self.mode = mode
    self.isMatched = isMatched
    self.hiddenItems = hiddenItems
  }
}

extension ResponseStore {
  /// Takes a seat for a person who has consented.
  ///
  /// - Throws: `sittingClosed`; `unknownReference`.
  @discardableResult
  public func takeSeat(_ seat: NewSeat) throws(StoreError) -> Seat {
    try connection.transaction { () throws(StoreError) in
      guard try sitting(seat.sitting).isOpen else { throw .sittingClosed }
      let stamp = try Stamp(connection)
      let hidden = seat.hiddenItems.sorted().joined(separator: ",")
      try connection.run(
        """
        INSERT INTO seat
          (uuid, sitting_id, participant_id, token_hash, language, mode, consent, consent_at, joined_at, is_matched,
           hidden_items)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'given', ?7, ?7, ?8, ?9)
        """,
        stamp.uuid(), seat.sitting, seat.participant, seat.tokenHash, seat.language, seat.mode.rawValue, stamp.time,
        seat.isMatched.map { $0 ? 1 : 0 }, hidden)
      guard let taken = try self.seat(tokenHash: seat.tokenHash) else { throw .unknownReference }
      return taken
    }
  }

  /// Counts a person who refuses to take part. Nothing about the person is kept; counting the same form again, by its
  /// token, changes nothing.
  ///
  /// - Throws: `sittingClosed`; `unknownReference`.
  public func countRefusal(in sitting: SittingID, tokenHash: String, language: String) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      guard try self.sitting(sitting).isOpen else { throw .sittingClosed }
      let stamp = try Stamp(connection)
      try connection.run(
        """
        INSERT INTO seat (uuid, sitting_id, token_hash, language, mode, consent, consent_at, joined_at)
        VALUES (?1, ?2, ?3, ?4, 'section', 'refused', ?5, ?5) ON CONFLICT (token_hash) DO NOTHING
        """,
        stamp.uuid(), sitting, tokenHash, language, stamp.time)
    }
  }

  /// The seat of a phone, by the hash of its secret; nil when there is none.
  public func seat(tokenHash: String) throws(StoreError) -> Seat? {
    try connection.statement(
      """
      SELECT id, sitting_id, participant_id, language, mode, finished_at, hidden_items,
        (SELECT coalesce(max(sequence), 0) FROM seat_page WHERE seat_id = seat.id)
      FROM seat WHERE token_hash = ?
      """
    ).first(tokenHash) { row in
      Seat(
        id: SeatID(rawValue: row.int(0)), sitting: SittingID(rawValue: row.int(1)),
        participant: row.optionalInt(2).map(ParticipantID.init(rawValue:)), language: row.text(3),
        mode: Seat.Mode(rawValue: row.text(4)) ?? .section, finishedAt: row.optionalText(5),
        hiddenItems: Set(row.text(6).split(separator: ",").map(String.init)), lastSequence: row.int(7))
    }
  }

  /// Changes how a phone shows the questions.
  public func setPresentation(of seat: SeatID, language: String, mode: Seat.Mode) throws(StoreError) {
    try connection.run("UPDATE seat SET language = ?, mode = ? WHERE id = ?", language, mode.rawValue, seat)
  }

  /// Takes note that everything that the sitting asks was sent. The first time counts.
  public func finish(_ seat: SeatID) throws(StoreError) {
    try connection.run(
      "UPDATE seat SET finished_at = ? WHERE id = ? AND finished_at IS NULL", connection.now(), seat)
  }

  /// The number of the newest send of a page that was kept; nil when none was.
  public func sequence(ofPage page: String, wave: String, of seat: SeatID) throws(StoreError) -> Int? {
    try connection.statement("SELECT sequence FROM seat_page WHERE seat_id = ? AND wave = ? AND page = ?")
      .first(seat, wave, page) { row in row.int(0) }
  }

  /// Takes note of a send of a page that is kept, unless a newer one is.
  public func noteSend(_ sequence: Int, ofPage page: String, wave: String, of seat: SeatID) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO seat_page (seat_id, wave, page, sequence) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET sequence = max(sequence, excluded.sequence)
      """,
      seat, wave, page, sequence)
  }

  /// Whether the participant has completed the questionnaire, in any version, at one of these waves.
  public func hasCompleted(
    _ questionnaire: String, participant: ParticipantID, atAnyOf waves: [String]
  ) throws(StoreError) -> Bool {
    try connection.statement(
      "SELECT wave FROM response WHERE participant_id = ? AND questionnaire_name = ? AND state = 'complete'"
    ).all(participant, questionnaire) { row in row.text(0) }.contains(where: waves.contains)
  }
}
