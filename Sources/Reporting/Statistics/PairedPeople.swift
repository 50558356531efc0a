import ChangeStatistics
import Evaluation
import QuestionnaireModel
import ResponseStore

/// The people of a study, or of a subgroup, as the methods need them.
struct PairedPeople {
  let people: [StoredStudy.Person]
  let baseline: [Double]
  let followup: [Double]
  let moments: PairedMoments
  let changes: Computed<ChangeDistribution>
  let countFrom: Int
  let countTo: Int

  init(_ study: StoredStudy, _ people: [StoredStudy.Person]) {
    self.people = people
    let (from, to) = (study.from, study.to)
    var pairs: (baseline: [Double], followup: [Double]) = ([], [])
    var moments = PairedMoments()
    for person in people {
      guard let earlier = person.scores[from], let later = person.scores[to] else { continue }
      pairs.baseline.append(earlier)
      pairs.followup.append(later)
      moments.add(baseline: earlier, followup: later)
    }
    (baseline, followup) = pairs
    self.moments = moments
    do throws(NotComputable) {
      changes = .success(try ChangeDistribution(baseline: pairs.baseline, followup: pairs.followup))
    } catch {
      changes = .failure(error)
    }
    countFrom = people.count { $0.scores[from] != nil }
    countTo = people.count { $0.scores[to] != nil }
  }

  var leftOut: Int { people.count - baseline.count }

  /// The two sides of a comparison, those compared with first.
  func sides(_ study: StoredStudy) -> (comparison: PairedMoments, programme: PairedMoments) {
    var (comparison, programme) = (PairedMoments(), PairedMoments())
    for person in people {
      guard let earlier = person.scores[study.from], let later = person.scores[study.to] else { continue }
      if person.isComparison {
        comparison.add(baseline: earlier, followup: later)
      } else {
        programme.add(baseline: earlier, followup: later)
      }
    }
    return (comparison, programme)
  }

  /// What became of everyone, by the declared threshold.
  func statuses(_ study: StoredStudy) -> StatusShares {
    var shares = StatusShares()
    let direction = ChangeDirection(study.score.direction)
    for (earlier, later) in zip(baseline, followup) {
      let status = try? ChangeStatus(
        change: later - earlier, direction: direction, threshold: study.score.threshold)
      if let status { shares.add(status) }
    }
    return shares
  }

  /// What the rule of small groups looks at.
  func sizeRow(_ name: String) -> CohortChangeRow {
    CohortChangeRow(
      cohort: name, nFrom: countFrom, nTo: countTo, nMatched: baseline.count, nOtherVersion: 0, method: "")
  }
}
