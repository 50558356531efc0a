import Wording

@testable import QuestionnaireLanguage

/// Tells whether a text is one that the printed grammar allows.
struct GrammarRecognition {
  private let grammar: ReferenceGrammar
  private let source: SourceText
  /// The tokens that say something; nil for the end of a line.
  private let tokens: [Token?]
  private var known: [Key: Set<Int>] = [:]
  /// The furthest token that was looked at, for messages.
  private(set) var furthest = 0

  private struct Key: Hashable {
    let rule: String
    let position: Int
  }

  init(_ source: SourceText, _ grammar: ReferenceGrammar) {
    self.grammar = grammar
    self.source = source
    var tokens: [Token?] = []
    for token in Compilation.tokens(of: source) {
      if !token.isTrivia {
        tokens.append(token)
      } else if token.kind == .newline, let last = tokens.last, let last, last.kind != .comma {
        // After a comma a list goes on.
        tokens.append(nil)
      }
    }
    if tokens.last != .some(nil) { tokens.append(nil) }
    self.tokens = tokens
  }

  /// Whether the whole text is a file of the grammar.
  mutating func isAllowed() -> Bool {
    guard let first = grammar.rules.first else { return false }
    return ends(of: .rule(first.name), from: 0).contains(tokens.count)
  }

  /// The line of the furthest token that was looked at.
  var place: String {
    let token = tokens[min(furthest, tokens.count - 1)..<tokens.count].lazy.compactMap { $0 }.first
    return token.map { source.line(source.lineNumber(of: $0.span.start)) } ?? "the end"
  }

  /// The places where something that begins at a place can end.
  private mutating func ends(of part: ReferenceGrammar.Part, from start: Int) -> Set<Int> {
    furthest = max(furthest, start)
    switch part {
    case .terminal(let word): return endOfTerminal(word, from: start)
    case .terminalClass(let expected): return isOne(expected, at: start) ? [start + 1] : []
    case .rule(let name):
      let key = Key(rule: name, position: start)
      if let known = known[key] { return known }
      guard let part = grammar[name] else { return [] }
      let found = ends(of: part, from: start)
      known[key] = found
      return found
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        places.reduce(into: []) { $0.formUnion(ends(of: part, from: $1)) }
      }
    case .alternatives(let parts): return parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: start)) }
    case .optional(let part): return ends(of: part, from: start).union([start])
    case .repeated(let part):
      var all: Set<Int> = [start]
      var open: Set<Int> = [start]
      while !open.isEmpty {
        let next = open.reduce(into: Set<Int>()) { $0.formUnion(ends(of: part, from: $1)) }
        open = next.subtracting(all)
        all.formUnion(next)
      }
      return all
    }
  }

  private func endOfTerminal(_ word: String, from start: Int) -> Set<Int> {
    let keywords = grammar.keyword(word)
    guard !keywords.isEmpty else {
      guard start < tokens.count, let token = tokens[start], canonical(token) == word else { return [] }
      return [start + 1]
    }
    var ends: Set<Int> = []
    for form in keywords.flatMap({ KeywordTable.of(grammar.edition).forms(of: $0) })
    where start + form.count <= tokens.count {
      let isForm = form.indices.allSatisfy { tokens[start + $0]?.keywordWord == form[$0] }
      if isForm { ends.insert(start + form.count) }
    }
    return ends
  }

  /// The token as the grammar prints it.
  private func canonical(_ token: Token) -> String {
    switch token.kind {
    case .equal: "="
    case .notEqual: "<>"
    case .lessOrEqual: "<="
    case .greaterOrEqual: ">="
    case .times: "*"
    case .divided: "/"
    default: source.text(token.span)
    }
  }

  private func isOne(_ expected: ReferenceGrammar.Class, at position: Int) -> Bool {
    guard position < tokens.count else { return false }
    guard let token = tokens[position] else { return expected == .end }
    let text = source.text(token.span)
    return switch expected {
    case .name: token.kind == .word && StatementCursor.properName(from: text, .question) == text
    case .word: token.kind == .word
    case .language: token.kind == .word && (2...3).contains(text.count)
    case .number: token.kind == .number
    case .whole: token.kind == .number && Int(text) != nil
    case .date: token.kind == .date
    case .text: token.kind == .text
    case .fingerprint: TextFingerprint.isShapedAsOne(text)
    case .end: false
    }
  }
}
