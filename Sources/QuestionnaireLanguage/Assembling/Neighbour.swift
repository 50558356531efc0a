import QuestionnaireModel
import Wording

/// A file without errors from which pieces can be taken.
struct Neighbour {
  /// Its name, without `.jalon`.
  let name: String
  let edition: InterfaceLanguage
  /// Its text, with the pieces that it takes itself.
  let assembled: AssembledText
  private let tree: SyntaxTree
  /// The names of its scales and sections, in its order.
  private let names: [PieceKind: [String]]
  private let pieces: [PieceKind: [String: Statement]]
  private let sections: [String: SectionDeclaration]
  private let scales: [String: ResponseScale?]

  init(name: String, _ compilation: Compilation) {
    self.name = name
    edition = compilation.tree.edition
    assembled = compilation.assembled
    tree = assembled.isWhole ? compilation.tree : Compilation.tree(of: assembled.text, compilation.tree.edition)
    var names: [PieceKind: [String]] = [:]
    var pieces: [PieceKind: [String: Statement]] = [:]
    for statement in tree.statements {
      guard let kind = PieceKind.allCases.first(where: { statement.kind == .keyword($0.keyword) }),
        let name = statement.name(in: tree)
      else { continue }
      names[kind, default: []].append(name)
      pieces[kind, default: [:]][name] = statement
    }
    (self.names, self.pieces) = (names, pieces)
    let (declarations, _) = DeclarationReader.read(tree)
    sections = Dictionary(declarations.sections.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    scales = Checker.scales(of: declarations, edition: edition)
  }

  /// The name of the file as it is shown.
  var fileName: String { name + ".jalon" }

  /// The names of the pieces of a kind.
  func names(_ kind: PieceKind) -> [String] { names[kind] ?? [] }

  /// The piece of a kind and name.
  func piece(_ kind: PieceKind, _ name: String) -> Statement? { pieces[kind]?[name] }

  /// The scales that the questions of a section use, in the order of their first use.
  func scales(of section: String) -> [String] {
    var scales: [String] = []
    var seen: Set<String> = []
    for question in sections[section]?.questions ?? [] {
      guard case .scale(let name)? = question.type?.kind, seen.insert(name.text).inserted else { continue }
      scales.append(name.text)
    }
    return scales
  }

  /// What a scale is, however it is written.
  func scale(_ name: String) -> ResponseScale? { scales[name] ?? nil }

  /// The title of a section, or the bounds of a scale.
  func title(of kind: PieceKind, _ name: String) -> String? {
    switch kind {
    case .section: return sections[name]?.title
    case .scale:
      guard let points = scale(name)?.points else { return nil }
      return edition.example(
        fr: "de \(points.lowerBound) à \(points.upperBound)", en: "from \(points.lowerBound) to \(points.upperBound)")
    }
  }

  /// The lines of a piece, with the comments that stand directly above it, in the assembled text.
  func lines(of piece: Statement) -> Range<Int> {
    let source = tree.source
    var first = source.lineNumber(of: piece.keyword.start)
    while first > 1, source.line(first - 1).hasPrefix("--") { first -= 1 }
    return source.startOfLine(first)..<piece.end(in: tree)
  }

  /// Where the lines are to be added that name the waves: after each question that names none, with the blanks to put
  /// before.
  func questionsWithoutWaves(in section: Statement) -> [(offset: Int, indentation: Int)] {
    section.children.compactMap { question in
      guard question.kind == .keyword(.question) || question.kind == .keyword(.calculation) else { return nil }
      guard !question.children.contains(where: { $0.kind == .keyword(.waves) }) else { return nil }
      let indentation = question.children.first?.indentation ?? question.indentation + 2
      return (tree.tokens[question.tokens.upperBound - 1].span.end, indentation)
    }
  }
}

extension Statement {
  /// The first word after the keyword.
  func name(in tree: SyntaxTree) -> String? { content.first.map { tree.source.text(tree.tokens[$0].span) } }

  /// The byte after the last line under this one.
  func end(in tree: SyntaxTree) -> Int {
    children.last?.end(in: tree) ?? tree.tokens[tokens.upperBound - 1].span.end
  }
}
