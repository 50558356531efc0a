/// What can be wrong with names (J02).
public enum NameProblem: Sendable, Equatable {
  case repeatedName(String)
  case unknownType(String, suggestion: String?)
  case scaleInPlace
  case unknownItem(String, suggestion: String?)
  case unknownWave(String, suggestion: String?)
  case unknownScore(String, suggestion: String?)
  case unknownCode(String, item: String, suggestion: String?, known: [String])
  case laterItem(String)
  case ownAnswer(String)
  case reservedName(String)
  case reservedCode(String)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .repeatedName: "J0201"
    case .unknownType, .scaleInPlace: "J0202"
    case .unknownItem: "J0203"
    case .unknownWave: "J0204"
    case .unknownScore: "J0205"
    case .unknownCode: "J0206"
    case .laterItem: "J0207"
    case .ownAnswer: "J0208"
    case .reservedName: "J0209"
    case .reservedCode: "J0210"
    }
  }
}
