import Interviewing
import QuestionnaireModel
import ResponseStore
import Workshops

/// Where a participant is: the seat, the sitting, and the interview as far as it is stored.
struct Place: Sendable {
  let seat: Seat
  let sitting: Sitting
  let book: QuestionnaireShelf.Book
  let edition: PreparedEdition
  /// Which wave is asked now; nil when everything was sent.
  let asking: Asking?
  /// How many waves of the sitting were sent.
  let sentWaves: Int

  /// A wave that is being answered.
  struct Asking: Sendable {
    let wave: PreparedWave
    /// What is stored; nil before the first answer.
    let stored: StoredResponse?
    let interview: Interview
    /// The positions of answers given on another phone, which this one does not show.
    let concealed: Set<Int>
    /// Those of them that are not to be asked again.
    let hidden: Set<Int>

    var plan: InterviewPlan { wave.plan }

    func isShown(_ position: Int) -> Bool { isShown(position, interview) }

    func isShown(_ position: Int, _ interview: Interview) -> Bool {
      interview.isOnRoute(position) && !hidden.contains(position)
    }
  }

  /// Why somebody has no place.
  enum Absence: Error {
    /// The cookie is missing, or nobody has it.
    case noSeat
    /// The sitting is closed.
    case closed(Seat)
    /// The questionnaire is not among those that are asked.
    case notAsked
  }

  /// Finds the place of whoever holds a secret.
  init(_ token: SecretToken, _ store: ResponseStore, _ shelf: QuestionnaireShelf) throws {
    guard let seat = try store.seat(tokenHash: token.hash), let participant = seat.participant else {
      throw Absence.noSeat
    }
    self.seat = seat
    sitting = try store.sitting(seat.sitting)
    if !sitting.isOpen { throw Absence.closed(seat) }
    guard let book = shelf[sitting.questionnaire] else { throw Absence.notAsked }
    self.book = book
    edition = book.edition(seat.language)
    let waves = book.waves(of: sitting)
    if waves.isEmpty { throw Absence.notAsked }
    for (index, wave) in waves.enumerated() {
      let stored = try store.response(sitting.questionnaire, of: participant, at: wave.name)
      if stored?.state == .complete { continue }
      guard let prepared = edition[wave.name, seat.mode] else { throw Absence.notAsked }
      asking = Asking(prepared, stored, seat)
      sentWaves = index
      return
    }
    asking = nil
    sentWaves = waves.count
  }

  var tongue: Tongue { Tongue(seat.language, book) }
}

extension Place.Asking {
  fileprivate init(_ wave: PreparedWave, _ stored: StoredResponse?, _ seat: Seat) {
    self.wave = wave
    self.stored = stored
    interview = Interview(wave.plan, answers: stored?.answers ?? [])
    if seat.hiddenItems.isEmpty {
      (concealed, hidden) = ([], [])
    } else {
      concealed = Set(
        wave.plan.askedPositions.filter {
          seat.hiddenItems.contains("\(wave.plan.wave.name):\(wave.plan.items[$0].name)")
        })
      // What has become unacceptable has to be asked again, wherever it was answered.
      hidden = concealed.subtracting(interview.openPositions)
    }
  }

  /// The page on which the interview goes on; nil when everything is answered.
  func pageToGoOn(_ mode: Seat.Mode) -> Pagination.Page? {
    interview.currentPosition.flatMap { wave.pages(mode).page(of: $0) }
  }
}
