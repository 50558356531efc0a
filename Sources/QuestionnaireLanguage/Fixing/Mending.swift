/// What the mechanical mends of a text make of it: `jalon check --fix`.
///
/// Mends are applied in rounds, for one mend can show the next mistake: in each round all those that do not touch each
/// other, then the text is compiled again, until none is left.
public struct Mending: Sendable {
  /// The text after the mends; the one before when there was nothing to mend.
  public let source: SourceText
  /// What there is still to say about it.
  public let remaining: [Diagnostic]
  /// What was mended, in the order of the file.
  public let steps: [Step]

  /// One mend.
  public struct Step: Sendable, Equatable {
    /// The mistake that was mended.
    public let problem: Problem
    /// What stood there.
    public let before: String
    /// What stands there now, empty where something was removed.
    public let after: String
    /// Where it begins in the mended text, in bytes.
    public fileprivate(set) var offset: Int
  }

  /// A line has at most ``Compilation/diagnosticsPerLine`` diagnostics at a time, so that a very long one needs several
  /// rounds. What is left after these is left to the person.
  private static let roundLimit = 25

  /// Mends a text. Guesses are applied only when asked for, and mere proposals never; a text that is not UTF-8 stays as it is, and so do the
  /// files that it takes pieces from.
  ///
  /// - Parameter siblings: the other files of its folder, for mends of translations.
  public init(
    _ original: SourceText, includingLikely: Bool = false, neighbours: Neighbours = .none,
    siblings: SiblingFiles? = nil
  ) {
    var source = original
    var steps: [Step] = []
    var seen: Set<Int> = [original.bytes.hashValue]
    var diagnostics = Compilation(original, neighbours: neighbours, siblings: siblings).diagnostics
    for _ in 0..<Self.roundLimit {
      let mends = Self.independentMends(diagnostics, includingLikely)
      guard !mends.isEmpty else { break }
      let mended = SourceText(name: source.name, bytes: Self.apply(mends, to: source.bytes))
      // Mends that undo each other would lead back to where they began.
      guard seen.insert(mended.bytes.hashValue).inserted else { break }
      steps = Self.moved(steps, by: mends) + Self.steps(mends, in: source)
      steps.sort { $0.offset < $1.offset }
      source = mended
      diagnostics = Compilation(source, neighbours: neighbours, siblings: siblings).diagnostics
    }
    self.source = source
    self.steps = steps
    remaining = diagnostics
  }

  private typealias Mend = (problem: Problem, fix: Diagnostic.Fix)

  /// The mends of a round, in the order of the text. Of two that touch each other, the certain one is taken, else the
  /// first; the other one's turn comes in the next round, if it is still needed.
  private static func independentMends(_ diagnostics: [Diagnostic], _ includingLikely: Bool) -> [Mend] {
    var taken: [Mend] = []
    for applicability in [Diagnostic.Fix.Applicability.certain, .likely]
    where applicability == .certain || includingLikely {
      var wanted = diagnostics.compactMap { diagnostic -> Mend? in
        guard let fix = diagnostic.fix, fix.applicability == applicability else { return nil }
        return (diagnostic.problem, fix)
      }
      wanted.sort { ($0.fix.span.start, $0.fix.span.end) < ($1.fix.span.start, $1.fix.span.end) }
      taken = merged(taken, wanted)
    }
    return taken
  }

  /// Two lists in the order of the text as one, without those of the second that touch one that comes before it or one
  /// of the first.
  private static func merged(_ first: [Mend], _ second: [Mend]) -> [Mend] {
    var result: [Mend] = []
    var next = 0
    for mend in second {
      while next < first.count, first[next].fix.span.start <= mend.fix.span.start {
        result.append(first[next])
        next += 1
      }
      if let last = result.last, last.fix.span.end >= mend.fix.span.start { continue }
      if next < first.count, mend.fix.span.end >= first[next].fix.span.start { continue }
      result.append(mend)
    }
    return result + first[next...]
  }

  private static func apply(_ mends: [Mend], to bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    var position = 0
    for (_, fix) in mends {
      mended += bytes[position..<fix.span.start]
      mended += fix.replacement.utf8
      position = fix.span.end
    }
    return mended + bytes[position...]
  }

  private static func steps(_ mends: [Mend], in source: SourceText) -> [Step] {
    var shift = 0
    return mends.map { problem, fix in
      defer { shift += fix.growth }
      return Step(
        problem: problem, before: source.text(fix.span), after: fix.replacement, offset: fix.span.start + shift)
    }
  }

  /// Earlier steps, in the order of the text, where they stand after the mends of a later round.
  private static func moved(_ steps: [Step], by mends: [Mend]) -> [Step] {
    var shift = 0
    var next = 0
    return steps.map { step in
      while next < mends.count, mends[next].fix.span.end <= step.offset {
        shift += mends[next].fix.growth
        next += 1
      }
      var step = step
      step.offset += shift
      return step
    }
  }
}

extension Diagnostic.Fix {
  /// How many bytes longer the text becomes.
  fileprivate var growth: Int { replacement.utf8.count - (span.end - span.start) }
}
