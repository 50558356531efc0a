import QuestionnaireModel

/// Which questions stand alone on paper and which stand together in a grid.
struct QuestionGrouping {
  /// Whether the section asks for grids.
  let isGrid: Bool
  let layout: PaperLayout

  enum Group {
    case single(PaperSheet.Question)
    case grid([PaperSheet.Question], ResponseScale)
  }

  /// More points than this are hard to tell apart by their columns.
  private static let mostPoints = 7
  /// The letters that the columns hold together, as 104 mm of 8.5-point print do.
  private static let mostLetters = 68
  /// A longer label would make the head of the table higher than its rows.
  private static let longestLabel = 40

  /// Questions that follow each other under one rule, those on one scale together where a grid of them fits.
  func groups(of questions: [PaperSheet.Question]) -> [Group] {
    var groups: [Group] = []
    for question in questions {
      guard isGrid, case .scale(let scale) = question.item.type, fits(scale) else {
        groups.append(.single(question))
        continue
      }
      switch groups.last {
      case .grid(let before, let same) where same == scale:
        groups[groups.count - 1] = .grid(before + [question], scale)
      case .single(let before) where before.item.type == question.item.type:
        groups[groups.count - 1] = .grid([before, question], scale)
      default: groups.append(.single(question))
      }
    }
    return groups
  }

  /// Whether a table with the scale's points as columns can be read: large print and the easy layout ask one thing at a
  /// time, and no word of a label is broken.
  private func fits(_ scale: ResponseScale) -> Bool {
    let (steps, overflows) = scale.points.upperBound.subtractingReportingOverflow(scale.points.lowerBound)
    guard !layout.isVertical, !overflows, steps < Self.mostPoints else { return false }
    let labels = Array(scale.labels.values) + scale.missingCodes.map(\.label)
    let columns = scale.points.count + scale.missingCodes.count
    let words = labels.flatMap { $0.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" } }
    let longestWord = words.map(\.count).max() ?? 0
    return labels.allSatisfy { $0.count <= Self.longestLabel } && columns * (longestWord + 1) <= Self.mostLetters
  }
}
