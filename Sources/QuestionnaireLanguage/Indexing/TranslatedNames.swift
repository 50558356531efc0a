import QuestionnaireModel

extension Compilation {
  /// The names by which a translation finds the texts of its questionnaire, as uses of what that declares; empty for
  /// what is no translation.
  public var translatedNames: [SymbolOccurrence] {
    (translation?.lines ?? []).compactMap { line in
      Symbol(of: line.key, line.name.text).map {
        SymbolOccurrence(symbol: $0, span: line.name.span, isDeclaration: false)
      }
    }
  }
}

extension Symbol {
  /// What the name on the line of a text stands for; nil where it is a word of the language or a number.
  fileprivate init?(of key: TextKey, _ name: String) {
    switch key.part {
    case .text:
      switch key.owner {
      case .questionnaire: self.init(.questionnaire, name)
      case .wave(let name): self.init(.wave, name)
      case .scale(let name): self.init(.scale, name)
      case .section(let name): self.init(.section, name)
      case .item(let name): self.init(.item, name)
      case .score(let name): self.init(.score, name)
      }
    case .wording(let wave), .easyWording(let wave): self.init(.wave, wave)
    case .option(let code), .easyOption(let code):
      guard Int(code) == nil else { return nil }
      switch key.owner {
      case .item(let name): self.init(.code, code, of: .item(name))
      case .scale(let name): self.init(.code, code, of: .scale(name))
      default: return nil
      }
    case .help, .easyHelp, .easy, .unit, .check, .easyCheck: return nil
    }
  }
}
