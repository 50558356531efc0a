import QuestionnaireModel
import Wording

/// Writes the lines of a translation file.
struct TranslationWriter {
  let questionnaire: Questionnaire
  let edition: InterfaceLanguage
  let memory: TranslationMemory
  private(set) var lines: [String] = []
  private let names: TextNames
  private let tree: SyntaxTree?
  private let notes: TranslationNotes?
  /// The translations that stand under another name now.
  private var taken: Set<String> = []
  private var aside: TranslationsPutAside

  /// What became of one text.
  enum Outcome { case upToDate, reused, takenBack, toReview, toTranslate, nothingToDo }

  init(_ questionnaire: Questionnaire, _ edition: InterfaceLanguage, _ existing: Compilation?) {
    self.questionnaire = questionnaire
    self.edition = edition
    memory = TranslationMemory(existing?.translation, for: questionnaire)
    names = TextNames(questionnaire, in: edition)
    tree = existing?.tree
    notes = existing.map { TranslationNotes(of: $0.tree) }
    aside = TranslationsPutAside(below: notes?.below ?? [], edition)
  }

  /// The texts that have a line: those with something to translate, those on whose line others hang, and those that
  /// somebody translated all the same.
  var wanted: [KeyedText] {
    questionnaire.texts.filter { text in
      text.isTranslatable || text.key.part == .text || !(memory.lines[text.key]?.text?.value ?? "").isEmpty
    }
  }

  // MARK: Lines

  mutating func writeHead(_ fileName: String, _ language: String) {
    let first = tree?.statements.first
    if let notes = first.flatMap({ notes?.around[$0.keyword.start] }) {
      add(notes.above, indentation: "")
      lines.append("jalon 1 \(edition.rawValue)" + ending(notes.end))
    } else {
      lines.append("jalon 1 \(edition.rawValue)")
      lines += Self.instructions(fileName, language, questionnaire.textLanguage).text(in: edition)
        .split(separator: "\n").map { "-- \($0)" }
      lines.append("")
    }
  }

  /// Writes the line of a thing that has no text itself but for others to stand under it.
  mutating func writeOwner(_ owner: TextKey.Owner) {
    let around = memory.lines[TextKey(owner)].flatMap { notes?.around[$0.span.start] }
    let indentation = owner.isItem ? "  " : ""
    if indentation.isEmpty { lines.append("") }
    add(around?.above ?? [], indentation: indentation)
    lines.append(indentation + names.beginning(of: owner) + ending(around?.end))
  }

  /// Writes the line of a text, after its source and the translator's own comments.
  mutating func write(_ text: KeyedText, _ language: String) -> Outcome {
    let line = memory.lines[text.key]
    let around = line.flatMap { notes?.around[$0.span.start] }
    let isOwnLine = text.key.part == .text
    let indentation = isOwnLine ? (text.key.owner.isItem ? "  " : "") : text.key.owner.isItem ? "    " : "  "
    if indentation.isEmpty && text.key.owner != .questionnaire { lines.append("") }
    add(around?.above ?? [], indentation: indentation)

    let (quoted, outcome, back) = translation(of: text, line)
    add(back?.above ?? [], indentation: indentation)
    let isMarked = outcome == .toReview
    if text.isTranslatable {
      if isMarked, let earlier = earlierSource(of: text, line, around) {
        lines.append(
          indentation
            + SourceNote.comment(earlier, in: questionnaire.textLanguage, isEarlier: true, edition))
      }
      lines.append(indentation + SourceNote.comment(text.text, in: questionnaire.textLanguage, edition))
    }
    let beginning = isOwnLine ? names.beginning(of: text.key.owner) : names.beginning(of: text.key.part)
    let head = isOwnLine && text.key.owner == .questionnaire ? headWords(beginning, language) : beginning
    let mark = isMarked ? ", " + Keyword.toReview.canonical(in: edition) : ""
    let source = ", \(Keyword.source.canonical(in: edition)) \(TextFingerprint.of(text.text))"
    lines.append("\(indentation)\(head) \(quoted)\(source)\(mark)" + ending(around?.end ?? back?.end))
    return outcome
  }

  private func headWords(_ beginning: String, _ language: String) -> String {
    "\(beginning) \(questionnaire.name) \(Keyword.language.canonical(in: edition)) \(language)"
  }

  /// What stands between the quotation marks, with them, and what was put aside where it comes from there.
  private mutating func translation(
    of text: KeyedText, _ line: TranslatedLine?
  ) -> (String, Outcome, TranslationsPutAside.Entry?) {
    switch TranslationStatus.state(of: line, text.text) {
    case .upToDate: return (quoted(line), text.isTranslatable ? .upToDate : .nothingToDo, nil)
    case .toReview(.sourceChanged) where differsInTypographyAlone(text, line): return (quoted(line), .upToDate, nil)
    case .toReview: return (quoted(line), .toReview, nil)
    case .empty, .absent: break
    }
    guard text.isTranslatable else { return (CanonicalText.spelling(of: "\"\(text.text)\""), .nothingToDo, nil) }
    if let other = memory.orphan(translating: text.text) { return (reusing(other), .reused, nil) }
    let name = names.name(of: text.key)
    if let entry = aside.take(translating: text.text, named: name) { return (entry.quoted, .takenBack, entry) }
    if let other = memory.line(translating: text.text) { return (reusing(other), .reused, nil) }
    // It has come back in other words.
    if let entry = aside.take(named: name) { return (entry.quoted, .toReview, entry) }
    return ("\"\"", .toTranslate, nil)
  }

  /// Whether the text was pasted through a word processor since it was translated: the file shows what it was.
  private func differsInTypographyAlone(_ text: KeyedText, _ line: TranslatedLine?) -> Bool {
    guard let line, let shown = notes?.around[line.span.start]?.source,
      line.fingerprint?.text == TextFingerprint.of(shown)
    else { return false }
    return shown.withoutTypography == text.text.withoutTypography
  }

  private mutating func reusing(_ line: TranslatedLine) -> String {
    let translation = quoted(line)
    taken.insert(translation)
    return translation
  }

  /// A translation as it is written, for what stands between quotation marks is the translator's.
  private func quoted(_ line: TranslatedLine?) -> String {
    guard let tree, let span = line?.text?.span else { return "\"\"" }
    return tree.source.text(span)
  }

  /// The source text that was translated, as far as it is known.
  private func earlierSource(
    of text: KeyedText, _ line: TranslatedLine?, _ around: TranslationNotes.Around?
  ) -> String? {
    if let earlier = around?.earlierSource { return earlier == text.text ? nil : earlier }
    guard let shown = around?.source, shown != text.text else { return nil }
    return line?.fingerprint?.text == TextFingerprint.of(shown) ? shown : nil
  }

  // MARK: The end

  /// Writes as comments what has no place any more, so that nobody's work is lost without a word.
  ///
  /// - Returns: the names of the texts whose translations were put aside.
  mutating func writeEnd() -> [String] {
    let orphans = memory.orphans.filter { line in
      let hasNotes = notes?.around[line.span.start].map { $0.end != nil || !$0.comments.isEmpty } ?? false
      return !(line.text?.value ?? "").isEmpty && !taken.contains(quoted(line)) || hasNotes
    }
    let hasAside = !aside.entries.isEmpty || !orphans.isEmpty
    if hasAside || !aside.before.isEmpty || !aside.after.isEmpty { lines.append("") }
    add(aside.before, indentation: "")
    if hasAside { lines.append(TranslationsPutAside.heading.text(in: edition)) }
    for entry in aside.entries { add(entry.above + [entry.line], indentation: "") }
    add(aside.after, indentation: "")
    guard let tree else { return [] }
    for line in orphans {
      let around = notes?.around[line.span.start]
      add(around?.above.filter { $0.comment != nil } ?? [], indentation: "")
      guard let text = line.text else { continue }
      let comment = TranslationsPutAside.comment(
        names.name(of: line.key), tree.source.text(text.span), line.fingerprint?.text, edition)
      lines.append(comment + ending(around?.end))
    }
    return orphans.filter { $0.text != nil }.map { names.name(of: $0.key) }
  }

  // MARK: Comments

  private mutating func add(_ trivia: [TriviaLine], indentation: String) {
    for line in trivia { lines.append(line.comment.map { indentation + $0 } ?? "") }
  }

  private func ending(_ comment: String?) -> String { comment.map { "  " + $0 } ?? "" }

  /// What a translator has to know, at the top of a new file.
  private static func instructions(_ file: String, _ language: String, _ source: TextLanguage) -> Phrase {
    let name = LanguageCodes.name(of: language)
    return Phrase(
      fr: """
        Traduction de \(file)\u{A0}: \(name.french).
        Au-dessus de chaque ligne, après «\u{A0}\(source.code) >\u{A0}», se trouve le texte à traduire.
        Écrivez la traduction entre les deux guillemets ""\u{A0}; ne changez rien d'autre. Un texte tient sur une ligne.
        Quand un texte d'origine a changé, sa ligne finit par «\u{A0}, à revoir\u{A0}»\u{A0}: corrigez la traduction, puis retirez ces mots.
        Vos propres remarques commencent par deux tirets, comme ici\u{A0}; elles sont gardées.
        """,
      en: """
        Translation of \(file): \(name.english).
        Above each line, after “\(source.code) >”, stands the text to translate.
        Write the translation between the two quotation marks ""; change nothing else. A text stays on one line.
        When an original text has changed, its line ends with “, to review”: mend the translation, then remove these words.
        Your own remarks begin with two hyphens, as here; they are kept.
        """)
  }
}

extension TextKey.Owner {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}

extension TranslationNotes.Around {
  /// The translator's comments above the line.
  fileprivate var comments: [String] { above.compactMap(\.comment) }
}
