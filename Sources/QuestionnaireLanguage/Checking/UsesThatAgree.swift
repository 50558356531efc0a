// Names that several lines spell in one way and their declaration in another.

extension Checker {
  /// An unknown name, and the declared one that is nearest to it.
  private struct Use: Hashable {
    let kind: Problem.NameKind
    let name: String
    let declared: String

    init?(_ problem: Problem) {
      switch problem {
      case .name(.unknownItem(let name, let declared?)): self.init(.question, name, declared)
      case .name(.unknownWave(let name, let declared?)): self.init(.wave, name, declared)
      case .name(.unknownScore(let name, let declared?)): self.init(.score, name, declared)
      case .name(.unknownType(let name, let declared?)): self.init(.scale, name, declared)
      case .name(.unknownCode(let name, _, let declared?, _)): self.init(.code, name, declared)
      default: return nil
      }
    }

    private init(_ kind: Problem.NameKind, _ name: String, _ declared: String) {
      (self.kind, self.name, self.declared) = (kind, name, declared)
    }
  }

  /// Where several lines agree on a name, and nothing uses the declared one that is nearest to it, the slip is more
  /// likely in the declaration: that is said once, there, and no use is mended.
  mutating func gatherUsesThatAgree() {
    var places: [Use: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() {
      if let use = Use(diagnostic.problem) { places[use, default: []].append(index) }
    }
    let several = places.filter { $0.value.count > 1 }
    guard !several.isEmpty else { return }
    var occurrences = Dictionary(several.keys.map { ($0.declared, 0) }, uniquingKeysWith: { first, _ in first })
    for token in Lexer.tokens(of: declarations.source, edition: edition) where token.kind == .word {
      let word = declarations.source.text(token.span)
      if let count = occurrences[word] { occurrences[word] = count + 1 }
    }
    var gathered: [Int: Diagnostic] = [:]
    var dropped: Set<Int> = []
    for (use, indices) in several where occurrences[use.declared] == 1 {
      guard use.kind != .code else {
        for index in indices { gathered[index] = diagnostics[index].proposed }
        continue
      }
      guard let declaration = declaration(of: use) else { continue }
      gathered[indices[0]] = Diagnostic(
        .name(.usesAgree(use.kind, on: use.name, declared: use.declared, count: indices.count)), at: declaration,
        fix: .init(span: declaration, replacement: use.name, applicability: .proposed))
      dropped.formUnion(indices.dropFirst())
    }
    diagnostics = diagnostics.indices.filter { !dropped.contains($0) }.map { gathered[$0] ?? diagnostics[$0] }
  }

  /// Where the nearest name is declared; nil for what is no declaration of the file, such as a kind of answer.
  private func declaration(of use: Use) -> SourceSpan? {
    switch use.kind {
    case .question: questions[use.declared]?.span
    case .wave: declarations.waves.first { $0.name.text == use.declared }?.name.span
    case .score: declarations.scores.first { $0.name.text == use.declared }?.name.span
    case .scale: scaleSpans[use.declared]
    default: nil
    }
  }
}

extension Diagnostic {
  /// The same, with a mend that no tool applies by itself.
  fileprivate var proposed: Diagnostic {
    Diagnostic(
      problem, at: span, related: related,
      fix: fix.map { .init(span: $0.span, replacement: $0.replacement, applicability: .proposed) })
  }
}
