import Wording

extension NameProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .repeatedName(let name):
      ProblemWording(
        message: Phrase(
          fr: "le nom «\u{A0}\(name)\u{A0}» est donné à deux choses", en: "the name “\(name)” is given to two things"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "donnez un autre nom à l'une des deux", en: "give one of the two another name"))
    case .unknownType(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "aucune échelle ni aucun genre de réponse ne s'appelle «\u{A0}\(name)\u{A0}»",
          en: "no scale and no kind of answer is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr:
              "déclarez l'échelle\u{A0}: \(edition.example(fr: "échelle \(name) de 1 à 5", en: "scale \(name) from 1 to 5"))",
            en: "declare the scale: \(edition.example(fr: "échelle \(name) de 1 à 5", en: "scale \(name) from 1 to 5"))"
          ))
    case .numberOfWhichKind(let name):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(name)\u{A0}» ne dit pas quel genre de nombre", en: "“\(name)” does not say which kind of number"
        ),
        label: Phrase(fr: "avec ou sans décimales\u{A0}?", en: "with or without decimals?"),
        help: Phrase(
          fr:
            "écrivez «\u{A0}\(Keyword.integer.canonical(in: edition))\u{A0}» pour un nombre sans décimales, «\u{A0}\(Keyword.decimal.canonical(in: edition))\u{A0}» pour un nombre comme \(edition.example(fr: "1,5", en: "1.5"))",
          en:
            "write “\(Keyword.integer.canonical(in: edition))” for a number without decimals, “\(Keyword.decimal.canonical(in: edition))” for one such as \(edition.example(fr: "1,5", en: "1.5"))"
        ))
    case .scaleInPlace:
      ProblemWording(
        message: Phrase(
          fr: "une échelle se déclare à part, et la question donne son nom",
          en: "a scale is declared by itself, and the question gives its name"),
        label: Phrase(fr: "ici va le nom de l'échelle", en: "here goes the name of the scale"),
        help: Phrase(
          fr:
            "au bord gauche «\u{A0}\(edition.example(fr: "échelle accord de 1 à 5", en: "scale agree from 1 to 5"))\u{A0}», ici «\u{A0}: \(edition.example(fr: "accord", en: "agree"))\u{A0}»",
          en:
            "at the left edge “\(edition.example(fr: "échelle accord de 1 à 5", en: "scale agree from 1 to 5"))”, here “: \(edition.example(fr: "accord", en: "agree"))”"
        ))
    case .unknownItem(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "aucune question ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no question is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion) ?? Self.declare(.question, name, in: edition))
    case .unknownWave(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "aucune vague ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no wave is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion) ?? Self.declare(.wave, name, in: edition))
    case .unknownScore(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "aucun score ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no score is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion) ?? Self.declare(.score, name, in: edition))
    case .unknownCode(let code, let item, let suggestion, let known):
      ProblemWording(
        message: Phrase(
          fr: "la question «\u{A0}\(item)\u{A0}» n'a pas de choix «\u{A0}\(code)\u{A0}»",
          en: "the question “\(item)” has no choice “\(code)”"),
        label: Phrase(fr: "code inconnu", en: "unknown code"),
        help: didYouMean(suggestion) ?? Self.codes(known))
    case .usesAgree(_, on: let name, let declared, let count):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(name)\u{A0}» est employé \(count) fois, mais c'est «\u{A0}\(declared)\u{A0}» qui est déclaré",
          en: "“\(name)” is used \(count) times, but it is “\(declared)” that is declared"),
        label: Phrase(fr: "jamais employé", en: "never used"),
        help: Phrase(
          fr: "s'il y a ici une faute de frappe, écrivez «\u{A0}\(name)\u{A0}»",
          en: "if this is a slip of the keyboard, write “\(name)”"))
    case .laterItem(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» est posée plus loin", en: "“\(item)” is asked later"),
        label: Phrase(fr: "pas encore posée à ce moment", en: "not asked yet at this point"),
        help: Phrase(
          fr: "une condition ne peut dépendre que des questions qui précèdent\u{A0}: déplacez l'une des deux",
          en: "a condition can only depend on questions before it: move one of the two"))
    case .ownAnswer(let item):
      ProblemWording(
        message: Phrase(
          fr: "la question «\u{A0}\(item)\u{A0}» ne peut pas dépendre de sa propre réponse",
          en: "the question “\(item)” cannot depend on its own answer"),
        label: Phrase(fr: "c'est la question elle-même", en: "this is the question itself"),
        help: Phrase(
          fr: "pour contrôler la réponse, commencez la ligne par \(Self.checks(edition).french)",
          en: "to check the answer, begin the line with \(Self.checks(edition).english)"))
    case .reservedName(let name):
      ProblemWording(
        message: Phrase(
          fr: "une question ne peut pas s'appeler «\u{A0}\(name)\u{A0}»", en: "a question cannot be called “\(name)”"),
        label: Phrase(fr: "déjà le nom d'une colonne des tableaux", en: "already the name of a column of the tables"),
        help: Phrase(
          fr: "choisissez un autre nom, par exemple «\u{A0}\(name)_1\u{A0}»",
          en: "choose another name, for example “\(name)_1”"))
    case .reservedCode(let code):
      ProblemWording(
        message: Phrase(
          fr: "un choix ne peut pas avoir le code «\u{A0}\(code)\u{A0}»", en: "a choice cannot have the code “\(code)”"),
        label: Phrase(fr: "les tableaux s'en servent déjà", en: "the tables use it already"),
        help: Phrase(fr: "choisissez un autre code, comme nsp", en: "choose another code, such as dk"))
    }
  }

  /// The longest list of codes that is worth reading.
  private static let codeLimit = 20

  private static func codes(_ known: [String]) -> Phrase? {
    guard !known.isEmpty else { return nil }
    let list = known.prefix(codeLimit).joined(separator: ", ") + (known.count > codeLimit ? " …" : "")
    return Phrase(fr: "les codes de cette question sont \(list)", en: "the codes of this question are \(list)")
  }

  private static func declare(_ keyword: Keyword, _ name: String, in edition: InterfaceLanguage) -> Phrase {
    let word = keyword.canonical(in: edition)
    return Phrase(
      fr: "vérifiez le nom, ou ajoutez une ligne «\u{A0}\(word) \(name)\u{A0}»",
      en: "check the name, or add a line “\(word) \(name)”")
  }

  private static func checks(_ edition: InterfaceLanguage) -> Phrase {
    alternatives([Keyword.softCheck, .hardCheck].map { $0.canonical(in: edition) })
  }
}
