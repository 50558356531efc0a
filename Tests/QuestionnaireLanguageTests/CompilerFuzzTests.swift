import Foundation
import QuestionnaireLanguage
import Testing
import Wording

/// Files that nobody would write, made at random from good ones, the same in every run.
///
/// `JALON_FUZZ_RUNS=100000 JALON_FUZZ_SEED=7 swift test --filter CompilerFuzzTests` goes further and elsewhere. What it
/// finds is written into the message of the failure, and belongs into ``known``.
@Suite struct CompilerFuzzTests {
  /// Texts that once broke something.
  private static let known: [String] = [
    // Mends that made a remark of a calculation.
    "jalon 1 fr\nsection s \"S\"\n  calcul a \"A\" = 9 –– b\n",
    "jalon 1 fr\nsection s \"S\"\n  calcul a \"A\" = 9 -– b\n",
    // Codes that are words of both editions, names of several words, words of the other edition at the end of a line.
    "jalon 1 fr\nsection s \"S\"\n  question a b c d e f \"A\" : choix\n    section \"S\"\n    help \"H\"\n",
    "jalon 1 fr\nsection s \"S\"\n  question a \"A\" : entier entre\n  question b \"B\" : yes or\n    si not\n",
    "jalon 1 en\nsection s \"S\"\n  question a \"A\" : date from 2026-01-01 to\n    if a parmi\n",
    "jalon 1 fr\nsection s \"S\"\n  question a \"A\" : étapes\n    x \"X\", manquant\n  question b \"B\" : texte\n    si a > x\n",
    "jalon 1 fr\nsection s \"S\"\n  question b 'B : texte\n  question c '' : texte\n  question d ‘D’ : texte\n",
    "jalon 1 fr\nvagues avant \"Avant\"\nsection s \"S\"\n  question a \"A” : texte\n    vague avant\n",
  ]

  private static let pieces: [String] = {
    let words = Keyword.allCases.flatMap { keyword in InterfaceLanguage.allCases.map { keyword.canonical(in: $0) } }
    return words + [
      "\"", "”", "“", "« a »", "'", "’", "–", "––", "--", "-", "&&", "||", "!", "!=", "==", "#", "//", ";", ".", ",",
      ":",
      "(", ")", "\n", "\n  ", "\n    ", "\n\t", "1,2", "1.2", "2026-11-21", "31/12/2026", "1/0", "0", "-1", "1e9",
      "👩‍🍳", "\u{200D}", "\u{301}", "\u{A0}", "\u{202E}", "é", "a b", "parmi 1,2", "si a >", "falc \"x\"",
    ]
  }()

  private static let seeds: [[UInt8]] =
    (Samples.all + Samples.reusing).map { Array($0.1.utf8) }
    + Example.all.compactMap { try? $0.source.bytes }.filter { $0.count > 100 }

  private static func setting(_ name: String, otherwise: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? otherwise
  }

  @Test func filesThatOnceBrokeSomethingAreOnlyWrong() {
    for text in Self.known { examine(Array(text.utf8)) }
  }

  @Test(.timeLimit(.minutes(60))) func filesMadeAtRandomAreNeverMoreThanWrong() {
    var generator = SeededGenerator(seed: UInt64(Self.setting("JALON_FUZZ_SEED", otherwise: 3)))
    for _ in 0..<Self.setting("JALON_FUZZ_RUNS", otherwise: 400) {
      var bytes = Self.seeds.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...5, using: &generator) where bytes.count > 100 && bytes.count < 20_000 {
        if Bool.random(using: &generator) {
          let mutation = Mutation.allCases.randomElement(using: &generator) ?? .deleteWord
          bytes = mutation.applied(to: bytes, using: &generator).bytes
        } else {
          let piece = Self.pieces.randomElement(using: &generator) ?? ""
          let place = Int.random(in: 0...bytes.count, using: &generator)
          let end = min(bytes.count, place + (Bool.random(using: &generator) ? 0 : piece.utf8.count))
          bytes.replaceSubrange(place..<end, with: piece.utf8)
        }
      }
      guard examine(bytes) else { return }
    }
  }

  /// Compiles, renders, formats and mends a text, and looks whether what always holds still does.
  @discardableResult
  private func examine(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(name: "essai.jalon", bytes: bytes)
    let compilation = Compilation(source, neighbours: .examples)
    var broken: [String] = []
    func hold(_ isSound: Bool, _ what: String) { if !isSound { broken.append(what) } }
    hold(compilation.tree.reconstructed == bytes, "every byte is in the tree")
    let whole = 0...bytes.count
    func isInside(_ span: SourceSpan) -> Bool {
      whole.contains(span.start) && (span.start...bytes.count).contains(span.end)
    }
    for diagnostic in compilation.diagnostics {
      let spans = [diagnostic.span, diagnostic.related?.span, diagnostic.fix?.span].compactMap { $0 }
      hold(spans.allSatisfy(isInside), "what \(diagnostic.problem.code) points at is in the file")
      for language in InterfaceLanguage.allCases {
        hold(!TerminalRenderer(language: language).render(diagnostic, in: source).isEmpty, "it is told")
      }
    }
    if case .canonical(let canonical) = compilation.formatting {
      let again = Compilation(SourceText(name: "essai.jalon", bytes: canonical), neighbours: .examples)
      hold(again.canonicalBytes == canonical, "the canonical form is its own")
      hold(again.questionnaire == compilation.questionnaire, "the canonical form means the same")
    }
    for likely in [false, true] {
      let mending = Mending(source, includingLikely: likely, neighbours: .examples)
      let left = mending.remaining.compactMap(\.fix).filter {
        $0.applicability == .certain || (likely && $0.applicability == .likely)
      }
      hold(left.isEmpty, "no mend is left")
      let isRemarkMeant = mending.steps.contains { $0.after == "--" }
      let remarks = [source, mending.source].map { Compilation.tokens(of: $0).count { $0.kind == .comment } }
      // Quotation marks that are closed can show a remark that was inside a text.
      let closesTexts = mending.steps.contains { ["J0104", "J0106"].contains($0.problem.code) }
      hold(isRemarkMeant || closesTexts || remarks[1] <= remarks[0], "no mend hides anything")
    }
    if !broken.isEmpty {
      Issue.record("\(broken.joined(separator: "; "))\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    return broken.isEmpty
  }
}
