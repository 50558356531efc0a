/// Something that has a name in a questionnaire.
public struct Symbol: Sendable, Hashable {
  /// What it is. Questions and calculations are items; a code is an answer of an item or a point of a scale.
  public enum Kind: String, Sendable, CaseIterable {
    case questionnaire, wave, scale, section, item, score, code
  }

  /// What a code belongs to; names are unique only within it.
  public enum Owner: Sendable, Hashable {
    case item(String)
    case scale(String)
  }

  /// What it is.
  public let kind: Kind
  /// The name.
  public let name: String
  /// For a code, what it is an answer of.
  public let owner: Owner?

  /// Makes a symbol.
  public init(_ kind: Kind, _ name: String, of owner: Owner? = nil) {
    self.kind = kind
    self.name = name
    self.owner = owner
  }
}

/// One place where a name stands.
public struct SymbolOccurrence: Sendable, Equatable {
  /// What is named.
  public let symbol: Symbol
  /// Where the name stands, without quotation marks.
  public let span: SourceSpan
  /// Whether it is declared here; else it is used.
  public let isDeclaration: Bool
}

/// The rule that names follow.
public enum NameRule {
  /// The most characters that a name can have.
  public static let limit = StatementCursor.nameLimit

  /// The nearest spelling of a text that is a name: the text itself when it is one.
  public static func nearestName(to text: String) -> String { StatementCursor.properName(from: text, .section) }
}
