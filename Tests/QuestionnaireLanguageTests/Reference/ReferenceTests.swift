import Foundation
import QuestionnaireModel
import Testing
import Wording

@testable import QuestionnaireLanguage

/// The pages of the reference say what the compiler does: their examples are compiled, and nothing that the language has
/// is left out.
@Suite struct ReferenceTests {
  @Test func theTwoLanguagesHaveTheSamePagesWithTheSameExamples() {
    let (french, english) = (ReferencePage.pages(in: .french), ReferencePage.pages(in: .english))
    #expect(french.count > 10)
    #expect(french.map(\.number) == english.map(\.number))
    for page in french {
      func kinds(_ edition: InterfaceLanguage) -> [String] {
        (ReferencePage.page(page.number, in: edition)?.blocks ?? []).map { $0.info.joined(separator: " ") }
      }
      #expect(kinds(.french) == kinds(.english), "\(page.file.lastPathComponent)")
    }
  }

  @Test func everyBlockSaysWhatItIs() {
    for page in ReferencePage.all {
      for block in page.blocks {
        let isKnown =
          switch block.info.first {
          case "jalon":
            block.info.dropFirst().allSatisfy {
              ReferenceExample.Frame(rawValue: $0) != nil || $0 == "as-is" || DiagnosticPage.page(for: $0) != nil
            }
          case "text": ["screen"] == block.info.dropFirst()
          case "ebnf": page.number == "14"
          default: false
          }
        #expect(isKnown, "\(page.file.lastPathComponent):\(block.line)")
      }
    }
  }

  @Test(arguments: ReferenceExample.right)
  func aRightExampleCompilesAndTheFormatterLeavesIt(_ example: ReferenceExample) {
    let compilation = example.compilation
    #expect(compilation.diagnostics.isEmpty, explain(compilation))
    #expect(compilation.questionnaire != nil || compilation.isShared || compilation.translation != nil)
    #expect(compilation.tree.edition == example.edition)
    let isCanonical = compilation.canonicalBytes == compilation.tree.source.bytes
    #expect(isCanonical != example.isAsWritten, "\(String(decoding: compilation.canonicalBytes, as: UTF8.self))")
  }

  @Test(arguments: ReferenceExample.wrong)
  func aWrongExampleHasExactlyTheMistakeThatThePageNames(_ example: ReferenceExample) throws {
    let code = try #require(example.code)
    #expect(codes(example.compilation) == [code], explain(example.compilation))
    #expect(example.neighbourhood.contains(code), "the text around the example does not name the code")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyKeywordStandsInAnExample(_ edition: InterfaceLanguage) {
    var used: Set<Keyword> = []
    for example in ReferenceExample.all where example.edition == edition {
      let tree = example.compilation.tree
      func add(_ statement: Statement) {
        if case .keyword(let keyword) = statement.kind { used.insert(keyword) }
        statement.children.forEach(add)
      }
      tree.statements.forEach(add)
      used.formUnion(DeclarationReader.keywords(in: tree).map(\.keyword))
    }
    let missing = Keyword.allCases.filter { !used.contains($0) }
    #expect(missing.map { $0.canonical(in: edition) } == [])
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyKindOfAnswerAndEveryFormOfScoreIsExplained(_ edition: InterfaceLanguage) throws {
    let answers = try #require(ReferencePage.page("05", in: edition)).prose
    for keyword in KeywordTable.answerTypes { #expect(answers.contains("| `\(keyword.canonical(in: edition))` |")) }
    let scores = try #require(ReferencePage.page("08", in: edition)).prose
    for keyword in [Keyword.meanOf, .sumOf, .pointIf, .value] {
      #expect(scores.contains("### `\(keyword.canonical(in: edition))`"))
    }
    for keyword in KeywordTable.leading where StatementKind.keyword(keyword).parents == [.score] {
      #expect(scores.contains("`\(keyword.canonical(in: edition))"), "\(keyword)")
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyCodeIsNamedWhereItsLinesAreExplainedAndNoOther(_ edition: InterfaceLanguage) throws {
    let codes = Set(try codesOfTheSources())
    let pages = ReferencePage.pages(in: edition)
    for page in pages {
      let named = Set(page.text.matches(of: /J\d{4}/).map { String($0.output) })
      #expect(named.subtracting(codes).sorted() == [], "\(page.file.lastPathComponent) names codes that do not exist")
    }
    let explained = pages.filter { $0.number != "16" }.map(\.text).joined()
    #expect(codes.filter { !explained.contains($0) }.sorted() == [], "codes that no page of a family names")
  }

  @Test func everyLinkLeadsToAPage() {
    for page in ReferencePage.all {
      for link in page.prose.matches(of: /\]\(([^)#]+)\)/).map({ String($0.1) }) where !link.hasPrefix("http") {
        let target = page.file.deletingLastPathComponent().appending(path: link).standardizedFileURL
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page.file.lastPathComponent): \(link)")
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func theFirstPageLeadsToAllOthers(_ edition: InterfaceLanguage) throws {
    let first = try #require(ReferencePage.page("00", in: edition))
    for page in ReferencePage.pages(in: edition) where page.number != "00" {
      #expect(first.prose.contains("](\(page.file.lastPathComponent))"))
    }
  }

  /// Lines stay within the width of the project, and words within that of a reader.
  @Test func linesAreNotTooLong() {
    for page in ReferencePage.all {
      for (index, line) in page.lines.enumerated() where !line.hasPrefix("|") {
        #expect(line.displayWidth <= 140, "\(page.file.lastPathComponent):\(index + 1)")
      }
    }
  }
}
