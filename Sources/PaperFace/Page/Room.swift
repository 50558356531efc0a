import QuestionnaireModel

/// A rough idea of the room that questions take, enough to see which sections are short.
struct Room {
  let layout: PaperLayout

  /// What may share a page with what stands before it, in lines of text.
  private static let shortSection = 26

  /// Whether a section takes less than about half a page.
  func isShort(_ part: PaperSheet.Part) -> Bool {
    let lines = part.questions.reduce(part.rule == .always ? 2 : 4) { $0 + self.lines($1.item, isGrid: part.isGrid) }
    return (layout.isLarge ? lines * 2 : layout.isEasy ? lines * 3 / 2 : lines) <= Self.shortSection
  }

  private func lines(_ item: Item, isGrid: Bool) -> Int {
    // Of a grid a question has one row.
    if isGrid, !layout.isVertical, case .scale = item.type { return 1 + item.text.count / 35 }
    let words = 1 + item.text.count / 80 + (item.help.map { 1 + $0.count / 90 } ?? 0)
    let missing = item.type.missingCodes.isEmpty ? 0 : 1
    let answer =
      switch item.type {
      case .scale(let scale): layout.isVertical ? min(scale.labels.count, 11) + 1 : 4
      case .choice(let options), .stage(let options), .multipleChoice(let options): options.count
      case .yesNo: 2
      case .longText: 7
      case .visualAnalogue: 3
      case .integer, .decimal, .date, .shortText: 2
      case .computed: 0
      }
    return 1 + words + answer + missing
  }
}
