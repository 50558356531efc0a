import QuestionnaireLanguage
import Testing

@Suite struct FixTests {
  @Test(arguments: Example.all)
  func everyMendTakesItsDiagnosticAway(_ example: Example) throws {
    let source = try example.source
    for diagnostic in example.compile(source).diagnostics {
      guard let fix = diagnostic.fix else { continue }
      let mended = example.compile(apply(fix, to: source))
      #expect(!codes(mended).contains(example.code), explain(mended))
      // In these examples nothing else is wrong, so the file compiles.
      #expect(!mended.hasErrors, explain(mended))
    }
  }

  /// The families of mistakes that can be mended mechanically have a mend.
  @Test(arguments: [
    "J0102", "J0103", "J0105", "J0107", "J0108", "J0109", "J0111", "J0112", "J0115", "J0119", "J0202", "J0203",
    "J0204", "J0205", "J0206", "J0209", "J0304", "J0318", "J0411", "J0504", "J0508", "J0701", "J0710", "J0802", "J0806",
    "J0807",
  ])
  func mechanicalMistakesHaveAMend(_ code: String) throws {
    let examples = Example.all.filter { $0.code == code && !$0.name.hasSuffix("no-suggestion") }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(try example.compilation.diagnostics.allSatisfy { $0.fix != nil }, "\(example.name)")
    }
  }

  /// A tool may apply these without asking, so they never touch what a question says or how it is called.
  @Test func onlyTyposOfTheTypewriterAreMendedWithoutAsking() throws {
    var certain: Set<String> = []
    for example in Example.all {
      for diagnostic in try example.compilation.diagnostics where diagnostic.fix?.applicability == .certain {
        certain.insert(diagnostic.problem.code)
      }
    }
    #expect(certain.sorted() == ["J0104", "J0105", "J0106", "J0107", "J0108", "J0109", "J0111", "J0112", "J0113"])
  }

  private func apply(_ fix: Diagnostic.Fix, to source: SourceText) -> SourceText {
    let bytes = source.bytes
    return SourceText(
      name: source.name,
      bytes: Array(bytes[..<fix.span.start]) + Array(fix.replacement.utf8) + Array(bytes[fix.span.end...]))
  }
}
