import Wording

extension Problem.Expectation {
  /// What is missing, after « il manque » and before “is missing”.
  func phrase(in edition: InterfaceLanguage) -> Phrase {
    switch self {
    case .name(let kind): Phrase(fr: "le nom \(kind.genitive.french)", en: "the name of \(kind.genitive.english)")
    case .text, .textAfter: Phrase(fr: "un texte entre guillemets", en: "a text between quotation marks")
    case .number: Phrase(fr: "un nombre", en: "a number")
    case .wholeNumber: Phrase(fr: "un nombre entier", en: "a whole number")
    case .date: Phrase(fr: "une date", en: "a date")
    case .bounds:
      Phrase(
        fr: "«\u{A0}\(edition.example(fr: "de … à …", en: "from … to …"))\u{A0}»",
        en: "“\(edition.example(fr: "de … à …", en: "from … to …"))”")
    case .version: Phrase(fr: "le numéro de version", en: "the version number")
    case .answerType: Phrase(fr: "le genre de la réponse", en: "the kind of answer")
    case .waveClause:
      Phrase(fr: "une précision sur la vague", en: "a detail about the wave")
    case .word(let word): Phrase(fr: "le mot «\u{A0}\(word)\u{A0}»", en: "the word “\(word)”")
    case .sign(let sign): Phrase(fr: "le signe «\u{A0}\(sign)\u{A0}»", en: "the sign “\(sign)”")
    case .waveComparison: Phrase(fr: "les deux vagues à comparer", en: "the two waves to compare")
    case .scaleBounds: Phrase(fr: "le plus petit et le plus grand point", en: "the least and the greatest point")
    case .oneOf(let words): alternatives(words)
    case .minimum: alternatives([Keyword.atLeast, .allAnswers].map { $0.canonical(in: edition) })
    case .days:
      Phrase(
        fr: "le mot «\u{A0}\(Keyword.days.canonical(in: edition))\u{A0}»",
        en: "the word “\(Keyword.days.canonical(in: edition))”")
    case .value: Phrase(fr: "une question, un nombre ou un code", en: "a question, a number or a code")
    case .closingParenthesis: Phrase(fr: "la parenthèse fermante", en: "the closing parenthesis")
    case .languageCode: Phrase(fr: "un code de langue", en: "a language code")
    case .fingerprint: Phrase(fr: "l'empreinte du texte d'origine", en: "the fingerprint of the original text")
    }
  }

  /// What to do, with examples in the words of the file.
  func help(in edition: InterfaceLanguage, instead found: Problem.Found) -> Phrase? {
    switch self {
    case .answerType:
      let kinds = edition.example(
        fr: [": choix", ": entier de 0 à 7", ": texte"], en: [": choice", ": integer from 0 to 7", ": text"])
      return Phrase(
        fr: "après le texte, par exemple \(alternatives(kinds).french), ou «\u{A0}:\u{A0}» et le nom d'une échelle",
        en: "after the text, for example \(alternatives(kinds).english), or “:” and the name of a scale")
    case .text: return Self.text("", "\"Avant l'atelier\"", "\"Before the workshop\"", edition)
    case .textAfter(let keyword): return Self.text(after: keyword, edition)
    case .minimum:
      return Self.example(
        edition.example(fr: "calculé si au moins 2 réponses", en: "computed if at least 2 answers"))
    case .days(let written, let days):
      return Phrase(
        fr: "une période se compte en jours\u{A0}: \(written) = \(days)",
        en: "a period is counted in days: \(written) = \(days)")
    case .date:
      return Phrase(
        fr: "un jour du calendrier, comme 2026-11-21 ou 21/11/2026",
        en: "a day of the calendar, such as 2026-11-21 or 21/11/2026 (day first)")
    case .bounds(let keyword):
      let ends = keyword == .date ? ("2026-01-01", "2026-12-31") : ("1", "7")
      return Self.example(
        ": \(keyword.canonical(in: edition)) "
          + edition.example(fr: "de \(ends.0) à \(ends.1)", en: "from \(ends.0) to \(ends.1)"))
    case .version: return Self.example("version 1.0")
    case .value: return Self.example(edition.example(fr: "recette > 3", en: "recipe > 3"))
    case .languageCode: return Self.example(edition.example(fr: "traductions en, ar", en: "translations fr, ar"))
    case .fingerprint:
      return Phrase(
        fr: "six chiffres ou lettres de a à f, comme 8c1f20, que jalon translate écrit",
        en: "six digits or letters from a to f, such as 8c1f20, which jalon translate writes")
    case .waveClause:
      let clauses = edition.example(
        fr: ["75 à 105 jours après avant", "rétrospective de avant", "posée avec apres"],
        en: ["75 to 105 days after before", "retrospective of before", "asked with after"])
      return Phrase(
        fr: "après la virgule, par exemple \(alternatives(clauses).french)",
        en: "after the comma, for example \(alternatives(clauses).english)")
    case .name:
      return Phrase(
        fr: "un nom est un seul mot, sans accent ni espace, comme «\u{A0}recette\u{A0}»",
        en: "a name is one word, without accents or spaces, such as “recipe”")
    case .number:
      if found == .symbol(":") {
        return Phrase(
          fr: "le nombre vient tout de suite, sans «\u{A0}:\u{A0}»", en: "the number comes at once, without “:”")
      }
      guard case .word(let word) = found else { return nil }
      if word.contains(where: \.isLetter) {
        let unit = Keyword.unit.canonical(in: edition)
        return Phrase(
          fr: "un nombre s'écrit seul\u{A0}; l'unité va sur une ligne «\u{A0}\(unit)\u{A0}»",
          en: "a number stands alone; its unit goes on a line “\(unit)”")
      }
      guard word.count(where: { $0 == "," }) > 1 else { return nil }
      return Phrase(
        fr: "entre deux nombres, mettez une espace après la virgule",
        en: "between two numbers, put a space after the comma")
    case .waveComparison: return Self.example(edition.example(fr: "de avant à apres", en: "from before to after"))
    case .scaleBounds:
      return Self.example(edition.example(fr: "échelle accord de 1 à 5", en: "scale agree from 1 to 5"))
    case .word(Keyword.version.canonical(in: edition)):
      return Self.example(
        edition.example(
          fr: "questionnaire pratiques version 1.0 \"Mes pratiques\"",
          en: "questionnaire practices version 1.0 \"My practices\""))
    case .wholeNumber:
      guard case .word(let word) = found, let number = Self.numbers[word.foldedForComparison] else { return nil }
      return Phrase(fr: "écrivez le nombre en chiffres\u{A0}: \(number)", en: "write the number in digits: \(number)")
    case .word, .sign, .oneOf, .closingParenthesis: return nil
    }
  }

  /// The numbers that people write out.
  private static let numbers = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// An example of a text that goes with its line.
  private static func text(after keyword: Keyword, _ edition: InterfaceLanguage) -> Phrase {
    func text(_ french: String, _ english: String) -> Phrase {
      self.text(keyword.canonical(in: edition) + " ", french, english, edition)
    }
    return switch keyword {
    case .unit: text("\"kg\"", "\"kg\"")
    case .help: text("\"Une seule réponse.\"", "\"One answer only.\"")
    case .softCheck: text("jours = 7 \"Tous les jours, vraiment ?\"", "days = 7 \"Every day, really?\"")
    case .hardCheck: text("jours > 7 \"Une semaine a 7 jours.\"", "days > 7 \"A week has 7 days.\"")
    case .comparisonGroup: text("\"Liste d'attente\"", "\"Waiting list\"")
    case .family: text("\"Confiance\"", "\"Confidence\"")
    case .section: text("cuisine \"Cuisiner chez vous\"", "cooking \"Cooking at home\"")
    case .question: text("recette \"Je sais cuisiner.\" : accord", "recipe \"I can cook.\" : agree")
    case .score: text("confiance \"Confiance en cuisine\"", "confidence \"Confidence in cooking\"")
    case .wave: text("avant \"Avant l'atelier\"", "before \"Before the workshop\"")
    case .reliability: text("0,85 \"Dupont 2019\"", "0.85 \"Smith 2019\"")
    case .indicator: text("\"Estime de soi\"", "\"Self-esteem\"")
    default: self.text("", "\"Avant l'atelier\"", "\"Before the workshop\"", edition)
    }
  }

  private static func text(
    _ before: String, _ french: String, _ english: String, _ edition: InterfaceLanguage
  ) -> Phrase {
    let example = before + edition.example(fr: french, en: english)
    return Phrase(fr: "par exemple \(example)", en: "for example \(example)")
  }

  private static func example(_ text: String) -> Phrase {
    Phrase(fr: "par exemple «\u{A0}\(text)\u{A0}»", en: "for example “\(text)”")
  }
}

extension Problem.Found {
  var phrase: Phrase {
    switch self {
    case .endOfLine: Phrase(fr: "la ligne s'arrête ici", en: "the line ends here")
    case .text: Phrase(fr: "ici il y a un texte", en: "here is a text")
    case .word(let word): Phrase(fr: "ici il y a «\u{A0}\(word)\u{A0}»", en: "here is “\(word)”")
    case .symbol(let symbol): Phrase(fr: "ici il y a «\u{A0}\(symbol)\u{A0}»", en: "here is “\(symbol)”")
    }
  }
}
