import Wording

extension ScoreProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .missingScoreRule:
      ProblemWording(
        message: Phrase(
          fr: "ce score ne dit pas quand il manque trop de réponses",
          en: "this score does not say when too many answers are missing"),
        label: Phrase(fr: "règle absente", en: "rule missing"),
        help: Phrase(
          fr: "ajoutez sous le score \(Self.rules(edition).french)",
          en: "add under the score \(Self.rules(edition).english)"))
    case .missingScoreMethod:
      ProblemWording(
        message: Phrase(
          fr: "ce score ne dit pas comment il se calcule", en: "this score does not say how it is computed"),
        label: Phrase(fr: "calcul absent", en: "computation missing"),
        help: Phrase(
          fr: "ajoutez sous le score par exemple \(Self.methods(edition).french)",
          en: "add under the score for example \(Self.methods(edition).english)"))
    case .itemNotNumeric(let item, let kind):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(item)\u{A0}» ne peut pas entrer dans un score", en: "“\(item)” cannot be part of a score"),
        label: Phrase(fr: "la réponse est \(kind.phrase.french)", en: "the answer is \(kind.phrase.english)"),
        help: Phrase(
          fr: "un score réunit des échelles, des nombres, et des oui ou non comptés 1 et 0",
          en: "a score puts together scales, numbers, and yes or no counted as 1 and 0"))
    case .differentRanges(let first, let firstRange, let second, let secondRange):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(first)\u{A0}» et «\u{A0}\(second)\u{A0}» n'ont pas les mêmes bornes",
          en: "“\(first)” and “\(second)” do not have the same bounds"),
        label: Self.ends(of: secondRange, against: firstRange),
        help: Phrase(
          fr: "un score réunit des questions qui vont du même nombre au même nombre",
          en: "a score puts together questions that go from the same number to the same number"))
    case .impossibleMinimum(let items):
      ProblemWording(
        message: Phrase(
          fr: "ce nombre de réponses ne va pas avec le nombre de questions du score",
          en: "this number of answers does not go with the number of questions of the score"),
        label: items == 1
          ? Phrase(fr: "1, car le score a une seule question", en: "1, for the score has one question")
          : Phrase(
            fr: "entre 1 et \(items), car le score a \(items) questions",
            en: "between 1 and \(items), for the score has \(items) questions"))
    case .reversedWithoutRange(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» ne peut pas être inversée", en: "“\(item)” cannot be reversed"),
        label: Phrase(fr: "le nombre n'a pas de bornes", en: "the number has no bounds"),
        help: Phrase(
          fr: "inverser demande un minimum et un maximum\u{A0}: «\u{A0}\(Self.bounded(edition))\u{A0}»",
          en: "reversing takes a least and a greatest number: “\(Self.bounded(edition))”"))
    case .repeatedItem(let item):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(item)\u{A0}» est deux fois dans le score", en: "“\(item)” is in the score twice"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "gardez-la une seule fois", en: "keep it once"))
    case .uselessThreshold:
      ProblemWording(
        message: Phrase(fr: "le seuil doit être plus grand que zéro", en: "the threshold must be greater than zero"),
        label: Phrase(fr: "zéro ou moins", en: "zero or less"),
        help: Phrase(
          fr: "le seuil est le plus petit changement qui compte, en points du score",
          en: "the threshold is the least change that counts, in points of the score"))
    case .impossibleReliability:
      ProblemWording(
        message: Phrase(fr: "une fidélité est un nombre entre 0 et 1", en: "a reliability is a number between 0 and 1"),
        label: Phrase(fr: "pas entre 0 et 1", en: "not between 0 and 1"),
        help: Phrase(
          fr: "par exemple\u{A0}: \(Self.reliability(edition))", en: "for example: \(Self.reliability(edition))"))
    case .unknownObjective(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "l'objectif «\u{A0}\(name)\u{A0}» n'existe pas", en: "there is no objective “\(name)”"),
        label: Phrase(fr: "code inconnu", en: "unknown code"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "objectifs connus\u{A0}: \(Vocabulary.objectiveRanges)",
            en: "known objectives: \(Vocabulary.objectiveRanges)"))
    case .unknownLevel(let name, let suggestion):
      ProblemWording(
        message: Phrase(fr: "le niveau «\u{A0}\(name)\u{A0}» n'existe pas", en: "there is no level “\(name)”"),
        label: Phrase(fr: "macro, méso ou micro", en: "macro, meso or micro"),
        help: didYouMean(suggestion))
    case .objectiveNotTicked(let objective, let programme):
      ProblemWording(
        message: Phrase(
          fr: "le programme «\u{A0}\(programme)\u{A0}» ne coche pas l'objectif «\u{A0}\(objective)\u{A0}»",
          en: "the programme “\(programme)” does not tick the objective “\(objective)”"),
        label: Phrase(fr: "pas un objectif de ce programme", en: "not an objective of this programme"),
        help: Phrase(
          fr: "retirez l'objectif, ou vérifiez le programme avec la personne qui le coordonne",
          en: "take the objective out, or check the programme with the person who coordinates it"))
    case .severalForms:
      ProblemWording(
        message: Phrase(fr: "ce score se calcule déjà autrement", en: "this score is computed another way already"),
        label: Phrase(fr: "une seconde façon de le calculer", en: "a second way to compute it"),
        help: Phrase(
          fr: "gardez une seule façon, ou faites deux scores", en: "keep one way, or make two scores of it"))
    case .rescaledWithoutRange:
      ProblemWording(
        message: Phrase(
          fr: "ce score ne peut pas être ramené à 100", en: "this score cannot be rescaled to 100"),
        label: Phrase(fr: "il n'a ni minimum ni maximum", en: "it has no least and no greatest value"),
        help: Phrase(
          fr: "il faut des questions qui ont des bornes\u{A0}: «\u{A0}\(Self.bounded(edition))\u{A0}»",
          en: "questions with bounds are needed: “\(Self.bounded(edition))”"))
    case .rescaledToOther:
      ProblemWording(
        message: Phrase(fr: "un score se ramène à 100", en: "a score is rescaled to 100"),
        label: Phrase(fr: "100, et rien d'autre", en: "100, and nothing else"))
    }
  }

  /// « de 1 à 5, et non de 0 à 1 »
  private static func ends(of range: ClosedRange<Double>?, against other: ClosedRange<Double>?) -> Phrase {
    func words(_ range: ClosedRange<Double>?) -> Phrase {
      guard let range else { return Phrase(fr: "sans bornes", en: "without bounds") }
      let (low, high) = (Phrase(number: range.lowerBound), Phrase(number: range.upperBound))
      return Phrase(fr: "de \(low.french) à \(high.french)", en: "from \(low.english) to \(high.english)")
    }
    let (here, there) = (words(range), words(other))
    return Phrase(fr: "\(here.french), et non \(there.french)", en: "\(here.english), not \(there.english)")
  }

  // MARK: Examples in the words of the file

  private static func rules(_ edition: InterfaceLanguage) -> Phrase {
    alternatives(
      edition.example(
        fr: ["calculé si au moins 2 réponses", "calculé si toutes les réponses"],
        en: ["computed if at least 2 answers", "computed if all answers"]))
  }

  private static func methods(_ edition: InterfaceLanguage) -> Phrase {
    alternatives(
      edition.example(
        fr: ["moyenne de recette, saison", "somme de recette, saison"],
        en: ["mean of recipe, season", "sum of recipe, season"]))
  }

  private static func bounded(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "entier de 0 à 7", en: "integer from 0 to 7")
  }

  private static func reliability(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "fidélité 0,85 \"Dupont 2019\"", en: "reliability 0.85 \"Smith 2019\"")
  }
}
