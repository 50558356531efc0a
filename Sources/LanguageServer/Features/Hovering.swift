import QuestionnaireLanguage
import QuestionnaireModel
import Wording

extension DocumentView {
  /// What there is to know about the name at a position, and about what is wrong there.
  func hover(at position: Position) -> Hover? {
    let offset = offset(position)
    let here = index.occurrence(at: offset)
    let wrong = diagnostics.first { $0.span.start <= offset && offset <= $0.span.end }
    let parts = [here.flatMap { about($0.symbol) }, wrong.map { about($0) }].compactMap { $0 }
    guard let span = here?.span ?? wrong?.span, !parts.isEmpty else { return nil }
    return Hover(contents: .init(value: parts.joined(separator: "\n\n---\n\n")), range: range(span))
  }

  private func about(_ symbol: Symbol) -> String? {
    switch symbol.kind {
    case .item: index.item(named: symbol.name).map { about($0) }
    case .score: index.scores.first { $0.name == symbol.name }.map { about($0) }
    case .wave: index.waves.first { $0.name == symbol.name }.map { about($0) }
    case .scale: index.scales.first { $0.name == symbol.name }.map { about($0) }
    case .code: option(symbol).map { Self.heading($0.code, $0.label) + "\n\n" + about(option: $0) }
    case .section, .questionnaire: nil
    }
  }

  // MARK: Items

  private func about(_ item: DeclaredItem) -> String {
    var lines = [Self.heading(item.name, item.text), ""]
    if let type = item.type {
      let label = item.isComputed ? HoverWording.formula : HoverWording.type
      lines.append(bullet(label, Self.code(type)))
    }
    lines += about(options: item.options)
    if let scale = index.scales.first(where: { $0.name == item.scale }) { lines += about(options: scale.options) }
    if !item.isComputed { lines.append(bullet(HoverWording.waves, waves(of: item))) }
    if let relevance = item.relevance { lines.append(bullet(HoverWording.relevance, Self.code(relevance))) }
    for (score, isReversed) in index.scoresFed(by: item.name) {
      let title = Self.code(score.name) + (score.title.map { " (\(Self.escaped($0)))" } ?? "")
      let reversed = isReversed ? ", " + HoverWording.reversed.text(in: language) : ""
      lines.append(bullet(HoverWording.feeds, title + reversed))
    }
    return lines.joined(separator: "\n")
  }

  /// The waves that ask an item, each by its name; a retrospective wave asks only the items that name it.
  private func waves(of item: DeclaredItem) -> String {
    let names = item.waves ?? index.waves.filter { $0.retrospectiveOf == nil }.map(\.name)
    return names.map { Self.code($0) }.joined(separator: ", ")
  }

  private func about(options: [DeclaredOption]) -> [String] {
    options.map { option in "  - " + Self.code(option.code) + " " + about(option: option) }
  }

  private func about(option: DeclaredOption) -> String {
    let missing = option.isMissing ? " (" + HoverWording.missing.text(in: language) + ")" : ""
    return Self.escaped(option.label ?? "") + missing
  }

  private func option(_ symbol: Symbol) -> DeclaredOption? {
    let options: [DeclaredOption] =
      switch symbol.owner {
      case .item(let name): index.item(named: name).map { $0.options + $0.comparableCodes } ?? []
      case .scale(let name): index.scales.first { $0.name == name }?.options ?? []
      case nil: []
      }
    return options.first { $0.code == symbol.name }
  }

  // MARK: Scores, waves, scales

  private func about(_ score: DeclaredScore) -> String {
    var lines = [Self.heading(score.name, score.title), ""]
    lines += score.lines.prefix(40).map { "- " + Self.code($0) }
    if let range = theoreticalRange(of: score.name) { lines.append(bullet(HoverWording.range, range)) }
    return lines.joined(separator: "\n")
  }

  /// Known only when the whole file is without error.
  private func theoreticalRange(of score: String) -> String? {
    guard let questionnaire = document.compilation.questionnaire,
      let range = questionnaire.scores.first(where: { $0.name == score })?.theoreticalRange(in: questionnaire)
    else { return nil }
    let (low, high) = (range.lowerBound.written(in: language), range.upperBound.written(in: language))
    return Phrase(fr: "de \(low) à \(high)", en: "from \(low) to \(high)").text(in: language)
  }

  private func about(_ wave: DeclaredWave) -> String {
    var lines = [Self.heading(wave.name, wave.title), ""]
    if let other = wave.retrospectiveOf { lines.append(bullet(HoverWording.retrospective, Self.code(other))) }
    let asked = index.items.filter { item in
      !item.isComputed && (item.waves?.contains(wave.name) ?? (wave.retrospectiveOf == nil))
    }
    lines.append(bullet(HoverWording.itemsAsked, "\(asked.count)"))
    return lines.joined(separator: "\n")
  }

  private func about(_ scale: DeclaredScale) -> String {
    ([Self.heading(scale.name, scale.bounds), ""] + about(options: scale.options)).joined(separator: "\n")
  }

  // MARK: Mistakes

  private func about(_ diagnostic: Diagnostic) -> String {
    let code = diagnostic.problem.code
    guard let page = DiagnosticPage.page(for: code) else { return "**\(code)**" }
    let paragraphs = [page.meaning, page.mend].map { Self.escaped($0.text(in: language)) }
    return "**\(code)** " + Self.escaped(page.title.text(in: language)) + "\n\n" + paragraphs.joined(separator: "\n\n")
      + "\n\n" + Self.code("jalon explain \(code)")
  }

  // MARK: Markdown

  private func bullet(_ label: Phrase, _ value: String) -> String { "- \(label.text(in: language)) \(value)" }

  private static func heading(_ name: String, _ title: String?) -> String {
    "**\(escaped(name))**" + (title.map { " " + escaped($0) } ?? "")
  }

  /// Text between grave accents, which the language does not have outside texts.
  private static func code(_ text: String) -> String { "`" + text.harmless.replacing("`", with: "'") + "`" }

  /// Text of the file, none of which is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.harmless {
      if "\\`*_{}[]<>#|!~&".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }
}
