import Wording

/// Breaks a line that is too long into lines of about the same length.
enum LineFilling {
  /// The columns that a line with a list may take.
  static let width = 100

  /// The parts put together as lines, separated by single blanks.
  ///
  /// - Parameters:
  ///   - parts: what stays together; a line may be broken before each.
  ///   - indentation: the columns of blanks before the first line; two more stand before the others.
  static func lines(_ parts: [String], indentation: Int) -> [String] {
    let widths = parts.map(\.displayWidth)
    let count = breaks(widths, indentation, limit: width).count
    // As few lines as the width allows, and then as narrow as that many lines can be.
    var (low, high) = (1, width)
    while low < high {
      let middle = (low + high) / 2
      if breaks(widths, indentation, limit: middle).count > count { low = middle + 1 } else { high = middle }
    }
    let starts = [0] + breaks(widths, indentation, limit: low) + [parts.count]
    return zip(starts, starts.dropFirst()).enumerated().map { number, range in
      let blanks = String(repeating: " ", count: number == 0 ? indentation : indentation + 2)
      return blanks + parts[range.0..<range.1].joined(separator: " ")
    }
  }

  /// Before which parts the lines are broken when each takes what it can.
  private static func breaks(_ widths: [Int], _ indentation: Int, limit: Int) -> [Int] {
    var breaks: [Int] = []
    var column = indentation + (widths.first ?? 0)
    for (index, width) in widths.enumerated().dropFirst() {
      column += 1 + width
      guard column > limit else { continue }
      breaks.append(index)
      column = indentation + 2 + width
    }
    return breaks
  }
}
