import QuestionnaireModel

/// The marks of one score, by which two versions of a questionnaire can be told comparable or not.
public struct ScoreFingerprints: Sendable, Equatable {
  /// Of all that decides the value for given answers.
  public let computation: String
  /// Of what gives the answers to its items their meaning.
  public let structure: String
  /// Of what people read in its items.
  public let wording: String
}

/// Short marks of the parts of a questionnaire, by which anyone who reads the database can tell what is comparable
/// between two versions: equal marks, equal meaning. Where the wording alone differs, it may be other words for the same or
/// the same words at other codes, such as the ends of a scale exchanged; that only a comparison of both sources tells.
struct PartFingerprints {
  /// The marks of one item.
  struct OfItem {
    /// Of what gives the answers their meaning, the waves excepted.
    let structure: String
    /// Of all that people read.
    let wording: String
  }

  /// The items by name.
  let items: [String: OfItem]
  /// The scores by name.
  let scores: [String: ScoreFingerprints]

  init(_ questionnaire: Questionnaire) {
    var items: [String: OfItem] = [:]
    for section in questionnaire.sections {
      // The section's own properties are its items' too, except its name, which nobody sees.
      let surroundings = CanonicalText.of(section.withoutWording)
      for item in section.items {
        var bare = item.withoutWording
        bare.waves = nil
        items[item.name] = OfItem(
          structure: StructureFingerprint.fnv1a(CanonicalText.of(bare) + surroundings),
          wording: StructureFingerprint.fnv1a(
            CanonicalText.of(item.type.formula == nil ? section.wording + item.wording() : [])))
      }
    }
    self.items = items
    scores = Dictionary(
      questionnaire.scores.map { score in
        let used = questionnaire.itemNames(under: score).sorted().map { name in
          (structure: name + " " + (items[name]?.structure ?? "-"), wording: name + " " + (items[name]?.wording ?? "-"))
        }
        let marks = ScoreFingerprints(
          computation: StructureFingerprint.fnv1a(CanonicalText.of(score.withoutInterpretation)),
          structure: StructureFingerprint.fnv1a(CanonicalText.of(used.map(\.structure))),
          wording: StructureFingerprint.fnv1a(CanonicalText.of(used.map(\.wording))))
        return (score.name, marks)
      }
    ) { first, _ in first }
  }
}

extension ResponseStore {
  /// The stored fingerprints of a version's scores, by name of the score.
  public func scoreFingerprints(of id: QuestionnaireID) throws(StoreError) -> [String: ScoreFingerprints] {
    let rows = try connection.statement(
      "SELECT name, computation, structure, wording FROM score WHERE questionnaire_id = ?"
    ).all(id) { row in
      (row.text(0), ScoreFingerprints(computation: row.text(1), structure: row.text(2), wording: row.text(3)))
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Brings the fingerprints of a registered version's items and scores up to date, for a store that an earlier Jalon
  /// has written.
  ///
  /// - Parameter questionnaire: the version as it is compiled from its stored source.
  /// - Returns: how many rows are new, different or removed.
  @discardableResult
  public func refreshFingerprints(
    of id: QuestionnaireID, _ questionnaire: Questionnaire
  ) throws(StoreError) -> Int {
    try connection.transaction { () throws(StoreError) in
      let marks = PartFingerprints(questionnaire)
      var changed = 0
      for item in questionnaire.items {
        guard let mark = marks.items[item.name] else { continue }
        changed += try connection.run(
          """
          UPDATE item SET structure = ?3, wording = ?4
          WHERE questionnaire_id = ?1 AND name = ?2 AND (structure, wording) IS NOT (?3, ?4)
          """, id, item.name, mark.structure, mark.wording)
      }
      return try changed + writeScores(of: questionnaire, id: id, marks)
    }
  }

  /// Stores the scores that a questionnaire declares and removes the others.
  @discardableResult
  func writeScores(
    of questionnaire: Questionnaire, id: QuestionnaireID, _ marks: PartFingerprints
  ) throws(StoreError) -> Int {
    var changed = 0
    for (position, score) in questionnaire.scores.enumerated() {
      guard let mark = marks.scores[score.name] else { continue }
      changed += try connection.run(
        """
        INSERT INTO score (questionnaire_id, name, position, title, computation, structure, wording)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          position = excluded.position, title = excluded.title, computation = excluded.computation,
          structure = excluded.structure, wording = excluded.wording
        WHERE (position, title, computation, structure, wording)
          IS NOT (excluded.position, excluded.title, excluded.computation, excluded.structure, excluded.wording)
        """, id, score.name, position, score.title, mark.computation, mark.structure, mark.wording)
    }
    let stored = try connection.statement("SELECT name FROM score WHERE questionnaire_id = ?").all(id) { $0.text(0) }
    for name in stored where questionnaire.score(named: name) == nil {
      changed += try connection.run("DELETE FROM score WHERE questionnaire_id = ? AND name = ?", id, name)
    }
    return changed
  }
}
