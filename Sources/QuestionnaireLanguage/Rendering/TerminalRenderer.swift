import Wording

/// Shows diagnostics as a person reads them: the line of the file, a caret under the place, and what to do.
///
/// ```
/// erreur[J0203] aucune question ne s'appelle « saisn »
///    ┌─ pratiques.jalon:33:22
/// 33 │   moyenne de recette, saisn, inversé temps
///    │                       ^^^^^ nom inconnu
///    = aide : vouliez-vous dire « saison » ?
/// ```
public struct TerminalRenderer: Sendable {
  /// The language of the words around the source.
  public let language: InterfaceLanguage
  /// Whether escape sequences for colour may be written.
  public let usesColor: Bool

  /// The longest part of a source line that is shown, in characters.
  private static let lineLimit = 160

  /// Makes a renderer.
  public init(language: InterfaceLanguage, usesColor: Bool = false) {
    self.language = language
    self.usesColor = usesColor
  }

  /// The text of one diagnostic, ending with a newline.
  public func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let wording = diagnostic.wording
    let severity = diagnostic.severity.phrase.text(in: language)
    let style: Style = diagnostic.severity == .error ? .error : .warning
    let head = styled("\(severity)[\(diagnostic.problem.code)]", style) + " "
    var text = head + styled(wording.message.text(in: language), .strong) + "\n"

    let excerpts = excerpts(diagnostic, wording, source, style)
    let width = excerpts.map { String($0.line).count }.max() ?? 1
    let gutter = String(repeating: " ", count: width)
    let start = source.position(of: diagnostic.span.start)
    text += gutter + styled(" ┌─ ", .frame) + "\(source.name.printable):\(start.line):\(start.column)\n"
    for (index, excerpt) in excerpts.enumerated() {
      let isShown =
        index > 0 && excerpts[index - 1].line == excerpt.line && excerpts[index - 1].source == excerpt.source
      if !isShown {
        let number = String(excerpt.line)
        let padding = String(repeating: " ", count: width - number.count)
        text += styled(padding + number + " │ ", .frame) + excerpt.source + "\n"
      }
      text += styled(gutter + " │ ", .frame) + excerpt.indent + styled(excerpt.marks, excerpt.style) + "\n"
    }
    if let help = help(for: diagnostic, wording) {
      let word = Phrase(fr: "aide\u{A0}:", en: "help:").text(in: language)
      text += gutter + styled(" = ", .frame) + styled(word, .strong) + " " + help + "\n"
    }
    return text
  }

  /// The most diagnostics of one file that are shown; a person mends these first and checks again.
  public static let diagnosticsPerFile = 50

  /// All that there is to say about one file, at most ``diagnosticsPerFile`` and how many more there are. Each
  /// diagnostic is followed by an empty line.
  public func render(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
    let shown = diagnostics.prefix(Self.diagnosticsPerFile).map { render($0, in: source) + "\n" }.joined()
    let others = diagnostics.count - Self.diagnosticsPerFile
    guard others > 0 else { return shown }
    return shown
      + Phrase(
        fr: "… et \(others) \(others == 1 ? "autre" : "autres") dans \(source.name.printable)",
        en: "… and \(others) more in \(source.name.printable)"
      ).text(in: language) + "\n\n"
  }

  /// Where to read more about one of the codes shown; ends with a newline.
  public func whereToReadMore(about diagnostic: Diagnostic) -> String {
    let command = styled("jalon explain \(diagnostic.problem.code)", .strong)
    return Phrase(fr: "\(command) en dit plus", en: "\(command) says more").text(in: language) + "\n"
  }

  /// The last line of a report: how many errors and warnings there are in how many files.
  public func summary(errors: Int, warnings: Int, files: Int) -> String {
    let inFiles = Phrase(
      fr: files > 1 ? " dans \(files) fichiers" : "", en: files > 1 ? " in \(files) files" : "")
    func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String? {
      number == 0 ? nil : "\(number) \((number == 1 ? one : many).text(in: language))"
    }
    let parts = [
      count(errors, Phrase(fr: "erreur", en: "error"), Phrase(fr: "erreurs", en: "errors")),
      count(
        warnings, Phrase(fr: "avertissement", en: "warning"), Phrase(fr: "avertissements", en: "warnings")),
    ].compactMap { $0 }
    guard !parts.isEmpty else {
      let fine = Phrase(fr: "tout est en ordre", en: "all is well").text(in: language)
      return styled(fine, .good) + inFiles.text(in: language) + "\n"
    }
    return styled(parts.joined(separator: ", "), errors > 0 ? .error : .warning) + inFiles.text(in: language) + "\n"
  }

  // MARK: Source lines

  private struct Excerpt {
    let line: Int
    let source: String
    let indent: String
    let marks: String
    let style: Style
  }

  private func excerpts(
    _ diagnostic: Diagnostic, _ wording: ProblemWording, _ source: SourceText, _ style: Style
  ) -> [Excerpt] {
    var excerpts = [excerpt(diagnostic.span, "^", wording.label?.text(in: language), source, style)]
    if let related = diagnostic.related {
      excerpts.append(excerpt(related.span, "-", related.role.phrase.text(in: language), source, .frame))
    }
    return excerpts.sorted { $0.line < $1.line }
  }

  private func excerpt(
    _ span: SourceSpan, _ mark: String, _ label: String?, _ source: SourceText, _ style: Style
  ) -> Excerpt {
    let start = source.position(of: span.start)
    let end = source.position(of: span.end)
    let line = source.line(start.line)
    let from = min(start.column - 1, line.count)
    let to = end.line == start.line ? max(end.column - 1, from) : line.count
    let characters = Array(line)
    // A very long line is shown from a little before the place.
    let first = from > Self.lineLimit - 40 ? from - 40 : 0
    let shown = characters.dropFirst(first).prefix(Self.lineLimit)
    let text = (first > 0 ? "…" : "") + String(shown).printable
    let before = (first > 0 ? 1 : 0) + Self.width(of: characters[first..<from])
    let marked = characters[from..<min(to, characters.count, first + Self.lineLimit)]
    let marks = String(repeating: mark, count: max(1, Self.width(of: marked)))
    return Excerpt(
      line: start.line, source: text, indent: String(repeating: " ", count: before),
      marks: label.map { "\(marks) \($0)" } ?? marks, style: style)
  }

  /// How many columns of a terminal the characters take.
  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + $1.displayWidth }
  }

  // MARK: Help and colour

  private func help(for diagnostic: Diagnostic, _ wording: ProblemWording) -> String? {
    if let help = wording.help { return help.text(in: language) }
    guard let fix = diagnostic.fix, !fix.replacement.allSatisfy(\.isWhitespace) else { return nil }
    let mend = fix.replacement.trimmed
    return Phrase(fr: "écrivez «\u{A0}\(mend)\u{A0}»", en: "write “\(mend)”").printable.text(in: language)
  }

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case good = "1;32"
    case strong = "1"
    case frame = "34"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  var phrase: Phrase {
    switch self {
    case .error: Phrase(fr: "erreur", en: "error")
    case .warning: Phrase(fr: "avertissement", en: "warning")
    }
  }
}

extension Diagnostic.Related.Role {
  var phrase: Phrase {
    switch self {
    case .firstDefinition: Phrase(fr: "la première fois ici", en: "the first time here")
    case .declaration: Phrase(fr: "déclarée ici", en: "declared here")
    case .inPiece(let file, let line):
      Phrase(fr: "\(file.printable), ligne \(line)", en: "\(file.printable), line \(line)")
    }
  }
}
