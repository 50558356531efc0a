import ResponseStore
import WebServing
import Wording

// What people are told when something cannot be done.

extension ParticipantRoutes {
  /// The page, or the answer to a script, for an error.
  func trouble(_ error: any Error, _ request: HTTPRequest) -> HTTPResponse {
    let tongue = Tongue(request.interfaceLanguage)
    switch error {
    case Place.Absence.noSeat:
      return request.wantsJSON ? PageReply.failure(401, "place") : .to("/?place=1")
    case is WrongForm:
      if request.wantsJSON { return PageReply.failure(403, "jeton") }
      return ParticipantPages.message(
        ParticipantWording.wrongFormTitle, ParticipantWording.wrongForm, tongue, status: 403,
        link: (ParticipantWording.goOn, "/q"))
    case Place.Absence.closed, StoreError.sittingClosed:
      if request.wantsJSON { return PageReply.failure(410, "close") }
      return ParticipantPages.message(
        ParticipantWording.closedTitle, ParticipantWording.closed, tongue, status: 410,
        link: (ParticipantWording.toStart, "/"))
    case Place.Absence.notAsked, StoreError.unknownWave:
      if request.wantsJSON { return PageReply.failure(503, "questionnaire") }
      return ParticipantPages.message(
        ParticipantWording.notAskedTitle, ParticipantWording.notAsked, tongue, status: 503)
    case StoreError.answeredInOtherVersion:
      if request.wantsJSON { return PageReply.failure(409, "version") }
      return ParticipantPages.message(
        ParticipantWording.otherVersionTitle, ParticipantWording.otherVersion, tongue, status: 409)
    case let error as StoreError where error.isOfStorage:
      if request.wantsJSON { return PageReply.notKept }
      return ParticipantPages.message(
        ParticipantWording.nothingKeptTitle, ParticipantWording.broken, tongue, status: 507)
    default:
      if request.wantsJSON { return PageReply.failure(500, "interne") }
      return ParticipantPages.message(
        ParticipantWording.brokenTitle, ParticipantWording.broken, tongue, status: 500)
    }
  }

  func notFound(_ request: HTTPRequest) -> HTTPResponse {
    ParticipantPages.message(
      ParticipantWording.notFoundTitle, ParticipantWording.notFound, Tongue(request.interfaceLanguage), status: 404,
      link: (ParticipantWording.toStart, "/"))
  }
}
