import Wording

extension TranslationProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .unknownLanguage(let code, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "aucune langue n'a le code «\u{A0}\(code)\u{A0}»", en: "no language has the code “\(code)”"),
        label: Phrase(fr: "code inconnu", en: "unknown code"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "le code d'une langue (ISO 639) a deux ou trois petites lettres, comme ar pour l'arabe",
            en: "the code of a language (ISO 639) has two or three small letters, such as ar for Arabic"))
    case .needlessLanguage(let code, let isRepeated):
      ProblemWording(
        message: isRepeated
          ? Phrase(
            fr: "la traduction «\u{A0}\(code)\u{A0}» est demandée deux fois",
            en: "the translation “\(code)” is asked for twice")
          : Phrase(
            fr: "le questionnaire est déjà dans la langue «\u{A0}\(code)\u{A0}»",
            en: "the questionnaire is in the language “\(code)” already"),
        label: Phrase(fr: "de trop", en: "one too many"),
        help: Phrase(fr: "retirez ce code", en: "remove this code"))
    case .missingFile(let language, let file):
      ProblemWording(
        message: Phrase(
          fr: "la traduction «\u{A0}\(language)\u{A0}» n'existe pas encore",
          en: "the translation “\(language)” does not exist yet"),
        label: Phrase(fr: "il n'y a pas de fichier \(file)", en: "there is no file \(file)"),
        help: Phrase(
          fr: "préparez-la avec jalon translate, l'option --to \(language) et ce fichier",
          en: "prepare it with jalon translate, the option --to \(language) and this file"))
    case .incomplete(let file, let lacks): lacks.wording(of: file)
    case .missingText(let name):
      ProblemWording(
        message: Phrase(
          fr: "il manque la traduction de «\u{A0}\(name)\u{A0}»", en: "the translation of “\(name)” is missing"),
        label: Phrase(fr: "à écrire entre les guillemets", en: "to be written between the quotation marks"),
        help: Phrase(
          fr: "tant qu'il est vide, le texte d'origine est lu", en: "while it is empty, the original text is read"))
    case .missingLines(let names):
      ProblemWording(
        message: names.count == 1
          ? Phrase(fr: "un texte du questionnaire n'est pas là", en: "a text of the questionnaire is not there")
          : Phrase(
            fr: "\(names.count) textes du questionnaire ne sont pas là",
            en: "\(names.count) texts of the questionnaire are not there"),
        label: Self.list(names),
        help: Phrase(
          fr: "jalon translate ajoute les lignes qui manquent", en: "jalon translate adds the lines that are missing"))
    case .staleText(let staleness, let name): staleness.wording(of: name, edition)
    case .unknownText(let name, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "le questionnaire n'a pas de texte «\u{A0}\(name)\u{A0}»", en: "the questionnaire has no text “\(name)”"),
        label: Phrase(fr: "traduit pour rien", en: "translated for nothing"),
        help: didYouMean(suggestion)
          ?? Phrase(
            fr: "retirez la ligne, ou laissez jalon translate la mettre de côté",
            en: "remove the line, or let jalon translate put it aside"))
    case .missingOriginal(let file, let isThere):
      ProblemWording(
        message: isThere
          ? Phrase(
            fr: "le questionnaire \(file) contient des erreurs", en: "the questionnaire \(file) has errors")
          : Phrase(
            fr: "le questionnaire \(file) n'est pas dans le même dossier",
            en: "the questionnaire \(file) is not in the same folder"),
        label: Phrase(fr: "traduction de ce questionnaire", en: "a translation of this questionnaire"),
        help: isThere
          ? Phrase(
            fr: "corrigez-le d'abord\u{A0}: jalon check \(file) dit comment",
            en: "mend it first: jalon check \(file) says how")
          : Phrase(
            fr: "mettez les deux fichiers côte à côte\u{A0}: pratiques.jalon et pratiques.ar.jalon",
            en: "put both files side by side: pratiques.jalon and pratiques.ar.jalon"))
    case .otherHead(.questionnaire, let expected, let found):
      ProblemWording(
        message: Phrase(
          fr: "le questionnaire d'à côté s'appelle «\u{A0}\(expected)\u{A0}»",
          en: "the questionnaire beside this file is called “\(expected)”"),
        label: Phrase(fr: "ici, «\u{A0}\(found)\u{A0}»", en: "here, “\(found)”"),
        help: Phrase(
          fr: "écrivez \(expected), ou renommez le fichier d'après le questionnaire qu'il traduit",
          en: "write \(expected), or rename the file after the questionnaire that it translates"))
    case .otherHead(.language, let expected, let found):
      ProblemWording(
        message: Phrase(
          fr: "le nom du fichier dit «\u{A0}\(expected)\u{A0}»", en: "the name of the file says “\(expected)”"),
        label: Phrase(fr: "ici, «\u{A0}\(found)\u{A0}»", en: "here, “\(found)”"),
        help: Phrase(
          fr: "mettez la même langue dans le nom du fichier et sur cette ligne",
          en: "put the same language in the name of the file and on this line"))
    case .lineOfOtherKind(let word, isTranslation: true):
      ProblemWording(
        message: Phrase(
          fr: "la ligne «\u{A0}\(word)\u{A0}» n'est pas un texte à traduire",
          en: "the line “\(word)” is not a text to translate"),
        label: Phrase(fr: "reste dans le questionnaire", en: "stays in the questionnaire"),
        help: Phrase(
          fr: "retirez-la\u{A0}; jalon translate prépare un fichier où il n'y a que les textes",
          en: "remove it; jalon translate prepares a file with nothing but the texts"))
    case .lineOfOtherKind(let word, isTranslation: false):
      ProblemWording(
        message: Phrase(
          fr: "la ligne «\u{A0}\(word)\u{A0}» n'existe que dans une traduction",
          en: "the line “\(word)” exists only in a translation"),
        label: Phrase(fr: "pas dans un questionnaire", en: "not in a questionnaire"),
        help: Self.checks(edition))
    }
  }

  /// The first of many names.
  static func list(_ names: [String]) -> Phrase {
    let first = names.prefix(3)
    let others = names.count - first.count
    return Phrase(
      fr: first.joined(separator: "\u{A0}; ") + (others > 0 ? "… et \(others) de plus" : ""),
      en: first.joined(separator: "; ") + (others > 0 ? "… and \(others) more" : ""))
  }

  private static func checks(_ edition: InterfaceLanguage) -> Phrase {
    let words = alternatives([Keyword.softCheck, .hardCheck].map { $0.canonical(in: edition) })
    return Phrase(
      fr: "le message d'un contrôle se met à la fin d'une ligne \(words.french)",
      en: "the message of a check goes at the end of a line \(words.english)")
  }
}

extension TranslationProblem.Incompleteness {
  fileprivate func wording(of file: String) -> ProblemWording {
    switch self {
    case .unreadable:
      return ProblemWording(
        message: Phrase(fr: "la traduction \(file) ne peut pas être lue", en: "the translation \(file) cannot be read"),
        label: Phrase(fr: "elle contient des erreurs", en: "it has errors"),
        help: Phrase(fr: "jalon check \(file) dit lesquelles", en: "jalon check \(file) says which"))
    case .texts(let missing, let toReview, let unknown):
      func part(_ names: [String], _ one: Phrase, _ many: Phrase) -> Phrase? {
        guard !names.isEmpty else { return nil }
        let words = names.count == 1 ? one : many
        let list = TranslationProblem.list(names)
        return Phrase(
          fr: "\(names.count) \(words.french) (\(list.french))", en: "\(names.count) \(words.english) (\(list.english))"
        )
      }
      let parts = [
        part(missing, Phrase(fr: "à traduire", en: "to translate"), Phrase(fr: "à traduire", en: "to translate")),
        part(toReview, Phrase(fr: "à revoir", en: "to review"), Phrase(fr: "à revoir", en: "to review")),
        part(unknown, Phrase(fr: "de trop", en: "too many"), Phrase(fr: "de trop", en: "too many")),
      ].compactMap { $0 }
      return ProblemWording(
        message: Phrase(fr: "la traduction \(file) n'est pas à jour", en: "the translation \(file) is not up to date"),
        label: Phrase(
          fr: parts.map(\.french).joined(separator: ", "), en: parts.map(\.english).joined(separator: ", ")),
        help: Phrase(
          fr: "jalon translate met le fichier à jour\u{A0}; jalon check \(file) montre chaque texte",
          en: "jalon translate refreshes the file; jalon check \(file) shows each text"))
    }
  }
}

extension TranslationProblem.Staleness {
  fileprivate func wording(of name: String, _ edition: InterfaceLanguage) -> ProblemWording {
    let mark = ", " + Keyword.toReview.canonical(in: edition)
    switch self {
    case .sourceChanged:
      return ProblemWording(
        message: Phrase(
          fr: "le texte de «\u{A0}\(name)\u{A0}» a changé depuis sa traduction",
          en: "the text of “\(name)” has changed since it was translated"),
        label: Phrase(fr: "à revoir", en: "to be reviewed"),
        help: Phrase(
          fr: "jalon translate montre le nouveau texte à côté de l'ancien",
          en: "jalon translate shows the new text beside the old one"))
    case .marked:
      return ProblemWording(
        message: Phrase(
          fr: "la traduction de «\u{A0}\(name)\u{A0}» est à revoir",
          en: "the translation of “\(name)” is to be reviewed"),
        label: Phrase(fr: "relisez, corrigez", en: "read again, mend"),
        help: Phrase(
          fr: "quand elle est juste, retirez «\u{A0}\(mark)\u{A0}» à la fin de la ligne",
          en: "when it is right, remove “\(mark)” at the end of the line"))
    case .unknownSource:
      return ProblemWording(
        message: Phrase(
          fr: "on ne sait pas de quel texte «\u{A0}\(name)\u{A0}» est la traduction",
          en: "nothing says of which text “\(name)” is the translation"),
        label: Phrase(fr: "il manque «\u{A0}source\u{A0}»", en: "“source” is missing"),
        help: Phrase(
          fr: "jalon translate l'ajoute et marque le texte à revoir",
          en: "jalon translate adds it and marks the text for review"))
    }
  }
}
