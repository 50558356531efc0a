import Testing

@testable import LanguageServer

@Test func everyRequestAtEveryPlaceOfABrokenFileIsAnswered() throws {
  var generator = SystemRandomNumberGenerator()
  let requests = [
    "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references",
    "textDocument/documentHighlight", "textDocument/prepareRename", "textDocument/documentSymbol",
    "textDocument/foldingRange", "textDocument/formatting",
  ]
  for _ in 0..<60 {
    var bytes = Array(Sample.questionnaire.utf8)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let piece =
        ["\n", "  ", "\"", ",", "si ", "«", "\t", "= ", ")", "é", "--", ""].randomElement(using: &generator) ?? ""
      bytes.replaceSubrange(place..<min(bytes.count, place + Int.random(in: 0...5)), with: piece.utf8)
    }
    let client = try EditorClient()
    try client.open(String(decoding: bytes, as: UTF8.self))
    for method in requests {
      let position = ["line": Int.random(in: -1...45), "character": Int.random(in: -1...60)]
      let answer = try client.answer(method, EditorClient.place(position))
      #expect(answer["error"] == nil, "\(method) \(position): \(answer)")
    }
  }
}

@Test func editsOutsideTheTextAreBroughtIntoIt() throws {
  let client = try EditorClient()
  try client.open(Sample.questionnaire)
  let far = ["line": 1_000_000, "character": 1_000_000]
  let near = ["line": -3, "character": -7]
  _ = try client.change([["range": ["start": far, "end": near], "text": "-- fin\n"]])
  #expect(try client.published().isEmpty)
  _ = try client.change([["range": ["start": near, "end": far], "text": ""]])
  #expect(try !client.published().isEmpty)
}

@Test func aChangeOfADocumentThatIsNotOpenIsIgnored() throws {
  let client = try EditorClient()
  client.notify(
    "textDocument/didChange", ["textDocument": ["uri": "x", "version": 1], "contentChanges": [["text": "x"]]])
  #expect(client.notifications.isEmpty)
}

@Test func emptyAndHugeDocumentsAreRead() throws {
  let client = try EditorClient()
  for text in ["", "\n", "\u{FEFF}", "\u{FEFF}jalon 1 fr", String(repeating: "si (", count: 20_000)] {
    #expect(try !client.open(text).isEmpty)
    for method in ["textDocument/completion", "textDocument/hover", "textDocument/foldingRange"] {
      #expect(try client.answer(method, EditorClient.place(["line": 0, "character": 1]))["error"] == nil)
    }
  }
}
