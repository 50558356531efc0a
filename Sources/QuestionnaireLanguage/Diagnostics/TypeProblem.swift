/// What can be wrong with kinds of answer, options and expressions (J03).
public enum TypeProblem: Sendable, Equatable {
  case tooFewOptions(String)
  case optionsNotTaken(String)
  case repeatedCode(String)
  case reversedBounds
  case pointOutsideScale(String, from: Int, to: Int)
  case tooManyPoints(limit: Int)
  case codeOnScale(String, isScale: Bool)
  case exclusiveOutsideMultipleChoice
  case missingWhereNotPossible
  case differentKinds(Problem.ValueKind, Problem.ValueKind)
  case notACondition(Problem.ValueKind, proposal: String?)
  case notANumber(Problem.ValueKind)
  case orderOfCodes
  case orderOfDifferentStages(String, String)
  case neverPossible(item: String, value: String, Reach)
  case neverAskedTogether(item: String)
  case missingCodeCompared(String, item: String)
  case optionLikeLine(String, line: String)
  case lineAmongOptions(String)
  case settled(String, always: Bool, [SideReach])
  case gluedNumbers(String, apart: String, isOfWholes: Bool)

  /// The answers that a question can have.
  public enum Reach: Sendable, Equatable {
    case from(String, to: String)
    case wholeNumbers
  }

  /// The values that one side of a comparison can have.
  public struct SideReach: Sendable, Equatable {
    let side: String
    let from: String
    let to: String
  }

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
    case .orderOfCodes, .orderOfDifferentStages: "J0313"
    case .neverPossible: "J0314"
    case .neverAskedTogether: "J0315"
    case .missingCodeCompared: "J0316"
    case .settled: "J0317"
    case .gluedNumbers: "J0318"
    case .optionLikeLine, .lineAmongOptions: "J0319"
    }
  }
}
