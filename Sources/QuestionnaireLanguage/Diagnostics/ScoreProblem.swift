/// What can be wrong with scores (J04).
public enum ScoreProblem: Sendable, Equatable {
  case missingScoreRule
  case missingScoreMethod
  case itemNotNumeric(String, Problem.ValueKind)
  case differentRanges(String, ClosedRange<Double>?, String, ClosedRange<Double>?)
  case impossibleMinimum(items: Int)
  case reversedWithoutRange(String)
  case repeatedItem(String)
  case uselessThreshold
  case impossibleReliability
  case unknownObjective(String, suggestion: String?)
  case unknownLevel(String, suggestion: String?)
  case objectiveNotTicked(String, programme: String)
  case severalForms
  case rescaledWithoutRange
  case rescaledToOther

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .missingScoreRule: "J0401"
    case .missingScoreMethod: "J0402"
    case .itemNotNumeric: "J0403"
    case .differentRanges: "J0404"
    case .impossibleMinimum: "J0405"
    case .reversedWithoutRange: "J0406"
    case .repeatedItem: "J0407"
    case .uselessThreshold: "J0408"
    case .impossibleReliability: "J0409"
    case .unknownObjective: "J0410"
    case .unknownLevel: "J0411"
    case .objectiveNotTicked: "J0412"
    case .severalForms: "J0413"
    case .rescaledWithoutRange: "J0414"
    case .rescaledToOther: "J0415"
    }
  }
}
