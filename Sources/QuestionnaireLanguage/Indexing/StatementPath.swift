extension SyntaxTree {
  /// The lines that a byte stands in or under, from the left edge inwards: at each depth the last one that begins at or
  /// before it.
  public func path(to offset: Int) -> [Statement] {
    var path: [Statement] = []
    var level = statements
    while let next = Self.last(of: level, beginningAtOrBefore: offset) {
      path.append(next)
      level = next.children
    }
    return path
  }

  private static func last(of statements: [Statement], beginningAtOrBefore offset: Int) -> Statement? {
    var low = 0
    var high = statements.count
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].keyword.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? statements[low - 1] : nil
  }

  /// From the first word of a line to the last word of the last line under it.
  public func extent(of statement: Statement) -> SourceSpan {
    var last = statement
    while let child = last.children.last { last = child }
    let end = last.content.last.map { tokens[$0].span.end } ?? last.keyword.end
    return SourceSpan(statement.keyword.start, max(end, statement.keyword.end))
  }
}
