/// What can be wrong with waves and changes (J05), and what is never used (J06).
public enum WaveProblem: Sendable, Equatable {
  case missingWave
  case itemsNotAskedAtWave(score: String, items: [String], wave: String)
  case sameWave
  case reversedWindow
  case waveOfItself
  case retrospectiveWaveAsksNothing(String)
  case repeatedChange
  case backwardChange(from: String, to: String)
  case twoComparisonGroups
  case randomisedWithoutGroup
  case groupUnknownAtWave(item: String, wave: String)
  case subgroupsOfOpenQuestion(String)
  case unusedScale(String)
  case emptySection(String)
  case missingSections

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .missingWave: "J0501"
    case .itemsNotAskedAtWave: "J0502"
    case .sameWave: "J0503"
    case .reversedWindow: "J0504"
    case .waveOfItself: "J0505"
    case .retrospectiveWaveAsksNothing: "J0506"
    case .repeatedChange: "J0507"
    case .backwardChange: "J0508"
    case .twoComparisonGroups: "J0509"
    case .randomisedWithoutGroup: "J0510"
    case .groupUnknownAtWave: "J0511"
    case .subgroupsOfOpenQuestion: "J0512"
    case .unusedScale: "J0601"
    case .emptySection: "J0602"
    case .missingSections: "J0603"
    }
  }
}
