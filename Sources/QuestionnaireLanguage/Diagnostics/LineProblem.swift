import Wording

/// What can be wrong with characters, words and lines (J01).
public enum LineProblem: Sendable, Equatable {
  case notUTF8
  case missingHeader
  case unknownEdition(String)
  case unknownCharacter(String)
  case typographicDash
  case unterminatedText
  case decimalSeparator
  case unknownLine(word: String, suggestion: String?)
  case otherEdition(word: String, here: String)
  case misplacedLine(word: String, parents: [String])
  case wrongIndentation(expected: Int)
  case tabulation
  case expected(Problem.Expectation, Problem.Found)
  case unexpected(Problem.Found)
  case invalidName(String)
  case nameTooLong(limit: Int)
  case missingQuestionnaire
  case repeatedLine(String)
  case unfinishedList
  case nestedTooDeep

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .notUTF8: "J0101"
    case .missingHeader: "J0102"
    case .unknownEdition: "J0103"
    case .unknownCharacter: "J0104"
    case .typographicDash: "J0105"
    case .unterminatedText: "J0106"
    case .decimalSeparator: "J0107"
    case .unknownLine: "J0108"
    case .otherEdition: "J0109"
    case .misplacedLine: "J0110"
    case .wrongIndentation: "J0111"
    case .tabulation: "J0112"
    case .expected: "J0113"
    case .unexpected: "J0114"
    case .invalidName: "J0115"
    case .nameTooLong: "J0116"
    case .missingQuestionnaire: "J0117"
    case .repeatedLine: "J0118"
    case .unfinishedList: "J0119"
    case .nestedTooDeep: "J0120"
    }
  }

  /// The words in both languages.
  var wording: ProblemWording {
    switch self {
    case .notUTF8:
      ProblemWording(
        message: Phrase(fr: "ce fichier n'est pas du texte UTF-8", en: "this file is not UTF-8 text"),
        label: Phrase(fr: "octet illisible", en: "unreadable byte"),
        help: Phrase(
          fr: "enregistrez le fichier en «\u{A0}UTF-8\u{A0}» dans votre éditeur, puis recommencez",
          en: "save the file as “UTF-8” in your editor, then try again"))
    case .missingHeader:
      ProblemWording(
        message: Phrase(
          fr: "un questionnaire commence par la ligne «\u{A0}jalon 1 fr\u{A0}»",
          en: "a questionnaire begins with the line “jalon 1 en”"),
        label: Phrase(fr: "la première ligne dit autre chose", en: "the first line says something else"),
        help: Phrase(
          fr:
            "ajoutez en tête «\u{A0}jalon 1 fr\u{A0}» pour les mots français, «\u{A0}jalon 1 en\u{A0}» pour les mots anglais",
          en: "add at the top “jalon 1 en” for English words, “jalon 1 fr” for French words"))
    case .unknownEdition(let written):
      ProblemWording(
        message: Phrase(
          fr: "l'en-tête «\u{A0}jalon \(written)\u{A0}» n'est pas connu",
          en: "the header “jalon \(written)” is not known"),
        help: Phrase(
          fr: "écrivez «\u{A0}jalon 1 fr\u{A0}» ou «\u{A0}jalon 1 en\u{A0}»", en: "write “jalon 1 fr” or “jalon 1 en”"))
    case .unknownCharacter(let character):
      ProblemWording(
        message: Phrase(
          fr: "le caractère «\u{A0}\(character)\u{A0}» n'a pas de sens ici",
          en: "the character “\(character)” has no meaning here"),
        label: Phrase(fr: "caractère inconnu", en: "unknown character"),
        help: Phrase(
          fr: "les textes se mettent entre guillemets, les commentaires après «\u{A0}--\u{A0}»",
          en: "texts go between quotation marks, comments after “--”"))
    case .typographicDash:
      ProblemWording(
        message: Phrase(
          fr: "ceci est un tiret typographique, pas un signe moins", en: "this is a typographic dash, not a minus sign"),
        label: Phrase(fr: "tiret de traitement de texte", en: "word-processor dash"),
        help: Phrase(
          fr:
            "un commentaire commence par deux traits d'union «\u{A0}--\u{A0}», un nombre négatif par un seul «\u{A0}-\u{A0}»",
          en: "a comment begins with two hyphens “--”, a negative number with one “-”"))
    case .unterminatedText:
      ProblemWording(
        message: Phrase(fr: "ce texte n'est pas refermé", en: "this text is not closed"),
        label: Phrase(fr: "il manque le guillemet fermant", en: "the closing quotation mark is missing"),
        help: Phrase(
          fr: "un texte tient sur une ligne et se termine par le guillemet qui va avec celui qui l'ouvre",
          en: "a text stays on one line and ends with the quotation mark that goes with its opening one"))
    case .decimalSeparator:
      ProblemWording(
        message: Phrase(
          fr: "en français, les décimales viennent après une virgule", en: "in English, decimals come after a point"),
        label: Phrase(fr: "point au lieu d'une virgule", en: "comma instead of a point"))
    case .unknownLine(let word, let suggestion):
      ProblemWording(
        message: Phrase(
          fr: "une ligne ne peut pas commencer par «\u{A0}\(word)\u{A0}»", en: "a line cannot begin with “\(word)”"),
        label: Phrase(fr: "mot inconnu à cet endroit", en: "unknown word at this place"),
        help: didYouMean(suggestion))
    case .otherEdition(let word, let here):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(word)\u{A0}» est un mot de l'autre langue", en: "“\(word)” is a word of the other language"),
        label: Phrase(fr: "ici on écrit «\u{A0}\(here)\u{A0}»", en: "here it is written “\(here)”"),
        help: Phrase(
          fr: "la première ligne du fichier fixe la langue de ses mots",
          en: "the first line of the file fixes the language of its words"))
    case .misplacedLine(let word, let parents):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(word)\u{A0}» ne peut pas se trouver ici", en: "“\(word)” cannot stand here"),
        label: Phrase(fr: "pas à sa place", en: "out of place"),
        help: Phrase(
          fr: "cette ligne va sous \(alternatives(parents).french)",
          en: "this line goes under \(alternatives(parents).english)"))
    case .wrongIndentation(let expected):
      ProblemWording(
        message: Phrase(
          fr: "le retrait de cette ligne ne correspond pas à sa place",
          en: "the indentation of this line does not match its place"),
        label: Phrase(fr: "\(expected) espaces attendues", en: "\(expected) spaces expected"),
        help: Phrase(
          fr: "les lignes d'un même rang commencent à la même colonne", en: "lines of one rank begin in the same column"
        ))
    case .tabulation:
      ProblemWording(
        message: Phrase(fr: "cette ligne commence par une tabulation", en: "this line begins with a tab"),
        label: Phrase(fr: "tabulation", en: "tab"),
        help: Phrase(fr: "mettez deux espaces par rang", en: "use two spaces a rank"))
    case .expected(let expectation, let found):
      ProblemWording(
        message: Phrase(fr: "il manque \(expectation.phrase.french)", en: "\(expectation.phrase.english) is missing"),
        label: Phrase(fr: "\(found.phrase.french)", en: "\(found.phrase.english)"),
        help: expectation.help)
    case .unexpected(let found):
      ProblemWording(
        message: Phrase(fr: "la ligne devrait s'arrêter avant", en: "the line should end before this"),
        label: Phrase(fr: "\(found.phrase.french)", en: "\(found.phrase.english)"),
        help: Phrase(
          fr: "séparez les éléments d'une liste par des virgules, ou commencez une nouvelle ligne",
          en: "separate the parts of a list by commas, or begin a new line"))
    case .invalidName(let name):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(name)\u{A0}» ne peut pas être un nom", en: "“\(name)” cannot be a name"),
        label: Phrase(
          fr: "minuscules sans accent, chiffres et «\u{A0}_\u{A0}» seulement",
          en: "small letters without accents, digits and “_” only"),
        help: Phrase(
          fr: "les noms deviennent des colonnes dans les tableaux\u{A0}; les accents vont dans les textes",
          en: "names become columns of tables; accents go into the texts"))
    case .nameTooLong(let limit):
      ProblemWording(
        message: Phrase(fr: "ce nom est trop long", en: "this name is too long"),
        label: Phrase(fr: "\(limit) caractères au plus", en: "at most \(limit) characters"))
    case .missingQuestionnaire:
      ProblemWording(
        message: Phrase(
          fr: "il manque la ligne «\u{A0}questionnaire\u{A0}»", en: "the line “questionnaire” is missing"),
        help: Phrase(
          fr: "ajoutez après l'en-tête, par exemple\u{A0}: questionnaire pratiques version 1.0 \"Mes pratiques\"",
          en: "add after the header, for example: questionnaire practices version 1.0 \"My practices\""))
    case .repeatedLine(let word):
      ProblemWording(
        message: Phrase(fr: "«\u{A0}\(word)\u{A0}» est déjà dit", en: "“\(word)” is said already"),
        label: Phrase(fr: "une seule fois suffit", en: "once is enough"),
        help: Phrase(fr: "gardez une des deux lignes", en: "keep one of the two lines"))
    case .unfinishedList:
      ProblemWording(
        message: Phrase(fr: "la liste se termine par une virgule", en: "the list ends with a comma"),
        label: Phrase(fr: "et ensuite\u{A0}?", en: "and then?"),
        help: Phrase(
          fr: "retirez la virgule, ou continuez la liste à la ligne suivante",
          en: "remove the comma, or continue the list on the next line"))
    case .nestedTooDeep:
      ProblemWording(
        message: Phrase(
          fr: "cette expression a trop de parenthèses l'une dans l'autre",
          en: "this expression has too many parentheses inside one another"),
        help: Phrase(fr: "partagez la condition en plusieurs", en: "split the condition"))
    }
  }
}
