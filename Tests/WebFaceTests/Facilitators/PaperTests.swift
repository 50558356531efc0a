import Interviewing
import QuestionnaireModel
import ResponseStore
import Testing

@testable import WebFace

/// Paper forms typed in.
@Suite(.timeLimit(.minutes(10))) struct PaperTests {
  private func fill(_ room: Room, _ browser: Browser, _ path: String, _ cells: [String: String]) throws -> Reply {
    var fields = ["vague": "avant", "saisie": "1"]
    for (name, value) in cells {
      fields[["carte", "vague", "saisie", "choix", "confirme"].contains(name) ? name : "q_" + name] = value
    }
    return try browser.post(path + "/papier", fields)
  }

  private func stored(_ room: Room) throws -> [String: [Answer]] {
    var found: [String: [Answer]] = [:]
    try room.store.forEachExportedResponse(of: room.questionnaire) {
      found[$0.response.participant + "/" + $0.response.wave] = $0.response.answers
    }
    return found
  }

  @Test func aFormIsStoredAsAnImportWouldStoreIt() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let saved = try fill(
      room, claire, path, ["carte": " A1 ", "recette": "4", "jours": "3", "viande": "jam", "tofu": "fumé"])
    #expect(saved.status == 303 && saved.header("location")?.hasSuffix("fait=enregistre") == true, "\(saved.text)")
    let none = try fill(room, claire, path, ["carte": "A2", "recette": "ns", "viande": "Souvent"])
    #expect(none.status == 303, "\(none.text)")
    #expect(
      try stored(room) == [
        "A1/avant": [.number(4), .number(3), .code("jamais"), .text("fumé")],
        "A2/avant": [.missing(.declared("nsp")), .missing(.noAnswer), .code("souvent"), .missing(.notAsked)],
      ])
    // Once more changes nothing, and something else is not taken.
    let again = try fill(
      room, claire, path, ["carte": "a1", "recette": "4", "jours": "3", "viande": "jamais", "tofu": "fumé"])
    #expect(again.header("location")?.hasSuffix("fait=deja") == true)
    let other = try fill(room, claire, path, ["carte": "a1", "recette": "5"])
    #expect(other.status == 422 && other.text.contains("déjà d&#39;autres réponses"))
    #expect(try stored(room).count == 2)
  }

  @Test(arguments: [
    (["recette": "6"], "recette"), (["jours": "8"], "jours"), (["jours": "deux"], "jours"),
    (["viande": "p,s"], "viande"),
    (["viande": "souvent", "tofu": "fumé"], "tofu"), (["viande": "x"], "viande"),
  ])
  func whatTheInterpreterRefusesIsMarkedAndNotStored(cells: [String: String], item: String) throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let refused = try fill(room, claire, path, cells.merging(["carte": "A1"]) { $1 })
    #expect(refused.status == 422)
    #expect(refused.text.contains("id=\"q_\(item)-refus\"") && refused.text.contains("aria-invalid=\"true\""))
    // What was typed is still there.
    for (name, value) in cells { #expect(refused.text.contains("name=\"q_\(name)\" value=\"\(value)\"")) }
    #expect(try stored(room).isEmpty)
  }

  @Test func firstLettersStandForOneOptionOnly() throws {
    let scale = ResponseScale(
      name: "s", points: 1...3, labels: [1: "Oui", 3: "Non"],
      missingCodes: [
        Option(code: "nsp", label: "Je ne sais pas", isMissing: true),
        Option(code: "nspp", label: "Je ne souhaite pas répondre", isMissing: true),
      ])
    let item = Item(name: "q", text: "Q", type: .scale(scale))
    for (typed, read) in [
      ("2", "2"), ("ou", "1"), ("NO", "3"), ("nsp", "nsp"), ("ns", "ns"), ("je ne sa", "nsp"), ("je", "je"), ("", ""),
    ] {
      #expect(PaperRow.spelledOut(typed, item) == read)
    }
    let options = ["pommes", "poires", "fraises"].map { Option(code: $0, label: $0) }
    let several = Item(name: "q", text: "Q", type: .multipleChoice(options))
    #expect(PaperRow.spelledOut("f pom", several) == "fraises;pommes")
    #expect(PaperRow.spelledOut("f p", several) == "f p")
  }

  @Test func aCardThatWasNeverPrintedHasToBeConfirmed() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let cells = ["carte": "K7PM-3HXW", "recette": "4"]
    let asked = try fill(room, claire, path, cells)
    #expect(
      asked.status == 422 && asked.text.contains("encore jamais servi") && asked.text.contains("name=\"confirme\""))
    #expect(try fill(room, claire, path, cells.merging(["confirme": "1"]) { $1 }).status == 303)
    _ = try room.store.issueCards(["ACDE-FHJK"])
    #expect(try fill(room, claire, path, ["carte": "acde fhjk", "recette": "2"]).status == 303)
    #expect(try stored(room).keys.sorted() == ["ACDE-FHJK/avant", "K7PM-3HXW/avant"])
  }

  @Test func aSecondEntryIsComparedWithTheFirst() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    _ = try fill(room, claire, path, ["carte": "A1", "recette": "4", "viande": "s"])
    _ = try fill(room, claire, path, ["carte": "A2", "recette": "4", "viande": "s"])
    let same = try fill(room, claire, path, ["saisie": "2", "carte": "a1", "recette": "4", "viande": "souvent"])
    #expect(same.header("location")?.hasSuffix("fait=identique") == true)
    let second = ["saisie": "2", "carte": "A2", "recette": "5", "viande": "s"]
    let differs = try fill(room, claire, path, second)
    #expect(differs.status == 422 && differs.text.contains("<td>4</td>\n<td>5</td>"), "\(differs.text)")
    #expect(try stored(room)["A2/avant"]?[0] == .number(4))
    #expect(try fill(room, claire, path, second.merging(["choix": "seconde"]) { $1 }).status == 303)
    #expect(try stored(room)["A2/avant"]?[0] == .number(5))
    let counts = try room.store.paperEntries(questionnaire: room.questionnaire, wave: "avant", group: "Mardi")
    #expect(counts == (2, 2))
  }

  @Test func answersFromAPhoneCannotBeReadByComparing() throws {
    let room = try Room()
    try room.people(1, group: "Mardi")
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let reply = try fill(room, claire, path, ["saisie": "2", "carte": "Mardi-0", "recette": "1"])
    #expect(reply.status == 422 && reply.text.contains("pas de première saisie") && !reply.text.contains("<td>"))
  }
}
