/// One question, with the answers it takes and the conditions under which it is asked.
public struct Item: Sendable, Equatable {
  /// The identifier, which becomes a column of every export.
  public var name: String
  /// The question as people read it.
  public var text: String
  /// Other wordings for single waves, by wave name.
  public var wordingByWave: [String: String]
  /// A sentence of help shown under the question.
  public var help: String?
  /// The easy-to-read words of the question, where they differ.
  public var easyText: String?
  /// Other easy-to-read words for single waves, by wave name.
  public var easyWordingByWave: [String: String]
  /// The easy-to-read help, where it differs.
  public var easyHelp: String?
  /// The easy-to-read words at the two ends of a slider, where they differ.
  public var easyEnds: SliderEnds?
  /// The kind of answer.
  public var type: AnswerType
  /// The unit of a number, for people to read: « kg ».
  public var unit: String?
  /// Whether the person must answer (declared missing codes count as an answer).
  public var isRequired: Bool
  /// The waves that ask this item; nil for every wave that is not retrospective.
  public var waves: Set<String>?
  /// The condition under which the item is asked, over items asked before it; nil for always.
  public var relevance: Expression?
  /// What is checked when the item is answered.
  public var checks: [Check]

  /// Makes an item.
  public init(
    name: String, text: String, wordingByWave: [String: String] = [:], help: String? = nil, type: AnswerType,
    unit: String? = nil, isRequired: Bool = false, waves: Set<String>? = nil, relevance: Expression? = nil,
    checks: [Check] = [], easyText: String? = nil, easyWordingByWave: [String: String] = [:],
    easyHelp: String? = nil, easyEnds: SliderEnds? = nil
  ) {
    self.name = name
    self.text = text
    self.wordingByWave = wordingByWave
    self.help = help
    self.type = type
    self.unit = unit
    self.isRequired = isRequired
    self.waves = waves
    self.relevance = relevance
    self.checks = checks
    self.easyText = easyText
    self.easyWordingByWave = easyWordingByWave
    self.easyHelp = easyHelp
    self.easyEnds = easyEnds
  }

  /// The wording at one wave.
  public func text(at wave: String) -> String { wordingByWave[wave] ?? text }
}

/// The words at the two ends of a slider.
public struct SliderEnds: Sendable, Equatable {
  /// The words at 0.
  public var low: String
  /// The words at 100.
  public var high: String

  /// Makes ends.
  public init(low: String, high: String) {
    self.low = low
    self.high = high
  }
}

/// A condition on an answer that makes the interview object.
public struct Check: Sendable, Equatable {
  /// What happens when the condition holds.
  public enum Severity: Sendable, Equatable {
    /// The person is asked to confirm and may keep the answer.
    case soft
    /// The answer is refused.
    case hard
  }

  /// How strict the check is.
  public var severity: Severity
  /// When this is true, the check objects.
  public var condition: Expression
  /// What the person is told.
  public var message: String
  /// The easy-to-read words of the message, where they differ.
  public var easyMessage: String?

  /// Makes a check.
  public init(severity: Severity, condition: Expression, message: String, easyMessage: String? = nil) {
    self.severity = severity
    self.condition = condition
    self.message = message
    self.easyMessage = easyMessage
  }
}
