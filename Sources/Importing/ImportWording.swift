import ResponseStore
import TableFiles
import Wording

extension ImportError {
  /// What the person who imports is told.
  public var phrase: Phrase {
    switch self {
    case .table(let error): error.phrase
    case .store(let error): error.phrase
    case .noParticipantColumn(let columns):
      Phrase(
        fr: """
          il manque une colonne «\u{A0}participant\u{A0}», avec le code de chaque personne. Colonnes du fichier\u{A0}: \
          \(columns.shortList). Renommez celle qui contient les codes.
          """,
        en: """
          a column “participant” with each person's code is missing. Columns of the file: \(columns.shortList). Rename \
          the one that holds the codes.
          """)
    case .noItemColumn(let columns, let items):
      Phrase(
        fr: """
          aucune colonne ne porte le nom d'une question. Colonnes du fichier\u{A0}: \(columns.shortList). Le \
          questionnaire attend par exemple\u{A0}: \(items.shortList).
          """,
        en: """
          no column has the name of a question. Columns of the file: \(columns.shortList). The questionnaire expects \
          for example: \(items.shortList).
          """)
    case .sameColumnTwice(let first, let second):
      Phrase(
        fr:
          "les colonnes «\u{A0}\(first.shortened)\u{A0}» et «\u{A0}\(second.shortened)\u{A0}» disent la même chose\u{A0}: gardez-en une.",
        en: "the columns “\(first.shortened)” and “\(second.shortened)” mean the same thing: keep one of them.")
    case .noWave(let waves):
      Phrase(
        fr: """
          à quelle vague ces réponses ont-elles été données\u{A0}? Ajoutez --wave suivi d'une de ces vagues, ou une \
          colonne «\u{A0}wave\u{A0}»\u{A0}: \(waves.shortList).
          """,
        en: """
          at which wave were these answers given? Add --wave followed by one of these waves, or a column “wave”: \
          \(waves.shortList).
          """)
    case .misspeltColumns(let columns):
      Phrase(
        fr: "rien n'a été importé\u{A0}: "
          + columns.map {
            "la colonne «\u{A0}\($0.name.shortened)\u{A0}» est sans doute la question «\u{A0}\($0.item)\u{A0}», qui n'a pas de colonne"
          }.joined(separator: "\u{A0}; ") + ". Corrigez l'en-tête, ou supprimez la colonne si elle dit autre chose.",
        en: "nothing was imported: "
          + columns.map {
            "the column “\($0.name.shortened)” is probably the question “\($0.item)”, which has no column"
          }.joined(separator: "; ") + ". Mend the header, or delete the column if it says something else.")
    case .replacingWithoutColumns(let items):
      Phrase(
        fr: """
          --replace remplace des réponses entières, et le fichier n'a pas de colonne pour ces questions\u{A0}: \
          \(items.listed(atMost: 10)). Leurs réponses seraient perdues. Ajoutez ces colonnes, remplies.
          """,
        en: """
          --replace replaces whole responses, and the file has no column for these questions: \
          \(items.listed(atMost: 10)). Their answers would be lost. Add these columns, filled in.
          """)
    case .rowsRefused:
      Phrase(
        fr: """
          rien n'a été importé, car des lignes sont refusées. Corrigez-les et recommencez, ou ajoutez --keep-valid pour \
          prendre les autres lignes.
          """,
        en: """
          nothing was imported, because rows are refused. Mend them and try again, or add --keep-valid to take the other \
          rows.
          """)
    }
  }
}

extension RowRemark {
  /// « ligne 14, colonne 6 « jours » : … ».
  public var phrase: Phrase {
    place(lines: Phrase(fr: "ligne \(line)", en: "line \(line)"))
  }

  /// The place at one line or several, and what there is to say.
  func place(lines: Phrase) -> Phrase {
    let what = reason.phrase
    // What is wrong with the row as a row of the table names its line itself.
    if case .table = reason { return what }
    if column == nil, let columnName {
      return Phrase(
        fr: "\(lines.french), question «\u{A0}\(columnName)\u{A0}» (sans colonne)\u{A0}: \(what.french)",
        en: "\(lines.english), question “\(columnName)” (without a column): \(what.english)")
    }
    guard let column, let columnName else {
      return Phrase(fr: "\(lines.french)\u{A0}: \(what.french)", en: "\(lines.english): \(what.english)")
    }
    return Phrase(
      fr: "\(lines.french), colonne \(column) «\u{A0}\(columnName)\u{A0}»\u{A0}: \(what.french)",
      en: "\(lines.english), column \(column) “\(columnName)”: \(what.english)")
  }
}

extension RowRemark.Reason {
  var phrase: Phrase {
    switch self {
    case .refusal(let refusal): refusal.phrase
    case .unknownChoice(let choices):
      Phrase(
        fr: "Ce choix n'existe pas. Choix possibles, par leur code ou leurs mots\u{A0}: "
          + choices.joined(separator: ", ") + ".",
        en: "There is no such choice. Possible choices, by their code or their words: "
          + choices.joined(separator: ", ") + ".")
    case .warning(let message):
      Phrase(fr: "à vérifier, gardé tel quel\u{A0}: \(message)", en: "to be checked, kept as it is: \(message)")
    case .noParticipant:
      Phrase(fr: "il manque le code de la personne.", en: "the person's code is missing.")
    case .noWave: Phrase(fr: "il manque la vague.", en: "the wave is missing.")
    case .unknownWave(let suggestion, let waves):
      Phrase(
        fr: "cette vague n'existe pas. "
          + (suggestion.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}? " } ?? "")
          + "Vagues du questionnaire\u{A0}: \(waves.shortList).",
        en: "there is no such wave. " + (suggestion.map { "Did you mean “\($0)”? " } ?? "")
          + "Waves of the questionnaire: \(waves.shortList).")
    case .otherWave(let expected):
      Phrase(
        fr: "la ligne est d'une autre vague que «\u{A0}\(expected)\u{A0}», demandée par --wave.",
        en: "the row is of another wave than “\(expected)”, which --wave asks for.")
    case .conflict:
      Phrase(
        fr: """
          cette personne a déjà d'autres réponses à cette vague, dans la base ou plus haut dans le fichier. Elles sont \
          gardées\u{A0}; --replace les remplacerait, en mettant les anciennes de côté.
          """,
        en: """
          this person already has other answers at this wave, in the database or further up in the file. They are kept; \
          --replace would replace them and set the old ones aside.
          """)
    case .store(let error): error.phrase
    case .table(let error): error.phrase
    }
  }
}

extension [String] {
  fileprivate var shortList: String { listed(atMost: 10) }
}
