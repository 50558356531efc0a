// Easy-to-read wording (in French FALC, « facile à lire et à comprendre »): the same items with the same codes, in
// shorter sentences and familiar words.

extension Item {
  /// The easy-to-read wording at one wave; nil where the ordinary one is read. A wave with an ordinary wording of its own
  /// takes an easy one of its own alone: the general one may speak of another time.
  public func easyText(at wave: String) -> String? {
    easyWordingByWave[wave] ?? (wordingByWave[wave] == nil ? easyText : nil)
  }
}

extension Questionnaire {
  /// The questionnaire in its easy-to-read wording: each text that has an easy one is replaced by it, the others stay.
  /// Names, codes, conditions and scores are the same, so that answers to it are answers to this one.
  public var easyToRead: Questionnaire {
    var questionnaire = self
    questionnaire.title = easyTitle ?? title
    for index in waves.indices { questionnaire.waves[index].title = waves[index].easyTitle ?? waves[index].title }
    questionnaire.sections = sections.map { section in
      var easy = section
      easy.title = section.easyTitle ?? section.title
      easy.items = section.items.map(\.easyToRead)
      return easy
    }
    return questionnaire
  }
}

extension Item {
  fileprivate var easyToRead: Item {
    var easy = self
    easy.text = easyText ?? text
    for (wave, text) in easyWordingByWave { easy.wordingByWave[wave] = text }
    easy.help = easyHelp ?? help
    easy.type = type.easyToRead
    if let easyEnds, case .visualAnalogue = type {
      easy.type = .visualAnalogue(low: easyEnds.low, high: easyEnds.high)
    }
    for index in checks.indices {
      easy.checks[index].message = checks[index].easyMessage ?? checks[index].message
    }
    return easy
  }
}

extension AnswerType {
  fileprivate var easyToRead: AnswerType {
    switch self {
    case .scale(var scale):
      scale.labels.merge(scale.easyLabels) { _, easy in easy }
      scale.missingCodes = scale.missingCodes.map(\.easyToRead)
      return .scale(scale)
    case .choice(let options): return .choice(options.map(\.easyToRead))
    case .multipleChoice(let options): return .multipleChoice(options.map(\.easyToRead))
    case .stage(let options): return .stage(options.map(\.easyToRead))
    case .yesNo(let options): return .yesNo(options.map(\.easyToRead))
    case .integer(let bounds): return .integer(bounds.easyToRead)
    case .decimal(let bounds): return .decimal(bounds.easyToRead)
    case .visualAnalogue, .date, .shortText, .longText, .computed: return self
    }
  }
}

extension NumberBounds {
  fileprivate var easyToRead: NumberBounds {
    NumberBounds(range: range, missingCodes: missingCodes.map(\.easyToRead))
  }
}

extension Option {
  fileprivate var easyToRead: Option {
    var easy = self
    easy.label = easyLabel ?? label
    return easy
  }
}
