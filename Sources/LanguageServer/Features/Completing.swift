import QuestionnaireLanguage
import Wording

extension DocumentView {
  /// What can be written at a position, in the order in which it is best offered.
  func completion(at position: Position, withSnippets: Bool) -> CompletionList {
    let continuation = Continuation(at: offset(position), in: tree, index)
    let place = range(continuation.replaced)
    var proposals: [Proposal] = []
    for part in continuation.parts {
      if withSnippets, case .line(let keyword) = part {
        proposals += Snippet.all(for: keyword, in: tree.edition).map { Proposal(snippet: $0, language) }
      }
      proposals += self.proposals(for: part)
    }
    let items = proposals.enumerated().map { order, proposal in
      CompletionItem(
        label: proposal.label, kind: proposal.kind, detail: proposal.detail, documentation: proposal.documentation,
        sortText: Self.sortText(order), filterText: proposal.filter, insertTextFormat: proposal.isSnippet ? 2 : nil,
        textEdit: TextEdit(range: place, newText: proposal.text))
    }
    return CompletionList(items: items)
  }

  private static func sortText(_ order: Int) -> String {
    let digits = String(order)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private func proposals(for part: Continuation.Part) -> [Proposal] {
    switch part {
    case .line(let keyword), .keyword(let keyword):
      [Proposal(keyword.canonical(in: tree.edition), .keyword)]
    case .wave: index.waves.map { Proposal($0.name, .event, detail: $0.title) }
    case .scale: index.scales.map { Proposal($0.name, .class, detail: $0.bounds) }
    case .score: index.scores.map { Proposal($0.name, .function, detail: $0.title) }
    case .piece(let kind, let file): pieces(kind, of: file)
    case .file(let kind, let name): files(with: kind, named: name)
    case .item(let before):
      index.items.filter { item in before.map { item.span.start < $0 } ?? true }
        .map { Proposal($0.name, .field, detail: $0.type, documentation: $0.text) }
    case .code(let item):
      (index.item(named: item)?.comparableCodes ?? []).map { Proposal($0.code, .enumMember, detail: $0.label) }
    case .word(let word): [Proposal(word, .constant)]
    }
  }

  /// The pieces of other files; without a file on the line, with the words that name theirs.
  private func pieces(_ kind: PieceKind, of file: String?) -> [Proposal] {
    let from = Keyword.from.canonical(in: tree.edition)
    return reusable(kind).filter { file == nil || $0.file == file }.map { piece in
      Proposal(file == nil ? "\(piece.name) \(from) \(piece.file)" : piece.name, .module, detail: piece.title)
    }
  }

  /// The files that have a piece, or when there are none those that have one of its kind.
  private func files(with kind: PieceKind, named name: String) -> [Proposal] {
    let all = reusable(kind)
    let having = all.filter { $0.name == name }
    var seen: Set<String> = []
    return (having.isEmpty ? all : having).filter { seen.insert($0.file).inserted }.map {
      Proposal($0.file, .file, detail: having.isEmpty ? nil : $0.title)
    }
  }

  private func reusable(_ kind: PieceKind) -> [ReusablePiece] {
    ReusablePiece.all(kind, for: tree.source, beside: document.folder.neighbours)
  }
}

/// One thing that is offered.
private struct Proposal {
  let label: String
  let text: String
  let kind: CompletionItem.Kind
  let detail: String?
  var documentation: String?
  /// What the typed words are compared with: without accents, for they are often typed without.
  var filter: String?
  var isSnippet = false

  init(_ text: String, _ kind: CompletionItem.Kind, detail: String? = nil, documentation: String? = nil) {
    label = text
    self.text = text
    self.kind = kind
    self.detail = detail?.harmless
    self.documentation = documentation?.harmless
    let folded = text.foldedForComparison
    filter = folded == text ? nil : folded
  }

  init(snippet: Snippet, _ language: InterfaceLanguage) {
    label = snippet.label
    text = snippet.text
    kind = .snippet
    detail = snippet.purpose.text(in: language)
    filter = snippet.label.foldedForComparison
    isSnippet = true
  }
}
