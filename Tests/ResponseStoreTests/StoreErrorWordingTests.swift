import Testing

@testable import ResponseStore

@Suite struct StoreErrorWordingTests {
  static let errors: [StoreError] = [
    .isDirectory(path: "p"), .folderMissing(path: "p"), .cannotOpen(path: "p"), .readOnly(path: "p"),
    .notADatabase(path: "p"), .foreignDatabase(path: "p"), .newerStore(path: "p"), .corrupted(path: "p"),
    .diskFull(path: "p"), .busy(path: "p"), .inputOutput(path: "p", code: 10), .tooLarge, .unknownReference,
    .unexpected(code: 1, message: "m"), .structureChanged(name: "n", version: "1"), .unknownWave("w"),
    .invalidParticipantCode(.empty), .invalidParticipantCode(.tooLong(limit: 64)),
    .invalidGroupName(.invisibleCharacter), .groupConflict(known: "a", given: "b"), .alreadyComplete,
    .answeredInOtherVersion(version: "1"), .answerCount(expected: 1, found: 2), .unstorableAnswer(position: 0),
    .corruptedResponse(uuid: "u"), .similarCode, .similarGroup(known: "a", given: "A"), .unknownParticipant,
    .tracesLeft(path: "p"), .movedAway(path: "p"), .backupExists(path: "p"), .sittingClosed, .noFreeJoinCode,
    .invalidAccountName, .accountExists, .unknownAccount,
  ]

  @Test(arguments: errors) func everyErrorSaysInBothLanguagesWhatToDo(error: StoreError) {
    for text in [error.phrase.french, error.phrase.english] {
      #expect(text.hasSuffix(".") || text.hasSuffix("».") || text.hasSuffix("”."))
      #expect(text.count > 30)
      #expect(!text.contains("  "))
    }
    #expect(error.phrase.french != error.phrase.english)
  }

  @Test(arguments: errors) func frenchPunctuationHasItsSpaces(error: StoreError) {
    #expect(error.phrase.french.firstMatch(of: #/ [:;?!»]|« |[^\u{A0}\d][:;?!»]/#) == nil, "\(error.phrase.french)")
  }

  @Test func noTwoErrorsReadTheSame() {
    #expect(Set(Self.errors.map(\.phrase)).count == Self.errors.count)
  }
}
