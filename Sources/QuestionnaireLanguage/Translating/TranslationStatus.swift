import QuestionnaireModel

/// How far a translation is, text by text.
struct TranslationStatus {
  /// How far one text is.
  enum State: Equatable {
    case upToDate
    case toReview(TranslationProblem.Staleness)
    /// There is a line for it, with nothing between the quotation marks.
    case empty
    /// There is no line for it.
    case absent
  }

  /// Every text that is to be translated, in the order of the questionnaire.
  let texts: [(text: KeyedText, state: State)]
  /// The lines of texts that the questionnaire does not have.
  let unknown: [TranslatedLine]

  init(of file: TranslationFile, for questionnaire: Questionnaire) {
    let file = file.matched(to: questionnaire)
    let lines = Dictionary(file.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let all = questionnaire.texts
    texts = all.filter(\.isTranslatable).map { ($0, Self.state(of: lines[$0.key], $0.text)) }
    let known = Set(all.map(\.key) + all.map { TextKey($0.key.owner) })
    unknown = file.lines.filter { !known.contains($0.key) }
  }

  /// How far a text is, by its line.
  static func state(of line: TranslatedLine?, _ source: String) -> State {
    guard let line, let text = line.text else { return .absent }
    if text.value.allSatisfy(\.isWhitespace) { return .empty }
    if line.mark != nil { return .toReview(.marked) }
    guard let fingerprint = line.fingerprint else { return .toReview(.unknownSource) }
    return fingerprint.text == TextFingerprint.of(source) ? .upToDate : .toReview(.sourceChanged)
  }
}

extension TranslationFile {
  /// The texts of the translation, those that are empty left out.
  public func translation(of questionnaire: Questionnaire) -> Translation {
    let texts = matched(to: questionnaire).lines.compactMap { line in
      line.text.flatMap { $0.value.allSatisfy(\.isWhitespace) ? nil : (line.key, $0.value) }
    }
    return Translation(
      language: TextLanguage(code: languageCode), texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }

  /// The file with each line at the text that it is meant for, where its words do not say so: the messages of checks at
  /// their places, and options that are called like another line. Messages have no names but numbers, so that a check that is
  /// added or moved would give each the message of another; the fingerprint tells whose it is.
  func matched(to questionnaire: Questionnaire) -> TranslationFile {
    withUnitsMatched(to: questionnaire).withChecksMatched(to: questionnaire)
  }

  /// The file with the words of an option that is called « unité » where the question has no unit.
  private func withUnitsMatched(to questionnaire: Questionnaire) -> TranslationFile {
    var codes: [TextKey.Owner: String] = [:]
    for item in questionnaire.items where item.unit == nil {
      let code = (item.type.options + item.type.missingCodes).first { option in
        Keyword.unit.forms(in: questionnaire.language).contains { $0.foldedForComparison == option.code }
      }
      if let code { codes[.item(item.name)] = code.code }
    }
    if codes.isEmpty { return self }
    var matched = self
    for (index, line) in lines.enumerated() where line.key.part == .unit {
      if let code = codes[line.key.owner] { matched.lines[index].key.part = .option(code: code) }
    }
    return matched
  }

  private func withChecksMatched(to questionnaire: Questionnaire) -> TranslationFile {
    var places: [TextKey.Owner: [String]] = [:]
    for item in questionnaire.items where !item.checks.isEmpty {
      places[.item(item.name)] = item.checks.map { TextFingerprint.of($0.message) }
    }
    if places.isEmpty { return self }
    func isAtHome(_ line: TranslatedLine) -> Bool {
      guard case .check(let number) = line.key.part, let prints = places[line.key.owner],
        prints.indices.contains(number - 1)
      else { return false }
      return prints[number - 1] == line.fingerprint?.text
    }
    var taken = Set(lines.filter(isAtHome).map(\.key))
    var moved = self
    for (index, line) in lines.enumerated() where !isAtHome(line) {
      guard case .check = line.key.part, let prints = places[line.key.owner],
        let place = prints.firstIndex(where: { $0 == line.fingerprint?.text }),
        taken.insert(TextKey(line.key.owner, .check(place + 1))).inserted
      else { continue }
      moved.lines[index].key.part = .check(place + 1)
    }
    return moved
  }
}
