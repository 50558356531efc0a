import QuestionnaireModel

/// A questionnaire as the store knows it.
public struct StoredQuestionnaire: Sendable, Equatable {
  /// Its identifier in this store.
  public let id: QuestionnaireID
  /// The questionnaire's name, stable over versions.
  public let name: String
  /// The instrument's own version.
  public let version: String
  /// The language of the source: `fr` or `en`.
  public let language: String
  /// The title that people read.
  public let title: String
  /// The whole `.jalon` file, as last registered.
  public let source: String
  /// The fingerprint of what gives the answers their meaning.
  public let structure: String
}

extension ResponseStore {
  /// Makes a questionnaire known to the store, or brings what it knows up to date.
  ///
  /// A version that is registered already with the same structure gets the new source, titles and wordings, and keeps
  /// everything else. One with another structure is replaced as long as nobody has answered it.
  ///
  /// - Parameters:
  ///   - source: the text of the `.jalon` file.
  ///   - structure: what tells whether stored answers keep their meaning; `StructureFingerprint.of` when nil.
  /// - Throws: `StoreError.structureChanged` when there are answers and they would change their meaning.
  @discardableResult
  public func register(
    _ questionnaire: Questionnaire, source: String, structure: String? = nil
  ) throws(StoreError) -> QuestionnaireID {
    let structure = structure ?? StructureFingerprint.of(questionnaire)
    return try connection.transaction { () throws(StoreError) in
      let known = try connection.statement("SELECT id, structure FROM questionnaire WHERE name = ? AND version = ?")
        .first(questionnaire.name, questionnaire.version) { row in (id: row.int(0), structure: row.text(1)) }
      guard let known else {
        let id = try insert(questionnaire, source: source, structure: structure)
        try writeParts(of: questionnaire, id: id)
        return id
      }
      let id = QuestionnaireID(rawValue: known.id)
      if known.structure != structure {
        try forgetStructure(
          of: id, orThrow: .structureChanged(name: questionnaire.name, version: questionnaire.version))
      }
      try update(questionnaire, id: id, source: source, structure: structure)
      try writeParts(of: questionnaire, id: id)
      return id
    }
  }

  /// All registered versions of all questionnaires, by name and then in the order of their registration.
  public func questionnaires() throws(StoreError) -> [StoredQuestionnaire] {
    try connection.statement(
      "SELECT id, name, version, language, title, source, structure FROM questionnaire ORDER BY name, id"
    ).all { row in
      StoredQuestionnaire(
        id: QuestionnaireID(rawValue: row.int(0)), name: row.text(1), version: row.text(2), language: row.text(3),
        title: row.text(4), source: row.text(5), structure: row.text(6))
    }
  }

  private func insert(
    _ questionnaire: Questionnaire, source: String, structure: String
  ) throws(StoreError) -> QuestionnaireID {
    let id = try connection.statement(
      """
      INSERT INTO questionnaire (name, version, language, title, source, structure, registered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    ).insert(
      questionnaire.name, questionnaire.version, questionnaire.language.rawValue, questionnaire.title, source,
      structure,
      connection.now())
    return QuestionnaireID(rawValue: id)
  }

  private func update(
    _ questionnaire: Questionnaire, id: QuestionnaireID, source: String, structure: String
  ) throws(StoreError) {
    try connection.run(
      """
      UPDATE questionnaire SET
        language = ?2, title = ?3, source = ?4, structure = ?5, registered_at = iif(structure = ?5, registered_at, ?6)
      WHERE id = ?1 AND (language, title, source, structure) IS NOT (?2, ?3, ?4, ?5)
      """,
      id, questionnaire.language.rawValue, questionnaire.title, source, structure, connection.now())
  }

  private func forgetStructure(of id: QuestionnaireID, orThrow error: StoreError) throws(StoreError) {
    let isAnswered = try connection.statement("SELECT 1 FROM response WHERE questionnaire_id = ? LIMIT 1")
      .first(id) { _ in true }
    if isAnswered == true { throw error }
    try connection.run("DELETE FROM item WHERE questionnaire_id = ?", id)
    try connection.run("DELETE FROM wave WHERE questionnaire_id = ?", id)
  }

  private func writeParts(of questionnaire: Questionnaire, id: QuestionnaireID) throws(StoreError) {
    let marks = PartFingerprints(questionnaire)
    for (position, item) in questionnaire.items.enumerated() {
      let mark = marks.items[item.name]
      try connection.run(
        """
        INSERT INTO item (questionnaire_id, position, name, type, text, structure, wording) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (questionnaire_id, position) DO UPDATE SET
          type = excluded.type, text = excluded.text, structure = excluded.structure, wording = excluded.wording
        WHERE (type, text, structure, wording)
          IS NOT (excluded.type, excluded.text, excluded.structure, excluded.wording)
        """,
        id, position, item.name, item.type.storedName, item.text, mark?.structure ?? "", mark?.wording ?? "")
    }
    for (position, wave) in questionnaire.waves.enumerated() {
      try connection.run(
        """
        INSERT INTO wave (questionnaire_id, position, name, title) VALUES (?, ?, ?, ?)
        ON CONFLICT (questionnaire_id, position) DO UPDATE SET title = excluded.title WHERE title IS NOT excluded.title
        """,
        id, position, wave.name, wave.title)
    }
    try writeScores(of: questionnaire, id: id, marks)
  }
}

extension AnswerType {
  /// The word that stands for the type in the column `item.type`.
  var storedName: String {
    switch self {
    case .scale: "scale"
    case .choice: "choice"
    case .multipleChoice: "multiple_choice"
    case .stage: "stage"
    case .yesNo: "yes_no"
    case .integer: "integer"
    case .decimal: "decimal"
    case .visualAnalogue: "visual_analogue"
    case .date: "date"
    case .shortText: "short_text"
    case .longText: "long_text"
    case .computed: "computed"
    }
  }
}
