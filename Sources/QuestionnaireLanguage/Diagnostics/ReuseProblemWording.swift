import Wording

extension ReuseProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .notShared(let word):
      ProblemWording(
        message: Phrase(
          fr: "une ligne «\u{A0}\(word)\u{A0}» n'a pas sa place dans un fichier de morceaux partagés",
          en: "a line “\(word)” has no place in a file of shared pieces"),
        label: Phrase(fr: "pas ici", en: "not here"),
        help: Phrase(
          fr: "un partage n'a que des échelles et des sections\u{A0}; le reste va dans les questionnaires",
          en: "shared pieces are scales and sections only; the rest goes into the questionnaires"))
    case .missingFile(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "le fichier «\u{A0}\(name).jalon\u{A0}» n'est pas dans ce dossier",
          en: "the file “\(name).jalon” is not in this folder"),
        label: Phrase(fr: "fichier introuvable", en: "file not found"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "mettez-le dans le même dossier que ce fichier-ci, ou vérifiez son nom",
            en: "put it into the same folder as this file, or check its name"))
    case .unreadableFile(let name, let obstacle): Self.unreadable(name, obstacle)
    case .brokenFile(let name, let path):
      ProblemWording(
        message: Phrase(
          fr: "le fichier «\u{A0}\(name).jalon\u{A0}» contient des erreurs", en: "the file “\(name).jalon” has errors"),
        label: Phrase(fr: "rien ne peut en être repris", en: "nothing can be taken from it"),
        help: Phrase(
          fr: "corrigez-les d'abord\u{A0}: jalon check \(path)", en: "mend them first: jalon check \(path)"))
    case .otherEdition(let name, let language):
      ProblemWording(
        message: Phrase(
          fr:
            "le fichier «\u{A0}\(name).jalon\u{A0}» est écrit \(Self.mots(language)), et celui-ci \(Self.mots(edition))",
          en: "the file “\(name).jalon” is written \(Self.words(language)), and this one \(Self.words(edition))"),
        label: Phrase(fr: "une autre langue", en: "another language"),
        help: Phrase(
          fr: "reprenez d'un fichier qui commence lui aussi par «\u{A0}jalon 1 \(edition.rawValue)\u{A0}»",
          en: "take from a file that begins with “jalon 1 \(edition.rawValue)” as well"))
    case .unknownPiece(let name, let kind, let file, let suggestion, let known):
      Self.unknown(name, kind, file, suggestion, known)
    case .wrongKind(let name, let kind, let file):
      ProblemWording(
        message: Phrase(
          fr: "dans «\u{A0}\(file).jalon\u{A0}», «\u{A0}\(name)\u{A0}» est \(kind.name.phrase.french)",
          en: "in “\(file).jalon”, “\(name)” is \(kind.name.phrase.english)"),
        label: Phrase(fr: "ce n'en est pas une", en: "it is not one"),
        help: Phrase(
          fr: "écrivez «\u{A0}\(kind.keyword.canonical(in: edition)) \(name)\u{A0}»",
          en: "write “\(kind.keyword.canonical(in: edition)) \(name)”"))
    case .takenTwice(let name):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(name)\u{A0}» est repris deux fois", en: "“\(name)” is taken twice"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "retirez l'une des deux lignes", en: "take one of the two lines out"))
    case .differentScale(let name, let file):
      ProblemWording(
        message: Phrase(
          fr: "l'échelle «\u{A0}\(name)\u{A0}» de «\u{A0}\(file).jalon\u{A0}» n'est pas celle d'ici",
          en: "the scale “\(name)” of “\(file).jalon” is not the one here"),
        label: Phrase(fr: "le même nom, d'autres réponses", en: "the same name, other answers"),
        help: Phrase(
          fr: "donnez-leur deux noms, ou retirez celle d'ici pour prendre celle de «\u{A0}\(file).jalon\u{A0}»",
          en: "give them two names, or take out the one here to have the one of “\(file).jalon”"))
    case .circle(let names):
      ProblemWording(
        message: names.count > 2
          ? Phrase(fr: "des fichiers se reprennent en rond", en: "files take from one another in a circle")
          : Phrase(fr: "un fichier ne peut rien reprendre de lui-même", en: "a file cannot take anything from itself"),
        label: Phrase(
          fr: "\(names[0]) reprend de \(names.dropFirst().joined(separator: ", qui reprend de "))",
          en: "\(names[0]) takes from \(names.dropFirst().joined(separator: ", which takes from "))"),
        help: Phrase(
          fr: "mettez ce qui est commun dans un fichier qui ne reprend rien",
          en: "put what is common into a file that takes nothing"))
    case .wavesOfScale:
      ProblemWording(
        message: Phrase(fr: "une échelle n'a pas de vagues", en: "a scale has no waves"),
        label: Phrase(fr: "rien à poser ici", en: "nothing to ask here"),
        help: Phrase(
          fr: "retirez cette ligne\u{A0}; les vagues sont celles des questions et des sections reprises",
          en: "take this line out; waves are those of questions and of sections that are taken"))
    }
  }

  private static func unreadable(_ name: String, _ obstacle: Obstacle) -> ProblemWording {
    let label: Phrase
    let help: Phrase
    switch obstacle {
    case .notAllowed:
      label = Phrase(fr: "fichier illisible", en: "unreadable file")
      help = Phrase(
        fr: "vérifiez que c'est un fichier et que vous avez le droit de le lire",
        en: "check that it is a file and that you are allowed to read it")
    case .tooLarge:
      label = Phrase(fr: "trop gros", en: "too large")
      help = Phrase(
        fr: "au-delà de 4 Mo, ce n'est sans doute pas un questionnaire",
        en: "over 4 MB, it is probably not a questionnaire")
    case .tooDeep:
      label = Phrase(fr: "trop loin", en: "too far away")
      help = Phrase(
        fr: "plus de huit fichiers se reprennent à la suite\u{A0}: reprenez directement du dernier",
        en: "more than eight files take from one another in a row: take from the last one directly")
    case .tooMany:
      label = Phrase(fr: "un fichier de trop", en: "one file too many")
      help = Phrase(
        fr: "on peut reprendre de cent fichiers au plus", en: "pieces can be taken from a hundred files at most")
    }
    return ProblemWording(
      message: Phrase(
        fr: "le fichier «\u{A0}\(name).jalon\u{A0}» ne peut pas être lu", en: "the file “\(name).jalon” cannot be read"),
      label: label, help: help)
  }

  private static func unknown(
    _ name: String, _ kind: PieceKind, _ file: String, _ suggestion: String?, _ known: [String]
  ) -> ProblemWording {
    let list = known.joined(separator: ", ")
    let none = Phrase(
      fr: "ce fichier n'a pas \(kind == .scale ? "d'échelle" : "de section")",
      en: "this file has no \(kind == .scale ? "scale" : "section")")
    let some = Phrase(
      fr: "il a \(kind == .scale ? "les échelles" : "les sections")\u{A0}: \(list)",
      en: "it has the \(kind == .scale ? "scales" : "sections"): \(list)")
    return ProblemWording(
      message: Phrase(
        fr: "aucune \(kind == .scale ? "échelle" : "section") de «\u{A0}\(file).jalon\u{A0}» ne s'appelle "
          + "«\u{A0}\(name)\u{A0}»",
        en: "no \(kind == .scale ? "scale" : "section") of “\(file).jalon” is called “\(name)”"),
      label: Phrase(fr: "nom inconnu", en: "unknown name"),
      help: didYouMean(suggestion) ?? (known.isEmpty ? none : some))
  }

  private static func mots(_ language: InterfaceLanguage) -> String {
    switch language {
    case .french: "avec les mots français"
    case .english: "avec les mots anglais"
    }
  }

  private static func words(_ language: InterfaceLanguage) -> String {
    switch language {
    case .french: "with the French words"
    case .english: "with the English words"
    }
  }
}

extension PieceKind {
  fileprivate var name: Problem.NameKind {
    switch self {
    case .scale: .scale
    case .section: .section
    }
  }
}
