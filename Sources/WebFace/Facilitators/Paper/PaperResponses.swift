import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing
import Workshops
import Wording

extension FacilitatorFace {
  /// The grid, and the forms that are sent from it.
  func paper(_ visit: Visit, _ sitting: Sitting, _ store: ResponseStore) throws -> HTTPResponse {
    let isPost = visit.request.method == .post
    let fields = isPost ? visit.request.form : visit.request.query
    guard let book = shelf[sitting.questionnaire] else {
      return visit.failure(
        Phrase(
          fr: "Le questionnaire de cette passation n'est pas servi en ce moment.",
          en: "The questionnaire of this sitting is not served at the moment."), status: 404)
    }
    let waves = book.waves(of: sitting)
    guard let wave = waves.first(where: { $0.name == fields["vague"] }) ?? (isPost ? nil : waves.first),
      let plan = book.source[wave.name, .section]?.plan
    else { return visit.notFound }
    let isSecond = fields["saisie"] == "2"
    let hasEarlierWaves = !book.earlierWaves(than: wave.name).isEmpty
    var row: PaperRow?
    var remarks = PaperPage.Remarks()
    if isPost {
      let sent = PaperRow(fields, plan)
      let entry = PaperEntrance(
        row: sent, sitting: sitting, account: visit.account.name, hasEarlierWaves: hasEarlierWaves, store: store)
      let outcome =
        isSecond
        ? try entry.compare(choice: fields["choix"] ?? "") : try entry.save(isConfirmed: fields["confirme"] == "1")
      switch outcome {
      case .done(let word):
        return HTTPResponse.redirect(
          to: "/animer/passation/\(sitting.uuid)/papier?vague=\(wave.name)&saisie=\(isSecond ? 2 : 1)&fait=\(word)"
        ).secured
      case .remarks(let said): (row, remarks) = (sent, said)
      }
    }
    return try PaperPage(
      visit, sitting, shelf, plan, waves: waves, isSecond: isSecond, store, row: row, remarks: remarks
    ).response()
  }
}

/// Takes in one form that was typed, by the same way as every import: what the interpreter refuses is not stored.
struct PaperEntrance {
  let row: PaperRow
  let sitting: Sitting
  let account: String
  let hasEarlierWaves: Bool
  let store: ResponseStore

  /// What became of a form.
  enum Outcome {
    /// It is settled; the word says how, see ``PaperWording/done``.
    case done(String)
    /// Somebody has to look at it again.
    case remarks(PaperPage.Remarks)
  }

  private var wave: String { row.plan.wave.name }

  /// The first entry of a form.
  func save(isConfirmed: Bool) throws -> Outcome {
    let form = row.filled
    var remarks = problems(form)
    let code = try storedCode()
    if remarks.alert == nil && !isConfirmed {
      remarks.toConfirm = form.warnings.map(\.message)
      if try isNeverSeen(code) { remarks.code = PaperWording.codeNeverSeen }
      if remarks.code != nil {
        remarks.alert = remarks.code
        remarks.toConfirm.insert(row.code, at: 0)
      }
    }
    guard remarks.alert == nil, remarks.code == nil, remarks.toConfirm.isEmpty else { return .remarks(remarks) }
    return try write(form.answers, code, replaces: false)
  }

  /// The second entry of a form, beside the first.
  func compare(choice: String) throws -> Outcome {
    let form = row.filled
    var remarks = problems(form)
    guard remarks.alert == nil else { return .remarks(remarks) }
    let code = try storedCode()
    let known = try store.paperEntry(of: code, questionnaire: sitting.questionnaire, wave: wave)
    guard let known else {
      remarks.code = PaperWording.noFirstEntry
      return .remarks(remarks)
    }
    let differences = PaperRow.differences(known.answers, form.answers)
    if differences.isEmpty || choice == "premiere" {
      try store.notePaperCheck(of: known.response, by: account)
      return .done(differences.isEmpty ? "identique" : "regle")
    }
    if choice == "seconde" {
      let outcome = try write(form.answers, code, replaces: true)
      guard case .done = outcome else { return outcome }
      try store.notePaperCheck(of: known.response, by: account)
      return .done("regle")
    }
    remarks.differences = differences.map { ($0, known.answers[$0], form.answers[$0]) }
    return .remarks(remarks)
  }

  private func problems(_ form: FilledForm) -> PaperPage.Remarks {
    var remarks = PaperPage.Remarks()
    for (position, refusal) in form.refusals { remarks.refusals[position] = refusal.phrase }
    if row.code.isEmpty { remarks.code = PaperWording.codeMissing }
    if !remarks.refusals.isEmpty || row.code.isEmpty { remarks.alert = PaperWording.refused }
    return remarks
  }

  /// The code as it is stored: that of a card however it was typed, or of somebody who is known.
  private func storedCode() throws -> String {
    if let card = CardCode(typed: row.code), try store.isCard(card.text) { return card.text }
    return try store.knownCode(row.code) ?? row.code
  }

  /// Whether a code is likely to be a slip: one that looks like a card's and is none, or a new one at a later wave.
  private func isNeverSeen(_ code: String) throws -> Bool {
    if try store.knownCode(code) != nil { return false }
    if let card = CardCode(typed: code) { return try !store.isCard(card.text) }
    return hasEarlierWaves
  }

  private func write(_ answers: [Answer], _ code: String, replaces: Bool) throws -> Outcome {
    do {
      let outcome = try store.inOneTransaction { () throws -> ImportOutcome in
        let outcome = try store.importing(into: sitting.questionnaire, replace: replaces) { batch in
          try batch.write(Response(participant: code, group: sitting.group, wave: wave, answers: answers))
        }
        guard outcome != .conflict, outcome != .unchanged else { return outcome }
        try store.notePaperEntry(of: code, questionnaire: sitting.questionnaire, wave: wave, by: account)
        try store.record(.enteredPaper, by: account, of: "\(wave), \(sitting.uuid)")
        return outcome
      }
      switch outcome {
      case .conflict: return .remarks(PaperPage.Remarks(alert: PaperWording.refused, code: PaperWording.conflict))
      case .unchanged: return .done("deja")
      case .added, .replaced: return .done("enregistre")
      }
    } catch let error as StoreError {
      switch error {
      case .invalidParticipantCode, .similarCode, .groupConflict, .similarGroup, .answeredInOtherVersion:
        return .remarks(PaperPage.Remarks(alert: PaperWording.refused, code: error.phrase))
      default: throw error
      }
    }
  }
}
