/// The kind of answer that an item takes.
public enum AnswerType: Sendable, Equatable {
  /// A point of a labelled scale.
  case scale(ResponseScale)
  /// One of several options.
  case choice([Option])
  /// Any number of options; an exclusive option stands alone.
  case multipleChoice([Option])
  /// One of several ordered options; results are transitions, never means.
  case stage([Option])
  /// Yes or no, stored under the codes of the language edition: `oui`/`non` or `yes`/`no`.
  case yesNo([Option])
  /// A whole number.
  case integer(NumberBounds)
  /// A number with decimals.
  case decimal(NumberBounds)
  /// A mark on a line from 0 to 100, whole numbers.
  case visualAnalogue(low: String, high: String)
  /// A day of the calendar.
  case date
  /// A text on one line.
  case shortText
  /// A text of several lines.
  case longText
  /// Not asked but computed from answers before it, a number; missing when one of them is, and on division by zero.
  case computed(Expression)

  /// The options of a closed question, the points of a scale excepted; empty for open questions.
  public var options: [Option] {
    switch self {
    case .choice(let options), .multipleChoice(let options), .stage(let options), .yesNo(let options): options
    default: []
    }
  }

  /// The codes by which a person declares why there is no answer: « je ne sais pas ».
  public var missingCodes: [Option] {
    switch self {
    case .scale(let scale): scale.missingCodes
    case .integer(let bounds), .decimal(let bounds): bounds.missingCodes
    default: options.filter(\.isMissing)
    }
  }

  /// The least and the greatest number that an answer can be, where the answer is a number between two ends.
  public var numericRange: ClosedRange<Double>? {
    switch self {
    case .scale(let scale): Double(scale.points.lowerBound)...Double(scale.points.upperBound)
    case .visualAnalogue: 0...100
    case .integer(let bounds), .decimal(let bounds): bounds.range
    default: nil
    }
  }

  /// Whether answers of this type are numbers that can be averaged and summed.
  public var isNumeric: Bool {
    switch self {
    case .scale, .integer, .decimal, .visualAnalogue, .computed: true
    default: false
    }
  }

  /// The calculation, for an item that is not asked.
  public var formula: Expression? {
    if case .computed(let formula) = self { formula } else { nil }
  }
}

/// One answer that can be chosen.
public struct Option: Sendable, Equatable {
  /// The code that is stored.
  public var code: String
  /// The words that people read.
  public var label: String
  /// Whether the code says why there is no answer.
  public var isMissing: Bool
  /// In a multiple choice, whether the option excludes the others (« rien de tout cela »).
  public var isExclusive: Bool

  /// Makes an option.
  public init(code: String, label: String, isMissing: Bool = false, isExclusive: Bool = false) {
    self.code = code
    self.label = label
    self.isMissing = isMissing
    self.isExclusive = isExclusive
  }
}

/// A response scale shared by items: whole points, some of them labelled, and codes for a declared missing answer.
public struct ResponseScale: Sendable, Equatable {
  /// The identifier.
  public var name: String
  /// The points from the least to the greatest.
  public var points: ClosedRange<Int>
  /// The words for the points that have some.
  public var labels: [Int: String]
  /// The codes for a declared missing answer.
  public var missingCodes: [Option]

  /// Makes a scale.
  public init(name: String, points: ClosedRange<Int>, labels: [Int: String] = [:], missingCodes: [Option] = []) {
    self.name = name
    self.points = points
    self.labels = labels
    self.missingCodes = missingCodes
  }
}

/// The ends of an open number question.
public struct NumberBounds: Sendable, Equatable {
  /// The least and the greatest number accepted, both included; nil when there are no ends.
  public var range: ClosedRange<Double>?
  /// The codes for a declared missing answer.
  public var missingCodes: [Option]

  /// Makes bounds.
  public init(range: ClosedRange<Double>? = nil, missingCodes: [Option] = []) {
    self.range = range
    self.missingCodes = missingCodes
  }
}
