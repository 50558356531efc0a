import TableFiles
import Testing

private func written(_ format: TableFormat, _ cells: [TableCell]) -> String {
  let header = cells.indices.map { "c\($0)" }
  let table = TableWriter.bytes(format, header: header, records: [cells])
  let lines = String(decoding: table, as: UTF8.self)
  return String(lines.unicodeScalars.drop { $0 != "\n" }.dropFirst())
}

@Test func thePlainFormatIsWhatRAndPandasExpect() {
  let table = TableWriter.bytes(
    .plain, header: ["id", "score", "jour", "avis"],
    records: [
      [.text("AB12"), .number(3.5), .date(year: 2026, month: 3, day: 1), .text("bien, \"très\" bien")],
      [.text("=1+1"), .number(-4), .empty, .text("")],
    ])
  #expect(
    String(decoding: table, as: UTF8.self)
      == "id,score,jour,avis\nAB12,3.5,2026-03-01,\"bien, \"\"très\"\" bien\"\n=1+1,-4,,\n")
}

@Test func theExcelFormatIsWhatAFrenchExcelExpects() {
  let table = TableWriter.bytes(
    .excel, header: ["âge", "score"], records: [[.number(34), .number(-3.5)], [.text("=1+1"), .text("a;b")]])
  #expect(table == [0xEF, 0xBB, 0xBF] + bytes("âge;score\r\n34;-3,5\r\n'=1+1;\"a;b\"\r\n"))
}

@Test func numbersAreTheShortestThatReadBackExactly() {
  let numbers: [(Double, String)] = [
    (3, "3"), (-1203, "-1203"), (2_147_483_648, "2147483648"), (-2_147_483_648, "-2147483648"), (-0.5, "-0.5"),
    (0.1 + 0.2, "0.30000000000000004"), (1e21, "1e+21"), (1e-7, "1e-07"), (-0.0, "-0"),
    (9_007_199_254_740_992, "9007199254740992"), (.nan, ""), (.infinity, "Inf"), (-.infinity, "-Inf"),
  ]
  for (number, text) in numbers { #expect(written(.plain, [.text("x"), .number(number)]) == "x,\(text)\n") }
  var generator = SeededGenerator(seed: 7)
  for _ in 0..<10_000 {
    let number = Double(bitPattern: generator.next())
    guard number.isFinite else { continue }
    let text = written(.plain, [.text("x"), .number(number)]).dropFirst(2).dropLast()
    #expect(Double(text)?.bitPattern == number.bitPattern)
  }
}

@Test func aDecimalCommaIsQuotedWhenTheCommaAlsoDelimits() {
  let format = TableFormat(delimiter: .comma, usesDecimalComma: true)
  #expect(written(format, [.number(1.5), .number(2)]) == "\"1,5\",2\n")
}

@Test func textsThatASpreadsheetWouldRunAreMadeHarmlessForExcelOnly() {
  let dangerous = ["=1+1", "+33 6", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "＝1", "-", "-.5"]
  for text in dangerous {
    #expect(written(.excel, [.text(text)]).contains("'\(text)"))
    #expect(!written(.plain, [.text(text)]).contains("'\(text)"))
  }
  for text in ["-3", "-2.50", "a=b", "'=1", "5-3"] { #expect(written(.excel, [.text(text)]) == text + "\r\n") }
  #expect(written(.excel, [.text("-2,5")]) == "\"-2,5\"\r\n")
  #expect(written(.excel, [.number(-3.25), .number(-1e-7)]) == "-3,25;-1e-07\r\n")
}

@Test func everyDelimiterIsQuotedSoThatNoSpreadsheetCutsAText() {
  #expect(written(.excel, [.text("a,=1+1"), .text("b\tc")]) == "\"a,=1+1\";\"b\tc\"\r\n")
}

@Test func aLoneEmptyCellIsNotAnEmptyLine() throws {
  let table = TableWriter.bytes(.plain, header: ["a"], records: [[.empty], [.text("x")], [.text("")]])
  #expect(String(decoding: table, as: UTF8.self) == "a\n\"\"\nx\n\"\"\n")
  #expect(try rows(table) == [[""], ["x"], [""]])
}

@Test func aSinkGetsTheBytesInPiecesAndItsErrorsComeOut() throws {
  var pieces: [[UInt8]] = []
  var writer = try TableWriter(.plain, header: ["a"]) { pieces.append($0) }
  for _ in 0..<100_000 { try writer.write([.text("x")]) }
  try writer.finish()
  #expect(pieces.count > 1)
  #expect(pieces.joined().count == 2 * 100_001)

  let failure = TableFileError.unwritable(path: "x", .diskFull)
  var failing = try TableWriter(.plain, header: ["a"]) { _ throws(TableFileError) in throw failure }
  #expect(throws: failure) { try failing.finish() }
}
