import Wording

/// One instrument: what is asked, when, and what its answers add up to.
///
/// A questionnaire is a checked value: the language front end is the only place that makes one from text, and every
/// name inside it resolves.
public struct Questionnaire: Sendable, Equatable {
  /// The identifier, stable over versions: `pratiques`.
  public var name: String
  /// The instrument's own version, as written: `1.2`.
  public var version: String
  /// The title that people read.
  public var title: String
  /// The easy-to-read words of the title, where they differ.
  public var easyTitle: String?
  /// The language edition of the source, which decides its keywords and codes (`oui`, `non`).
  public var language: InterfaceLanguage
  /// The language of the texts: that of the edition, unless the questionnaire was translated.
  public var textLanguage: TextLanguage
  /// The programme that the instrument belongs to, if any.
  public var programme: String?
  /// The codes of the languages that the texts are to be translated into.
  public var translations: [String]
  /// The waves in the order in which they are declared.
  public var waves: [Wave]
  /// The sections, in the order in which they are asked.
  public var sections: [Section]
  /// The scores computed from the answers.
  public var scores: [ScoreDefinition]
  /// The comparisons between waves that are to be computed.
  public var changes: [ChangeDefinition]

  /// Makes a questionnaire from its parts.
  public init(
    name: String, version: String, title: String, language: InterfaceLanguage, programme: String? = nil,
    translations: [String] = [], waves: [Wave] = [], sections: [Section] = [], scores: [ScoreDefinition] = [],
    changes: [ChangeDefinition] = [], easyTitle: String? = nil
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.easyTitle = easyTitle
    self.language = language
    textLanguage = TextLanguage(code: language.rawValue)
    self.programme = programme
    self.translations = translations
    self.waves = waves
    self.sections = sections
    self.scores = scores
    self.changes = changes
  }

  /// All items of all sections, in the order in which they are asked. An item's position in this list is its position
  /// in every packed response.
  public var items: [Item] { sections.flatMap(\.items) }

  /// The wave of that name.
  public func wave(named name: String) -> Wave? { waves.first { $0.name == name } }

  /// The item of that name.
  public func item(named name: String) -> Item? {
    for section in sections {
      if let item = section.items.first(where: { $0.name == name }) { return item }
    }
    return nil
  }

  /// The score of that name.
  public func score(named name: String) -> ScoreDefinition? { scores.first { $0.name == name } }

  /// Whether an item is asked at a wave: at those it names; when it names none, at every wave but the retrospective
  /// ones.
  public func asks(_ item: Item, at wave: Wave) -> Bool {
    if let waves = item.waves { return waves.contains(wave.name) }
    return wave.retrospectiveOf == nil
  }
}

/// A titled group of items that are asked together.
public struct Section: Sendable, Equatable {
  /// The identifier.
  public var name: String
  /// The title that people read.
  public var title: String
  /// The easy-to-read title, where it differs.
  public var easyTitle: String?
  /// Whether consecutive items on one scale may be shown as a grid, where there is room for one.
  public var isGrid: Bool
  /// The condition under which the section is asked; nil for always.
  public var relevance: Expression?
  /// The items in the order in which they are asked.
  public var items: [Item]

  /// Makes a section.
  public init(
    name: String, title: String, relevance: Expression? = nil, items: [Item], easyTitle: String? = nil,
    isGrid: Bool = false
  ) {
    self.name = name
    self.title = title
    self.relevance = relevance
    self.items = items
    self.easyTitle = easyTitle
    self.isGrid = isGrid
  }
}
