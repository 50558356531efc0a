import QuestionnaireModel

/// The items of a questionnaire with their sections, in their order and by name.
struct PlacedItems: Sequence {
  private let all: [PlacedItem]
  private let byName: [String: PlacedItem]

  init(_ questionnaire: Questionnaire) {
    let waves = questionnaire.waves.map(\.name)
    all = questionnaire.sections.flatMap { section in section.items.map { PlacedItem($0, in: section, waves: waves) } }
    byName = Dictionary(all.map { ($0.item.name, $0) }) { first, _ in first }
  }

  subscript(name: String) -> PlacedItem? { byName[name] }

  func makeIterator() -> IndexingIterator<[PlacedItem]> { all.makeIterator() }
}
