import Wording

extension PresentationProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .notAPictogram(let written):
      ProblemWording(
        message: Phrase(fr: "un pictogramme est un seul dessin", en: "a pictogram is a single picture"),
        label: written == .words
          ? Phrase(fr: "ceci est un texte", en: "this is a text")
          : Phrase(fr: "il y en a plusieurs", en: "there are several"),
        help: Phrase(
          fr: "par exemple «\u{A0}\(Self.pictogram(edition))\u{A0}»", en: "for example “\(Self.pictogram(edition))”"))
    case .pictogramOnFace:
      ProblemWording(
        message: Phrase(
          fr: "les points de cette échelle sont déjà des visages", en: "the points of this scale are faces already"),
        label: Phrase(fr: "un second dessin pour ce point", en: "a second picture for this point"),
        help: Phrase(
          fr: "retirez le pictogramme, ou le mot «\u{A0}\(Keyword.faces.canonical(in: edition))\u{A0}» de l'échelle",
          en: "remove the pictogram, or the word “\(Keyword.faces.canonical(in: edition))” from the scale"))
    case .tooManyFaces(let limit):
      ProblemWording(
        message: Phrase(
          fr: "cette échelle a trop de points pour des visages", en: "this scale has too many points for faces"),
        label: Phrase(fr: "\(limit) visages au plus", en: "at most \(limit) faces"),
        help: Phrase(
          fr: "prenez moins de points, ou retirez «\u{A0}\(Keyword.faces.canonical(in: edition))\u{A0}»",
          en: "take fewer points, or remove “\(Keyword.faces.canonical(in: edition))”"))
    case .emptyGrid(let section):
      ProblemWording(
        message: Phrase(
          fr: "la section «\u{A0}\(section)\u{A0}» n'a rien à montrer en grille",
          en: "the section “\(section)” has nothing to show as a grid"),
        label: Phrase(
          fr: "il faut deux questions de suite sur la même échelle",
          en: "two questions after one another on the same scale are needed"),
        help: Phrase(
          fr: "retirez cette ligne, ou rapprochez les questions de même échelle",
          en: "remove this line, or move the questions on one scale together"))
    case .unknownUnitOfAnalysis(let name, let suggestion, let known):
      ProblemWording(
        message: Phrase(
          fr: "l'unité d'analyse «\u{A0}\(name)\u{A0}» n'existe pas", en: "there is no unit of analysis “\(name)”"),
        label: Phrase(fr: "unité inconnue", en: "unknown unit"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "une valeur du score parle d'une chose\u{A0}: \(alternatives(known).french)",
            en: "one value of the score speaks of one thing: \(alternatives(known).english)"))
    }
  }

  private static func pictogram(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "pomme \"Une pomme\", pictogramme \"🍎\"", en: "apple \"An apple\", pictogram \"🍎\"")
  }
}
