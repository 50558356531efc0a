/// What can be wrong with how things are shown, and with what a score stands for (J09).
public enum PresentationProblem: Sendable, Equatable {
  case notAPictogram(Written)
  case pictogramOnFace
  case tooManyFaces(limit: Int)
  case emptyGrid(String)
  case unknownUnitOfAnalysis(String, suggestion: String?, known: [String])

  /// What stands where a pictogram should.
  public enum Written: Sendable, Equatable {
    case words, severalSigns
  }

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .notAPictogram: "J0901"
    case .pictogramOnFace: "J0902"
    case .tooManyFaces: "J0903"
    case .emptyGrid: "J0904"
    case .unknownUnitOfAnalysis: "J0905"
    }
  }
}
