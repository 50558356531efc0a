import Wording

extension LineProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .notUTF8:
      ProblemWording(
        message: Phrase(fr: "ce fichier n'est pas enregistré en UTF-8", en: "this file is not saved as UTF-8"),
        label: Phrase(fr: "ce caractère ne peut pas être lu", en: "this character cannot be read"),
        help: Phrase(
          fr: "dans votre éditeur, choisissez «\u{A0}Enregistrer sous\u{A0}», puis le codage «\u{A0}UTF-8\u{A0}»",
          en: "in your editor, choose “Save as”, then the encoding “UTF-8”"))
    case .missingHeader:
      ProblemWording(
        message: Phrase(
          fr: "la première ligne d'un questionnaire est «\u{A0}jalon 1 \(edition.rawValue)\u{A0}»",
          en: "the first line of a questionnaire is “jalon 1 \(edition.rawValue)”"),
        label: Phrase(fr: "la première ligne dit autre chose", en: "the first line says something else"),
        help: Phrase(
          fr: "ajoutez au-dessus «\u{A0}jalon 1 fr\u{A0}» (mots français) ou «\u{A0}jalon 1 en\u{A0}» (mots anglais)",
          en: "add above it “jalon 1 fr” (French words) or “jalon 1 en” (English words)"))
    case .unknownEdition(let written):
      ProblemWording(
        message: Phrase(
          fr: "la première ligne «\u{A0}\(written)\u{A0}» n'est pas comprise",
          en: "the first line “\(written)” is not understood"),
        label: Phrase(fr: "version ou langue inconnue", en: "unknown version or language"),
        help: Phrase(
          fr: "écrivez «\u{A0}jalon 1 fr\u{A0}» (mots français) ou «\u{A0}jalon 1 en\u{A0}» (mots anglais)",
          en: "write “jalon 1 fr” (French words) or “jalon 1 en” (English words)"))
    case .unknownCharacter(let character, let meant):
      ProblemWording(
        message: Phrase(
          fr: "le caractère «\u{A0}\(character)\u{A0}» n'a pas de sens ici",
          en: "the character “\(character)” has no meaning here"),
        label: meant.map { Phrase(fr: "écrivez «\u{A0}\($0)\u{A0}»", en: "write “\($0)”") }
          ?? Phrase(fr: "à retirer", en: "to be removed"),
        help: Phrase(
          fr: "les textes se mettent entre guillemets, les commentaires après «\u{A0}--\u{A0}»",
          en: "texts go between quotation marks, comments after “--”"))
    case .typographicDash(let meant):
      ProblemWording(
        message: Phrase(
          fr: "ce tiret vient d'un traitement de texte", en: "this dash comes from a word processor"),
        label: Phrase(fr: "retapez «\u{A0}\(meant)\u{A0}»", en: "type “\(meant)” again"),
        help: Phrase(
          fr: "un commentaire commence par deux tirets «\u{A0}--\u{A0}», un nombre négatif par un seul «\u{A0}-\u{A0}»",
          en: "a comment begins with two hyphens “--”, a negative number with one “-”"))
    case .unterminatedText(let closing?):
      ProblemWording(
        message: Phrase(
          fr: "ce texte finit par un autre guillemet que celui du début",
          en: "this text ends with another quotation mark than the one at its beginning"),
        label: Phrase(
          fr: "«\u{A0}\(closing)\u{A0}» ne ferme pas ce texte", en: "“\(closing)” does not close this text"),
        help: Phrase(
          fr: "mettez deux guillemets du même genre, comme \"…\" ou « … »",
          en: "use two quotation marks of one kind, as in \"…\" or « … »"))
    case .unterminatedText(nil):
      ProblemWording(
        message: Phrase(fr: "ce texte n'a pas de guillemet à la fin", en: "this text has no quotation mark at its end"),
        label: Phrase(fr: "commence ici et ne s'arrête pas", en: "begins here and does not stop"),
        help: Phrase(
          fr: "fermez le texte par un guillemet\u{A0}; un texte tient sur une seule ligne",
          en: "close the text with a quotation mark; a text stays on one line"))
    case .decimalSeparator(let mayBeThousands):
      ProblemWording(
        message: edition.example(
          fr: Phrase(
            fr: "dans ce fichier, les décimales viennent après une virgule",
            en: "in this file, decimals come after a comma"),
          en: Phrase(
            fr: "dans ce fichier, les décimales viennent après un point",
            en: "in this file, decimals come after a point"
          )),
        label: edition.example(
          fr: Phrase(fr: "point au lieu d'une virgule", en: "point instead of a comma"),
          en: Phrase(fr: "virgule au lieu d'un point", en: "comma instead of a point")),
        help: mayBeThousands
          ? Phrase(
            fr: "les milliers s'écrivent sans rien entre les chiffres\u{A0}: 1000",
            en: "thousands are written with nothing between the digits: 1000") : nil)
    case .unknownLine(let word, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "une ligne ne peut pas commencer par «\u{A0}\(word)\u{A0}»", en: "a line cannot begin with “\(word)”"),
        label: Phrase(fr: "mot inconnu à cet endroit", en: "unknown word at this place"),
        help: didYouMean(suggestion) ?? Self.linesBegin(edition))
    case .choiceWithoutCode:
      ProblemWording(
        message: Phrase(
          fr: "un choix commence par un mot court, son code, avant son texte",
          en: "a choice begins with a short word, its code, before its text"),
        label: Phrase(fr: "il manque le code", en: "the code is missing"),
        help: Phrase(
          fr: "par exemple «\u{A0}\(Self.choice(edition))\u{A0}»", en: "for example “\(Self.choice(edition))”"))
    case .otherEdition(let word, let here):
      ProblemWording(
        message: edition.example(
          fr: Phrase(
            fr: "«\u{A0}\(word)\u{A0}» est un mot anglais dans un fichier en français",
            en: "“\(word)” is an English word in a French file"),
          en: Phrase(
            fr: "«\u{A0}\(word)\u{A0}» est un mot français dans un fichier en anglais",
            en: "“\(word)” is a French word in an English file")),
        label: Phrase(fr: "ici on écrit «\u{A0}\(here)\u{A0}»", en: "here it is written “\(here)”"),
        help: Phrase(
          fr: "la première ligne du fichier fixe la langue de ses mots",
          en: "the first line of the file fixes the language of its words"))
    case .misplacedLine(let word, let parents):
      ProblemWording(
        message: Phrase(
          fr: "la ligne «\u{A0}\(word)\u{A0}» ne peut pas se trouver ici", en: "the line “\(word)” cannot stand here"),
        label: Phrase(fr: "pas à sa place", en: "out of place"),
        help: Phrase(
          fr: "placez-la sous une ligne \(alternatives(parents).french)",
          en: "put it under a line \(alternatives(parents).english)"))
    case .wrongIndentation(let expected):
      ProblemWording(
        message: Phrase(
          fr: "cette ligne commence trop à gauche ou trop à droite", en: "this line begins too far left or right"),
        label: expected == 0
          ? Phrase(fr: "à mettre au bord gauche", en: "belongs at the left edge")
          : Phrase(fr: "à mettre après \(expected) espaces", en: "belongs after \(expected) spaces"),
        help: Phrase(
          fr: "les lignes qui vont sous la même commencent au même endroit",
          en: "lines that go under the same one begin at the same place"))
    case .tabulation:
      ProblemWording(
        message: Phrase(fr: "cette ligne commence par une tabulation", en: "this line begins with a tab"),
        label: Phrase(fr: "tabulation", en: "tab"),
        help: Phrase(
          fr: "mettez deux espaces à la place de chaque tabulation du fichier",
          en: "put two spaces in place of each tab of the file"))
    case .expected(let expectation, let found):
      ProblemWording(
        message: Phrase(
          fr: "il manque \(expectation.phrase(in: edition).french)",
          en: "\(expectation.phrase(in: edition).english) is missing"),
        label: found.phrase,
        help: expectation.help(in: edition, instead: found))
    case .unexpected(let found, let advice):
      ProblemWording(
        message: Phrase(fr: "la ligne devrait s'arrêter avant", en: "the line should end before this"),
        label: found.phrase, help: advice.phrase(in: edition))
    case .invalidName(let name, let proposal):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(name)\u{A0}» ne peut pas être un nom", en: "“\(name)” cannot be a name"),
        label: name.contains(" ")
          ? Phrase(fr: "un nom est un seul mot", en: "a name is one word")
          : Phrase(
            fr: "une minuscule sans accent, puis minuscules, chiffres et «\u{A0}_\u{A0}»",
            en: "a small letter without accent, then small letters, digits and “_”"),
        help: Phrase(
          fr: "écrivez par exemple «\u{A0}\(proposal)\u{A0}»\u{A0}; les noms deviennent des colonnes de tableau",
          en: "write for example “\(proposal)”; names become columns of tables"))
    case .nameTooLong(let limit):
      ProblemWording(
        message: Phrase(fr: "ce nom est trop long", en: "this name is too long"),
        label: Phrase(fr: "\(limit) caractères au plus", en: "at most \(limit) characters"),
        help: Phrase(
          fr: "un ou deux mots suffisent\u{A0}: le texte de la question dit le reste",
          en: "one or two words are enough: the text of the question says the rest"))
    case .missingQuestionnaire:
      ProblemWording(
        message: Phrase(
          fr: "il manque la ligne «\u{A0}questionnaire\u{A0}»", en: "the line “questionnaire” is missing"),
        label: Phrase(fr: "à ajouter sous cette ligne", en: "to be added under this line"),
        help: edition.example(
          fr: Phrase(
            fr: "par exemple\u{A0}: questionnaire pratiques version 1.0 \"Mes pratiques\"",
            en: "for example: questionnaire pratiques version 1.0 \"Mes pratiques\""),
          en: Phrase(
            fr: "par exemple\u{A0}: questionnaire practices version 1.0 \"My practices\"",
            en: "for example: questionnaire practices version 1.0 \"My practices\"")))
    case .repeatedLine(let word):
      ProblemWording(
        message: Phrase(
          fr: "la ligne «\u{A0}\(word)\u{A0}» est donnée deux fois", en: "the line “\(word)” is given twice"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "gardez une des deux lignes", en: "keep one of the two lines"))
    case .unfinishedList:
      ProblemWording(
        message: Phrase(fr: "la liste se termine par une virgule", en: "the list ends with a comma"),
        label: Phrase(fr: "et ensuite\u{A0}?", en: "and then?"),
        help: Phrase(
          fr: "retirez la virgule, ou continuez la liste à la ligne suivante",
          en: "remove the comma, or continue the list on the next line"))
    case .expressionTooComplex:
      ProblemWording(
        message: Phrase(fr: "cette condition est trop compliquée", en: "this condition is too complicated"),
        label: Phrase(fr: "trop de parties ou de parenthèses", en: "too many parts or parentheses"),
        help: Phrase(
          fr: "enlevez les parenthèses inutiles, ou partagez la condition entre plusieurs questions",
          en: "take out needless parentheses, or share the condition between several questions"))
    }
  }

  fileprivate static func choice(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "souvent \"Oui, souvent\"", en: "often \"Yes, often\"")
  }

  private static func linesBegin(_ edition: InterfaceLanguage) -> Phrase {
    let words = [Keyword.wave, .section, .question, .score].map { $0.canonical(in: edition) }
    return Phrase(
      fr: "une ligne commence par un mot comme \(alternatives(words).french), un commentaire par «\u{A0}--\u{A0}»",
      en: "a line begins with a word such as \(alternatives(words).english), a comment with “--”")
  }
}

extension LineProblem.Advice {
  fileprivate func phrase(in edition: InterfaceLanguage) -> Phrase {
    func word(_ keyword: Keyword) -> String { keyword.canonical(in: edition) }
    switch self {
    case .list:
      return Phrase(
        fr: "séparez les éléments d'une liste par des virgules, ou commencez une nouvelle ligne",
        en: "separate the parts of a list by commas, or begin a new line")
    case .names:
      return Phrase(
        fr: "entre deux noms, mettez une virgule\u{A0}; un nom n'a pas d'espace, mais peut avoir «\u{A0}_\u{A0}»",
        en: "put a comma between two names; a name has no blank, but may have “_”")
    case .compare:
      let (among, joints) = (word(.isOneOf), alternatives([word(.and), word(.or)]))
      return Phrase(
        fr: "comparez avec =, <> (différent), <, > ou \(among)\u{A0}; joignez deux conditions par \(joints.french)",
        en: "compare with =, <> (different), <, > or \(among); join two conditions by \(joints.english)")
    case .ownLine(let word):
      return Phrase(
        fr: "«\u{A0}\(word)\u{A0}» se met seul sur une ligne, sous la question",
        en: "“\(word)” goes on a line of its own, under the question")
    case .ownUnit(let unit):
      let line = "\(word(.unit)) \"\(unit)\""
      return Phrase(
        fr: "l'unité va sur sa propre ligne, sous la question\u{A0}: \(line)",
        en: "the unit goes on a line of its own, under the question: \(line)")
    case .commaBefore(let word):
      return Phrase(
        fr: "mettez une virgule avant «\u{A0}\(word)\u{A0}»", en: "put a comma before “\(word)”")
    case .equalSign(let word):
      return Phrase(fr: "au lieu de «\u{A0}\(word)\u{A0}», écrivez =", en: "instead of “\(word)”, write =")
    case .write(let words):
      return Phrase(fr: "écrivez «\u{A0}\(words)\u{A0}»", en: "write “\(words)”")
    case .quotationMarks:
      return Phrase(
        fr: "un texte ne peut pas contenir le guillemet \"\u{A0}: à l'intérieur, mettez « … »",
        en: "a text cannot hold the quotation mark \": inside it, use “…”")
    case .choicesBelow:
      let example = LineProblem.choice(edition)
      return Phrase(
        fr: "les choix se mettent dessous, un par ligne\u{A0}: «\u{A0}\(example)\u{A0}»",
        en: "the choices go below, one a line: “\(example)”")
    }
  }
}
