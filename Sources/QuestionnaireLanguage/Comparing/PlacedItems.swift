import QuestionnaireModel

/// The items of a questionnaire with their sections, in their order and by name.
struct PlacedItems: Sequence {
  private let all: [PlacedItem]
  private let byName: [String: PlacedItem]

  init(_ questionnaire: Questionnaire) {
    all = questionnaire.sections.flatMap { section in section.items.map { PlacedItem($0, in: section) } }
    byName = Dictionary(all.map { ($0.item.name, $0) }) { first, _ in first }
  }

  subscript(name: String) -> PlacedItem? { byName[name] }

  func makeIterator() -> IndexingIterator<[PlacedItem]> { all.makeIterator() }
}
