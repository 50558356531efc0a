/// Prints a tree in its canonical form: two blanks a rank, at most one blank line in a row, one before each line at the
/// left edge.
struct CanonicalPrinter {
  let tree: SyntaxTree
  /// Where in the file something could not be read, in order.
  private let problems: [Int]
  private let keywords: [Int: KeywordRead]
  private var bytes: [UInt8] = []
  /// Whether a blank line comes before the next line.
  private var isBlankDue = false
  /// The line printed last, after those above it.
  private var open: [OpenLine] = []
  /// The line at the left edge printed last.
  private var lastAtEdge: Statement?

  /// A line under which others may stand.
  private struct OpenLine {
    let indentation: Int
    let rank: Int
    let opensBlock: Bool
  }

  /// The canonical form of a tree.
  ///
  /// - Parameter problems: where in the file something could not be read; those lines are printed as they stand.
  static func print(_ tree: SyntaxTree, problems: [Int]) -> [UInt8] {
    var printer = CanonicalPrinter(tree, problems.sorted())
    for statement in tree.statements { printer.print(statement, rank: 0) }
    printer.print(TriviaLine.lines(in: tree.trailing, of: tree), before: nil)
    return printer.bytes
  }

  private init(_ tree: SyntaxTree, _ problems: [Int]) {
    self.tree = tree
    self.problems = problems
    let read = DeclarationReader.keywords(in: tree).map { ($0.firstToken, $0) }
    keywords = Dictionary(read, uniquingKeysWith: { first, _ in first })
    bytes.reserveCapacity(tree.source.bytes.count)
  }

  // MARK: Lines

  private mutating func print(_ statement: Statement, rank: Int) {
    let line = OpenLine(
      indentation: statement.indentation, rank: rank, opensBlock: statement.leadingKeyword?.opensBlock ?? false)
    let first = tree.tokens[statement.tokens].firstIndex { !$0.isTrivia } ?? statement.tokens.upperBound
    var above = TriviaLine.lines(in: statement.tokens.lowerBound..<first, of: tree)
    if rank == 0 {
      if let lastAtEdge, !isRun(lastAtEdge, statement) { above = setApart(above, from: line) }
      lastAtEdge = statement
    }
    print(above, before: line)
    if isUnderstood(statement) {
      printCanonically(statement, first: first, indentation: rank * 2)
    } else {
      printAsItStands(statement, first: first)
    }
    open.removeAll { $0.rank >= rank }
    open.append(line)
    for child in statement.children { print(child, rank: rank + 1) }
  }

  /// Whether two lines at the left edge may follow one another without a blank line: lines of one kind with nothing
  /// under them, such as waves.
  private func isRun(_ first: Statement, _ second: Statement) -> Bool {
    guard first.kind == second.kind, let keyword = first.leadingKeyword else { return false }
    // Waves are few words each, with or without their easy-to-read title.
    if keyword == .wave { return true }
    return [.reuse, .change].contains(keyword) ? first.children.isEmpty : !keyword.opensBlock
  }

  private func isUnderstood(_ statement: Statement) -> Bool {
    guard statement.kind != .unknown, let last = tree.tokens[statement.tokens].last else { return false }
    let start = tree.tokens[statement.tokens.lowerBound].span.start
    // The first problem from the beginning of the line on; at the end of the file something can be missing.
    var (low, high) = (0, problems.count)
    while low < high {
      let middle = (low + high) / 2
      if problems[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low == problems.count || problems[low] >= last.span.end + (last.kind == .newline ? 0 : 1)
  }

  private mutating func printCanonically(_ statement: Statement, first: Int, indentation: Int) {
    let length = tree.tokens[first..<statement.tokens.upperBound].count { !$0.isTrivia } - statement.content.count
    let leading = statement.leadingKeyword.map { KeywordRead(keyword: $0, firstToken: first, length: length) }
    let writer = CanonicalLine(tree: tree, keywords: keywords, leading: leading)
    for (number, line) in WrittenLine.lines(from: first, of: statement, in: tree).enumerated() {
      let blanks = number == 0 ? indentation : indentation + 2
      guard !line.tokens.isEmpty || line.comment != nil else {
        isBlankDue = true
        continue
      }
      var printed = line.tokens.isEmpty ? [] : LineFilling.lines(writer.parts(line.tokens), indentation: blanks)
      if let comment = line.comment {
        if let last = printed.popLast() {
          printed.append(last + "  " + comment)
        } else {
          printed.append(String(repeating: " ", count: blanks) + comment)
        }
      }
      for line in printed { add(Array(line.utf8)) }
    }
  }

  private mutating func printAsItStands(_ statement: Statement, first: Int) {
    let isIndented = first > statement.tokens.lowerBound && tree.tokens[first - 1].kind == .blank
    let start = tree.tokens[isIndented ? first - 1 : first].span.start
    let last = tree.tokens[statement.tokens].last { $0.kind != .newline }
    add(Array(tree.source.bytes[start..<(last?.span.end ?? start)]))
  }

  private mutating func add(_ line: [UInt8]) {
    if isBlankDue && !bytes.isEmpty { bytes.append(0x0A) }
    isBlankDue = false
    bytes += line
    bytes.append(0x0A)
  }

  // MARK: Comments and blank lines

  /// Puts a blank line before a line at the left edge, and before the comments that stand directly above it.
  private func setApart(_ above: [TriviaLine], from line: OpenLine) -> [TriviaLine] {
    let attached = above.reversed().prefix { trivia in
      if case .comment(_, let indentation) = trivia { rank(ofCommentAt: indentation, before: line) == 0 } else { false }
    }
    var above = above
    above.insert(.blank, at: above.count - attached.count)
    return above
  }

  private mutating func print(_ trivia: [TriviaLine], before line: OpenLine?) {
    for trivia in trivia {
      switch trivia {
      case .blank: isBlankDue = true
      case .comment(let text, let indentation):
        let blanks = String(repeating: "  ", count: rank(ofCommentAt: indentation, before: line))
        add(Array((blanks + text).utf8))
      }
    }
  }

  /// A comment speaks of the line after it; one that is written further to the right than that line ends what stands
  /// above it, such as an option that is left out for now.
  private func rank(ofCommentAt indentation: Int, before line: OpenLine?) -> Int {
    let next = line ?? OpenLine(indentation: 0, rank: 0, opensBlock: false)
    guard indentation > next.indentation else { return next.rank }
    guard let above = open.last(where: { $0.indentation <= indentation }) else { return next.rank }
    let isInside = above.opensBlock && above.rank == open.last?.rank && indentation >= above.indentation + 2
    return max(next.rank, isInside ? above.rank + 1 : above.rank)
  }
}

extension Statement {
  fileprivate var leadingKeyword: Keyword? {
    if case .keyword(let keyword) = kind { keyword } else { nil }
  }
}
