import Wording

@testable import QuestionnaireLanguage

/// Texts made at random from the printed grammar.
struct GrammarSentences {
  private let grammar: ReferenceGrammar
  private var random: SmallRandom
  private var words: [String] = []
  private var depth = 0
  private var nameCount = 0

  /// A generator of numbers that gives the same ones every time.
  struct SmallRandom: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  init(_ grammar: ReferenceGrammar, seed: UInt64) {
    self.grammar = grammar
    random = SmallRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
  }

  /// One text: a first line in the edition of the grammar, then parts of the first rule.
  mutating func text() -> String {
    words = []
    if let first = grammar.rules.first { write(.rule(first.name)) }
    return words.joined(separator: " ").replacing("\n ", with: "\n")
  }

  private mutating func write(_ part: ReferenceGrammar.Part) {
    depth += 1
    defer { depth -= 1 }
    switch part {
    case .terminal(let word): words.append(word)
    case .terminalClass(let expected): words.append(sample(of: expected))
    case .rule(let name): grammar[name].map { write($0) }
    case .sequence(let parts): parts.forEach { write($0) }
    case .alternatives(let parts):
      // Of the two languages of the first line only its own makes sense; far inside, the last alternative ends soonest.
      let own = parts.first { $0 == .terminal(grammar.edition.rawValue) }
      let last = depth > 60 ? parts.last : parts.randomElement(using: &random)
      if let choice = own ?? last { write(choice) }
    case .optional(let part): if depth < 60 && Bool.random(using: &random) { write(part) }
    case .repeated(let part):
      // A file has more parts than a calculation has signs.
      let most = depth <= 3 ? 12 : depth < 40 ? 2 : 0
      for _ in 0..<Int.random(in: 0...most, using: &random) { write(part) }
    }
  }

  private mutating func sample(of expected: ReferenceGrammar.Class) -> String {
    nameCount += 1
    return switch expected {
    case .name, .word: "zz\(nameCount)"
    case .language: "ar"
    case .number: ["2", grammar.edition == .french ? "2,5" : "2.5"].randomElement(using: &random) ?? "2"
    case .whole: "3"
    case .date: ["2026-11-21", "1/9/2026", "21/11/2026"].randomElement(using: &random) ?? "2026-11-21"
    case .text: "\"Zz \(nameCount)\""
    case .fingerprint: ["6e74fd", "450777"].randomElement(using: &random) ?? "450777"
    case .end: "\n"
    }
  }
}
