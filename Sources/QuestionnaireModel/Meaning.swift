// What decides the meaning of an answer or the value of a score, apart from the words around it. What is new in the
// model counts as meaning until it is named here as wording or as an evaluator's remark.

extension Item {
  /// The item without its words, its place and its name: two items that are equal so take the same answers under the
  /// same conditions, however they are worded.
  public var withoutWording: Item {
    var item = self
    item.name = ""
    item.text = ""
    item.wordingByWave = [:]
    item.help = nil
    item.easyText = nil
    item.easyWordingByWave = [:]
    item.easyHelp = nil
    item.easyEnds = nil
    item.unit = unit?.withoutTypography
    item.type = type.withoutWording
    for index in item.checks.indices {
      item.checks[index].message = ""
      item.checks[index].easyMessage = nil
    }
    return item
  }

  /// Everything that people read of the item, in an order of its own; nothing for one that is computed and not asked.
  /// The parts are named, so that a text that moves from one part to another is not taken for the same. Pictures are
  /// not among them; which end of a scale has the happy face is, once it is not the usual one. Typography is taken away:
  /// a text pasted through a word processor is the same text.
  ///
  /// - Parameter waves: the waves at which it is read; nil for all.
  public func wording(at waves: [String]? = nil) -> [String] {
    guard type.formula == nil else { return [] }
    let questions =
      if let waves {
        waves.sorted().map { "text \($0): \(text(at: $0))" }
      } else {
        ["text: \(text)"] + wordingByWave.sorted { $0.key < $1.key }.map { "text \($0.key): \($0.value)" }
      }
    let plain =
      questions + [help.map { "help: \($0)" } ?? "no help"] + type.wording + checks.map { "check: \($0.message)" }
    return (plain + easyWording(at: waves)).map(\.withoutTypography)
  }

  /// The easy-to-read words, of which an item without them has none.
  private func easyWording(at waves: [String]?) -> [String] {
    let questions =
      if let waves {
        waves.sorted().compactMap { wave in easyText(at: wave).map { "easy \(wave): \($0)" } }
      } else {
        [easyText.map { "easy: \($0)" }].compactMap { $0 }
          + easyWordingByWave.sorted { $0.key < $1.key }.map { "easy \($0.key): \($0.value)" }
      }
    let ends = easyEnds.map { ["easy low: \($0.low)", "easy high: \($0.high)"] } ?? []
    return questions + [easyHelp.map { "easy help: \($0)" }].compactMap { $0 } + type.easyWording + ends
      + checks.compactMap { check in check.easyMessage.map { "easy check: \($0)" } }
  }
}

extension Section {
  /// The section without its items and its words: what it adds to the meaning of its items.
  public var withoutWording: Section {
    Section(name: "", title: "", relevance: relevance, items: [])
  }

  /// What people read of the section itself, typography taken away.
  public var wording: [String] {
    ([title] + [easyTitle.map { "easy: \($0)" }].compactMap { $0 }).map(\.withoutTypography)
  }
}

extension AnswerType {
  /// The type without labels, without the name of a scale, and without the order in which options are shown where that
  /// order has no meaning of its own.
  var withoutWording: AnswerType {
    switch self {
    case .scale(var scale):
      scale.name = ""
      scale.labels = [:]
      scale.pictograms = [:]
      scale.easyLabels = [:]
      scale.faces = nil
      scale.missingCodes = scale.missingCodes.withoutLabels.sortedByCode
      return .scale(scale)
    case .choice(let options): return .choice(options.withoutLabels.sortedByCode)
    case .multipleChoice(let options): return .multipleChoice(options.withoutLabels.sortedByCode)
    case .stage(let options):
      return .stage(
        options.withoutLabels.filter { !$0.isMissing } + options.withoutLabels.filter(\.isMissing).sortedByCode)
    case .yesNo(let options): return .yesNo(options.withoutLabels.sortedByCode)
    case .integer(let bounds): return .integer(bounds.withoutLabels)
    case .decimal(let bounds): return .decimal(bounds.withoutLabels)
    case .visualAnalogue: return .visualAnalogue(low: "", high: "")
    default: return self
    }
  }

  /// The words of the answers, in the order in which they are shown.
  var wording: [String] {
    switch self {
    case .scale(let scale):
      scale.labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } + missing
        + (scale.faces == .happyAtBottom ? ["happy: \(scale.points.lowerBound)"] : [])
    case .integer, .decimal: missing
    case .visualAnalogue(let low, let high): ["low: \(low)", "high: \(high)"]
    default: options.wording
    }
  }

  private var missing: [String] { missingCodes.wording }

  /// The easy-to-read words of the answers that have some.
  fileprivate var easyWording: [String] {
    let points: [String] =
      if case .scale(let scale) = self {
        scale.easyLabels.sorted { $0.key < $1.key }.map { "easy \($0.key): \($0.value)" }
      } else {
        []
      }
    let options = options.isEmpty ? missingCodes : options
    return points + options.compactMap { option in option.easyLabel.map { "easy \(option.code): \($0)" } }
  }
}

extension ScoreDefinition {
  /// The score without its title, its interpretation and its tags: two scores that are equal so have the same value for
  /// the same answers.
  public var withoutInterpretation: ScoreDefinition {
    var score = self
    score.name = ""
    score.title = ""
    score.direction = .neutral
    // A mean and a sum do not depend on the order of their items.
    score.terms.sort { ($0.item, $0.isReversed ? 1 : 0) < ($1.item, $1.isReversed ? 1 : 0) }
    score.threshold = nil
    score.reliability = nil
    score.level = nil
    score.continuums = []
    score.objectives = []
    score.indicators = []
    return score
  }
}

extension Questionnaire {
  /// The names of the items on which the value of a score depends, in the order in which they are asked: those whose
  /// answers it is computed from, through computed items too, and those that decide by a condition (of an item or of its
  /// section) whether these are asked at all.
  public func itemNames(under score: ScoreDefinition) -> [String] {
    var neededBy: [String: Set<String>] = [:]
    for section in sections {
      let around = section.relevance?.items ?? []
      for item in section.items {
        neededBy[item.name] = around.union(item.relevance?.items ?? []).union(item.type.formula?.items ?? [])
      }
    }
    return items.map(\.name).filter(names(from: score, through: neededBy).contains)
  }

  /// The names of the items from whose answers a score is computed, through computed items too, whatever conditions
  /// these have.
  public func itemNames(computedInto score: ScoreDefinition) -> Set<String> {
    let formulas = items.map { ($0.name, $0.type.formula?.items ?? []) }
    return names(from: score, through: Dictionary(formulas) { first, _ in first })
  }

  private func names(from score: ScoreDefinition, through neededBy: [String: Set<String>]) -> Set<String> {
    var found: Set<String> = []
    var next = Array(score.items)
    while let name = next.popLast() {
      if found.insert(name).inserted { next += neededBy[name, default: []] }
    }
    return found
  }
}

extension NumberBounds {
  fileprivate var withoutLabels: NumberBounds {
    var bounds = self
    bounds.missingCodes = missingCodes.withoutLabels.sortedByCode
    return bounds
  }
}

extension [Option] {
  fileprivate var withoutLabels: [Option] {
    map { option in
      var option = option
      option.label = ""
      option.pictogram = nil
      option.easyLabel = nil
      return option
    }
  }

  fileprivate var sortedByCode: [Option] { sorted { $0.code < $1.code } }

  fileprivate var wording: [String] { map { "\($0.code): \($0.label)" } }
}
