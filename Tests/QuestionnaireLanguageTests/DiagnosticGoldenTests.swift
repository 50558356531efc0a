import Foundation
import QuestionnaireLanguage
import Testing
import Wording

@Suite struct DiagnosticGoldenTests {
  @Test(arguments: Example.all)
  func everyExampleIsExplainedInBothLanguages(_ example: Example) throws {
    let source = try example.source
    let diagnostics = example.compile(source).diagnostics
    for language in InterfaceLanguage.allCases {
      let renderer = TerminalRenderer(language: language)
      example.expectGolden(diagnostics.map { renderer.render($0, in: source) }.joined(), language.rawValue)
    }
  }

  /// A mistake is reported once, and never what follows from it.
  @Test(arguments: Example.all)
  func everyExampleShowsExactlyItsOwnDiagnostic(_ example: Example) throws {
    let compilation = try example.compilation
    #expect(codes(compilation) == [example.code])
    #expect(compilation.hasErrors == (compilation.diagnostics.first?.severity == .error))
  }

  @Test func everyCodeOfTheSourcesHasAnExampleAndEveryExampleACode() throws {
    let all = try codesOfTheSources()
    let codes = Set(all)
    #expect(codes.count == all.count, "a code is given to two problems")
    #expect(codes.count > 60)
    let examples = Set(Example.all.map(\.code))
    #expect(codes.subtracting(examples).sorted() == [], "codes without an example")
    #expect(examples.subtracting(codes).sorted() == [], "examples of codes that do not exist")
  }

  @Test func everyGoldenBelongsToAnExample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Example.folder.path)
    let expected = Set(
      try Example.all.flatMap { example in
        let hasMend = try example.compilation.diagnostics.contains {
          $0.fix.map { $0.applicability != .proposed } ?? false
        }
        return ["jalon", "fr.txt", "en.txt"].map { "\(example.name).\($0)" }
          + (hasMend ? ["\(example.name).mended.txt"] : [])
      }
    )
    .union(["neighbours"])
    #expect(Set(files).symmetricDifference(expected).sorted() == [])
  }

  /// What a person reads in French keeps its punctuation on the line, and no wording is longer than a screen's line or
  /// two.
  @Test(arguments: Example.all)
  func wordsAreSetAsFrenchTypographyAsks(_ example: Example) throws {
    let source = try example.source
    for diagnostic in example.compile(source).diagnostics {
      let message = diagnostic.message(in: .french)
      for mark in [" :", " ;", " ?", " !", "« ", " »"] { #expect(!message.contains(mark), "\(message)") }
      for language in InterfaceLanguage.allCases {
        let text = diagnostic.message(in: language)
        #expect(text.count <= 100, "\(text)")
        #expect(text.last != "." && text.first?.isUppercase != true, "\(text)")
      }
    }
  }
}
