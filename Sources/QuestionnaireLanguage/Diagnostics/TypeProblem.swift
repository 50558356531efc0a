import Wording

/// What can be wrong with kinds of answer, options and expressions (J03).
public enum TypeProblem: Sendable, Equatable {
  case tooFewOptions(String)
  case optionsNotTaken(String)
  case repeatedCode(String)
  case reversedBounds
  case pointOutsideScale(String, from: Int, to: Int)
  case tooManyPoints(limit: Int)
  case codeOnScale(String)
  case exclusiveOutsideMultipleChoice
  case missingWhereNotPossible
  case differentKinds(Problem.ValueKind, Problem.ValueKind)
  case notACondition(Problem.ValueKind)
  case notANumber(Problem.ValueKind)
  case orderOfCodes
  case neverPossible(item: String, from: String, to: String)
  case askedBeforeWave(item: String)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .tooFewOptions: "J0301"
    case .optionsNotTaken: "J0302"
    case .repeatedCode: "J0303"
    case .reversedBounds: "J0304"
    case .pointOutsideScale: "J0305"
    case .tooManyPoints: "J0306"
    case .codeOnScale: "J0307"
    case .exclusiveOutsideMultipleChoice: "J0308"
    case .missingWhereNotPossible: "J0309"
    case .differentKinds: "J0310"
    case .notACondition: "J0311"
    case .notANumber: "J0312"
    case .orderOfCodes: "J0313"
    case .neverPossible: "J0314"
    case .askedBeforeWave: "J0315"
    }
  }

  /// The words in both languages.
  var wording: ProblemWording {
    switch self {
    case .tooFewOptions(let question):
      ProblemWording(
        message: Phrase(
          fr: "la question «\u{A0}\(question)\u{A0}» n'a pas assez de choix",
          en: "the question “\(question)” has too few choices"),
        label: Phrase(fr: "il en faut au moins deux", en: "at least two are needed"),
        help: Phrase(
          fr: "écrivez les choix sous la question, un par ligne\u{A0}: souvent \"Oui, souvent\"",
          en: "write the choices under the question, one a line: often \"Yes, often\""))
    case .optionsNotTaken(let type):
      ProblemWording(
        message: Phrase(
          fr: "une question de genre «\u{A0}\(type)\u{A0}» n'a pas de choix à elle",
          en: "a question of kind “\(type)” has no choices of its own"),
        label: Phrase(fr: "choix en trop", en: "choice too many"),
        help: Phrase(
          fr: "retirez ces lignes, ou donnez à la question le genre «\u{A0}choix\u{A0}»",
          en: "remove these lines, or make the question a “choice”"))
    case .repeatedCode(let code):
      ProblemWording(
        message: Phrase(
          fr: "le code «\u{A0}\(code)\u{A0}» est donné deux fois", en: "the code “\(code)” is given twice"),
        label: Phrase(fr: "déjà pris", en: "taken already"),
        help: Phrase(fr: "chaque choix a son propre code", en: "each choice has its own code"))
    case .reversedBounds:
      ProblemWording(
        message: Phrase(
          fr: "la première borne doit être plus petite que la seconde",
          en: "the first bound must be less than the second"),
        label: Phrase(fr: "bornes à l'envers", en: "bounds the wrong way round"))
    case .pointOutsideScale(let point, let low, let high):
      ProblemWording(
        message: Phrase(
          fr: "le point \(point) est en dehors de l'échelle", en: "the point \(point) is outside the scale"),
        label: Phrase(fr: "l'échelle va de \(low) à \(high)", en: "the scale goes from \(low) to \(high)"))
    case .tooManyPoints(let limit):
      ProblemWording(
        message: Phrase(fr: "cette échelle a trop de points", en: "this scale has too many points"),
        label: Phrase(fr: "\(limit) points au plus", en: "at most \(limit) points"),
        help: Phrase(
          fr: "pour un nombre libre, utilisez «\u{A0}entier de … à …\u{A0}»",
          en: "for a free number, use “integer from … to …”"))
    case .codeOnScale(let code):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(code)\u{A0}» n'est pas un point de l'échelle", en: "“\(code)” is not a point of the scale"),
        label: Phrase(fr: "ni un nombre, ni un code manquant", en: "neither a number nor a missing code"),
        help: Phrase(
          fr: "pour «\u{A0}je ne sais pas\u{A0}», ajoutez «\u{A0}, manquant\u{A0}» à la fin de la ligne",
          en: "for “I do not know”, add “, missing” at the end of the line"))
    case .exclusiveOutsideMultipleChoice:
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}exclusif\u{A0}» n'a de sens que dans un choix multiple",
          en: "“exclusive” has a meaning only in a multiple choice"),
        label: Phrase(fr: "un seul choix est possible ici", en: "only one choice is possible here"))
    case .missingWhereNotPossible:
      ProblemWording(
        message: Phrase(
          fr: "cette réponse ne peut pas être «\u{A0}manquant\u{A0}»", en: "this answer cannot be “missing”"),
        label: Phrase(fr: "c'est une vraie réponse", en: "this is a real answer"),
        help: Phrase(
          fr: "donnez à «\u{A0}je ne sais pas\u{A0}» un code à part, comme nsp",
          en: "give “I do not know” a code of its own, such as dk"))
    case .differentKinds(let left, let right):
      ProblemWording(
        message: Phrase(
          fr: "on ne peut pas comparer \(left.phrase.french) avec \(right.phrase.french)",
          en: "\(left.phrase.english) cannot be compared with \(right.phrase.english)"),
        label: Phrase(fr: "deux genres différents", en: "two different kinds"))
    case .notACondition(let kind):
      ProblemWording(
        message: Phrase(
          fr: "il faut une condition, et ceci est \(kind.phrase.french)",
          en: "a condition is needed, and this is \(kind.phrase.english)"),
        label: Phrase(fr: "ni vrai ni faux", en: "neither true nor false"),
        help: Phrase(
          fr: "comparez\u{A0}: «\u{A0}jours > 3\u{A0}», ou demandez «\u{A0}répondu jours\u{A0}»",
          en: "compare: “days > 3”, or ask “answered days”"))
    case .notANumber(let kind):
      ProblemWording(
        message: Phrase(
          fr: "on ne peut pas calculer avec \(kind.phrase.french)",
          en: "one cannot calculate with \(kind.phrase.english)"),
        label: Phrase(fr: "il faut un nombre", en: "a number is needed"))
    case .orderOfCodes:
      ProblemWording(
        message: Phrase(
          fr: "des codes ou des textes ne sont ni plus grands ni plus petits",
          en: "codes or texts are neither greater nor less"),
        label: Phrase(fr: "comparaison impossible", en: "impossible comparison"),
        help: Phrase(
          fr: "utilisez «\u{A0}=\u{A0}», «\u{A0}<>\u{A0}» ou «\u{A0}parmi\u{A0}»", en: "use “=”, “<>” or “among”"))
    case .neverPossible(let item, let low, let high):
      ProblemWording(
        message: Phrase(
          fr: "la réponse à «\u{A0}\(item)\u{A0}» n'atteint jamais ce nombre",
          en: "the answer to “\(item)” never reaches this number"),
        label: Phrase(fr: "elle va de \(low) à \(high)", en: "it goes from \(low) to \(high)"))
    case .askedBeforeWave(let item):
      ProblemWording(
        message: Phrase(
          fr: "cette condition n'est jamais vraie\u{A0}: «\u{A0}\(item)\u{A0}» n'est posée à aucune des mêmes vagues",
          en: "this condition is never true: “\(item)” is asked at none of the same waves"),
        label: Phrase(fr: "jamais vrai", en: "never true"))
    }
  }
}
