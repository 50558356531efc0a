// What is shared between files: the line that makes a file one of shared pieces, and those that take a piece.

extension DeclarationReader {
  /// `partage commun "Ce que nos questionnaires ont en commun"`
  mutating func readShared(_ statement: Statement) {
    guard declarations.shared == nil else {
      return reportAgain(statement, first: tree.statements.first { $0.kind == statement.kind })
    }
    declarations.shared = line(statement) { cursor in
      let name = cursor.expectNewName(.shared)
      return SharedDeclaration(line: statement.keyword, name: name, title: name == nil ? nil : cursor.expectText())
    }
  }

  /// `reprend section cuisine de commun`
  mutating func readReuse(_ statement: Statement) {
    let head: ReuseDeclaration? = line(statement) { cursor in
      guard let kind = cursor.expectPieceKind() else { return nil }
      guard let name = cursor.expectName(kind.value.nameKind), cursor.expect(.from),
        let file = cursor.expectNewName(.file), cursor.diagnostics.isEmpty
      else { return nil }
      return ReuseDeclaration(
        statement: statement, line: statement.keyword.joined(to: file.span), kind: kind, name: name, file: file)
    }
    let isWhole = !hasLineFailed
    reportRepeated(in: statement, except: [])
    var waves: Statement?
    for child in statement.children where child.kind == .keyword(.waves) {
      if head?.kind.value == .scale {
        report(.reuse(.wavesOfScale), at: child.keyword)
        continue
      }
      _ = line(child) { $0.expectNames(.wave) }
      if waves == nil && !hasLineFailed { waves = child }
    }
    guard var reuse = head, isWhole else { return }
    reuse.waves = waves
    declarations.reuses.append(reuse)
  }

  /// Objects, once a kind, to what cannot be shared, and forgets it: nothing more is said of it.
  mutating func leaveOutWhatIsNotShared() {
    guard declarations.shared != nil else { return }
    var seen: Set<StatementKind> = []
    for statement in tree.statements {
      guard case .keyword(let keyword) = statement.kind, [.questionnaire, .wave, .score, .change].contains(keyword),
        seen.insert(statement.kind).inserted
      else { continue }
      report(.reuse(.notShared(tree.source.text(statement.keyword))), at: statement.keyword)
    }
    declarations.questionnaire = nil
    declarations.waves = []
    declarations.scores = []
    declarations.changes = []
  }
}

extension StatementCursor {
  fileprivate mutating func expectPieceKind() -> Spanned<PieceKind>? {
    for kind in PieceKind.allCases {
      if let span = take(kind.keyword) { return Spanned(value: kind, span: span) }
    }
    fail(expecting: .oneOf(PieceKind.allCases.map { $0.keyword.canonical(in: edition) }))
    return nil
  }
}
