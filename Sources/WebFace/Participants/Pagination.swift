import Interviewing
import ResponseStore

/// Which questions stand on which page. A page keeps its number whatever is answered; one without a question on the
/// present route is passed over.
struct Pagination: Sendable {
  struct Page: Sendable, Equatable {
    /// The number in the address, from 1.
    let number: Int
    /// The positions of all questions that can stand on it, in order; never empty.
    let positions: [Int]
    /// The name of its first question, by which it is remembered.
    let key: String
  }

  let pages: [Page]

  init(_ plan: InterviewPlan, _ mode: Seat.Mode) {
    var groups: [[Int]] = []
    var section: String?
    for position in plan.askedPositions {
      let name = plan.section(of: position).name
      if mode == .section, section == name, !groups.isEmpty {
        groups[groups.count - 1].append(position)
      } else {
        groups.append([position])
      }
      section = name
    }
    pages = groups.enumerated().map { index, positions in
      Page(number: index + 1, positions: positions, key: plan.items[positions[0]].name)
    }
  }

  /// The page of a number; nil when there is none.
  subscript(number: Int) -> Page? { pages.indices.contains(number - 1) ? pages[number - 1] : nil }

  /// The page on which a question stands.
  func page(of position: Int) -> Page? { pages.first { $0.positions.contains(position) } }

  /// The pages that have something to show.
  func shown(_ isShown: (Int) -> Bool) -> [Page] { pages.filter { $0.positions.contains(where: isShown) } }
}
