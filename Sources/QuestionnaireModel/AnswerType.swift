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
  /// Yes or no, stored under the codes of the language edition: `oui`/`non` or `yes`/`no`. Yes stands first.
  case yesNo([Option])
  /// A whole number.
  case integer(NumberBounds)
  /// A number with decimals.
  case decimal(NumberBounds)
  /// A mark on a line from 0 to 100, whole numbers.
  case visualAnalogue(low: String, high: String)
  /// A day of the calendar, from the first to the last of the range where there is one.
  case date(ClosedRange<CalendarDate>?)
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

  /// The least and the greatest number with which an answer enters a mean or a sum: yes counts as 1 and no as 0.
  public var scoredRange: ClosedRange<Double>? {
    if case .yesNo = self { 0...1 } else { numericRange }
  }

  /// Whether answers of this type can enter a mean or a sum. Other choices never do: their codes have no distances.
  public var isScored: Bool {
    if case .yesNo = self { true } else { isNumeric }
  }

  /// The numbers with which codes enter a mean or a sum, by code: 1 for yes and 0 for no; empty for other types.
  public var scoredCodes: [String: Double] {
    guard case .yesNo(let options) = self else { return [:] }
    let codes = options.filter { !$0.isMissing }.map(\.code)
    return Dictionary(codes.enumerated().map { ($1, $0 == 0 ? 1 : 0) }) { first, _ in first }
  }

  /// Whether answers of this type are numbers.
  public var isNumeric: Bool {
    switch self {
    case .scale, .integer, .decimal, .visualAnalogue, .computed: true
    default: false
    }
  }

  /// Whether one of a few answers known beforehand is given, so that people can be told apart by it.
  public var hasFewAnswers: Bool {
    switch self {
    case .scale, .choice, .stage, .yesNo: true
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
  /// A small picture beside the words, one grapheme cluster: an emoji.
  public var pictogram: String?
  /// The words for people who read easy-to-read text (in French FALC), where they differ.
  public var easyLabel: String?

  /// Makes an option.
  public init(
    code: String, label: String, isMissing: Bool = false, isExclusive: Bool = false, pictogram: String? = nil,
    easyLabel: String? = nil
  ) {
    self.code = code
    self.label = label
    self.isMissing = isMissing
    self.isExclusive = isExclusive
    self.pictogram = pictogram
    self.easyLabel = easyLabel
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
  /// The small pictures beside the points that have one, each one grapheme cluster.
  public var pictograms: [Int: String]
  /// The easy-to-read words of the points for which they differ.
  public var easyLabels: [Int: String]
  /// How the points are shown as faces; nil where they are not.
  public var faces: Faces?

  /// Which end of a scale has the happy face.
  public enum Faces: String, Sendable, Equatable {
    /// The greatest point.
    case happyAtTop
    /// The least point.
    case happyAtBottom
  }

  /// Makes a scale.
  public init(
    name: String, points: ClosedRange<Int>, labels: [Int: String] = [:], missingCodes: [Option] = [],
    pictograms: [Int: String] = [:], easyLabels: [Int: String] = [:], faces: Faces? = nil
  ) {
    self.name = name
    self.points = points
    self.labels = labels
    self.missingCodes = missingCodes
    self.pictograms = pictograms
    self.easyLabels = easyLabels
    self.faces = faces
  }

  /// The mood of a point's face, from -1 (sad) to 1 (happy); nil where the points are not shown as faces.
  public func mood(of point: Int) -> Double? {
    guard let faces, points.contains(point), points.count > 1 else { return nil }
    let share = Double(point - points.lowerBound) / Double(points.upperBound - points.lowerBound)
    let mood = 2 * share - 1
    return faces == .happyAtTop ? mood : -mood
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
