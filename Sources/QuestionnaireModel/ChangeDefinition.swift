/// A comparison of one score between two waves.
public struct ChangeDefinition: Sendable, Equatable {
  /// The name of the score.
  public var score: String
  /// The earlier wave.
  public var fromWave: String
  /// The later wave.
  public var toWave: String
  /// What is known about the study, which decides what can be concluded.
  public var plan: AnalysisPlan

  /// Makes a comparison.
  public init(score: String, fromWave: String, toWave: String, plan: AnalysisPlan = AnalysisPlan()) {
    self.score = score
    self.fromWave = fromWave
    self.toWave = toWave
    self.plan = plan
  }

  /// Whether another definition compares the same score between the same waves, whatever is planned for it.
  public func isSameComparison(as other: ChangeDefinition) -> Bool {
    score == other.score && fromWave == other.fromWave && toWave == other.toWave
  }
}

/// What is known about the study beside the questions: who serves as comparison, how people came to their group, and
/// which tests are judged together.
public struct AnalysisPlan: Sendable, Equatable {
  /// The people who did not take part in the programme, or not yet.
  public enum ComparisonGroup: Sendable, Equatable {
    /// Those of these groups, as groups are named at a sitting.
    case groups([String])
    /// Those of whom this is true, by their answers at the earlier wave.
    case people(Expression)
  }

  /// Who serves as comparison; nil for a study of one group, in which a change is not an effect.
  public var comparisonGroup: ComparisonGroup?
  /// Whether chance decided who is in the comparison group.
  public var isRandomised: Bool
  /// The name of the family of tests whose p-values are adjusted together; nil for the questionnaire's own family.
  public var family: String?
  /// The names of the closed items by whose answers at the earlier wave people are told apart as subgroups.
  public var subgroupItems: [String]

  /// Makes a plan; without arguments that of a study of one group.
  public init(
    comparisonGroup: ComparisonGroup? = nil, isRandomised: Bool = false, family: String? = nil,
    subgroupItems: [String] = []
  ) {
    self.comparisonGroup = comparisonGroup
    self.isRandomised = isRandomised
    self.family = family
    self.subgroupItems = subgroupItems
  }
}
