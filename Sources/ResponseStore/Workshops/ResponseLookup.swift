extension ResponseStore {
  /// The response of a participant at a wave, without making one; nil when there is none.
  ///
  /// - Throws: `answeredInOtherVersion`, `unknownReference`, `corruptedResponse`.
  public func response(
    _ questionnaire: QuestionnaireID, of participant: ParticipantID, at wave: String
  ) throws(StoreError) -> StoredResponse? {
    try existingResponse(QuestionnaireLayout(questionnaire, connection), of: participant, at: wave)
  }
}
