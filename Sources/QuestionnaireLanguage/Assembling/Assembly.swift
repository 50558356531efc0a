import QuestionnaireModel
import Wording

/// Puts the pieces that a file takes from others in the place of the lines that take them.
///
/// The rest of the compiler then sees one text that stands alone, and so does whoever keeps it.
struct Assembly {
  private let tree: SyntaxTree
  private let source: SourceText
  private let reuses: [ReuseDeclaration]
  private var diagnostics: [Diagnostic] = []

  private var bytes: [UInt8] = []
  private var segments: [AssembledText.Segment] = []
  /// How much of the file was copied or left out.
  private var position = 0

  /// The scales of the assembled text by name: what each is, unless it is declared wrongly, and where in the file it is
  /// declared or taken in.
  private var scales: [String: (scale: ResponseScale?, span: SourceSpan)] = [:]
  /// The lines that take pieces, by the piece.
  private var taken: [String: SourceSpan] = [:]
  /// The files that were reported, so that one that cannot be used is reported at the first line that names it.
  private var reportedFiles: Set<String> = []

  /// Assembles a text.
  ///
  /// - Returns: the text, in which lines whose piece could not be found stand as they are, and what is wrong with those
  ///   lines, at their places in the file.
  static func assemble(
    _ tree: SyntaxTree, _ declarations: Declarations, library: inout NeighbourLibrary
  ) -> (AssembledText, [Diagnostic]) {
    let reuses = declarations.reuses
    var assembly = Assembly(tree, declarations)
    for index in reuses.indices { assembly.take(index, &library) }
    assembly.copy(upTo: tree.source.bytes.count)
    let text = AssembledText(assembly.bytes, of: tree.source, segments: assembly.segments, reuses: reuses)
    return (text, assembly.diagnostics)
  }

  private init(_ tree: SyntaxTree, _ declarations: Declarations) {
    self.tree = tree
    reuses = declarations.reuses
    source = tree.source
    let declared = declarations.scales.isEmpty ? [:] : Checker.scales(of: declarations, edition: tree.edition)
    for statement in tree.statements where statement.kind == .keyword(.scale) {
      guard let name = statement.name(in: tree), scales[name] == nil else { continue }
      scales[name] = (declared[name] ?? nil, statement.keyword)
    }
  }

  // MARK: One line

  private mutating func take(_ index: Int, _ library: inout NeighbourLibrary) {
    let reuse = reuses[index]
    let neighbour: Neighbour
    switch library.file(reuse.file.text) {
    case .found(let found): neighbour = found
    case .failed(let problem, let suggestion):
      guard reportedFiles.insert(reuse.file.text).inserted || suggestion != nil else { return }
      return report(problem, at: reuse.file.span, proposing: suggestion)
    }
    guard neighbour.edition == tree.edition else {
      guard reportedFiles.insert(reuse.file.text).inserted else { return }
      return report(.otherEdition(neighbour.name, neighbour.edition), at: reuse.file.span)
    }
    guard let piece = neighbour.piece(reuse.kind.value, reuse.name.text) else {
      return reportUnknown(reuse, neighbour, &library)
    }
    let key = "\(reuse.kind.value) \(reuse.name.text) \(reuse.file.text)"
    if let first = taken[key] {
      replaceLines(of: reuse) { _ in }
      return report(.takenTwice(reuse.name.text), at: reuse.line, related: .init(span: first, role: .firstDefinition))
    }
    taken[key] = reuse.line
    let newScales = newScales(of: reuse, neighbour)
    let parts = newScales + (reuse.kind.value == .section ? [piece] : [])
    guard library.spend(parts.reduce(0) { $0 + neighbour.lines(of: $1).count }) else {
      return report(.unreadableFile(neighbour.name, .tooLarge), at: reuse.file.span)
    }
    replaceLines(of: reuse) { assembly in
      assembly.setApart(reuse: index)
      assembly.add(assembly.comment(on: reuse, neighbour), reuse: index)
      for part in parts {
        if part.keyword != parts[0].keyword { assembly.setApart(reuse: index) }
        assembly.add(part, of: neighbour, reuse: index)
      }
    }
  }

  /// The scales that a line brings and that are not there yet. Another scale of the same name is an error, however the
  /// same one is written.
  private mutating func newScales(of reuse: ReuseDeclaration, _ neighbour: Neighbour) -> [Statement] {
    let names = reuse.kind.value == .scale ? [reuse.name.text] : neighbour.scales(of: reuse.name.text)
    return names.compactMap { name in
      guard let scale = neighbour.piece(.scale, name) else { return nil }
      let taken = neighbour.scale(name)
      guard let here = scales[name] else {
        scales[name] = (taken, reuse.line)
        return scale
      }
      // One that is declared wrongly was reported.
      if let declared = here.scale, let taken, declared != taken {
        report(
          .differentScale(name, file: neighbour.name), at: reuse.line,
          related: .init(span: here.span, role: .firstDefinition))
      }
      return nil
    }
  }

  // MARK: Reporting

  private mutating func report(
    _ problem: ReuseProblem, at span: SourceSpan, related: Diagnostic.Related? = nil, proposing name: String? = nil
  ) {
    let fix = name.map { Diagnostic.Fix(span: span, replacement: $0, applicability: .likely) }
    diagnostics.append(Diagnostic(.reuse(problem), at: span, related: related, fix: fix))
  }

  private mutating func reportUnknown(
    _ reuse: ReuseDeclaration, _ neighbour: Neighbour, _ library: inout NeighbourLibrary
  ) {
    let (kind, name) = (reuse.kind.value, reuse.name)
    if neighbour.piece(kind.other, name.text) != nil {
      let word = kind.other.keyword.canonical(in: tree.edition)
      return report(
        .wrongKind(name.text, is: kind.other, file: neighbour.name), at: reuse.kind.span, proposing: word)
    }
    let known = neighbour.names(kind)
    let suggestion = library.nearest(to: name.text, among: known)
    report(
      .unknownPiece(
        name.text, kind: kind, file: neighbour.name, suggestion: suggestion, known: Array(known.prefix(8))),
      at: name.span, proposing: suggestion)
  }

  // MARK: Writing

  /// Writes something in the place of a line and of the one under it that names waves; what stands between them stays.
  private mutating func replaceLines(of reuse: ReuseDeclaration, with write: (inout Assembly) -> Void) {
    copy(upTo: startOfLine(reuse.statement))
    write(&self)
    position = endOfLine(reuse.statement)
    for child in reuse.statement.children where child.kind == .keyword(.waves) {
      copy(upTo: startOfLine(child))
      position = endOfLine(child)
    }
  }

  private func startOfLine(_ statement: Statement) -> Int {
    let start = source.startOfLine(source.lineNumber(of: statement.keyword.start))
    return max(start, tree.tokens[statement.tokens.lowerBound].span.start)
  }

  private func endOfLine(_ statement: Statement) -> Int { tree.tokens[statement.tokens.upperBound - 1].span.end }

  private mutating func copy(upTo end: Int) {
    guard position < end else { return }
    segments.append(.init(start: bytes.count, origin: .own(position)))
    bytes += source.bytes[position..<end]
    position = end
  }

  private mutating func add(_ text: String, reuse: Int) {
    segments.append(.init(start: bytes.count, origin: .added(reuse: reuse)))
    bytes += text.utf8
  }

  /// Writes the lines of a piece, and under its questions that name no waves those that the line names.
  private mutating func add(_ piece: Statement, of neighbour: Neighbour, reuse: Int) {
    let lines = neighbour.lines(of: piece)
    var start = lines.lowerBound
    func isEnded(_ assembly: Assembly) -> Bool { [0x0A, 0x0D].contains(assembly.bytes.last ?? 0x0A) }
    func copy(upTo end: Int, _ assembly: inout Assembly) {
      guard start < end else { return }
      let origin = AssembledText.Origin.piece(
        neighbour.assembled, fileName: neighbour.fileName, start, reuse: reuse)
      assembly.segments.append(.init(start: assembly.bytes.count, origin: origin))
      assembly.bytes += neighbour.assembled.text.bytes[start..<end]
      start = end
      // The last line of a file may have no end.
      if !isEnded(assembly) { assembly.add("\n", reuse: reuse) }
    }
    if piece.kind == .keyword(.section), let waves = words(ofWavesOf: reuses[reuse]) {
      for (offset, indentation) in neighbour.questionsWithoutWaves(in: piece) {
        copy(upTo: offset, &self)
        add(String(repeating: " ", count: indentation), reuse: reuse)
        segments.append(.init(start: bytes.count, origin: .own(waves.start)))
        bytes += source.bytes[waves.start..<waves.end]
        add("\n", reuse: reuse)
      }
    }
    copy(upTo: lines.upperBound, &self)
  }

  /// Writes an empty line unless there is one.
  private mutating func setApart(reuse: Int) {
    if bytes.isEmpty || bytes.suffix(2).elementsEqual([0x0A, 0x0A]) { return }
    if bytes.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) { return }
    add("\n", reuse: reuse)
  }

  /// The line that names the waves, from its keyword to its last word.
  private func words(ofWavesOf reuse: ReuseDeclaration) -> SourceSpan? {
    reuse.waves.flatMap { waves in
      waves.content.last.map { SourceSpan(waves.keyword.start, tree.tokens[$0].span.end) }
    }
  }

  private func comment(on reuse: ReuseDeclaration, _ neighbour: Neighbour) -> String {
    let piece = "\(reuse.kind.value.keyword.canonical(in: tree.edition)) \(reuse.name.text)"
    let words = tree.edition.example(
      fr: "Repris de \(neighbour.fileName)\u{A0}: \(piece)", en: "Taken from \(neighbour.fileName): \(piece)")
    return "-- \(words)\n"
  }
}
