import QuestionnaireModel

/// What became of one response of an import.
public enum ImportOutcome: Sendable, Hashable {
  /// It is new and has been stored as a complete response.
  case added
  /// The same answers were stored already, as a complete response.
  case unchanged
  /// Other answers are stored, or an interview is under way; what is stored has been kept.
  case conflict
  /// Other answers were stored, or an interview was under way; they have been set aside in the table
  /// `replaced_response` and these have taken their place.
  case replaced
}

/// Writes many complete responses of one questionnaire inside one transaction. See `ResponseStore.importing`.
public struct ResponseImport: ~Copyable {
  private let layout: QuestionnaireLayout
  private let replaces: Bool
  private let stamp: Stamp
  private var registry: ParticipantRegistry
  private let lookup: Statement
  private let insertion: Statement
  private let replacement: ReplacementStatements
  private var marks: StaleMarks
  /// Whether the last participant who was known had no response yet.
  private var expectsNewWave = false
  /// A failure after which nothing may be written, even when the caller's closure has overlooked it.
  private(set) var storageFailure: StoreError?

  init(_ questionnaire: QuestionnaireID, replaces: Bool, _ connection: Connection) throws(StoreError) {
    // A noncopyable value must be made in one piece: everything that can fail comes first.
    let layout = try QuestionnaireLayout(questionnaire, connection)
    let stamp = try Stamp(connection)
    let registry = try ParticipantRegistry(connection)
    let replacement = try ReplacementStatements(connection)
    let lookup = try connection.statement(
      """
      SELECT id, state = 'complete' AND questionnaire_id = ?4 AND answers = ?5
      FROM response WHERE participant_id = ?1 AND questionnaire_name = ?2 AND wave = ?3
      """)
    let marks = try StaleMarks(layout.name, connection)
    let insertion = try connection.statement(
      """
      INSERT INTO response (
        uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, answers,
        started_at, updated_at, completed_at)
      VALUES (?1, ?2, ?3, ?4, ?5, 'complete', ?6, ?7, ?7, ?7)
      ON CONFLICT (participant_id, questionnaire_name, wave) DO NOTHING
      """)
    // What all responses share is set once.
    insertion.set(2, questionnaire.rawValue)
    try insertion.set(3, layout.name)
    try insertion.set(7, stamp.time)
    self.layout = layout
    self.replaces = replaces
    self.stamp = stamp
    self.registry = registry
    self.replacement = replacement
    self.marks = marks
    self.lookup = lookup
    self.insertion = insertion
    storageFailure = nil
  }

  /// Stores one complete response, unless there is already one of this participant at this wave.
  ///
  /// A response that is refused by an error leaves nothing behind, and the import may go on with the next. After a
  /// failure of the storage itself (a full disk), the whole import fails.
  ///
  /// - Throws: `invalidParticipantCode`, `invalidGroupName`, `similarCode`, `similarGroup`, `groupConflict`,
  ///   `unknownWave`, `answerCount`, `unstorableAnswer`, or a failure of the storage.
  public mutating func write(_ response: Response) throws(StoreError) -> ImportOutcome {
    guard response.answers.count == layout.itemCount else {
      throw .answerCount(expected: layout.itemCount, found: response.answers.count)
    }
    let packed = try PackedAnswers.encode(response.answers)
    return try write(
      packed: packed[...], participant: response.participant, group: response.group, wave: response.wave)
  }

  /// Stores one complete response whose answers are packed already, as `PackedAnswers` packs them: one for each item.
  ///
  /// - Throws: as ``write(_:)``.
  public mutating func write(
    packed answers: ArraySlice<UInt8>, participant: String, group: String?, wave: String
  ) throws(StoreError) -> ImportOutcome {
    if let storageFailure { throw storageFailure }
    do throws(StoreError) {
      guard layout.waves.contains(wave) else { throw .unknownWave(wave) }
      let code = try ParticipantName.code(participant)
      let group = try ParticipantName.group(group)
      return try store(answers, code, group, wave)
    } catch {
      if error.isOfStorage { storageFailure = error }
      throw error
    }
  }

  private mutating func store(
    _ answers: ArraySlice<UInt8>, _ code: String, _ group: String?, _ wave: String
  ) throws(StoreError) -> ImportOutcome {
    guard let participant = try registry.find(code, group: group) else {
      let participant = try registry.add(code, group: group, stamp: stamp)
      _ = try insert(answers, participant, wave)
      return .added
    }
    // Tables hold the people of a wave one after the other: after one who had not answered, the next has probably not.
    if expectsNewWave, participant.hasGroup(group), try insert(answers, participant.id, wave) { return .added }
    let known = try lookup.first(participant.id, layout.name, wave, layout.id, Array(answers)) { row in
      (id: ResponseID(rawValue: row.int(0)), isSame: row.int(1) == 1)
    }
    if let known, !known.isSame, !replaces { return .conflict }
    try registry.settleGroup(of: participant, as: group)
    expectsNewWave = known == nil
    guard let known else {
      _ = try insert(answers, participant.id, wave)
      return .added
    }
    if known.isSame { return .unchanged }
    try replacement.replace(known.id, with: Array(answers), questionnaire: layout.id, at: stamp.time)
    return .replaced
  }

  /// Writes a response; false when the participant has one at this wave.
  private mutating func insert(
    _ answers: ArraySlice<UInt8>, _ participant: ParticipantID, _ wave: String
  ) throws(StoreError) -> Bool {
    let statement = insertion
    try statement.set(1, stamp.uuid())
    statement.set(4, participant.rawValue)
    try statement.set(5, wave)
    let isNew = try answers.withUnsafeBufferPointer { (bytes) throws(StoreError) in
      try statement.setBorrowed(6, bytes)
      return try statement.runAsSet() == 1
    }
    if isNew { try marks.mark(participant) }
    return isNew
  }
}

/// Takes note of the parts whose results new responses have outdated. A trigger would do it anew for every response.
private struct StaleMarks {
  private let name: String
  private let insertion: Statement
  private var marked: Set<ParticipantPart> = []
  private var last: ParticipantPart?

  init(_ name: String, _ connection: Connection) throws(StoreError) {
    self.name = name
    insertion = try connection.statement("INSERT OR IGNORE INTO stale_part VALUES (?, ?)")
  }

  mutating func mark(_ participant: ParticipantID) throws(StoreError) {
    let part = ParticipantPart(of: participant)
    guard part != last, marked.insert(part).inserted else { return }
    last = part
    try insertion.run(name, part.number)
  }
}

/// Sets aside what a response holds and puts other answers in its place.
private struct ReplacementStatements {
  private let keeping: Statement
  private let update: Statement
  private let scoreRemoval: Statement

  init(_ connection: Connection) throws(StoreError) {
    keeping = try connection.statement(
      """
      INSERT INTO replaced_response (response_id, version, state, answers, updated_at, completed_at, replaced_at)
      SELECT response.id, version, state, answers, updated_at, completed_at, ?2
      FROM response JOIN questionnaire ON questionnaire.id = questionnaire_id WHERE response.id = ?1
      """)
    update = try connection.statement(
      """
      UPDATE response SET
        questionnaire_id = ?2, state = 'complete', current_item = NULL, answers = ?3, updated_at = ?4, completed_at = ?4
      WHERE id = ?1
      """)
    scoreRemoval = try connection.statement("DELETE FROM score_value WHERE response_id = ?")
  }

  /// The scores of the answers set aside go with them.
  func replace(
    _ response: ResponseID, with bytes: [UInt8], questionnaire: QuestionnaireID, at time: String
  ) throws(StoreError) {
    try keeping.run(response, time)
    try update.run(response, questionnaire, bytes, time)
    try scoreRemoval.run(response)
  }
}

extension ResponseStore {
  /// Imports complete responses in one transaction: all that the closure writes is stored when it returns, and none of
  /// it when it throws or when the storage fails on the way.
  ///
  /// ```swift
  /// try store.importing(into: questionnaire) { batch in
  ///   for response in responses { outcomes.append(try batch.write(response)) }
  /// }
  /// ```
  ///
  /// - Parameter replace: whether responses that are stored already with other answers give way to the new ones.
  /// - Throws: what the closure throws, or a `StoreError`.
  public func importing<Result>(
    into questionnaire: QuestionnaireID, replace: Bool = false, _ body: (inout ResponseImport) throws -> Result
  ) throws -> Result {
    try connection.callerTransaction {
      var batch = try ResponseImport(questionnaire, replaces: replace, connection)
      let result = try body(&batch)
      if let failure = batch.storageFailure { throw failure }
      return result
    }
  }
}
