import Dispatch
import QuestionnaireModel
import ResponseStore
import Synchronization
import Workshops
import Wording

/// Why somebody cannot begin with the code that they gave.
enum ArrivalProblem: Error, Equatable {
  case codeMissing, codeTooLong, codeInvisible
  /// It reads like a first and a last name, which are not kept here.
  case codeLooksLikeName
  /// The person of this code belongs to another group.
  case otherGroup
  /// Somebody answers with this self-made code already, on another phone.
  case codeInUse
  /// It looks like a card's, and no card has it.
  case cardUnknown
  /// The person has begun in another version of the questionnaire.
  case otherVersion
  /// Too many people try codes at the same time.
  case tooMany

  var phrase: Phrase {
    switch self {
    case .codeMissing: ParticipantWording.codeMissing
    case .codeTooLong: ParticipantWording.codeTooLong
    case .codeInvisible: ParticipantWording.codeInvisible
    case .codeLooksLikeName: ParticipantWording.codeLooksLikeName
    case .otherGroup: ParticipantWording.codeOfOtherGroup
    case .codeInUse: ParticipantWording.codeInUse
    case .cardUnknown: ParticipantWording.cardUnknown
    case .otherVersion: ParticipantWording.otherVersion
    case .tooMany: ParticipantWording.tooMany
    }
  }
}

/// Somebody who takes part gives a code and takes a seat.
struct Arrival: Sendable {
  let joinCode: String
  /// The code as it was typed.
  let typed: String
  let language: String
  let mode: Seat.Mode
  /// The code that the person has confirmed, where it was asked back.
  let confirmed: String?
  /// The secret that the phone holds already, if any.
  let known: SecretToken?
  /// The secret of the new seat.
  let token: SecretToken
  let shelf: QuestionnaireShelf
  let guesses: Guesses

  /// Takes the seat, inside a transaction of the writer.
  ///
  /// - Returns: the secret of the seat: the new one, or that of the seat that this phone has already.
  /// - Throws: ``ArrivalProblem``, `Place.Absence.notAsked`, `StoreError`.
  func take(_ store: ResponseStore) throws -> SecretToken {
    guard let sitting = try store.sitting(joinCode: joinCode) else { throw StoreError.unknownReference }
    guard sitting.isOpen else { throw StoreError.sittingClosed }
    guard let book = shelf[sitting.questionnaire] else { throw Place.Absence.notAsked }
    // The same form sent twice.
    if let taken = try store.seat(tokenHash: token.hash), taken.sitting == sitting.id { return token }

    let (code, isCard) = try code(store)
    if code.looksLikeName, confirmed != typed, try !store.isKnown(participant: code) {
      throw ArrivalProblem.codeLooksLikeName
    }
    let participant = try participant(code, sitting, store)
    let own = try known.flatMap { try store.seat(tokenHash: $0.hash) }
    if let own, let known, own.sitting == sitting.id, own.participant == participant {
      try store.setPresentation(of: own.id, language: language, mode: mode)
      return known
    }
    var hidden: Set<String> = []
    var isInUse = false
    for wave in book.waves(of: sitting) {
      guard let response = try stored(sitting, participant, wave.name, store) else { continue }
      isInUse = true
      for (item, answer) in zip(book.source.questionnaire.items, response.answers)
      where !isCard && answer != .missing(.notAsked) {
        hidden.insert("\(wave.name):\(item.name)")
      }
    }
    if isInUse, !isCard, confirmed != typed { throw ArrivalProblem.codeInUse }
    let earlier = book.earlierWaves(than: sitting.wave)
    let isMatched =
      earlier.isEmpty
      ? nil
      : try store.hasCompleted(
        book.source.questionnaire.name, participant: participant, atAnyOf: earlier)
    try store.takeSeat(
      NewSeat(
        sitting: sitting.id, participant: participant, tokenHash: token.hash, language: language, mode: mode,
        isMatched: isMatched, hiddenItems: hidden))
    return token
  }

  /// The code as it stands in the store, and whether it is a card's.
  private func code(_ store: ResponseStore) throws -> (String, isCard: Bool) {
    guard let card = CardCode(typed: typed) else { return (typed, false) }
    if try store.isCard(card.text) { return (card.text, true) }
    guesses.noteUnknownCode()
    // Somebody may have made up a code of eight such characters.
    if try store.isKnown(participant: typed) { return (typed, false) }
    if try store.isKnown(participant: card.text) { return (card.text, false) }
    if try store.hasCards(), confirmed != typed { throw ArrivalProblem.cardUnknown }
    return (typed, false)
  }

  private func participant(_ code: String, _ sitting: Sitting, _ store: ResponseStore) throws -> ParticipantID {
    do {
      return try store.participant(typed: code, group: sitting.group).id
    } catch {
      switch error {
      case .invalidParticipantCode(.empty): throw ArrivalProblem.codeMissing
      case .invalidParticipantCode(.tooLong): throw ArrivalProblem.codeTooLong
      case .invalidParticipantCode(.invisibleCharacter): throw ArrivalProblem.codeInvisible
      case .groupConflict, .similarGroup: throw ArrivalProblem.otherGroup
      default: throw error
      }
    }
  }

  private func stored(
    _ sitting: Sitting, _ participant: ParticipantID, _ wave: String, _ store: ResponseStore
  ) throws -> StoredResponse? {
    do {
      return try store.response(sitting.questionnaire, of: participant, at: wave)
    } catch {
      if case .answeredInOtherVersion = error { throw ArrivalProblem.otherVersion }
      throw error
    }
  }
}

/// The pace at which codes that look like a card's are tried, for all phones together.
final class Guesses: Sendable {
  private let pace = Mutex(GuessPace())

  func noteUnknownCode() { pace.withLock { $0.noteUnknownCode(at: .now) } }

  /// Goes on when it is the turn of a code; with false when too many wait.
  func afterTurn(of typed: String, _ goOn: @escaping @Sendable (Bool) -> Void) {
    guard CardCode(typed: typed) != nil else { return goOn(true) }
    switch pace.withLock({ $0.wait(at: .now) }) {
    case nil: goOn(false)
    case .zero?: goOn(true)
    case let wait?:
      let milliseconds = Int(wait / .milliseconds(1))
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { goOn(true) }
    }
  }
}
