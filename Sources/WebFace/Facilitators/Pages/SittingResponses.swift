import ResponseStore
import WebServing
import Workshops
import Wording

extension FacilitatorFace {
  /// How many paper forms of the sitting's group were typed in for its wave.
  func paperCount(_ sitting: Sitting, _ store: ResponseStore) throws(StoreError) -> Int {
    try store.paperEntries(questionnaire: sitting.questionnaire, wave: sitting.wave, group: sitting.group).entered
  }

  /// Opens a sitting.
  func open(_ visit: Visit, _ store: ResponseStore) throws -> HTTPResponse {
    let choice = visit.request.form["quoi"] ?? ""
    let group = visit.request.form["groupe"] ?? ""
    func refuse(_ phrase: Phrase) throws -> HTTPResponse {
      try HomePage(visit, shelf, store, refused: (group, choice, phrase)).response()
    }
    let parts = choice.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let row = Int(parts[0]),
      let stored = try store.questionnaires().first(where: { $0.id.rawValue == row }),
      let questionnaire = shelf[stored.id]?.source.questionnaire,
      let wave = questionnaire.wave(named: parts[1]), wave.askedWith == nil
    else {
      return try refuse(
        Phrase(
          fr: "Choisissez un questionnaire et un moment dans la liste.",
          en: "Choose a questionnaire and a moment from the list."))
    }
    do throws(StoreError) {
      let sitting = try store.openSitting(
        of: stored.id, wave: wave.name, group: group, by: visit.account.name, code: { JoinCode.random().text })
      try store.record(.opened, by: visit.account.name, of: subject(of: sitting, stored))
      return HTTPResponse.redirect(to: "/animer/passation/\(sitting.uuid)").secured
    } catch {
      guard error.isAboutGroup else { throw error }
      return try refuse(error.phrase)
    }
  }

  /// Closes a sitting and goes on to what has changed.
  func close(_ visit: Visit, _ sitting: Sitting, _ store: ResponseStore) throws -> HTTPResponse {
    if sitting.isOpen {
      try store.close(sitting.id)
      let stored = try store.questionnaires().first { $0.id == sitting.questionnaire }
      try store.record(.closed, by: visit.account.name, of: subject(of: sitting, stored))
    }
    return HTTPResponse.redirect(to: "/animer/passation/\(sitting.uuid)/resultats").secured
  }

  /// Makes the facilitator's browser a kiosk for a sitting. The facilitator is logged out there: people answer on it now.
  func makeKiosk(_ visit: Visit, _ sitting: Sitting, _ store: ResponseStore) throws -> HTTPResponse {
    try store.endSession(tokenHash: visit.secret.hash)
    try store.record(.loggedOut, by: visit.account.name)
    var response = HTTPResponse.redirect(to: Kiosk.path)
    response.headers += [
      Kiosk.cookie(sitting.joinCode, isEncrypted: visit.request.isEncrypted),
      visit.visitor.cookie(Visitor.Cookie.session, "", seconds: 0),
    ]
    return response.secured
  }

  /// How the record names a sitting.
  func subject(of sitting: Sitting, _ stored: StoredQuestionnaire?) -> String {
    let name = stored.map { "\($0.name) \($0.version)" } ?? "?"
    return "\(name), \(sitting.wave), \(sitting.group ?? "-"), \(sitting.uuid)"
  }

  /// The counts of a sitting for a page that asks again and again; nothing is sent when they are the same.
  func state(_ visit: Visit, _ sitting: Sitting, _ store: ResponseStore) throws -> HTTPResponse {
    let progress = try store.progress(of: sitting.id)
    let roll = Roll(progress, onPaper: try paperCount(sitting, store))
    let json =
      "{" + roll.counts.map { "\"\($0.key)\":\($0.count)" }.joined(separator: ",")
      + ",\"open\":\(sitting.isOpen)}"
    let mark = "\"\(ContentMark.of(json))\""
    let headers = [("ETag", mark), ("Cache-Control", "no-cache")] + PageHeaders.always
    if visit.request.header("if-none-match") == mark { return HTTPResponse(status: 304, headers: headers) }
    return HTTPResponse(headers: [("Content-Type", "application/json")] + headers, body: Array(json.utf8))
  }
}

extension StoreError {
  /// Whether the name of the group is what is wrong.
  var isAboutGroup: Bool {
    switch self {
    case .invalidGroupName, .similarGroup, .groupConflict: true
    default: false
    }
  }
}
