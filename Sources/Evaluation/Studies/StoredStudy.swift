import ChangeStatistics
import Interviewing
import QuestionnaireModel
import ResponseStore

/// All that is stored about one score between two waves, person by person: what every method of analysis starts from.
public struct StoredStudy: Sendable {
  /// One participant.
  public struct Person: Sendable {
    /// The group of the sitting, or the answer by which people are told apart; nil where that is unknown.
    public let subgroup: String?
    /// Whether the person belongs to the comparison group of the change.
    public let isComparison: Bool
    /// The score at each of the waves of the study, in order.
    public let scores: [Double?]

    /// Makes a person.
    public init(subgroup: String? = nil, isComparison: Bool = false, scores: [Double?]) {
      self.subgroup = subgroup
      self.isComparison = isComparison
      self.scores = scores
    }
  }

  /// The questionnaire.
  public let questionnaire: Questionnaire
  /// The score.
  public let score: ScoreDefinition
  /// The comparison, with what is planned for it.
  public let change: ChangeDefinition
  /// The names of the waves at which the score exists, in order; the two that are compared are among them.
  public let waves: [String]
  /// The item by whose answers people are told apart; nil for their groups, or for nothing.
  public let subgroupItem: String?
  /// The participants with a complete response at one of these waves.
  public let people: [Person]
  /// The internal consistency at the earlier wave; nil for a score that is not a mean or a sum.
  public let alpha: CronbachAlpha?
  /// The items at each wave; empty unless they were asked for and the score is a mean or a sum.
  public let items: [WaveItems]
  /// Whether items are left unanswered more at one of the two waves, with the items.
  public let missingness: MissingnessComparison?

  /// Takes people gathered elsewhere.
  public init(
    questionnaire: Questionnaire, score: ScoreDefinition, change: ChangeDefinition, waves: [String], people: [Person],
    alpha: CronbachAlpha? = nil
  ) {
    self.questionnaire = questionnaire
    self.score = score
    self.change = change
    self.waves = waves
    self.people = people
    self.alpha = alpha
    items = []
    missingness = nil
    subgroupItem = nil
  }

  /// Reads the scores of one questionnaire version, which have been evaluated before.
  ///
  /// - Parameters:
  ///   - subgroups: by what people are told apart: nil for nothing, `group` for the group of the sitting, or the name
  ///   of a closed item, by its answer at the earlier wave.
  ///   - withItems: whether the items of the score are analysed as well.
  /// - Throws: a `StoreError`, or `StudyRequest.Invalid` for a score or a wave that there is not.
  public init(
    _ store: ResponseStore, _ id: QuestionnaireID, _ questionnaire: Questionnaire, _ change: ChangeDefinition,
    by subgroups: String? = nil, withItems: Bool = false
  ) throws {
    guard let score = questionnaire.score(named: change.score), let recipe = ScoreRecipe(score, of: questionnaire)
    else { throw StudyRequest.Invalid.unknownScore(change.score, scores: questionnaire.scores.map(\.name)) }
    let waves = questionnaire.waves.map(\.name).filter(recipe.waves.contains)
    for wave in [change.fromWave, change.toWave] where !waves.contains(wave) {
      throw StudyRequest.Invalid.unknownWave(wave, waves: waves)
    }
    self.questionnaire = questionnaire
    self.score = score
    self.change = change
    self.waves = waves
    var gathered = Gathering(waves: waves)
    try store.forEachScore(score.name, of: id) { gathered.add($0) }
    let item = questionnaire.items.firstIndex { $0.name == subgroups }
    subgroupItem = item == nil ? nil : subgroups
    let condition: Formula? =
      if case .people(let expression) = change.plan.comparisonGroup {
        Formula(expression, over: questionnaire.items)
      } else { nil }
    var reliability = recipe.scale.map { ReliabilityAccumulator(items: $0.rule.items) }
    let from = waves.firstIndex(of: change.fromWave) ?? 0
    let to = waves.firstIndex(of: change.toWave) ?? 0
    var analysed =
      withItems
      ? recipe.scale.map { ItemGathering(score, $0, questionnaire, waves: waves.count, from: from, to: to) } : nil
    if item != nil || condition != nil || reliability != nil {
      try store.forEachCompleteResponse(of: id) { response in
        if let wave = waves.firstIndex(of: response.wave) {
          analysed?.add(response.answers, of: response.participant.rawValue, at: wave)
        }
        guard response.wave == change.fromWave else { return }
        if let scale = recipe.scale { reliability?.add(scale.values(in: response.answers)) }
        if let item { gathered.note(response.participant, answer: response.answers[item]) }
        if condition?.truth(over: response.answers) == true { gathered.comparison.insert(response.participant) }
      }
    }
    alpha = reliability.map { CronbachAlpha($0) }
    items = analysed?.waves ?? []
    missingness = analysed?.missingness
    var named: Set<String> = []
    if case .groups(let names) = change.plan.comparisonGroup { named = Set(names) }
    people = gathered.order.map { participant in
      let group = gathered.groups[participant]
      return Person(
        subgroup: item == nil ? (subgroups == nil ? nil : group) : gathered.answers[participant],
        isComparison: gathered.comparison.contains(participant) || group.map(named.contains) == true,
        scores: gathered.scores[participant] ?? [])
    }
  }

  /// The place of the earlier wave among those of the study.
  public var from: Int { waves.firstIndex(of: change.fromWave) ?? 0 }
  /// The place of the later wave among those of the study.
  public var to: Int { waves.firstIndex(of: change.toWave) ?? 0 }

  /// The subgroups that people belong to, in alphabetical order.
  public var subgroups: [String] { Set(people.compactMap(\.subgroup)).sorted() }
}

/// What is read of each participant.
private struct Gathering {
  let waves: [String]
  private(set) var order: [ParticipantID] = []
  private(set) var scores: [ParticipantID: [Double?]] = [:]
  private(set) var groups: [ParticipantID: String] = [:]
  private(set) var answers: [ParticipantID: String] = [:]
  var comparison: Set<ParticipantID> = []

  init(waves: [String]) { self.waves = waves }

  mutating func add(_ scored: ScoredResponse) {
    guard let wave = waves.firstIndex(of: scored.wave) else { return }
    if scores[scored.participant] == nil {
      order.append(scored.participant)
      scores[scored.participant] = Array(repeating: nil, count: waves.count)
      groups[scored.participant] = scored.group
    }
    scores[scored.participant]?[wave] = scored.value
  }

  mutating func note(_ participant: ParticipantID, answer: Answer) {
    switch answer {
    case .code(let code): answers[participant] = code
    case .number(let number): answers[participant] = number == number.rounded() ? String(Int(number)) : String(number)
    default: break
    }
  }
}
