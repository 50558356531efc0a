import QuestionnaireModel

/// What has to be known of a registered questionnaire to read and write its responses.
struct QuestionnaireLayout {
  let id: QuestionnaireID
  let name: String
  let itemCount: Int
  let waves: Set<String>

  init(_ id: QuestionnaireID, _ connection: Connection) throws(StoreError) {
    let row = try connection.statement(
      "SELECT name, (SELECT count(*) FROM item WHERE questionnaire_id = questionnaire.id) FROM questionnaire WHERE id = ?"
    ).first(id) { row in (name: row.text(0), items: row.int(1)) }
    guard let row else { throw .unknownReference }
    self.id = id
    name = row.name
    itemCount = row.items
    waves = Set(
      try connection.statement("SELECT name FROM wave WHERE questionnaire_id = ?").all(id) { row in row.text(0) })
  }
}

extension Statement {
  /// Reads packed answers from a column; a response that cannot be read is named by its UUID, from another column.
  func readAnswers(
    _ column: Int32, into answers: inout [Answer], expected: Int, uuidColumn: Int32
  ) throws(StoreError) {
    let isRead = withUTF8(column) { bytes in PackedAnswers.decode(bytes, into: &answers) }
    guard isRead, answers.count == expected else { throw .corruptedResponse(uuid: text(uuidColumn)) }
  }
}
