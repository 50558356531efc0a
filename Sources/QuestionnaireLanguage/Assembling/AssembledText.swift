/// The text of a file in which the pieces that it takes from others stand in full, so that it stands alone, and where
/// each byte of it comes from.
struct AssembledText: Sendable {
  /// The text.
  let text: SourceText
  /// The file as it is.
  private let file: SourceText
  private let segments: [Segment]
  /// The lines of the file that take in pieces.
  private let reuses: [Line]

  /// A line that takes in a piece, and the name of the piece's file in it.
  private struct Line: Sendable {
    let span: SourceSpan
    let file: SourceSpan
  }

  /// A stretch of the text.
  struct Segment: Sendable {
    let start: Int
    let origin: Origin
  }

  /// Where a stretch of the text comes from.
  enum Origin: Sendable {
    /// From a place of the file itself.
    case own(Int)
    /// From a place of another file's assembled text, taken in by the line of this number.
    case piece(AssembledText, fileName: String, Int, reuse: Int)
    /// Written between pieces, because of the line of this number.
    case added(reuse: Int)
  }

  /// A text that takes in nothing.
  init(whole text: SourceText) {
    self.text = text
    file = text
    segments = []
    reuses = []
  }

  /// A text put together from segments in order.
  init(_ bytes: [UInt8], of file: SourceText, segments: [Segment], reuses: [ReuseDeclaration]) {
    text = SourceText(name: file.name, bytes: bytes)
    self.file = file
    self.segments = segments
    self.reuses = reuses.map { Line(span: $0.line, file: $0.file.span) }
  }

  /// Whether the text is the file as it is.
  var isWhole: Bool { segments.isEmpty }

  // MARK: Places

  /// What is said of this text as it is said of the file. What is wrong with a piece where it is taken in stands at the
  /// line that takes it, and is mended there or in the piece, so that it has no mechanical mend.
  func inFile(_ diagnostic: Diagnostic) -> Diagnostic {
    if isWhole { return diagnostic }
    let segment = segments[index(of: diagnostic.span.start)]
    guard case .own = segment.origin else {
      let line = segment.origin.reuse.map { reuses[$0].span } ?? SourceSpan(0, 0)
      let related = diagnostic.related.flatMap { isOwn($0.span.start) ? inFile($0) : nil }
      return Diagnostic(diagnostic.problem, at: line, related: related ?? note(at: diagnostic.span.start))
    }
    return Diagnostic(
      diagnostic.problem, at: inFile(diagnostic.span), related: diagnostic.related.flatMap { inFile($0) },
      fix: diagnostic.fix.flatMap { inFile($0) })
  }

  /// Where a stretch of the text is spoken of in the file: at its own place, or at the line that takes it in.
  func place(of span: SourceSpan) -> SourceSpan {
    if isWhole { return span }
    let segment = segments[index(of: span.start)]
    guard case .own = segment.origin else { return segment.origin.reuse.map { reuses[$0].span } ?? SourceSpan(0, 0) }
    return inFile(span)
  }

  private func inFile(_ related: Diagnostic.Related) -> Diagnostic.Related? {
    isOwn(related.span.start) ? .init(span: inFile(related.span), role: related.role) : note(at: related.span.start)
  }

  private func inFile(_ fix: Diagnostic.Fix) -> Diagnostic.Fix? {
    guard isOwn(fix.span.start), fix.span.end <= end(of: index(of: fix.span.start)) else { return nil }
    return .init(span: inFile(fix.span), replacement: fix.replacement, applicability: fix.applicability)
  }

  /// A span that begins in the file itself.
  private func inFile(_ span: SourceSpan) -> SourceSpan {
    let index = index(of: span.start)
    guard case .own(let place) = segments[index].origin else { return span }
    let end = min(span.end, end(of: index))
    let start = place + span.start - segments[index].start
    return SourceSpan(start, start + end - span.start)
  }

  private func isOwn(_ offset: Int) -> Bool {
    if case .own = segments[index(of: offset)].origin { true } else { false }
  }

  /// Under the name of the piece's file, on which line of it the place is.
  private func note(at offset: Int) -> Diagnostic.Related? {
    guard let reuse = segments[index(of: offset)].origin.reuse, let (file, line) = origin(of: offset) else {
      return nil
    }
    return .init(span: reuses[reuse].file, role: .inPiece(file: file, line: line))
  }

  /// The other file, and the line in it, from which a place of the text comes.
  private func origin(of offset: Int) -> (file: String, line: Int)? {
    let segment = segments[index(of: offset)]
    guard case .piece(let assembled, let fileName, let start, _) = segment.origin else { return nil }
    return assembled.line(of: start + offset - segment.start, in: fileName)
  }

  private func line(of offset: Int, in fileName: String) -> (file: String, line: Int) {
    if isWhole { return (fileName, text.lineNumber(of: offset)) }
    let segment = segments[index(of: offset)]
    switch segment.origin {
    case .own(let place): return (fileName, file.lineNumber(of: place + offset - segment.start))
    case .piece: return origin(of: offset) ?? (fileName, 1)
    case .added(let reuse): return (fileName, file.lineNumber(of: reuses[reuse].span.start))
    }
  }

  /// The byte after the last one of a segment.
  private func end(of index: Int) -> Int {
    index + 1 < segments.count ? segments[index + 1].start : text.bytes.count
  }

  /// The segment in which a byte stands.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, segments.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension AssembledText.Origin {
  /// The number of the line because of which the stretch is there; nil for the file's own text.
  fileprivate var reuse: Int? {
    switch self {
    case .own: nil
    case .piece(_, _, _, let reuse), .added(let reuse): reuse
    }
  }
}
