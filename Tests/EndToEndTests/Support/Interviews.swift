import Testing

extension Workshop {
  /// Asks a wave in the plain interview, with these lines as input.
  @discardableResult
  func interview(
    _ questionnaire: String, _ wave: String, _ participant: String, _ lines: String..., more: [String] = []
  ) throws -> Outcome {
    let input = lines.map { $0 + "\n" }.joined()
    return try jalon(
      ["run", questionnaire, "--wave", wave, "--participant", participant, "--plain"] + more, input: Array(input.utf8))
  }

  /// The states of the responses of a participant, such as `avant complete`.
  func states(_ participant: String) throws -> [String] {
    try sql(
      """
      SELECT wave || ' ' || state FROM response JOIN participant ON participant.id = participant_id
      WHERE code = '\(participant)' ORDER BY response.id
      """
    ).split(separator: "\n").map(String.init)
  }
}
