/// Objects to lines whose indentation does not show their place, from the left edge inwards: where a line belongs is
/// counted from where the line above it belongs, so that all that is said of a file can be done together.
struct IndentationCheck {
  private let source: SourceText
  private var diagnostics: [Diagnostic] = []

  static func diagnostics(of statements: [Statement], in source: SourceText) -> [Diagnostic] {
    var check = IndentationCheck(source: source)
    check.check(statements.filter { $0.kind.isAtLeftEdge }, expected: 0)
    for statement in statements { check.checkChildren(of: statement, settled: 0) }
    return check.diagnostics
  }

  private init(source: SourceText) { self.source = source }

  /// Checks the lines under a line that belongs after so many blanks.
  private mutating func checkChildren(of parent: Statement, settled: Int) {
    guard !parent.children.isEmpty else { return }
    let expected = Self.common(parent.children, under: settled)
    check(parent.children, expected: expected)
    for child in parent.children where !child.children.isEmpty { checkChildren(of: child, settled: expected) }
  }

  /// The indentation that most of the lines under one have, of those to the right of it; of two as frequent ones, the
  /// one that comes first.
  private static func common(_ children: [Statement], under settled: Int) -> Int {
    let first = children[0].indentation
    if first > settled, children.allSatisfy({ $0.indentation == first }) { return first }
    var counts: [(indentation: Int, count: Int)] = []
    for child in children where child.kind != .unknown && child.indentation > settled {
      if let known = counts.firstIndex(where: { $0.indentation == child.indentation }) {
        counts[known].count += 1
      } else if counts.count < 10 {
        counts.append((child.indentation, 1))
      }
    }
    guard var best = counts.first else { return settled + 2 }
    for other in counts.dropFirst() where other.count > best.count { best = other }
    return best.indentation
  }

  /// Objects once for a run of lines that share an indentation.
  private mutating func check(_ lines: [Statement], expected: Int) {
    var last: Int?
    for line in lines where line.kind != .unknown {
      if line.indentation != expected && line.indentation != last { report(line, expected) }
      last = line.indentation
    }
  }

  private mutating func report(_ line: Statement, _ expected: Int) {
    let span = SourceSpan(line.keyword.start - line.indentation, line.keyword.start)
    let isPlain = span.start >= 0 && source.bytes[span.start..<span.end].allSatisfy { $0 == 0x20 }
    diagnostics.append(
      Diagnostic(
        .line(.wrongIndentation(expected: expected)), at: line.keyword,
        fix: isPlain
          ? .init(span: span, replacement: String(repeating: " ", count: expected), applicability: .certain) : nil))
  }
}

extension StatementKind {
  /// Whether it is a line that stands under no other.
  fileprivate var isAtLeftEdge: Bool { if case .keyword = self { parents.isEmpty } else { false } }
}
