/// The kinds of token. Every byte of a file belongs to exactly one token.
public enum TokenKind: UInt8, Sendable {
  // Trivia
  case byteOrderMark
  case blank
  case comment
  case newline
  // What is said
  case word
  case number
  /// A day in digits: `2026-11-21` or `21/11/2026`, without blanks.
  case date
  case text
  case unterminatedText
  case comma
  case colon
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case plus
  case minus
  case times
  case divided
  case openParenthesis
  case closeParenthesis
  /// A character that has no meaning in the language.
  case unknown
  /// A dash that a word processor put where `--` or `-` was typed.
  case typographicDash
}

/// A token: its kind and the bytes that it covers.
public struct Token: Sendable, Equatable {
  /// What it is.
  public let kind: TokenKind
  /// Where it stands.
  public let span: SourceSpan
  /// Which of the words of keywords it is.
  let keywordWord: KeywordWords.Number

  /// Whether the token only separates others.
  public var isTrivia: Bool {
    switch kind {
    case .byteOrderMark, .blank, .comment, .newline: true
    default: false
    }
  }
}
