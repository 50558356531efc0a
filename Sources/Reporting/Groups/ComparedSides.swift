import ChangeStatistics
import Evaluation
import QuestionnaireModel
import ResponseStore

/// The changes of the two sides of a declared comparison: those who serve as comparison, and everyone else.
public struct ComparedSides: Sendable {
  /// The change of those who serve as comparison.
  let comparison: PairedChange
  /// The change of the others.
  let programme: PairedChange
  /// By how much more the others changed; variances not taken to be equal (Welch 1947).
  let difference: Computed<MeanDifference>
  /// The groups that the plan names and to which nobody belongs.
  let unknownGroups: [String]
  /// Whether the figures of the sides would tell of fewer people than the threshold.
  let isMasked: Bool

  /// Reads the two sides of one comparison; nil when its plan names no comparison group.
  ///
  /// - Parameter cohorts: the results of the groups, some of which are shown beside these.
  /// - Throws: `StoreError`.
  init?(
    _ store: ResponseStore, _ id: QuestionnaireID, _ questionnaire: Questionnaire, _ change: ChangeDefinition,
    cohorts: [CohortChangeRow], _ smallGroups: SmallGroups
  ) throws(StoreError) {
    guard let plan = change.plan.comparisonGroup else { return nil }
    let study: StoredStudy
    do {
      study = try StoredStudy(store, id, questionnaire, change, by: "group")
    } catch let error as StoreError {
      throw error
    } catch {
      return nil
    }
    let sides = PairedPeople(study, study.people).sides(study)
    comparison = PairedChange(sides.comparison)
    programme = PairedChange(sides.programme)
    difference = DifferenceInDifferences(treated: sides.programme, comparison: sides.comparison).welch
    var names: [String] = []
    if case .groups(let named) = plan { names = named }
    unknownGroups = names.filter { !study.subgroups.contains($0) }
    let counts = (comparison: comparison.count, programme: programme.count)
    var hidden = counts
    if !names.isEmpty {
      // Less the groups that are shown themselves, a side must not tell of a few people.
      for row in Self.shown(cohorts, smallGroups) {
        if names.contains(row.cohort) {
          hidden.comparison -= row.nMatched
        } else {
          hidden.programme -= row.nMatched
        }
      }
    }
    let small = 1..<max(smallGroups.threshold, 1)
    let told = [counts.comparison, counts.programme, hidden.comparison, hidden.programme]
    isMasked = told.contains { small.contains($0) }
  }

  private static func shown(_ cohorts: [CohortChangeRow], _ smallGroups: SmallGroups) -> [CohortChangeRow] {
    let groups = cohorts.filter { !$0.cohort.isEmpty }
    let everyone = cohorts.first { $0.cohort.isEmpty }?.nMatched ?? 0
    let masked = smallGroups.masked(groups, ungrouped: everyone - groups.reduce(0) { $0 + $1.nMatched })
    return groups.filter { !masked.contains($0.cohort) }
  }
}
