import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// The figures of a stored study, for everyone and for each subgroup.
public struct StudyFigures: Sendable {
  /// The study.
  public let study: StoredStudy
  /// The seed of what is drawn by chance.
  public let seed: UInt64
  /// The figures in the order in which they are shown.
  public private(set) var figures: [StudyFigure] = []
  /// What they say, in sentences, by subgroup; the empty one is everyone.
  public private(set) var readings: [(subgroup: String, sentences: [Phrase])] = []
  /// The subgroups too small to be shown.
  public let masked: [String]

  /// Computes figures.
  ///
  /// - Parameters:
  ///   - methods: what is computed.
  ///   - smallGroups: who is masked.
  public init(
    _ study: StoredStudy, methods: Set<StudyMethod> = StudyMethod.usual,
    smallGroups: SmallGroups = SmallGroups(), seed: UInt64 = 1
  ) {
    self.study = study
    self.seed = seed
    let parts =
      [("", study.people)] + study.subgroups.map { name in (name, study.people.filter { $0.subgroup == name }) }
    var pairs: [(name: String, group: PairedPeople)] = []
    for (name, people) in parts { pairs.append((name, PairedPeople(study, people))) }
    masked = Self.masked(pairs, smallGroups)
    for (name, group) in pairs where !masked.contains(name) {
      let builder = FigureBuilder(study: study, subgroup: name, group: group, seed: seed)
      figures += StudyMethod.allCases.filter(methods.contains).flatMap { builder.figures(of: $0) }
      readings.append((name, StudyReading(study, group).sentences(methods)))
    }
  }

  private static func masked(_ pairs: [(name: String, group: PairedPeople)], _ rule: SmallGroups) -> [String] {
    let rows = pairs.dropFirst().map { $0.group.sizeRow($0.name) }
    guard let everyone = pairs.first?.group, everyone.baseline.count >= rule.threshold else {
      return pairs.map(\.name)
    }
    let ungrouped = everyone.baseline.count - rows.reduce(0) { $0 + $1.nMatched }
    return rule.masked(Array(rows), ungrouped: ungrouped).sorted()
  }

  /// Adjusts the p-values of the mean changes of everyone within their families of tests: those that the changes name, and the
  /// questionnaire's own for the others.
  public static func adjustedInFamilies(_ studies: [StudyFigures]) -> [StudyFigures] {
    var studies = studies
    let families = Dictionary(grouping: studies.indices) { studies[$0].study.change.plan.family ?? "" }
    for members in families.values where members.count > 1 {
      let places = members.map { index in
        studies[index].figures.firstIndex { $0.quantity == "mean_change" && $0.subgroup.isEmpty }
      }
      let values = zip(members, places).map { index, place in place.flatMap { studies[index].figures[$0].p } }
      for (number, adjusted) in FamilyAdjustment.holm.adjusted(values).enumerated() {
        if let place = places[number] { studies[members[number]].figures[place].familyP = adjusted }
      }
    }
    return studies
  }
}
