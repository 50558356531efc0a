/// What can go wrong with a store. Wording is in `StoreErrorWording.swift`.
///
/// No case holds an answer or a participant's code.
public enum StoreError: Error, Sendable, Equatable {
  // Opening.

  /// The path names a folder.
  case isDirectory(path: String)
  /// The folder in which the file should be does not exist.
  case folderMissing(path: String)
  /// The file cannot be opened, for another reason.
  case cannotOpen(path: String)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The file is not an SQLite database.
  case notADatabase(path: String)
  /// The file is an SQLite database of another program; it has not been touched.
  case foreignDatabase(path: String)
  /// The file was written by a newer version of Jalon; it has not been touched.
  case newerStore(path: String)

  // Reading and writing.

  /// The database's own structure is damaged.
  case corrupted(path: String)
  /// The disk is full; the transaction under way has been rolled back.
  case diskFull(path: String)
  /// Another program has held the database for longer than the waiting time.
  case busy(path: String)
  /// The disk or file system reports an error; `code` is SQLite's extended result code.
  case inputOutput(path: String, code: Int)
  /// A text is longer than SQLite can hold.
  case tooLarge
  /// The file was moved, deleted or replaced while it was in use; nothing more is written.
  case movedAway(path: String)
  /// Something stands already where a copy is to be written.
  case backupExists(path: String)
  /// An identifier that is not in this store.
  case unknownReference
  /// Anything else SQLite reports; its message names tables and columns, never values.
  case unexpected(code: Int, message: String)

  // Questionnaires.

  /// Answers are stored for this version, and they would not mean the same in the questionnaire given.
  case structureChanged(name: String, version: String)
  /// The questionnaire has no such wave.
  case unknownWave(String)

  // Participants.

  /// A code that cannot be a participant's.
  case invalidParticipantCode(NameProblem)
  /// A name that cannot be a group's.
  case invalidGroupName(NameProblem)
  /// A stored code differs from the one given by case, accents or blanks only.
  case similarCode
  /// A stored group's name differs from the one given by case, accents or blanks only.
  case similarGroup(known: String, given: String)
  /// The participant is known in another group.
  case groupConflict(known: String, given: String)
  /// Nobody has this code.
  case unknownParticipant
  /// The participant is erased, but what the file still holds of the deleted bytes could not be cleared yet; the next
  /// opening does it.
  case tracesLeft(path: String)

  // Accounts.

  /// A name that cannot be an account's.
  case invalidAccountName
  /// There is an account whose name is the same, or differs by case, accents or blanks only.
  case accountExists
  /// No account has this name.
  case unknownAccount

  // Responses.

  /// The response is complete and cannot be changed.
  case alreadyComplete
  /// The participant has answered this wave in another version of the questionnaire.
  case answeredInOtherVersion(version: String)
  /// There must be one answer for each item.
  case answerCount(expected: Int, found: Int)
  /// An answer that cannot be stored, at this position among the items, counted from 0.
  case unstorableAnswer(position: Int)
  /// The stored answers of one response cannot be read; it is named by its UUID.
  case corruptedResponse(uuid: String)

  // Workshops.

  /// The sitting is closed and takes nobody any more.
  case sittingClosed
  /// Every join code that was tried belongs to an open sitting.
  case noFreeJoinCode

  /// What is wrong with a code or name.
  public enum NameProblem: Sendable, Equatable {
    /// Nothing, or blanks only.
    case empty
    /// More than `limit` characters.
    case tooLong(limit: Int)
    /// A control character or one that nobody can see.
    case invisibleCharacter
  }

  /// Whether the failure is of the storage itself, so that nothing more can be written in the same transaction.
  public var isOfStorage: Bool {
    switch self {
    case .movedAway, .corrupted, .diskFull, .busy, .inputOutput, .unexpected, .readOnly, .notADatabase, .cannotOpen:
      true
    default: false
    }
  }
}
