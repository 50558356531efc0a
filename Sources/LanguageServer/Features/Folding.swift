import QuestionnaireLanguage

extension DocumentView {
  /// The lines that can be folded: those that have others under them, lists over several lines, and comments.
  func foldingRanges() -> [FoldingRange] {
    var ranges: [FoldingRange] = []
    for statement in tree.statements { collect(statement, into: &ranges) }
    return ranges + comments()
  }

  private func collect(_ statement: Statement, into ranges: inout [FoldingRange]) {
    let extent = tree.extent(of: statement)
    let (first, last) = (text.lineNumber(of: extent.start), text.lineNumber(of: extent.end))
    if last > first { ranges.append(FoldingRange(startLine: first, endLine: last)) }
    for child in statement.children { collect(child, into: &ranges) }
  }

  /// Comments that stand alone on two lines or more, one under the other.
  private func comments() -> [FoldingRange] {
    var ranges: [FoldingRange] = []
    var lastCode = -1
    var block: ClosedRange<Int>?
    func close() {
      if let block, block.count > 1 {
        ranges.append(FoldingRange(startLine: block.lowerBound, endLine: block.upperBound, kind: "comment"))
      }
      block = nil
    }
    for token in tree.tokens {
      switch token.kind {
      case .blank, .newline, .byteOrderMark: continue
      case .comment:
        let line = text.lineNumber(of: token.span.start)
        guard line != lastCode else { continue }
        if let open = block, open.upperBound == line - 1 {
          block = open.lowerBound...line
        } else {
          close()
          block = line...line
        }
      default: lastCode = text.lineNumber(of: token.span.start)
      }
    }
    close()
    return ranges
  }
}
