extension ResponseStore {
  /// A sitting by the identifier that stands in the addresses of its pages; nil when there is none.
  public func sitting(uuid: String) throws(StoreError) -> Sitting? {
    let id = try connection.statement("SELECT id FROM sitting WHERE uuid = ?").first(uuid) { row in
      SittingID(rawValue: row.int(0))
    }
    guard let id else { return nil }
    return try sitting(id)
  }

  /// The names of the groups that participants or sittings have, in order.
  public func groupNames() throws(StoreError) -> [String] {
    try connection.statement(
      """
      SELECT group_name FROM participant WHERE group_name IS NOT NULL
      UNION SELECT group_name FROM sitting WHERE group_name IS NOT NULL ORDER BY 1
      """
    ).all { row in row.text(0) }
  }

  /// How many complete responses each group has at each wave of a questionnaire; the group is nil for people without.
  public func responseCountsByGroup(
    of questionnaire: QuestionnaireID
  ) throws(StoreError) -> [(group: String?, wave: String, complete: Int)] {
    try connection.statement(
      """
      SELECT group_name, wave, count(*) FROM response JOIN participant ON participant.id = participant_id
      WHERE questionnaire_id = ? AND state = 'complete' GROUP BY group_name, wave ORDER BY group_name, wave
      """
    ).all(questionnaire) { row in (row.optionalText(0), row.text(1), row.int(2)) }
  }
}
