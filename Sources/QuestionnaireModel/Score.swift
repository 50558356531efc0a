/// How a scale score is computed from the answers of one response.
public struct ScoreDefinition: Sendable, Equatable {
  /// How the answers are put together.
  public enum Method: Sendable, Equatable {
    /// The mean of the answers given to the terms.
    case mean
    /// The sum of the answers to the terms; a missing one is replaced by the mean of those given (proration).
    case sum
    /// How many of the conditions are true. One that is unknown because an answer is missing counts as unanswered, and
    /// gives no point.
    case count([Expression])
    /// The value of a calculation; there is none when it is unknown.
    case expression(Expression)
  }

  /// Which direction of change is good.
  public enum Direction: String, Sendable, Equatable {
    /// A higher score is better.
    case higherIsBetter
    /// A lower score is better.
    case lowerIsBetter
    /// Neither: a change is an increase or a decrease, not an improvement.
    case neutral
  }

  /// One item of the score.
  public struct Term: Sendable, Equatable {
    /// The name of the item.
    public var item: String
    /// Whether the answer is turned round: min + max − x.
    public var isReversed: Bool

    /// Makes a term.
    public init(item: String, isReversed: Bool = false) {
      self.item = item
      self.isReversed = isReversed
    }
  }

  /// A reliability known from a published source, or computed elsewhere.
  public struct KnownReliability: Sendable, Equatable {
    /// The coefficient, between 0 and 1.
    public var coefficient: Double
    /// Where it comes from.
    public var source: String
    /// Whether it was found by asking the same people twice while nothing changed, which is what reliable change asks
    /// for (COSMIN 2020); otherwise it is taken for an internal consistency.
    public var isRetest: Bool

    /// Makes a known reliability.
    public init(coefficient: Double, source: String, isRetest: Bool = false) {
      self.coefficient = coefficient
      self.source = source
      self.isRetest = isRetest
    }
  }

  /// The identifier.
  public var name: String
  /// The title that people read.
  public var title: String
  /// Which direction is good.
  public var direction: Direction
  /// How the answers are put together.
  public var method: Method
  /// The items of a mean or sum, in the order of the declaration; empty for other methods.
  public var terms: [Term]
  /// The missing rule: with fewer answers than this there is no score.
  public var minimumAnswers: Int
  /// The least change that means something, in points of the score; nil when none is declared.
  public var threshold: Double?
  /// The reliability declared in the questionnaire, if any.
  public var reliability: KnownReliability?
  /// Whether the score is rescaled from its theoretical range to 0-100.
  public var isRescaled: Bool
  /// The level of the indicator.
  public var level: Level?
  /// The cooperative's continuums that the score belongs to: `SU`, `PR`.
  public var continuums: [String]
  /// The funders' objectives that the score speaks to: `PSP2`, `ODD3`.
  public var objectives: [String]
  /// The cooperative's own indicators, in their words.
  public var indicators: [String]

  /// What one value of the score stands for, and so what is counted where values are: a person, unless it says
  /// otherwise.
  public var unitOfAnalysis: UnitOfAnalysis {
    get { otherUnit ?? .person }
    set { otherUnit = newValue == .person ? nil : newValue }
  }
  /// The unit where it is not a person: what says nothing new leaves the stored fingerprints as they were.
  private var otherUnit: UnitOfAnalysis?

  /// The level that an indicator belongs to.
  public enum Level: String, Sendable, Equatable, CaseIterable {
    /// Policies and territories.
    case macro
    /// Structures and establishments.
    case meso
    /// People and daily practice.
    case micro
  }

  /// Makes a score definition.
  public init(
    name: String, title: String, direction: Direction, method: Method, terms: [Term], minimumAnswers: Int,
    threshold: Double? = nil, reliability: KnownReliability? = nil, isRescaled: Bool = false, level: Level? = nil,
    continuums: [String] = [], objectives: [String] = [], indicators: [String] = [],
    unitOfAnalysis: UnitOfAnalysis = .person
  ) {
    self.name = name
    self.title = title
    self.direction = direction
    self.method = method
    self.terms = terms
    self.minimumAnswers = minimumAnswers
    self.threshold = threshold
    self.reliability = reliability
    self.isRescaled = isRescaled
    self.level = level
    self.continuums = continuums
    self.objectives = objectives
    self.indicators = indicators
    self.unitOfAnalysis = unitOfAnalysis
  }
}

extension ScoreDefinition {
  /// The names of the items that the score is computed from.
  public var items: Set<String> {
    switch method {
    case .mean, .sum: Set(terms.map(\.item))
    case .count(let conditions): conditions.reduce(into: []) { $0.formUnion($1.items) }
    case .expression(let expression): expression.items
    }
  }

  /// The least and the greatest value that the score can take before rescaling; nil when there are no ends.
  public func unscaledRange(in questionnaire: Questionnaire) -> ClosedRange<Double>? {
    switch method {
    case .expression: return nil
    case .count(let conditions): return conditions.isEmpty ? nil : 0...Double(conditions.count)
    case .mean, .sum: break
    }
    var low = 0.0
    var high = 0.0
    for term in terms {
      guard let range = questionnaire.item(named: term.item)?.type.scoredRange else { return nil }
      low += range.lowerBound
      high += range.upperBound
    }
    let divisor = method == .mean ? Double(max(1, terms.count)) : 1
    return low < high ? low / divisor...high / divisor : nil
  }

  /// The least and the greatest value that the score can take; nil when there are no ends.
  public func theoreticalRange(in questionnaire: Questionnaire) -> ClosedRange<Double>? {
    unscaledRange(in: questionnaire).map { isRescaled ? 0...100 : $0 }
  }
}
