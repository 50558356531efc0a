import Testing

@testable import LanguageServer

/// A client with a text open, and the place of its mark.
private func client(_ change: (String) -> String) throws -> (EditorClient, MarkedText) {
  let cursor = try MarkedText(change(Sample.questionnaire))
  let client = try EditorClient()
  try client.open(cursor.text)
  return (client, cursor)
}

private func starts(_ result: Any) throws -> [[Int]] {
  try #require(result as? [[String: Any]]).compactMap { place in
    let start = (place["range"] as? [String: [String: Int]])?["start"]
    return start.map { [$0["line", default: -1], $0["character", default: -1]] }
  }
}

@Test func aUseLeadsToItsDeclaration() throws {
  let (client, cursor) = try client { $0.replacing("de recette,", with: "de rec▮ette,") }
  let found = try starts(try client.result("textDocument/definition", EditorClient.place(cursor.position)))
  #expect(found == [[14, 11]])
}

@Test func aCodeLeadsToItsOption() throws {
  let (client, cursor) = try client { $0.replacing("parmi souvent", with: "parmi sou▮vent") }
  let found = try starts(try client.result("textDocument/definition", EditorClient.place(cursor.position)))
  #expect(found == [[18, 4]])
}

@Test func everyUseOfAWaveIsFound() throws {
  let (client, cursor) = try client { $0.replacing("vague avant", with: "vague ▮avant") }
  var parameters = EditorClient.place(cursor.position)
  parameters["context"] = ["includeDeclaration": false]
  #expect(try starts(try client.result("textDocument/references", parameters)).map { $0[0] } == [6, 15, 32])
  let highlights = try client.result("textDocument/documentHighlight", EditorClient.place(cursor.position))
  #expect(try starts(highlights).count == 4)
}

/// The text after a rename; nil when it is refused.
private func renamed(_ change: (String) -> String, to name: String) throws -> (before: String, after: String?) {
  let (client, cursor) = try client(change)
  var parameters = EditorClient.place(cursor.position)
  parameters["newName"] = name
  let answer = try client.answer("textDocument/rename", parameters)
  guard let result = answer["result"] as? [String: Any] else {
    #expect(client.errorCode(answer) == -32803)
    return (cursor.text, nil)
  }
  let edits = try #require((result["changes"] as? [String: [[String: Any]]])?[EditorClient.document])
  let after = try applying(edits, to: cursor.text)
  #expect(try client.change([["text": after]]).isEmpty, "the renamed file has mistakes")
  return (cursor.text, after)
}

@Test func anItemIsRenamedWhereverItIsNamed() throws {
  let (before, after) = try renamed({ $0.replacing("question viande", with: "question via▮nde") }, to: "boeuf")
  #expect(after == before.replacing("viande", with: "boeuf").replacing("la boeuf", with: "la viande"))
}

@Test func aCodeIsRenamedInConditionsOnItsItemAndInsideQuotationMarks() throws {
  let (_, after) = try renamed({ $0.replacing("    jamais \"", with: "    ja▮mais \"") }, to: "zero")
  #expect(after?.contains("    zero \"Jamais\"") == true)
  #expect(after?.contains("viande = \"zero\"") == true)
}

@Test func wavesScalesAndScoresAreRenamedToo() throws {
  let wave = try renamed({ $0.replacing("posée avec apres", with: "posée avec ap▮res") }, to: "fin").after
  #expect(wave?.contains("vagues avant, fin, retro") == true && wave?.contains("de avant à fin") == true)
  let scale = try renamed({ $0.replacing("échelle accord", with: "échelle ▮accord") }, to: "avis").after
  #expect(scale?.contains("temps.\" : avis") == true)
  let score = try renamed({ $0.replacing("changement confiance", with: "changement confiance▮") }, to: "assurance")
    .after
  #expect(score?.contains("score assurance \"Confiance\"") == true)
}

@Test(arguments: [
  "", "Recette", "deux mots", "é", "1a", "temps", "confiance", "vague", String(repeating: "a", count: 33),
])
func aNameThatCannotBeGivenIsRefused(name: String) throws {
  #expect(try renamed({ $0.replacing("question recette", with: "question ▮recette") }, to: name).after == nil)
}

@Test func aScaleCannotTakeTheNameOfAKindOfAnswer() throws {
  #expect(try renamed({ $0.replacing("échelle accord", with: "échelle ▮accord") }, to: "texte").after == nil)
}

@Test func whatIsNotANameOrNotDeclaredCannotBeRenamed() throws {
  #expect(try renamed({ $0.replacing("hausse", with: "hau▮sse") }, to: "x").after == nil)
  let unknown = try client { $0.replacing("inversé temps", with: "inversé inc▮onnu") }
  let place = try unknown.0.answer("textDocument/prepareRename", EditorClient.place(unknown.1.position))
  #expect(place["result"] != nil && !(place["result"] is [String: Any]))
}

@Test func namesAreFoundInAFileWithMistakes() throws {
  let broken = Sample.questionnaire.replacing("seuil 0,5", with: "seuil").replacing("section cuisine", with: "section")
  let client = try EditorClient()
  let cursor = try MarkedText(broken.replacing("de recette,", with: "de rec▮ette,"))
  #expect(try !client.open(cursor.text).isEmpty)
  let found = try starts(try client.result("textDocument/definition", EditorClient.place(cursor.position)))
  #expect(found == [[14, 11]])
}
