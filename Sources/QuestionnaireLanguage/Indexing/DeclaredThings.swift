/// A wave as its line declares it.
public struct DeclaredWave: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The title, when it could be read.
  public let title: String?
  /// For a retrospective wave, the one that it looks back on.
  public let retrospectiveOf: String?
}

/// A scale as its lines declare it.
public struct DeclaredScale: Sendable, Equatable {
  /// The name.
  public let name: String
  /// Its ends as they are written: `1 à 5`.
  public let bounds: String?
  /// Its points and codes that have words.
  public let options: [DeclaredOption]
}

/// A piece that the file takes from another one.
public struct DeclaredReuse: Sendable, Equatable {
  /// What it is.
  public let kind: PieceKind
  /// Its name.
  public let name: String
  /// The file in the same folder, without `.jalon`.
  public let file: String
}

/// An option of a question or a point of a scale.
public struct DeclaredOption: Sendable, Equatable {
  /// The code.
  public let code: String
  /// The words.
  public let label: String?
  /// Whether it says why there is no answer.
  public let isMissing: Bool
}

/// A question or calculation as its lines declare it.
public struct DeclaredItem: Sendable, Equatable {
  /// The name.
  public let name: String
  /// Where the name stands, or the line that takes the item from another file.
  public let span: SourceSpan
  /// The words of the question.
  public let text: String?
  /// The kind of answer as it is written after the colon, or the formula after the equals sign.
  public let type: String?
  /// Whether it is computed and not asked.
  public let isComputed: Bool
  /// The scale that it is answered on, when it is a named one.
  public let scale: String?
  /// The waves that ask it; nil for every one that is not retrospective.
  public let waves: [String]?
  /// The condition under which it is asked, as it is written.
  public let relevance: String?
  /// Its own options.
  public let options: [DeclaredOption]
  /// The codes that it can be compared with, with their words; empty when it is not a closed question.
  public let comparableCodes: [DeclaredOption]
}

/// A score as its lines declare it.
public struct DeclaredScore: Sendable, Equatable {
  /// One item of a mean or sum.
  public struct Term: Sendable, Equatable {
    /// The name of the item.
    public let item: String
    /// Whether the answer is turned round.
    public let isReversed: Bool
  }

  /// The name.
  public let name: String
  /// The title, when it could be read.
  public let title: String?
  /// The items of a mean or sum, in their order.
  public let terms: [Term]
  /// The items that its conditions and calculations speak of.
  public let itemsInExpressions: Set<String>
  /// Its lines as they are written, without indentation: how it is put together, its missing rule, its threshold.
  public let lines: [String]
}
