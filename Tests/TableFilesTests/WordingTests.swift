import TableFiles
import Testing
import Wording

private let failures: [FileFailure] = [
  .notFound, .permissionDenied, .isDirectory, .notAFile, .tooLarge(limit: 1 << 31), .diskFull, .readOnly,
  .changedMeanwhile, .other(code: 5),
]

private let errors: [TableFileError] =
  failures.map { .unreadable(path: "avant.csv", $0) } + failures.map { .unwritable(path: "avant.csv", $0) } + [
    .empty, .workbook, .nul(line: 3, byteOffset: 10), .undecodable(line: 3, byteOffset: 10, as: .windows1252),
    .undecodable(line: 3, byteOffset: 10, as: .utf16BigEndian), .unsupportedDelimiter("|"),
    .unnamedColumns(line: 1, columns: [2]), .unnamedColumns(line: 1, columns: Array(1...50)),
    .duplicatedColumns(line: 1, [DuplicatedColumn(name: "âge", columns: [2, 5, 7])]),
    .tooManyColumns(line: 1, limit: 100_000), .shortRow(line: 4, expected: 3, found: 1),
    .longRow(line: 4, expected: 3, found: 5), .unterminatedQuote(line: 4, column: 2),
    .textAfterClosingQuote(line: 4, column: 2, openedAt: 4), .textAfterClosingQuote(line: 9, column: 2, openedAt: 4),
  ]

@Test(arguments: errors) func everyErrorSaysWhatToDoInBothLanguages(error: TableFileError) {
  let phrase = error.phrase
  for text in [phrase.french, phrase.english] {
    #expect(text.count > 60 && text.hasSuffix("."))
    #expect(!text.contains("  ") && !text.contains("\n"))
  }
  // French typography: a no-break space before high punctuation and inside guillemets.
  for wrong in [" :", " ;", " ?", " !", "« ", " »"] { #expect(!phrase.french.contains(wrong)) }
  #expect(!phrase.english.contains("\u{A0}"))
}

@Test func errorsReadAsSentences() {
  #expect(
    TableFileError.unterminatedQuote(line: 4, column: 2).phrase.english == """
      Line 4, column 2: a straight quote (") opens a cell and none closes it before the end of the file. Add the \
      closing quote, or delete this one; if the text contains a quote, double it ("").
      """)
  #expect(
    TableFileError.duplicatedColumns(line: 1, [DuplicatedColumn(name: "âge", columns: [2, 5, 7])]).phrase.french == """
      Ligne 1\u{A0}: plusieurs colonnes portent le même nom\u{A0}: «\u{A0}âge\u{A0}» (colonnes 2, 5 et 7). Renommez-les \
      dans la ligne de titre pour que chaque nom soit unique.
      """)
}
