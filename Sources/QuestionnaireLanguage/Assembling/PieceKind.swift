/// What one file can take from another.
public enum PieceKind: Sendable, Equatable, CaseIterable {
  /// A scale, with its points.
  case scale
  /// A section, with its questions and the scales that they use.
  case section

  /// The word that begins the piece.
  var keyword: Keyword {
    switch self {
    case .scale: .scale
    case .section: .section
    }
  }

  /// What names it.
  var nameKind: Problem.NameKind {
    switch self {
    case .scale: .scale
    case .section: .section
    }
  }

  /// The other one.
  var other: PieceKind {
    switch self {
    case .scale: .section
    case .section: .scale
    }
  }
}
