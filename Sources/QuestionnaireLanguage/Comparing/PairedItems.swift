import QuestionnaireModel
import Wording

/// The questions of two versions of a questionnaire, each beside the one of its name.
struct PairedItems {
  /// The earlier version's.
  let old: PlacedItems
  /// The later version's, with the typography of the earlier one.
  let new: PlacedItems
  private let asWritten: PlacedItems
  /// The questions that now ask what another one asked.
  private let movedTexts: Set<String>

  /// Pairs the questions of two versions as they are written.
  init(old: Questionnaire, new: Questionnaire) {
    self.old = PlacedItems(old)
    self.new = PlacedItems(new.withTypography(of: old))
    asWritten = PlacedItems(new)
    movedTexts = Self.movedTexts(self.old, self.new)
  }

  /// Whether answers to the question do not mean the same in both versions, which have it.
  func isRestructured(_ name: String) -> Bool {
    guard let before = old[name], let after = new[name] else { return false }
    return movedTexts.contains(name) || !before.hasSameStructure(as: after)
  }

  /// Whether people read other words; only what is asked at these waves is looked at, when some are given.
  func isReworded(_ name: String, at waves: [String]? = nil) -> Bool {
    guard let before = old[name], let after = new[name] else { return false }
    return !before.hasSameWording(as: after, at: waves)
  }

  /// What differs in a question that both versions have.
  func differences(of name: String) -> [Difference<ItemProperty>] {
    guard let before = old[name], let after = new[name] else { return [] }
    let found = before.differences(to: after).map { difference in
      difference.property == .text && movedTexts.contains(name)
        ? Difference(.movedText, old: difference.old, new: difference.new) : difference
    }
    let isOnlyTypography = found.isEmpty && asWritten[name]?.item != after.item
    return isOnlyTypography ? [Difference(.typography)] : found
  }

  private static func movedTexts(_ old: PlacedItems, _ new: PlacedItems) -> Set<String> {
    func texts(_ items: PlacedItems) -> [String: String] {
      let asked = items.filter { $0.item.type.formula == nil }
      return Dictionary(asked.map { ($0.item.name, $0.item.text) }) { first, _ in first }
    }
    let (before, after) = (texts(old), texts(new))
    let changed = after.filter { name, text in before[name].map { $0 != text } ?? false }
    guard !changed.isEmpty else { return [] }
    // Several questions may ask the same, at different waves: then none of them has lost its text.
    let askers = Dictionary(grouping: before.keys) { before[$0] ?? "" }
    return Set(
      changed.filter { _, text in
        let askers = askers[text, default: []]
        return !askers.isEmpty && askers.allSatisfy { after[$0] != text }
      }.keys)
  }
}
