import Wording

/// What can be wrong with names (J02).
public enum NameProblem: Sendable, Equatable {
  case repeatedName(String)
  case unknownType(String, suggestion: String?)
  case unknownItem(String, suggestion: String?)
  case unknownWave(String, suggestion: String?)
  case unknownScore(String, suggestion: String?)
  case unknownCode(String, item: String, suggestion: String?)
  case laterItem(String)
  case ownAnswer(String)
  case reservedName(String)
  case reservedCode(String)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .repeatedName: "J0201"
    case .unknownType: "J0202"
    case .unknownItem: "J0203"
    case .unknownWave: "J0204"
    case .unknownScore: "J0205"
    case .unknownCode: "J0206"
    case .laterItem: "J0207"
    case .ownAnswer: "J0208"
    case .reservedName: "J0209"
    case .reservedCode: "J0210"
    }
  }

  /// The words in both languages.
  var wording: ProblemWording {
    switch self {
    case .repeatedName(let name):
      ProblemWording(
        message: Phrase(fr: "le nom «\u{A0}\(name)\u{A0}» est déjà pris", en: "the name “\(name)” is taken"),
        label: Phrase(fr: "ce nom désigne déjà autre chose", en: "this name already stands for something else"),
        help: Phrase(fr: "donnez un autre nom à l'un des deux", en: "give one of the two another name"))
    case .unknownType(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "aucune échelle ni aucun genre de réponse ne s'appelle «\u{A0}\(name)\u{A0}»",
          en: "no scale and no kind of answer is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "déclarez l'échelle\u{A0}: échelle \(name) de 1 à 5", en: "declare the scale: scale \(name) from 1 to 5"
          ))
    case .unknownItem(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "aucune question ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no question is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion))
    case .unknownWave(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "aucune vague ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no wave is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion))
    case .unknownScore(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "aucun score ne s'appelle «\u{A0}\(name)\u{A0}»", en: "no score is called “\(name)”"),
        label: Phrase(fr: "nom inconnu", en: "unknown name"),
        help: didYouMean(suggestion))
    case .unknownCode(let code, let item, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "la question «\u{A0}\(item)\u{A0}» n'a pas de choix «\u{A0}\(code)\u{A0}»",
          en: "the question “\(item)” has no choice “\(code)”"),
        label: Phrase(fr: "code inconnu", en: "unknown code"),
        help: didYouMean(suggestion))
    case .laterItem(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» est posée plus loin", en: "“\(item)” is asked later"),
        label: Phrase(fr: "pas encore répondue ici", en: "not answered yet here"),
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
          fr: "pour contrôler la réponse, utilisez «\u{A0}alerte si\u{A0}» ou «\u{A0}refus si\u{A0}»",
          en: "to check the answer, use “warn if” or “refuse if”"))
    case .reservedName(let name):
      ProblemWording(
        message: Phrase(
          fr: "une question ne peut pas s'appeler «\u{A0}\(name)\u{A0}»", en: "a question cannot be called “\(name)”"),
        label: Phrase(fr: "nom d'une colonne des tableaux", en: "name of a column of the tables"),
        help: Phrase(
          fr: "choisissez un autre nom, par exemple «\u{A0}\(name)_1\u{A0}»",
          en: "choose another name, for example “\(name)_1”"))
    case .reservedCode(let code):
      ProblemWording(
        message: Phrase(fr: "le code «\u{A0}\(code)\u{A0}» est réservé", en: "the code “\(code)” is reserved"),
        label: Phrase(fr: "déjà pris par les tableaux", en: "taken by the tables"),
        help: Phrase(fr: "choisissez un autre code", en: "choose another code"))
    }
  }
}
