import Testing

@testable import LanguageServer

private let common = """
  jalon 1 fr

  partage commun "Ce qui est commun"

  échelle accord de 1 à 5
    1 "Pas du tout"

  section cuisine "Cuisiner"
    question recette "Je sais cuisiner." : accord

  """

/// What is offered at the mark of a questionnaire, beside a file of pieces, an English one and one with an error.
private func offered(_ line: String) throws -> [String: String?] {
  let client = try EditorClient()
  func open(_ name: String, _ text: String) {
    client.notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": "file:///tmp/\(name).jalon", "version": 1, "text": text] as [String: Any]])
  }
  open("commun", common)
  open("autre", common.replacing("cuisine", with: "jardin").replacing("partage commun", with: "partage autre"))
  open("english", "jalon 1 en\n\nshared english \"S\"\n\nscale agree from 1 to 3\n")
  open("casse", common.replacing("de 1 à 5", with: "de 5"))
  let cursor = try MarkedText("jalon 1 fr\n\nquestionnaire q version 1.0 \"Q\"\n\nvague avant \"Avant\"\n\n" + line)
  try client.open(cursor.text)
  let result = try client.result("textDocument/completion", EditorClient.place(cursor.position)) as? [String: Any]
  let items = try #require(result?["items"] as? [[String: Any]])
  return Dictionary(uniqueKeysWithValues: items.map { ($0["label"] as? String ?? "", $0["detail"] as? String) })
}

@Test func afterReprendThePiecesOfTheFolder() throws {
  #expect(try Set(offered("reprend ▮").keys) == ["échelle", "section"])
  #expect(
    try offered("reprend section ▮") == ["cuisine de commun": "Cuisiner", "jardin de autre": "Cuisiner"])
  #expect(try offered("reprend échelle ac▮") == ["accord de commun": "de 1 à 5", "accord de autre": "de 1 à 5"])
}

@Test func ofAFileThatTheLineNamesItsPiecesAlone() throws {
  #expect(try offered("reprend section ▮ de commun") == ["cuisine": "Cuisiner"])
  #expect(try offered("reprend section cui▮ de commun").keys.sorted() == ["cuisine"])
  #expect(try offered("reprend section ▮ de english").isEmpty)
}

@Test func afterDeTheFilesThatHaveThePiece() throws {
  #expect(try offered("reprend section cuisine ▮").keys.sorted() == ["de"])
  #expect(try offered("reprend section cuisine de ▮").keys.sorted() == ["commun"])
  #expect(try offered("reprend échelle accord de co▮").keys.sorted() == ["autre", "commun"])
  // No file has it: then those with other pieces of the kind.
  #expect(try offered("reprend section cave de ▮").keys.sorted() == ["autre", "commun"])
}
