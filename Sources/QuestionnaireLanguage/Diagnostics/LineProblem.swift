/// What can be wrong with characters, words and lines (J01).
public enum LineProblem: Sendable, Equatable {
  case notUTF8
  case missingHeader
  case unknownEdition(String)
  case unknownCharacter(String, meant: String?)
  case typographicDash(meant: String)
  case unterminatedText(closing: String?)
  case decimalSeparator(mayBeThousands: Bool)
  case unknownLine(word: String, suggestion: String?)
  case choiceWithoutCode
  case otherEdition(word: String, here: String)
  case misplacedLine(word: String, parents: [String])
  case wrongIndentation(expected: Int)
  case tabulation
  case expected(Problem.Expectation, Problem.Found)
  case unexpected(Problem.Found, Advice = .list)
  case invalidName(String, proposal: String)
  case nameTooLong(limit: Int)
  case missingQuestionnaire
  case repeatedLine(String)
  case unfinishedList
  case expressionTooComplex

  /// What to do about something that is too many at the end of a line.
  public enum Advice: Sendable, Equatable {
    /// Commas between the parts, or a new line.
    case list
    /// A comma between two names, or one name without a blank.
    case names
    /// A sign between the two sides of a condition.
    case compare
    /// A line of its own, below.
    case ownLine(String)
    /// The choices one a line, below.
    case choicesBelow
    /// A unit on a line of its own, below.
    case ownUnit(String)
    /// A comma before what follows.
    case commaBefore(String)
    /// A sign instead of a word.
    case equalSign(String)
    /// The same in other words.
    case write(String)
    /// No quotation marks inside a text.
    case quotationMarks
  }

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .notUTF8: "J0101"
    case .missingHeader: "J0102"
    case .unknownEdition: "J0103"
    case .unknownCharacter: "J0104"
    case .typographicDash: "J0105"
    case .unterminatedText: "J0106"
    case .decimalSeparator: "J0107"
    case .unknownLine, .choiceWithoutCode: "J0108"
    case .otherEdition: "J0109"
    case .misplacedLine: "J0110"
    case .wrongIndentation: "J0111"
    case .tabulation: "J0112"
    case .expected: "J0113"
    case .unexpected: "J0114"
    case .invalidName: "J0115"
    case .nameTooLong: "J0116"
    case .missingQuestionnaire: "J0117"
    case .repeatedLine: "J0118"
    case .unfinishedList: "J0119"
    case .expressionTooComplex: "J0120"
    }
  }
}
