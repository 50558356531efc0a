import QuestionnaireLanguage

/// The smallest replacements of whole lines that turn one text into another, so that the editor keeps the cursor, the
/// folds and the marks of every line that stays as it is.
enum LineDifference {
  /// Beyond this many lines that differ, they are replaced as one stretch: comparing all with all takes a time that
  /// grows with their square.
  private static let lineLimit = 3_000

  static func replacements(from old: DocumentText, to new: DocumentText) -> [Replacement] {
    let (oldLines, newLines) = (lines(of: old), lines(of: new))
    let first = zip(oldLines, newLines).prefix { $0 == $1 }.count
    let last = zip(oldLines.dropFirst(first).reversed(), newLines.dropFirst(first).reversed()).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (first..<oldLines.count - last, first..<newLines.count - last)
    if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
    guard oldMiddle.count + newMiddle.count <= lineLimit else {
      return [replacement(of: oldMiddle, by: newMiddle, old, new)]
    }
    return hunks(Array(oldLines[oldMiddle]), Array(newLines[newMiddle])).map { hunk in
      let (removed, inserted) = (shifted(hunk.removed, first), shifted(hunk.inserted, first))
      return replacement(of: removed, by: inserted, old, new)
    }
  }

  private static func lines(of text: DocumentText) -> [ArraySlice<UInt8>] {
    let boundaries = text.lineBoundaries
    return zip(boundaries, boundaries.dropFirst()).map { text.bytes[$0..<$1] }
  }

  private static func shifted(_ lines: Range<Int>, _ distance: Int) -> Range<Int> {
    lines.lowerBound + distance..<lines.upperBound + distance
  }

  private static func replacement(
    of removed: Range<Int>, by inserted: Range<Int>, _ old: DocumentText, _ new: DocumentText
  ) -> Replacement {
    let (before, after) = (old.lineBoundaries, new.lineBoundaries)
    let text = new.bytes[after[inserted.lowerBound]..<after[inserted.upperBound]]
    return Replacement(
      span: SourceSpan(before[removed.lowerBound], before[removed.upperBound]),
      text: String(decoding: text, as: UTF8.self))
  }

  /// The stretches that differ, in order, as lines of the old and of the new text.
  private static func hunks(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [(removed: Range<Int>, inserted: Range<Int>)] {
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var hunks: [(removed: Range<Int>, inserted: Range<Int>)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (firstLeft, firstRight) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left > firstLeft || right > firstRight {
        hunks.append((firstLeft..<left, firstRight..<right))
      } else {
        left += 1
        right += 1
      }
    }
    return hunks
  }
}
