import QuestionnaireModel

/// What is the same and what is not in two versions of a questionnaire, question by question, score by score, and what
/// that means for change scores.
///
/// ```swift
/// let comparison = QuestionnaireComparison(old: first, new: second)
/// comparison.keepsChangesComparable  // whether people may go on from the first to the second
/// ```
public struct QuestionnaireComparison: Sendable, Equatable {
  /// One of the two questionnaires.
  public struct Side: Sendable, Equatable {
    /// The questionnaire's name.
    public let name: String
    /// Its version.
    public let version: String
    /// Its title.
    public let title: String
  }

  /// One question, by name.
  public struct ItemComparison: Sendable, Equatable {
    /// What has become of it.
    public enum Verdict: Sendable, Equatable {
      case same, added, removed
      /// The words are others, the answers mean the same.
      case reworded
      /// The answers do not mean the same, or not for the same people.
      case restructured
      /// Only the name is another: it seems to be the question that was called so.
      case renamed(from: String)
    }

    /// The name, in the new version where the question is in it.
    public let name: String
    /// What has become of it.
    public let verdict: Verdict
    /// What differs.
    public let differences: [Difference<ItemProperty>]
  }

  /// One score, by name.
  public struct ScoreComparison: Sendable, Equatable {
    /// What has become of it.
    public enum Verdict: Sendable, Equatable {
      case same, added, removed
      /// It is computed in another way.
      case rescored
      /// It is computed in the same way and read in another: its title, its threshold, its tags.
      case retuned
    }

    /// The name.
    public let name: String
    /// What has become of its definition.
    public let verdict: Verdict
    /// What differs.
    public let differences: [Difference<ScoreProperty>]
    /// Those of its items that are reworded.
    public let rewordedItems: [String]
    /// Those of its items that are restructured.
    public let restructuredItems: [String]
  }

  /// One wave, by name.
  public struct WaveComparison: Sendable, Equatable {
    /// A property in which two versions of a wave can differ.
    public enum Property: String, Sendable, Equatable {
      case title, window, retrospectiveOf, askedWith, other
    }
    /// What has become of it.
    public enum Verdict: Sendable, Equatable { case same, added, removed, changed }

    /// The name.
    public let name: String
    /// What has become of it.
    public let verdict: Verdict
    /// What differs.
    public let differences: [Difference<Property>]
  }

  /// A property of the questionnaire as a whole.
  public enum HeadProperty: String, Sendable, Equatable {
    case name, version, title, language, programme, translations
    /// The questions that both versions have are asked in another order.
    case itemOrder
    /// Something else.
    case other
  }

  /// The earlier version.
  public let old: Side
  /// The later version.
  public let new: Side
  /// What differs in the questionnaire as a whole.
  public let head: [Difference<HeadProperty>]
  /// The waves, in the order of the new version, those removed last.
  public let waves: [WaveComparison]
  /// The questions, in the order of the new version, those removed last.
  public let items: [ItemComparison]
  /// The scores, in the order of the new version, those removed last.
  public let scores: [ScoreComparison]
  /// The declared changes, in the order of the new version, those removed last.
  public let changes: [ChangeComparison]

  /// Compares two checked questionnaires.
  ///
  /// Other typography of the same words is told of the questions (`ItemProperty.typography`) and is no difference
  /// elsewhere.
  public init(old: Questionnaire, new later: Questionnaire) {
    let pairs = PairedItems(old: old, new: later)
    let new = later.withTypography(of: old)
    self.old = Side(name: old.name, version: old.version, title: old.title)
    self.new = Side(name: new.name, version: new.version, title: new.title)
    head = Self.head(old, new)
    waves = Self.waves(old, new)
    items = Self.items(pairs)
    scores = Self.scores(old, new, pairs)
    let removed = old.changes.filter { change in !new.changes.contains { $0.isSameComparison(as: change) } }
    changes =
      new.changes.map { ChangeComparison($0, old: old, new: new, pairs) }
      + removed.map { ChangeComparison($0, verdict: .removed, reasons: [.changeRemoved]) }
  }

  /// Whether answers to the two do not mean the same while both say that they are one version.
  public var lacksVersion: Bool {
    old.name == new.name && old.version == new.version
      && items.contains { [.added, .removed, .restructured].contains($0.verdict) }
  }

  /// Whether every change that the old version declares can still be computed over both versions, wording apart.
  public var keepsChangesComparable: Bool {
    changes.allSatisfy { [.comparable, .wordingOnly, .added].contains($0.verdict) }
  }
}
