import Wording

/// What can be wrong with pieces that files share (J08).
public enum ReuseProblem: Sendable, Equatable {
  case notShared(String)
  case missingFile(String, suggestion: String?)
  case unreadableFile(String, Obstacle)
  case brokenFile(String, path: String)
  case otherEdition(String, InterfaceLanguage)
  case unknownPiece(String, kind: PieceKind, file: String, suggestion: String?, known: [String])
  case wrongKind(String, is: PieceKind, file: String)
  case takenTwice(String)
  case differentScale(String, file: String)
  case circle([String])
  case wavesOfScale

  /// What keeps a file from being read.
  public enum Obstacle: Sendable, Equatable {
    /// The person may not, or it is no file.
    case notAllowed
    case tooLarge
    /// Too many files take from one another in a row.
    case tooDeep
    /// Too many files are named.
    case tooMany
  }

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .notShared: "J0801"
    case .missingFile: "J0802"
    case .unreadableFile: "J0803"
    case .brokenFile: "J0804"
    case .otherEdition: "J0805"
    case .unknownPiece: "J0806"
    case .wrongKind: "J0807"
    case .takenTwice: "J0808"
    case .differentScale: "J0809"
    case .circle: "J0810"
    case .wavesOfScale: "J0811"
    }
  }
}
