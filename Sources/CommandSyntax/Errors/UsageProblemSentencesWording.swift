import Wording

/// The sentences that depend on how many things there are to say.
extension UsageProblem {
  static func otherCommands(_ option: String, _ owners: [String], tool: String, command: String?) -> Phrase {
    let lines = owners.map { QuotedWord("\(tool) \($0)") }
    let french = lines.map(\.french).asList(lastWord: "et")
    let english = lines.map(\.english).asList(lastWord: "and")
    guard let command else {
      return Phrase(
        fr: "L'option \(option) ne vaut que pour \(french)\u{A0}: il manque le nom de la commande.",
        en: "The option \(option) only holds for \(english): the name of the command is missing.")
    }
    return Phrase(
      fr: "L'option \(option) est une option de \(french), pas de \(QuotedWord("\(tool) \(command)").french).",
      en: "The option \(option) belongs to \(english), not to \(QuotedWord("\(tool) \(command)").english).")
  }

  static func typographicDashes(_ words: [MendedWord]) -> Phrase {
    let typed = words.map { QuotedWord($0.typed) }
    let mended = words.map { QuotedWord($0.mended) }
    let (typedFrench, mendedFrench) = (typed.map(\.french), mended.map(\.french))
    let (typedEnglish, mendedEnglish) = (typed.map(\.english), mended.map(\.english))
    return Phrase(
      fr: "Un traitement de texte a remplacé les tirets simples de \(typedFrench.asList(lastWord: "et"))"
        + " par des tirets typographiques\u{A0}: écrivez \(mendedFrench.asList(lastWord: "et")).",
      en: "A word processor has replaced the plain dashes of \(typedEnglish.asList(lastWord: "and"))"
        + " with typographic ones: write \(mendedEnglish.asList(lastWord: "and")).")
  }

  static func missingValue(_ option: String, _ placeholder: Phrase, next: String?) -> Phrase {
    let lacking = Phrase(
      fr: "Il manque une valeur après \(option)\u{A0}: écrivez \(option) \(placeholder.french).",
      en: "A value is missing after \(option): write \(option) \(placeholder.english).")
    guard let next, next != "--" else { return lacking }
    let attached = QuotedWord("\(option)=\(next)")
    let word = QuotedWord(next)
    return lacking
      + Phrase(
        fr: " Si \(word.french) est bien la valeur voulue, écrivez \(attached.french).",
        en: " If \(word.english) really is the value, write \(attached.english).")
  }

  static func valueNotAllowed(
    _ value: String, of subject: Subject, _ allowed: [String], _ suggestion: String?
  ) -> Phrase {
    let word = QuotedWord(value)
    let refused =
      switch subject {
      case .option(let name):
        Phrase(
          fr: "\(word.french) ne convient pas à l'option \(name)\u{A0}: ",
          en: "\(word.english) does not suit the option \(name): ")
      case .argument:
        Phrase(fr: "\(word.french) ne convient pas ici\u{A0}: ", en: "\(word.english) does not suit here: ")
      }
    let accepted =
      allowed.count == 1
      ? Phrase(fr: "la seule valeur possible est \(allowed[0]).", en: "the only possible value is \(allowed[0]).")
      : Phrase(
        fr: "les valeurs possibles sont \(allowed.asList(lastWord: "et")).",
        en: "the possible values are \(allowed.asList(lastWord: "and")).")
    return refused + accepted + .didYouMean(suggestion)
  }

  static func incomplete(_ arguments: [Phrase], _ options: [Phrase], line: QuotedWord) -> Phrase {
    let french = (arguments + options).map(\.french)
    let english = (arguments + options).map(\.english)
    return Phrase(
      fr: "Il manque \(french.asList(lastWord: "et")) à \(line.french).",
      en: "\(line.english) lacks \(english.asList(lastWord: "and")).")
  }

  static func tooManyArguments(_ words: [String], most: Int, line: QuotedWord) -> Phrase {
    let shown = words.prefix(3).map { QuotedWord($0) }
    let rest = words.count - shown.count
    let french = shown.map(\.french) + (rest > 0 ? ["\(rest)\u{A0}\(rest == 1 ? "autre" : "autres")"] : [])
    let english = shown.map(\.english) + (rest > 0 ? ["\(rest) more"] : [])
    let listed = (fr: french.asList(lastWord: "et"), en: english.asList(lastWord: "and"))
    if most == 0 {
      return Phrase(
        fr: "\(line.french) ne prend aucun argument\u{A0}: retirez \(listed.fr).",
        en: "\(line.english) takes no argument: remove \(listed.en).")
    }
    let count =
      most == 1
      ? Phrase(fr: "qu'un argument", en: "one argument")
      : Phrase(fr: "que \(most)\u{A0}arguments", en: "\(most) arguments")
    return Phrase(
      fr: "\(line.french) ne prend \(count.french)\u{A0}:"
        + " \(listed.fr) \(words.count == 1 ? "est" : "sont") en trop."
        + " Un nom qui contient des espaces s'écrit entre guillemets droits (\"…\").",
      en: "\(line.english) takes only \(count.english):"
        + " \(listed.en) \(words.count == 1 ? "is" : "are") in excess."
        + " A name that contains spaces is written between straight quotes (\"…\").")
  }
}

extension [String] {
  /// The elements as a sentence lists them: « a, b et c ».
  func asList(lastWord: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(lastWord) " + last
  }
}
