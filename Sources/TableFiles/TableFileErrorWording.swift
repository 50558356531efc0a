import Wording

extension TableFileError {
  /// What went wrong and what to do next, for the person who has the file.
  public var phrase: Phrase {
    switch self {
    case .unreadable(let path, let failure):
      failure.whenReading(path)
    case .unwritable(let path, let failure):
      failure.whenWriting(path)
    case .workbook:
      Phrase(
        fr: """
          Ce fichier est un classeur de tableur (Excel ou LibreOffice), pas un fichier CSV. Ouvrez-le dans le tableur et \
          enregistrez la feuille voulue au format « CSV UTF-8 », puis recommencez avec le nouveau fichier.
          """,
        en: """
          This file is a spreadsheet workbook (Excel or LibreOffice), not a CSV file. Open it in the spreadsheet and \
          save the sheet you want as “CSV UTF-8”, then try again with the new file.
          """)
    case .nul(let line, let offset):
      Phrase(
        fr: """
          Ligne \(line) (octet \(offset)) : ce fichier contient un octet nul, ce qui n’arrive pas dans un fichier de \
          texte. Il est abîmé, ou ce n’est pas un fichier CSV. Ouvrez-le dans un tableur, vérifiez la ligne \(line) et \
          enregistrez-le au format « CSV UTF-8 ».
          """,
        en: """
          Line \(line) (byte \(offset)): this file contains a zero byte, which never happens in a text file. It is \
          damaged, or it is not a CSV file. Open it in a spreadsheet, check line \(line) and save it as “CSV UTF-8”.
          """)
    case .undecodable(let line, let offset, let encoding):
      Phrase(
        fr: """
          Ligne \(line) (octet \(offset)) : un caractère est illisible en \(encoding.name.french), l’encodage du reste \
          du fichier. Corrigez ce caractère dans le logiciel d’où vient le fichier, puis enregistrez-le au format \
          « CSV UTF-8 ».
          """,
        en: """
          Line \(line) (byte \(offset)): a character cannot be read as \(encoding.name.english), the encoding of the \
          rest of the file. Correct that character in the program that the file comes from, then save it as “CSV UTF-8”.
          """)
    case .unsupportedDelimiter(let mark):
      Phrase(
        fr: """
          La première ligne annonce le séparateur « \(mark) ». Les séparateurs admis sont la virgule, le point-virgule \
          et la tabulation : enregistrez le fichier avec l’un d’eux et corrigez ou supprimez la ligne « sep= ».
          """,
        en: """
          The first line announces the delimiter “\(mark)”. The delimiters allowed are the comma, the semicolon and \
          the tab: save the file with one of them and correct or delete the “sep=” line.
          """)
    case .empty:
      Phrase(
        fr: """
          Ce fichier est vide. La première ligne doit donner les noms des colonnes, et les lignes \
          suivantes les données : vérifiez que vous avez choisi le bon fichier et qu’il a été enregistré.
          """,
        en: """
          This file is empty. Its first line must give the names of the columns, and the lines after it the data: \
          check that you chose the right file and that it was saved.
          """)
    case .unnamedColumns(let line, let columns):
      Phrase(
        fr: """
          Ligne \(line) : \(columns.count == 1 ? "la colonne" : "les colonnes") \(Self.list(columns, "et")) de la ligne \
          de titre \(columns.count == 1 ? "n’a" : "n’ont") pas de nom. Donnez un nom à chaque colonne, ou supprimez \
          dans le tableur celles qui ne servent pas.
          """,
        en: """
          Line \(line): \(columns.count == 1 ? "column" : "columns") \(Self.list(columns, "and")) of the header \
          \(columns.count == 1 ? "has" : "have") no name. Give every column a name, or delete the ones that are not \
          needed in the spreadsheet.
          """)
    case .duplicatedColumns(let line, let duplicates):
      Phrase(
        fr: """
          Ligne \(line) : plusieurs colonnes portent le même nom : \
          \(duplicates.map { "« \($0.name) » (colonnes \(Self.list($0.columns, "et")))" }.joined(separator: ", ")). \
          Renommez-les dans la ligne de titre pour que chaque nom soit unique.
          """,
        en: """
          Line \(line): several columns have the same name: \
          \(duplicates.map { "“\($0.name)” (columns \(Self.list($0.columns, "and")))" }.joined(separator: ", ")). \
          Rename them in the header so that each name is there once.
          """)
    case .tooManyColumns(let line, let limit):
      Phrase(
        fr: """
          Ligne \(line) : il y a plus de \(limit) colonnes. Ce n’est sans doute pas un fichier CSV, ou son séparateur \
          n’est pas le bon : ouvrez-le dans un tableur et vérifiez cette ligne.
          """,
        en: """
          Line \(line): there are more than \(limit) columns. This is probably not a CSV file, or its delimiter is \
          another one: open it in a spreadsheet and check that line.
          """)
    case .shortRow(let line, let expected, let found):
      Phrase(
        fr: """
          Ligne \(line) : il y a \(found) colonne\(found == 1 ? "" : "s") au lieu de \(expected). Une cellule a pu être \
          coupée par un retour à la ligne, ou un séparateur manque : comparez cette ligne à la ligne de titre.
          """,
        en: """
          Line \(line): there \(found == 1 ? "is 1 column" : "are \(found) columns") instead of \(expected). A cell \
          may have been cut by a line break, or a delimiter is missing: compare this line with the header.
          """)
    case .longRow(let line, let expected, let found):
      Phrase(
        fr: """
          Ligne \(line) : il y a \(found) colonnes au lieu de \(expected). Une cellule contient sans doute le \
          séparateur : mettez son texte entre guillemets droits ("…"), ou enregistrez à nouveau le fichier depuis le tableur.
          """,
        en: """
          Line \(line): there are \(found) columns instead of \(expected). A cell probably contains the delimiter: \
          put its text between straight quotes ("…"), or save the file again from the spreadsheet.
          """)
    case .unterminatedQuote(let line, let column):
      Phrase(
        fr: """
          Ligne \(line), colonne \(column) : un guillemet droit (") ouvre une cellule et aucun ne la ferme avant la fin \
          du fichier. Ajoutez le guillemet fermant, ou supprimez celui-ci ; si le texte contient un guillemet, \
          doublez-le ("").
          """,
        en: """
          Line \(line), column \(column): a straight quote (") opens a cell and none closes it before the end of \
          the file. Add the closing quote, or delete this one; if the text contains a quote, double it ("").
          """)
    case .textAfterClosingQuote(let line, let column, let openedAt):
      Phrase(
        fr: """
          Ligne \(line), colonne \(column) : du texte suit un guillemet fermant (")\
          \(line == openedAt ? "" : " ; la cellule a été ouverte par un guillemet à la ligne \(openedAt)"). Si le \
          texte contient un guillemet, doublez-le (""). S’il est de trop, supprimez-le.
          """,
        en: """
          Line \(line), column \(column): text follows a closing quote (")\
          \(line == openedAt ? "" : "; the cell was opened by a quote on line \(openedAt)"). If the text contains \
          a quote, double it (""). If it does not belong there, delete it.
          """)
    }
  }

  /// « 2, 3 et 5 »; a long list is cut after ten numbers.
  private static func list(_ numbers: [Int], _ and: String) -> String {
    let shown = numbers.prefix(10).map(String.init)
    if numbers.count > shown.count { return shown.joined(separator: ", ") + "…" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension TextEncoding {
  /// The encoding's usual name.
  public var name: Phrase {
    switch self {
    case .utf8: Phrase(fr: "UTF-8", en: "UTF-8")
    case .utf16LittleEndian, .utf16BigEndian: Phrase(fr: "UTF-16 (« texte Unicode »)", en: "UTF-16 (“Unicode text”)")
    case .windows1252: Phrase(fr: "Windows-1252", en: "Windows-1252")
    }
  }
}

extension Delimiter {
  /// What separates the fields, in words.
  public var name: Phrase {
    switch self {
    case .comma: Phrase(fr: "des virgules", en: "commas")
    case .semicolon: Phrase(fr: "des points-virgules", en: "semicolons")
    case .tab: Phrase(fr: "des tabulations", en: "tabs")
    }
  }
}
