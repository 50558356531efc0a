import QuestionnaireModel
import Wording

/// A property in which two versions of a question can differ.
public enum ItemProperty: String, Sendable, Equatable, CaseIterable {
  // What people read
  case text, wordingPerWave, help, sectionTitle, labels, optionOrder, checkMessages, easyTexts, happyEnd
  // What gives the answers their meaning
  case type, range, codes, missingCodes, exclusiveOptions, formula, unit, required, waves, relevance, sectionRelevance,
    checks
  /// The same words at other codes, or as another question.
  case movedLabels, movedEasyTexts, turnedFaces, movedText
  /// Something else that counts as meaning.
  case other
  // How things are shown, beside words that stay the same
  case pictograms, faces, grid
  /// Other blanks, quotation marks, apostrophes and the like around the same words.
  case typography
  /// The name of a scale, which nobody sees.
  case scaleName

  /// Whether a difference here touches words alone.
  public var isWording: Bool {
    switch self {
    case .text, .wordingPerWave, .help, .sectionTitle, .labels, .optionOrder, .checkMessages, .easyTexts, .happyEnd:
      true
    default: false
    }
  }

  /// Whether a difference here touches only how things are shown, so that the question is the same.
  public var isPresentation: Bool {
    switch self {
    case .pictograms, .faces, .grid, .typography: true
    default: false
    }
  }

  /// Whether a difference here touches what the answers mean.
  public var isStructure: Bool { !isWording && !isPresentation && self != .scaleName }
}

/// An item with the section around it, of which people read the title and whose condition is the item's too.
struct PlacedItem {
  let item: Item
  /// The section without its items.
  let section: Section
  /// The waves of the questionnaire, in their order.
  private let waveOrder: [String]

  init(_ item: Item, in section: Section, waves: [String] = []) {
    self.item = item
    waveOrder = waves
    var section = section
    section.items = []
    section.name = ""
    self.section = section
  }

  /// Whether answers to both mean the same, whatever the words and the waves.
  func hasSameStructure(as other: PlacedItem) -> Bool {
    structure == other.structure && !item.type.exchangesWords(with: other.item.type)
  }

  /// Whether people read the same; only what is asked in both versions at these waves is looked at, when some are given.
  func hasSameWording(as other: PlacedItem, at waves: [String]? = nil) -> Bool {
    // The title of a section says nothing of what is computed.
    let isRead = item.type.formula == nil || other.item.type.formula == nil
    return (!isRead || section.wording == other.section.wording)
      && item.wording(at: waves) == other.item.wording(at: waves)
  }

  private struct Structure: Equatable {
    var item: Item
    var section: Section
  }

  private var structure: Structure {
    var structure = Structure(item: item.withoutWording, section: section)
    structure.item.waves = nil
    structure.section = section.withoutWording
    return structure
  }

  /// What differs, each property once.
  func differences(to new: PlacedItem) -> [Difference<ItemProperty>] {
    var search = DifferenceSearch<Item, ItemProperty>(from: item, to: new.item)
    search.explain(\.name, by: [])
    search.look(at: \.text, for: .text) { Phrase(verbatim: $0) }
    search.look(at: \.wordingByWave, for: .wordingPerWave)
    search.look(at: \.help, for: .help) { $0.map { Phrase(verbatim: $0) } }
    search.explain(\.type, by: item.type.differences(to: new.item.type))
    var hasOtherEasyTexts = search.found.contains { $0.property == .easyTexts }
    for path in [\Item.easyText, \Item.easyHelp] {
      if item[keyPath: path] != new.item[keyPath: path] {
        search.explain(path, by: hasOtherEasyTexts ? [] : [Difference(.easyTexts)])
        hasOtherEasyTexts = true
      }
    }
    if item.easyWordingByWave != new.item.easyWordingByWave {
      search.explain(\.easyWordingByWave, by: hasOtherEasyTexts ? [] : [Difference(.easyTexts)])
      hasOtherEasyTexts = true
    }
    if item.easyEnds != new.item.easyEnds {
      search.explain(\.easyEnds, by: hasOtherEasyTexts ? [] : [Difference(.easyTexts)])
      hasOtherEasyTexts = true
    }
    search.look(at: \.unit, for: .unit) { $0.map { Phrase(verbatim: $0) } }
    search.look(at: \.isRequired, for: .required)
    let order = new.waveOrder + waveOrder.filter { !new.waveOrder.contains($0) }
    search.look(at: \.waves, for: .waves) { waves in
      waves.map { waves in
        let known = order.filter(waves.contains)
        return Phrase(verbatim: (known + waves.subtracting(known).sorted()).joined(separator: ", "))
      } ?? Phrase(fr: "toutes", en: "all")
    }
    search.look(at: \.relevance, for: .relevance) { $0?.phrase }
    if item.checks.map(\.withoutMessage) == new.item.checks.map(\.withoutMessage) {
      search.look(at: \.checks, for: .checkMessages)
    } else {
      search.look(at: \.checks, for: .checks) { $0.phrase }
    }
    var around = DifferenceSearch<Section, ItemProperty>(from: section, to: new.section)
    around.look(at: \.title, for: .sectionTitle) { Phrase(verbatim: $0) }
    if section.easyTitle != new.section.easyTitle {
      around.explain(\.easyTitle, by: hasOtherEasyTexts ? [] : [Difference(.easyTexts)])
    }
    around.look(at: \.isGrid, for: .grid)
    around.look(at: \.relevance, for: .sectionRelevance) { $0?.phrase }
    let found = search.found + around.found
    return search.isUnexplained || around.isUnexplained ? found + [Difference(.other)] : found
  }
}

extension Check {
  fileprivate var withoutMessage: Check {
    var check = self
    check.message = ""
    check.easyMessage = nil
    return check
  }
}

extension AnswerType {
  /// What differs between two kinds of answer.
  func differences(to new: AnswerType) -> [Difference<ItemProperty>] {
    guard self != new else { return [] }
    func noticed(_ found: [Difference<ItemProperty>]) -> [Difference<ItemProperty>] {
      found.isEmpty ? [Difference(.other)] : found
    }
    switch (self, new) {
    case (.scale(let old), .scale(let now)): return old.differences(to: now, labels: labelDifferences(to: new))
    case (.integer(let old), .integer(let now)), (.decimal(let old), .decimal(let now)):
      return old.differences(to: now, labels: labelDifferences(to: new))
    case (.choice(let old), .choice(let now)), (.multipleChoice(let old), .multipleChoice(let now)),
      (.yesNo(let old), .yesNo(let now)):
      return noticed(labelDifferences(to: new) + Self.differences(old, now, orderMatters: false))
    case (.stage(let old), .stage(let now)):
      return noticed(labelDifferences(to: new) + Self.differences(old, now, orderMatters: true))
    case (.computed, .computed): return [Difference(.formula)]
    case (.date(let old), .date(let now)):
      func ends(_ range: ClosedRange<CalendarDate>?) -> Phrase? {
        range.map { Phrase(verbatim: "\($0.lowerBound.iso) – \($0.upperBound.iso)") }
      }
      return [Difference(.range, old: ends(old), new: ends(now))]
    case (.visualAnalogue, .visualAnalogue): return noticed(labelDifferences(to: new))
    default:
      let (old, now) = (word, new.word)
      return old == now ? [Difference(.other)] : [Difference(.type, old: old, new: now)]
    }
  }

  /// The name of the kind of answer, as questionnaires write it.
  var word: Phrase? {
    let keyword: Keyword
    switch self {
    case .scale: return Phrase(fr: "échelle", en: "scale")
    case .choice: keyword = .choice
    case .multipleChoice: keyword = .multipleChoice
    case .stage: keyword = .stages
    case .yesNo: keyword = .yesNo
    case .integer: keyword = .integer
    case .decimal: keyword = .decimal
    case .visualAnalogue: keyword = .slider
    case .date: keyword = .date
    case .shortText: keyword = .text
    case .longText: keyword = .longText
    case .computed: return Phrase(fr: "calcul", en: "calculation")
    }
    return Phrase(fr: keyword.canonical(in: .french), en: keyword.canonical(in: .english))
  }

  /// What differs between two lists of options, of which some may be codes for a missing answer, apart from their words.
  fileprivate static func differences(
    _ old: [Option], _ new: [Option], orderMatters: Bool
  ) -> [Difference<ItemProperty>] {
    var found: [Difference<ItemProperty>] = []
    var explained = true
    func compare(_ property: ItemProperty, _ old: [Option], _ new: [Option], orderMatters: Bool) {
      let (before, after) = (old.map(\.code), new.map(\.code))
      if orderMatters ? before != after : before.sorted() != after.sorted() {
        found.append(
          Difference(property, old: before.joined(separator: ", "), new: after.joined(separator: ", ")))
        explained = false
      } else if before != after {
        found.append(Difference(.optionOrder))
      }
    }
    compare(.codes, old.filter { !$0.isMissing }, new.filter { !$0.isMissing }, orderMatters: orderMatters)
    compare(.missingCodes, old.filter(\.isMissing), new.filter(\.isMissing), orderMatters: false)
    // What is left is looked for in the options that both have.
    var (hasOtherPictogram, hasOtherExclusion, hasOther) = (false, false, false)
    for before in old {
      guard let after = new.first(where: { $0.code == before.code && $0.isMissing == before.isMissing }) else {
        continue
      }
      var search = DifferenceSearch<Option, ItemProperty>(from: before, to: after)
      search.explain(\.label, by: [])
      search.explain(\.easyLabel, by: [])
      search.look(at: \.isExclusive, for: .exclusiveOptions)
      search.look(at: \.pictogram, for: .pictograms)
      hasOtherPictogram = hasOtherPictogram || search.found.contains { $0.property == .pictograms }
      hasOtherExclusion = hasOtherExclusion || search.found.contains { $0.property == .exclusiveOptions }
      hasOther = hasOther || search.isUnexplained
    }
    if hasOtherPictogram { found.append(Difference(.pictograms)) }
    if hasOtherExclusion { found.append(Difference(.exclusiveOptions)) }
    if hasOther || (found.isEmpty && explained && old.map(\.code) != new.map(\.code)) {
      // Options of which only the place between answers and missing codes differs.
      found.append(Difference(hasOther ? .other : .optionOrder))
    }
    return found
  }
}

extension ResponseScale {
  fileprivate func differences(
    to new: ResponseScale, labels found: [Difference<ItemProperty>]
  ) -> [Difference<ItemProperty>] {
    var search = DifferenceSearch<ResponseScale, ItemProperty>(from: self, to: new)
    search.look(at: \.points, for: .range) { Phrase(verbatim: "\($0.lowerBound)–\($0.upperBound)") }
    search.explain(\.labels, by: found)
    search.explain(\.easyLabels, by: [])
    search.look(at: \.pictograms, for: .pictograms)
    // Other words for the answers: where the happy face was at the top, or would have been.
    let turns = (faces == .happyAtBottom) != (new.faces == .happyAtBottom)
    search.look(at: \.faces, for: turnsFaces(to: new) ? .turnedFaces : turns ? .happyEnd : .faces)
    let missing = AnswerType.differences(missingCodes, new.missingCodes, orderMatters: false)
    let known = search.found.map(\.property)
    search.explain(\.missingCodes, by: missing.filter { !known.contains($0.property) })
    search.look(at: \.name, for: .scaleName) { Phrase(verbatim: $0) }
    return search.all(otherwise: .other)
  }
}

extension NumberBounds {
  fileprivate func differences(
    to new: NumberBounds, labels found: [Difference<ItemProperty>]
  ) -> [Difference<ItemProperty>] {
    var search = DifferenceSearch<NumberBounds, ItemProperty>(from: self, to: new)
    search.look(at: \.range, for: .range) { range in
      range.map { Phrase(number: $0.lowerBound, "–", number: $0.upperBound) }
    }
    search.explain(
      \.missingCodes, by: found + AnswerType.differences(missingCodes, new.missingCodes, orderMatters: false))
    return search.all(otherwise: .other)
  }
}

extension Phrase {
  /// A number as it is written in each language.
  init(number: Double) {
    self.init(fr: number.written(in: .french), en: number.written(in: .english))
  }

  fileprivate init(number low: Double, _ sign: String, number high: Double) {
    let (low, high) = (Phrase(number: low), Phrase(number: high))
    self.init(fr: low.french + sign + high.french, en: low.english + sign + high.english)
  }
}
