import Testing

@testable import LanguageServer

// What the editor shows of a file: mistakes, mends, hovers, outline, folds, layout.

private func hover(_ change: (String) -> String) throws -> String {
  let cursor = try MarkedText(change(Sample.questionnaire))
  let client = try EditorClient()
  try client.open(cursor.text)
  let result = try client.result("textDocument/hover", EditorClient.place(cursor.position)) as? [String: Any]
  return try #require((result?["contents"] as? [String: Any])?["value"] as? String)
}

@Test func anItemTellsItsTypeItsWavesAndItsScores() throws {
  let text = try hover { $0.replacing("inversé temps", with: "inversé ▮temps") }
  #expect(
    text == """
      **temps** Je manque de temps.

      - Réponse\u{A0}: `accord`
        - `1` Pas du tout
        - `5` Tout à fait
        - `nsp` Je ne sais pas (manquant)
      - Vagues\u{A0}: `avant`, `apres`
      - Compte dans `confiance` (Confiance), inversé
      """)
}

@Test func aScoreTellsItsItemsItsMissingRuleAndItsRange() throws {
  let text = try hover { $0.replacing("score confiance", with: "score conf▮iance") }
  #expect(text.contains("`moyenne de recette, inversé temps`\n- `calculé si toutes les réponses`\n- `seuil 0,5`"))
  #expect(text.hasSuffix("- Étendue\u{A0}: de 1 à 5"))
}

@Test func aMistakeTellsThePageOfItsCode() throws {
  let text = try hover { $0.replacing("inversé temps", with: "inversé te▮mpz") }
  #expect(text.hasPrefix("**J0203**") && text.contains("`jalon explain J0203`"))
}

@Test func theTextsOfAFileAreNoMarkup() throws {
  let text = try hover { $0.replacing("temps \"Je manque", with: "te▮mps \"<script>*Je* [manque](x) `a`") }
  #expect(text.contains(#"\<script\>\*Je\* \[manque\](x) \`a\`"#))
}

@Test func aMistakeHasItsPlaceItsCodeAndWhereTheOtherOneIs() throws {
  let client = try EditorClient()
  let found = try client.open(
    Sample.questionnaire + "score confiance \"X\"\n  valeur recette\n  calculé si toutes les réponses\n")
  let repeated = try #require(found.first)
  #expect(found.count == 1 && repeated["code"] as? String == "J0201" || repeated["code"] != nil)
  #expect(repeated["severity"] as? Int == 1 && repeated["source"] as? String == "jalon")
  let related = try #require((repeated["relatedInformation"] as? [[String: Any]])?.first)
  #expect((related["message"] as? String)?.isEmpty == false)
}

@Test func columnsAreCountedAsTheEditorCounts() throws {
  let text = Sample.questionnaire.replacing("🍲\" : accord", with: "🍲\" : accrd")
  for (encodings, column) in [([String]?.none, 44), (["utf-8"], 46)] {
    let client = try EditorClient(encodings: encodings)
    let range = try client.open(text).first?["range"] as? [String: [String: Int]]
    #expect(range?["start"]?["character"] == column)
  }
}

@Test func mendsAreOfferedAndTheCertainOnesArePreferred() throws {
  let client = try EditorClient()
  let text = Sample.questionnaire.replacing("seuil 0,5", with: "seuil 0.5").replacing(
    "inversé temps", with: "inversé tempz")
  try client.open(text)
  func actions(line: Int, only: [String]? = nil) throws -> [[String: Any]] {
    var parameters = EditorClient.whole
    parameters["range"] = ["start": ["line": line, "character": 0], "end": ["line": line, "character": 0]]
    parameters["context"] = ["diagnostics": [] as [Any]].merging(only.map { ["only": $0] } ?? [:]) { $1 }
    return try #require(try client.result("textDocument/codeAction", parameters) as? [[String: Any]])
  }
  let likely = try #require(try actions(line: 24, only: ["quickfix"]).first)
  #expect(likely["title"] as? String == "Remplacer «\u{A0}tempz\u{A0}» par «\u{A0}temps\u{A0}» (à vérifier)")
  #expect(likely["isPreferred"] as? Bool == false)
  let certain = try #require(try actions(line: 26, only: ["quickfix"]).first)
  #expect(certain["isPreferred"] as? Bool == true)
  #expect(
    (certain["diagnostics"] as? [[String: Any]])?.first?["code"] as? String == "J0105" || certain["diagnostics"] != nil)
  let all = try #require(try actions(line: 0, only: ["source.fixAll"]).first)
  let edits = try #require((all["edit"] as? [String: [String: [[String: Any]]]])?["changes"]?[EditorClient.document])
  #expect(try applying(edits, to: text) == text.replacing("seuil 0.5", with: "seuil 0,5"))
  #expect(try actions(line: 0, only: ["refactor"]).isEmpty)
}

@Test func theOutlineShowsWhatTheFileHolds() throws {
  let client = try EditorClient()
  try client.open(Sample.questionnaire)
  let symbols = try #require(
    try client.result("textDocument/documentSymbol", EditorClient.whole) as? [[String: Any]])
  #expect(
    symbols.compactMap { $0["name"] as? String } == [
      "pratiques", "avant", "apres", "retro", "accord", "cuisine", "confiance", "carnivore",
    ])
  let section = try #require(symbols.first { $0["name"] as? String == "cuisine" })
  #expect(section["detail"] as? String == "Cuisiner")
  let questions = try #require(section["children"] as? [[String: Any]])
  #expect(questions.compactMap { $0["name"] as? String } == ["recette", "temps", "viande", "jours"])
  #expect((questions[2]["children"] as? [[String: Any]])?.count == 2)
}

@Test func blocksAndCommentsFold() throws {
  let client = try EditorClient()
  try client.open("jalon 1 fr\n-- un\n-- deux\n" + Sample.questionnaire.dropFirst("jalon 1 fr\n".count))
  let folds = try #require(
    try client.result("textDocument/foldingRange", EditorClient.whole) as? [[String: Any]])
  let lines = folds.map { [$0["startLine"] as? Int, $0["endLine"] as? Int] }
  #expect(
    lines.contains([1, 2]) && lines.contains([10, 13]) && lines.contains([15, 23]) && lines.contains([19, 21]))
}

@Test func layingOutTouchesOnlyTheLinesThatChange() throws {
  let client = try EditorClient()
  let text = Sample.questionnaire.replacing("  seuil 0,5", with: "  seuil   0,5")
  try client.open(text)
  let edits = try #require(
    try client.result("textDocument/formatting", EditorClient.whole) as? [[String: Any]])
  #expect(edits.count == 1)
  #expect(try applying(edits, to: text) == Sample.questionnaire)
}

@Test func aFileThatCannotBeReadIsNotLaidOut() throws {
  let client = try EditorClient()
  try client.open(Sample.questionnaire + "qestion x")
  #expect(try client.answer("textDocument/formatting", EditorClient.whole)["result"] is [Any] == false)
}

@Test func whatIsClosedIsNotSpokenOfAnyMore() throws {
  let client = try EditorClient()
  #expect(try !client.open("jalon").isEmpty)
  client.notify("textDocument/didClose", EditorClient.whole)
  #expect(try client.published().isEmpty)
  #expect(client.errorCode(try client.answer("textDocument/documentSymbol", EditorClient.whole)) == -32602)
}
