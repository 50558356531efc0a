import Foundation
import Testing
import Wording

@testable import QuestionnaireLanguage

/// The printed grammar is that of the compiler: its words are those of the keyword tables, what it allows is read, and
/// what the reference and the shipped questionnaires contain it allows.
@Suite struct ReferenceGrammarTests {
  static func grammar(_ edition: InterfaceLanguage) throws -> ReferenceGrammar {
    try ReferenceGrammar(try #require(ReferencePage.page("14", in: edition)))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyKeywordHasItsPlaceInTheGrammarAndEveryWordOfItIsOne(_ edition: InterfaceLanguage) throws {
    let words = try Self.grammar(edition).words
    let keywords = Set(Keyword.allCases.map { $0.canonical(in: edition) })
    #expect(keywords.subtracting(words).sorted() == [], "keywords that the grammar leaves out")
    let others = words.subtracting(keywords).filter { $0.contains { $0.isLetter } }
    #expect(others.sorted() == ["en", "fr"], "words that are no keywords")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyRuleIsDefinedOnceAndUsed(_ edition: InterfaceLanguage) throws {
    let grammar = try Self.grammar(edition)
    let names = grammar.rules.map(\.name)
    #expect(Set(names).count == names.count)
    let used = Set(grammar.rules.flatMap { ReferenceGrammar.rulesNamed(in: $0.part) })
    #expect(used.subtracting(names).sorted() == [], "rules that are not defined")
    #expect(Set(names.dropFirst()).subtracting(used).sorted() == [], "rules that nothing uses")
  }

  @Test func bothGrammarsAreTheSame() throws {
    let (french, english) = (try Self.grammar(.french), try Self.grammar(.english))
    #expect(french.rules.count == english.rules.count)
    for (ours, theirs) in zip(french.rules, english.rules) {
      #expect(shape(ours.part, in: french) == shape(theirs.part, in: english), "\(ours.name), \(theirs.name)")
    }
  }

  /// A part without the words of its language.
  private func shape(_ part: ReferenceGrammar.Part, in grammar: ReferenceGrammar) -> String {
    switch part {
    case .terminal(let word):
      let keywords = grammar.keyword(word)
      return keywords.isEmpty ? "'\(word)'" : "\(keywords[0])"
    case .terminalClass(let expected): return expected.rawValue.uppercased()
    case .rule(let name): return "\(grammar.rules.firstIndex { $0.name == name } ?? -1)"
    case .sequence(let parts): return parts.map { shape($0, in: grammar) }.joined(separator: " ")
    case .alternatives(let parts): return "(" + parts.map { shape($0, in: grammar) }.joined(separator: " | ") + ")"
    case .optional(let part): return "[" + shape(part, in: grammar) + "]"
    case .repeated(let part): return "{" + shape(part, in: grammar) + "}"
    }
  }

  @Test(arguments: ReferenceExample.right)
  func theGrammarAllowsEveryRightExample(_ example: ReferenceExample) throws {
    try expectAllowed(example.source, example.edition)
  }

  @Test func theGrammarAllowsTheSamplesAndTheShippedQuestionnaires() throws {
    for (name, text) in Samples.all {
      let source = SourceText(name: name, text)
      try expectAllowed(source, Compilation(source).tree.edition)
    }
    let folder = ReferencePage.catalogue.appending(path: "../../../Questionnaires").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".jalon") }
    #expect(!files.isEmpty)
    for file in files {
      let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
      try expectAllowed(SourceText(name: file, bytes: bytes), .french)
    }
  }

  @Test(arguments: DiagnosticPage.all.map(\.code), InterfaceLanguage.allCases)
  func theGrammarAllowsTheGoodExampleOfEveryCode(_ code: String, _ edition: InterfaceLanguage) throws {
    let page = try #require(DiagnosticPage.page(for: code))
    try expectAllowed(SourceText(name: code, bytes: page.goodExample(in: edition).file), edition)
  }

  private func expectAllowed(_ source: SourceText, _ edition: InterfaceLanguage) throws {
    var recognition = GrammarRecognition(source, try Self.grammar(edition))
    let isAllowed = recognition.isAllowed()
    #expect(isAllowed, "\(source.name): \(recognition.place)")
  }

  /// What is said of the places of lines, of lines that may stand once, of what a file may share and of what is a picture is
  /// not in the grammar; nothing else may be wrong with the lines of a text made from it.
  @Test(arguments: InterfaceLanguage.allCases)
  func whatTheGrammarAllowsIsRead(_ edition: InterfaceLanguage) throws {
    let grammar = try Self.grammar(edition)
    let beyond: Set<String> = ["J0111", "J0118", "J0413", "J0801", "J0811", "J0901"]
    for seed in 1...300 {
      var sentences = GrammarSentences(grammar, seed: UInt64(seed))
      let source = SourceText(name: "essai.jalon", sentences.text())
      let tokens = Lexer.tokens(of: source, edition: edition)
      let (tree, ofLines) = TreeBuilder.build(source, tokens: tokens, edition: edition)
      let ofWords =
        tree.isTranslation ? TranslationReader.read(tree).diagnostics : DeclarationReader.read(tree).1
      let wrong = (ofLines + ofWords).filter { !beyond.contains($0.problem.code) }
      let lines = wrong.prefix(3).map { problem in
        "\(problem.problem.code): \(source.line(source.lineNumber(of: problem.span.start)))"
      }
      #expect(lines.isEmpty, "\(seed): \(lines.joined(separator: "\n"))")
      guard lines.isEmpty else { return }
    }
  }
}
