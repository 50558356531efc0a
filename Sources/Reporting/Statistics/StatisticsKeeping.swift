import ChangeStatistics
import Evaluation
import QuestionnaireModel
import ResponseStore

/// Keeps in the store what every method says of the declared changes: over everyone, over each group, and over each
/// answer to the items that a change is told apart by.
///
/// Figures are computed anew only where the scores or the plan that they rest on have changed. They are not masked: the
/// store holds everybody's answers anyway.
public struct StatisticsKeeping {
  /// The most people of a comparison for which figures are kept unless it is asked for: resampling and mixed models of
  /// more take longer than anybody wants to wait for.
  public static let usualLimit = 5_000

  /// What was done.
  public struct Outcome: Sendable, Equatable {
    /// How many comparisons were computed anew.
    public var computed = 0
    /// How many comparisons have too many people.
    public var tooLarge = 0
  }

  private let store: ResponseStore
  private let limit: Int

  /// - Parameter limit: the most people of a comparison.
  public init(_ store: ResponseStore, limit: Int = usualLimit) {
    self.store = store
    self.limit = limit
  }

  /// Computes and stores the figures of one version of a questionnaire, whose scores have been evaluated before.
  ///
  /// - Throws: a `StoreError`; the figures of a comparison are stored wholly or not at all.
  public func run(_ id: QuestionnaireID, _ questionnaire: Questionnaire) throws -> Outcome {
    var outcome = Outcome()
    var asked: [ChangeDefinition] = []
    for change in questionnaire.changes where questionnaire.score(named: change.score) != nil {
      if try isTooLarge(id, change) {
        outcome.tooLarge += 1
      } else {
        asked.append(change)
      }
    }
    try store.removeStatistics(of: id) { change, subgroups in
      asked.contains { $0.isSameComparison(as: change) && Self.partitions(of: $0).contains(subgroups) }
    }
    let everyone = try asked.map { try StoredStudy(store, id, questionnaire, $0, withItems: true) }
    // A family of tests is judged together: when one comparison has changed, the adjusted p-values of all may have.
    outcome.computed += try keep(everyone, id, by: "")
    for change in asked {
      for subgroups in Self.partitions(of: change).dropFirst() {
        let study = try StoredStudy(store, id, questionnaire, change, by: subgroups)
        if !study.subgroups.isEmpty { outcome.computed += try keep([study], id, by: subgroups) }
      }
    }
    return outcome
  }

  /// Computes and stores the figures of studies, unless all of them rest on what they rested on before.
  ///
  /// - Returns: how many were computed.
  private func keep(_ studies: [StoredStudy], _ id: QuestionnaireID, by subgroups: String) throws -> Int {
    let basis = StructureFingerprint.fnv1a(studies.map(\.basis).joined())
    let isCurrent = try studies.allSatisfy {
      try store.statisticBasis(of: id, comparing: $0.change, by: subgroups) == basis
    }
    if isCurrent { return 0 }
    let everything = Set(StudyMethod.allCases)
    let figures = studies.map { StudyFigures($0, methods: everything, smallGroups: SmallGroups(threshold: 0)) }
    for study in StudyFigures.adjustedInFamilies(figures) {
      let shown = subgroups.isEmpty ? study.figures : study.figures.filter { !$0.subgroup.isEmpty }
      try store.writeStatistics(
        shown.map(\.row), of: id, comparing: study.study.change, by: subgroups, basis: basis)
    }
    return studies.count
  }

  private func isTooLarge(_ id: QuestionnaireID, _ change: ChangeDefinition) throws -> Bool {
    let everyone = try store.cohortChanges(of: id, comparing: change).first { $0.cohort.isEmpty }
    return everyone.map { max($0.nFrom, $0.nTo) > limit } ?? false
  }

  /// By what people are told apart: not at all, by group, by the items of the plan.
  private static func partitions(of change: ChangeDefinition) -> [String] {
    ["", "group"] + change.plan.subgroupItems
  }
}

extension StoredStudy {
  /// The fingerprint of what the figures rest on: the scores, who is in which group, and the plan.
  fileprivate var basis: String {
    var text = "\(StudyMethod.allCases.count) \(change.plan) \(score) \(waves)"
    for person in people {
      text += "\n\(person.subgroup ?? "")\u{1F}\(person.isComparison)"
      for score in person.scores { text += "\u{1F}\(score.map { String($0.bitPattern, radix: 16) } ?? "")" }
    }
    return StructureFingerprint.fnv1a(text)
  }
}

extension StudyFigure {
  fileprivate var row: StatisticRow {
    var row = StatisticRow(
      subgroup: subgroup, method: method.rawValue, quantity: quantity, procedure: procedure, n: n, leftOut: leftOut)
    row.value = value.value
    row.low = interval?.lower
    row.high = interval?.upper
    row.level = interval?.level
    row.df = degreesOfFreedom
    row.p = p
    row.familyP = familyP
    row.note = value.reason.map(AbsenceNote.word(for:))
    return row
  }
}
