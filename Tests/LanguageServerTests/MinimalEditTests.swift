import QuestionnaireLanguage
import Testing

@testable import LanguageServer

private func difference(_ old: String, _ new: String) -> [Replacement] {
  LineDifference.replacements(from: DocumentText(old), to: DocumentText(new))
}

@Test func onlyTheLinesThatDifferAreReplaced() {
  #expect(difference("a\nb\nc\n", "a\nX\nc\n") == [Replacement(span: SourceSpan(2, 4), text: "X\n")])
  #expect(difference("a\nb\nc\nd\n", "a\nc\nX\n").count == 2)
  #expect(difference("a\n", "a\n").isEmpty)
  #expect(difference("", "a") == [Replacement(span: SourceSpan(0, 0), text: "a")])
}

@Test func theReplacementsGiveTheNewText() {
  var generator = SystemRandomNumberGenerator()
  for _ in 0..<500 {
    func text() -> String {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in ["a\n", "b\n", "é\r\n", "x"].randomElement() ?? "" }
        .joined()
    }
    let (old, new) = (text(), text())
    let result = Replacement.apply(difference(old, new), to: Array(old.utf8))
    #expect(result == Array(new.utf8), "\(old.debugDescription) → \(new.debugDescription)")
  }
}

@Test func thousandsOfDifferentLinesAreReplacedInOnePiece() {
  let old = (0..<20_000).map { "a\($0)\n" }.joined()
  let new = (0..<20_000).map { "b\($0)\n" }.joined()
  #expect(difference(old, new).count == 1)
}
