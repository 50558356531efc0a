/// A line of the file on which nothing is said: it is blank, or has only a comment.
enum TriviaLine {
  case blank
  /// The comment without blanks at its end, and the columns of blanks before it.
  case comment(String, indentation: Int)

  /// The lines of a range of trivia that begins with a line. The blanks before what follows the range are no line.
  static func lines(in range: Range<Int>, of tree: SyntaxTree) -> [TriviaLine] {
    var lines: [TriviaLine] = []
    var indentation = 0
    var comment: String?
    func finished() -> TriviaLine { comment.map { .comment($0, indentation: indentation) } ?? .blank }
    for token in tree.tokens[range] {
      switch token.kind {
      case .blank where comment == nil:
        indentation = tree.source.text(token.span).reduce(0) { $0 + ($1 == "\t" ? 2 : 1) }
      case .comment: comment = tree.comment(token)
      case .newline:
        lines.append(finished())
        (indentation, comment) = (0, nil)
      default: break
      }
    }
    return comment == nil ? lines : lines + [finished()]
  }
}

/// A line of the file, one of those that a statement takes when its list goes on after a comma.
struct WrittenLine {
  /// What is said on it, as indices in the tree's list of tokens.
  var tokens: [Int] = []
  /// The comment at its end.
  var comment: String?

  /// The lines of a statement. Without comments between them they are one: how a list is broken follows from its length.
  static func lines(from first: Int, of statement: Statement, in tree: SyntaxTree) -> [WrittenLine] {
    var lines: [WrittenLine] = []
    var line = WrittenLine()
    for index in first..<statement.tokens.upperBound {
      let token = tree.tokens[index]
      switch token.kind {
      case .newline:
        lines.append(line)
        line = WrittenLine()
      case .comment: line.comment = tree.comment(token)
      case .blank, .byteOrderMark: break
      default: line.tokens.append(index)
      }
    }
    if !line.tokens.isEmpty || line.comment != nil { lines.append(line) }
    guard lines.dropLast().allSatisfy({ $0.comment == nil }) else { return lines }
    return [WrittenLine(tokens: lines.flatMap(\.tokens), comment: lines.last?.comment)]
  }
}

extension SyntaxTree {
  /// A comment without the blanks at its end.
  fileprivate func comment(_ token: Token) -> String {
    let blanks = "\t \u{A0}\u{202F}\u{2009}\u{200B}".unicodeScalars
    var scalars = source.text(token.span).unicodeScalars
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
