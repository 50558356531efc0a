import Testing

@testable import LanguageServer

/// What is offered at the mark after a questionnaire, without snippets.
private func offered(_ marked: String) throws -> [String] {
  let client = try EditorClient()
  let cursor = try MarkedText(Sample.questionnaire + marked)
  try client.open(cursor.text)
  let result = try client.result("textDocument/completion", EditorClient.place(cursor.position)) as? [String: Any]
  let items = try #require(result?["items"] as? [[String: Any]])
  return items.filter { $0["insertTextFormat"] == nil }.compactMap { $0["label"] as? String }
}

@Test func atTheLeftEdgeTheLinesThatBeginThere() throws {
  #expect(try offered("▮") == ["vague", "échelle", "section", "score", "changement", "reprend"])
  #expect(try offered("sc▮") == ["score"])
  // Accents are optional, here as in the file.
  #expect(try offered("ech▮") == ["échelle"])
}

@Test func underALineTheLinesThatCanStandThere() throws {
  #expect(try offered("score x \"X\"\n  calculé si toutes les réponses\n  m▮") == ["moyenne de"])
  let lines = try offered("score x \"X\"\n  calculé si toutes les réponses\n  ▮")
  #expect(lines.contains("seuil") && !lines.contains("calculé si") && !lines.contains("vagues"))
  #expect(try offered("section s \"S\"\n  ▮") == ["question", "calcul", "si", "falc", "grille"])
  let calculation = try offered("section s \"S\"\n  calcul c \"C\" = 1\n    ▮")
  #expect(!calculation.contains("falc") && calculation.contains("si"))
  #expect(try offered("score x \"X\"\n  unité d'analyse jo▮") == ["jour de site"])
  #expect(try Set(offered("échelle e de 1 à 3, v▮")) == ["visages", "visages inversés"])
  let properties = try offered("section s \"S\"\n  question q \"Q\" : choix\n    ▮")
  #expect(properties.contains("alerte si") && properties.contains("formulation") && !properties.contains("question"))
}

@Test func wordsOfSeveralPartsAreCompletedFromAnyOfThem() throws {
  #expect(try offered("score x \"X\", hausse f▮") == ["hausse favorable"])
  #expect(try offered("score x \"X\"\n  calculé si au m▮") == ["au moins"])
  #expect(try offered("score x \"X\"\n  moyenne d▮") == ["moyenne de"])
  #expect(try offered("section s \"S\"\n  question q \"Q\" : choix m▮") == ["choix multiple"])
}

@Test func namesWhereTheGrammarTakesThem() throws {
  let terms = try offered("score x \"X\"\n  moyenne de recette, ▮")
  #expect(terms == ["inversé", "recette", "temps", "viande", "jours"])
  #expect(try offered("changement ▮") == ["confiance", "carnivore"])
  #expect(try offered("changement confiance de ▮") == ["avant", "apres", "retro"])
  #expect(try offered("changement confiance de avant ▮") == ["à"])
  let types = try offered("section s \"S\"\n  question q \"Q\" : ▮")
  #expect(types.contains("oui ou non") && types.contains("texte long") && types.last == "accord")
  #expect(
    try offered("section s \"S\"\n  question q \"Q\" : accord\n    vagues avant, ▮") == ["avant", "apres", "retro"])
}

@Test func codesAfterWhatTheyAreComparedWith() throws {
  #expect(try offered("score x \"X\"\n  un point si viande = ▮") == ["souvent", "jamais"])
  #expect(try offered("score x \"X\"\n  un point si recette > 3 et viande parmi souvent, j▮") == ["souvent", "jamais"])
  #expect(try offered("score x \"X\"\n  un point si viande = souvent ▮") == ["et", "ou"])
  // After « et » questions begin again.
  #expect(try offered("score x \"X\"\n  un point si viande = souvent et ▮").contains("recette"))
}

@Test func conditionsSpeakOfWhatWasAskedBefore() throws {
  let marked = Sample.questionnaire.replacing("si viande parmi souvent", with: "si ▮")
  let client = try EditorClient()
  let cursor = try MarkedText(marked)
  try client.open(cursor.text)
  let result = try client.result("textDocument/completion", EditorClient.place(cursor.position)) as? [String: Any]
  let labels = try #require(result?["items"] as? [[String: Any]]).compactMap { $0["label"] as? String }
  #expect(labels == ["non", "recette", "temps", "viande", "répondu"])
}

@Test func closedVocabularies() throws {
  #expect(try offered("score x \"X\"\n  niveau ▮") == ["macro", "meso", "micro"])
  #expect(try offered("score x \"X\"\n  objectifs PSP1, ▮").contains("ODD12"))
}

@Test func nothingInsideTextsAndComments() throws {
  #expect(try offered("score x \"sc▮\"").isEmpty)
  #expect(try offered("score x \"sc▮").isEmpty)
  #expect(try offered("-- sc▮").isEmpty)
  #expect(try offered("question ▮").isEmpty)
}

@Test func snippetsOnlyForEditorsThatKnowThem() throws {
  let client = try EditorClient()
  let cursor = try MarkedText(Sample.questionnaire + "sc▮")
  try client.open(cursor.text)
  let result = try client.result("textDocument/completion", EditorClient.place(cursor.position)) as? [String: Any]
  let first = try #require((result?["items"] as? [[String: Any]])?.first)
  #expect(first["insertTextFormat"] as? Int == 2)
  let edit = try #require(first["textEdit"] as? [String: Any])
  #expect((edit["newText"] as? String)?.contains("${1:nom}") == true)
  let start = (edit["range"] as? [String: [String: Int]])?["start"]
  #expect(start?["character"] == 0)
}
