import Wording

/// What can be wrong with scores (J04).
public enum ScoreProblem: Sendable, Equatable {
  case missingScoreRule
  case missingScoreMethod
  case itemNotNumeric(String, Problem.ValueKind)
  case differentRanges(String, String)
  case impossibleMinimum(items: Int)
  case reversedWithoutRange(String)
  case repeatedItem(String)
  case uselessThreshold
  case impossibleReliability
  case unknownObjective(String, suggestion: String?)
  case unknownLevel(String, suggestion: String?)

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .missingScoreRule: "J0401"
    case .missingScoreMethod: "J0402"
    case .itemNotNumeric: "J0403"
    case .differentRanges: "J0404"
    case .impossibleMinimum: "J0405"
    case .reversedWithoutRange: "J0406"
    case .repeatedItem: "J0407"
    case .uselessThreshold: "J0408"
    case .impossibleReliability: "J0409"
    case .unknownObjective: "J0410"
    case .unknownLevel: "J0411"
    }
  }

  /// The words in both languages.
  var wording: ProblemWording {
    switch self {
    case .missingScoreRule:
      ProblemWording(
        message: Phrase(
          fr: "ce score ne dit pas quand il manque trop de réponses",
          en: "this score does not say when too many answers are missing"),
        label: Phrase(fr: "règle absente", en: "rule missing"),
        help: Phrase(
          fr:
            "ajoutez par exemple «\u{A0}calculé si au moins 2 réponses\u{A0}» ou «\u{A0}calculé si toutes les réponses\u{A0}»",
          en: "add for example “computed if at least 2 answers” or “computed if all answers”"))
    case .missingScoreMethod:
      ProblemWording(
        message: Phrase(
          fr: "ce score ne dit pas comment il se calcule", en: "this score does not say how it is computed"),
        label: Phrase(fr: "calcul absent", en: "computation missing"),
        help: Phrase(
          fr: "ajoutez par exemple «\u{A0}moyenne de recette, saison\u{A0}» ou «\u{A0}somme de recette, saison\u{A0}»",
          en: "add for example “mean of recipe, season” or “sum of recipe, season”"))
    case .itemNotNumeric(let item, let kind):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(item)\u{A0}» ne peut pas entrer dans un score", en: "“\(item)” cannot be part of a score"),
        label: Phrase(fr: "la réponse est \(kind.phrase.french)", en: "the answer is \(kind.phrase.english)"),
        help: Phrase(fr: "un score réunit des échelles et des nombres", en: "a score puts scales and numbers together"))
    case .differentRanges(let first, let second):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(first)\u{A0}» et «\u{A0}\(second)\u{A0}» n'ont pas les mêmes bornes",
          en: "“\(first)” and “\(second)” do not have the same bounds"),
        label: Phrase(fr: "autres bornes", en: "other bounds"),
        help: Phrase(
          fr: "un score réunit des questions posées sur la même étendue",
          en: "a score puts questions of the same range together"))
    case .impossibleMinimum(let items):
      ProblemWording(
        message: Phrase(
          fr: "ce score ne peut pas attendre ce nombre de réponses", en: "this score cannot wait for that many answers"),
        label: Phrase(fr: "entre 1 et \(items)", en: "between 1 and \(items)"))
    case .reversedWithoutRange(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» ne peut pas être inversée", en: "“\(item)” cannot be reversed"),
        label: Phrase(fr: "le nombre n'a pas de bornes", en: "the number has no bounds"),
        help: Phrase(
          fr: "inverser, c'est min + max − x\u{A0}: donnez des bornes, «\u{A0}entier de 0 à 7\u{A0}»",
          en: "reversing is min + max − x: give bounds, “integer from 0 to 7”"))
    case .repeatedItem(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» est deux fois dans le score", en: "“\(item)” is in the score twice"),
        label: Phrase(fr: "déjà dans la liste", en: "already in the list"))
    case .uselessThreshold:
      ProblemWording(
        message: Phrase(fr: "le seuil doit être plus grand que zéro", en: "the threshold must be greater than zero"),
        label: Phrase(fr: "seuil", en: "threshold"))
    case .impossibleReliability:
      ProblemWording(
        message: Phrase(fr: "une fidélité est un nombre entre 0 et 1", en: "a reliability is a number between 0 and 1"),
        label: Phrase(fr: "hors de cet intervalle", en: "outside this range"))
    case .unknownObjective(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "l'objectif «\u{A0}\(name)\u{A0}» n'existe pas", en: "there is no objective “\(name)”"),
        label: Phrase(fr: "code inconnu", en: "unknown code"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "objectifs connus\u{A0}: ISTS1 à 3, PSP1 à 3, AEOS1 à 3, ICP1 à 3, ODD1 à ODD17",
            en: "known objectives: ISTS1-3, PSP1-3, AEOS1-3, ICP1-3, ODD1 to ODD17"))
    case .unknownLevel(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "le niveau «\u{A0}\(name)\u{A0}» n'existe pas", en: "there is no level “\(name)”"),
        label: Phrase(fr: "macro, méso ou micro", en: "macro, meso or micro"),
        help: didYouMean(suggestion))
    }
  }
}
