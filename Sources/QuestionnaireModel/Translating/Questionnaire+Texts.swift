// Every text that people read, in one place: a new kind of text is one more line here.

extension Questionnaire {
  /// Shows every text that people read to a function that may replace it, and take away one that need not be there by
  /// leaving it empty. A scale is seen once for each question that uses it.
  public mutating func visitTexts(_ visit: (TextKey, inout String) -> Void) {
    visit(TextKey(.questionnaire), &title)
    visitOptional(TextKey(.questionnaire, .easy), &easyTitle, visit)
    for index in waves.indices {
      let owner = TextKey.Owner.wave(waves[index].name)
      visit(TextKey(owner), &waves[index].title)
      visitOptional(TextKey(owner, .easy), &waves[index].easyTitle, visit)
    }
    for index in sections.indices { sections[index].visitTexts(visit) }
    for index in scores.indices { visit(TextKey(.score(scores[index].name)), &scores[index].title) }
  }

  /// Every text that people read, each once, in the order of a file: the title, waves, scales, sections with their
  /// questions, scores.
  public var texts: [KeyedText] {
    var copy = self
    var seen: Set<TextKey> = []
    var texts: [KeyedText] = []
    copy.visitTexts { key, text in
      if seen.insert(key).inserted { texts.append(KeyedText(key: key, text: text)) }
    }
    let scales = texts.filter { $0.key.owner.isScale }
    let first = texts.firstIndex { $0.key.owner.isOfSection } ?? texts.count
    return texts[..<first] + scales + texts[first...].filter { !$0.key.owner.isScale }
  }
}

extension Section {
  fileprivate mutating func visitTexts(_ visit: (TextKey, inout String) -> Void) {
    visit(TextKey(.section(name)), &title)
    visitOptional(TextKey(.section(name), .easy), &easyTitle, visit)
    for index in items.indices { items[index].visitTexts(visit) }
  }
}

extension Item {
  fileprivate mutating func visitTexts(_ visit: (TextKey, inout String) -> Void) {
    let owner = TextKey.Owner.item(name)
    visit(TextKey(owner), &text)
    for wave in wordingByWave.keys.sorted() {
      visitOptional(TextKey(owner, .wording(wave: wave)), &wordingByWave[wave], visit)
    }
    visitOptional(TextKey(owner, .easy), &easyText, visit)
    for wave in easyWordingByWave.keys.sorted() {
      visitOptional(TextKey(owner, .easyWording(wave: wave)), &easyWordingByWave[wave], visit)
    }
    visitOptional(TextKey(owner, .help), &help, visit)
    visitOptional(TextKey(owner, .easyHelp), &easyHelp, visit)
    visitOptional(TextKey(owner, .unit), &unit, visit)
    type.visitTexts(of: owner, visit)
    if var ends = easyEnds {
      visit(TextKey(owner, .easyOption(code: "0")), &ends.low)
      visit(TextKey(owner, .easyOption(code: "100")), &ends.high)
      easyEnds = ends
    }
    for index in checks.indices {
      visit(TextKey(owner, .check(index + 1)), &checks[index].message)
      visitOptional(TextKey(owner, .easyCheck(index + 1)), &checks[index].easyMessage, visit)
    }
  }
}

extension AnswerType {
  fileprivate mutating func visitTexts(of owner: TextKey.Owner, _ visit: (TextKey, inout String) -> Void) {
    switch self {
    case .scale(var scale):
      let owner = TextKey.Owner.scale(scale.name)
      for point in Set(scale.labels.keys).union(scale.easyLabels.keys).sorted() {
        let code = String(point)
        visitOptional(TextKey(owner, .option(code: code)), &scale.labels[point], visit)
        visitOptional(TextKey(owner, .easyOption(code: code)), &scale.easyLabels[point], visit)
      }
      scale.missingCodes.visitTexts(of: owner, visit)
      self = .scale(scale)
    case .choice(var options):
      options.visitTexts(of: owner, visit)
      self = .choice(options)
    case .multipleChoice(var options):
      options.visitTexts(of: owner, visit)
      self = .multipleChoice(options)
    case .stage(var options):
      options.visitTexts(of: owner, visit)
      self = .stage(options)
    case .yesNo(var options):
      options.visitTexts(of: owner, visit)
      self = .yesNo(options)
    case .integer(var bounds):
      bounds.missingCodes.visitTexts(of: owner, visit)
      self = .integer(bounds)
    case .decimal(var bounds):
      bounds.missingCodes.visitTexts(of: owner, visit)
      self = .decimal(bounds)
    case .visualAnalogue(var low, var high):
      visit(TextKey(owner, .option(code: "0")), &low)
      visit(TextKey(owner, .option(code: "100")), &high)
      self = .visualAnalogue(low: low, high: high)
    case .date, .shortText, .longText, .computed: break
    }
  }
}

extension [Option] {
  fileprivate mutating func visitTexts(of owner: TextKey.Owner, _ visit: (TextKey, inout String) -> Void) {
    for index in indices {
      let code = self[index].code
      visit(TextKey(owner, .option(code: code)), &self[index].label)
      visitOptional(TextKey(owner, .easyOption(code: code)), &self[index].easyLabel, visit)
    }
  }
}

private func visitOptional(_ key: TextKey, _ text: inout String?, _ visit: (TextKey, inout String) -> Void) {
  guard var present = text else { return }
  visit(key, &present)
  text = present.isEmpty ? nil : present
}

extension TextKey.Owner {
  fileprivate var isScale: Bool { if case .scale = self { true } else { false } }

  /// Whether it stands in the file after the scales.
  fileprivate var isOfSection: Bool {
    switch self {
    case .questionnaire, .wave: false
    case .scale, .section, .item, .score: true
    }
  }
}
