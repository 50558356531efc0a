/// What can be wrong with names (J02).
public enum NameProblem: Sendable, Equatable {
  case repeatedName(String)
  case unknownType(String, suggestion: String?)
  case scaleInPlace
  case numberOfWhichKind(String)
  case unknownItem(String, suggestion: String?)
  case unknownWave(String, suggestion: String?)
  case unknownScore(String, suggestion: String?)
  case unknownCode(String, item: String, suggestion: String?, known: [String])
  case usesAgree(Problem.NameKind, on: String, declared: String, count: Int)
  case laterItem(String)
  case ownAnswer(String)
  case reservedName(String)
  case reservedCode(String)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .repeatedName: "J0201"
    case .unknownType, .scaleInPlace, .numberOfWhichKind: "J0202"
    case .unknownItem: "J0203"
    case .unknownWave: "J0204"
    case .unknownScore: "J0205"
    case .unknownCode: "J0206"
    case .usesAgree(let kind, on: let name, _, _): Self.unknown(kind, name).code
    case .laterItem: "J0207"
    case .ownAnswer: "J0208"
    case .reservedName: "J0209"
    case .reservedCode: "J0210"
    }
  }

  /// What is said of one use of an unknown name.
  private static func unknown(_ kind: Problem.NameKind, _ name: String) -> NameProblem {
    switch kind {
    case .wave: .unknownWave(name, suggestion: nil)
    case .score: .unknownScore(name, suggestion: nil)
    case .scale: .unknownType(name, suggestion: nil)
    default: .unknownItem(name, suggestion: nil)
    }
  }
}
