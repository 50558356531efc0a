/// What can be wrong with kinds of answer, options and expressions (J03).
public enum TypeProblem: Sendable, Equatable {
  case tooFewOptions(String)
  case optionsNotTaken(String)
  case repeatedCode(String)
  case reversedBounds
  case pointOutsideScale(String, from: Int, to: Int)
  case tooManyPoints(limit: Int)
  case codeOnScale(String)
  case exclusiveOutsideMultipleChoice
  case missingWhereNotPossible
  case differentKinds(Problem.ValueKind, Problem.ValueKind)
  case notACondition(Problem.ValueKind)
  case notANumber(Problem.ValueKind)
  case orderOfCodes
  case neverPossible(item: String, from: String, to: String)
  case neverAskedTogether(item: String)
  case missingCodeCompared(String, item: String)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .tooFewOptions: "J0301"
    case .optionsNotTaken: "J0302"
    case .repeatedCode: "J0303"
    case .reversedBounds: "J0304"
    case .pointOutsideScale: "J0305"
    case .tooManyPoints: "J0306"
    case .codeOnScale: "J0307"
    case .exclusiveOutsideMultipleChoice: "J0308"
    case .missingWhereNotPossible: "J0309"
    case .differentKinds: "J0310"
    case .notACondition: "J0311"
    case .notANumber: "J0312"
    case .orderOfCodes: "J0313"
    case .neverPossible: "J0314"
    case .neverAskedTogether: "J0315"
    case .missingCodeCompared: "J0316"
    }
  }
}
