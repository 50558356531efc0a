import Foundation
import Wording

@testable import QuestionnaireLanguage

/// The grammar that the reference prints, read from its page.
struct ReferenceGrammar: Sendable {
  indirect enum Part: Equatable, Sendable {
    /// A word or sign between quotation marks.
    case terminal(String)
    /// A class of words in capitals: a name, a number, the end of a line.
    case terminalClass(Class)
    case rule(String)
    case sequence([Part])
    case alternatives([Part])
    case optional(Part)
    case repeated(Part)
  }

  enum Class: String, Sendable {
    case name, word, language, number, whole, date, text, fingerprint, end

    init?(_ written: String) {
      switch written {
      case "NOM", "NAME": self = .name
      case "MOT", "WORD": self = .word
      case "LANGUE", "LANGUAGE": self = .language
      case "NOMBRE", "NUMBER": self = .number
      case "ENTIER", "WHOLE": self = .whole
      case "DATE": self = .date
      case "TEXTE", "TEXT": self = .text
      case "EMPREINTE", "FINGERPRINT": self = .fingerprint
      case "FIN", "END": self = .end
      default: return nil
      }
    }
  }

  struct Malformed: Error { let place: String }

  let edition: InterfaceLanguage
  /// The rules in their order; the first is a whole file.
  let rules: [(name: String, part: Part)]
  private let byName: [String: Part]

  /// Reads the blocks `ebnf` of a page.
  init(_ page: ReferencePage) throws {
    edition = page.edition
    let source = page.blocks.filter { $0.info == ["ebnf"] }.flatMap(\.content).joined(separator: "\n")
    var reader = Reader(source)
    var rules: [(String, Part)] = []
    while let name = reader.next {
      reader.advance()
      try reader.expect("=")
      rules.append((name, try reader.alternatives()))
      try reader.expect(";")
    }
    self.rules = rules
    byName = Dictionary(rules, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String) -> Part? { byName[name] }

  /// The words between quotation marks, signs and digits apart.
  var words: Set<String> { Set(rules.flatMap { Self.terminals(of: $0.part) }) }

  private static func terminals(of part: Part) -> [String] {
    switch part {
    case .terminal(let word): [word]
    case .terminalClass, .rule: []
    case .sequence(let parts), .alternatives(let parts): parts.flatMap(terminals)
    case .optional(let part), .repeated(let part): terminals(of: part)
    }
  }

  static func rulesNamed(in part: Part) -> [String] {
    switch part {
    case .rule(let name): [name]
    case .terminal, .terminalClass: []
    case .sequence(let parts), .alternatives(let parts): parts.flatMap(rulesNamed)
    case .optional(let part), .repeated(let part): rulesNamed(in: part)
    }
  }

  /// The keyword that a terminal is; nil for signs, numbers and languages of the first line.
  func keyword(_ terminal: String) -> [Keyword] {
    Keyword.allCases.filter { $0.canonical(in: edition) == terminal }
  }
}

/// Reads EBNF.
private struct Reader {
  private let symbols: [String]
  private var index = 0

  init(_ source: String) {
    symbols = source.matches(of: /"[^"]*"|[A-Za-z_]+|[=;|{}()\[\]]/).map { String($0.output) }
  }

  var next: String? { index < symbols.count ? symbols[index] : nil }

  mutating func advance() { index += 1 }

  mutating func expect(_ symbol: String) throws {
    guard next == symbol else {
      throw ReferenceGrammar.Malformed(place: symbols.prefix(index + 1).suffix(8).joined(separator: " "))
    }
    advance()
  }

  mutating func alternatives() throws -> ReferenceGrammar.Part {
    var parts = [try sequence()]
    while next == "|" {
      advance()
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() throws -> ReferenceGrammar.Part {
    var parts: [ReferenceGrammar.Part] = []
    while let symbol = next, ![";", "|", "}", ")", "]"].contains(symbol) {
      advance()
      switch symbol {
      case "{": parts.append(.repeated(try group(closing: "}")))
      case "[": parts.append(.optional(try group(closing: "]")))
      case "(": parts.append(try group(closing: ")"))
      default:
        if symbol.hasPrefix("\"") {
          parts.append(.terminal(String(symbol.dropFirst().dropLast())))
        } else if let known = ReferenceGrammar.Class(symbol) {
          parts.append(.terminalClass(known))
        } else {
          parts.append(.rule(symbol))
        }
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func group(closing: String) throws -> ReferenceGrammar.Part {
    let part = try alternatives()
    try expect(closing)
    return part
  }
}
