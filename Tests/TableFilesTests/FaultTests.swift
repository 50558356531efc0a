import TableFiles
import Testing

@Test func columnsWithoutANameAreNamedByTheirPosition() {
  #expect(readingError("a,,b, ,c\n") == .unnamedColumns(line: 1, columns: [2, 4]))
  #expect(readingError("\n,,\n") == .unnamedColumns(line: 2, columns: [1, 2, 3]))
}

@Test func emptyColumnsThatExcelLeavesAtTheRightAreDroppedUnlessTheyHoldSomething() throws {
  #expect(try TableReader(bytes: bytes("a;b;;\n1;2;;\n")).header.names == ["a", "b"])
  #expect(try rows("a;b;;\n1;2;;\n3;4\n") == [["1", "2"], ["3", "4"]])
  #expect(readingError("a;b;;\n1;2;;perdu\n") == .longRow(line: 2, expected: 2, found: 4))
}

@Test func columnsWithTheSameNameAreAllShown() {
  let expected = [DuplicatedColumn(name: "a", columns: [1, 4]), DuplicatedColumn(name: "b", columns: [2, 3])]
  #expect(readingError("a,b,\" b\u{A0}\",a\n") == .duplicatedColumns(line: 1, expected))
}

@Test func rowsOfAnotherLengthAreShownWithTheirLineAndReadingGoesOn() throws {
  var reader = try TableReader(bytes: bytes("a,b\n1,2\n3\n4,5,6\n7,8,,\n"))
  #expect(try reader.next()?.text(1) == "2")
  #expect(throws: TableFileError.shortRow(line: 3, expected: 2, found: 1)) { try reader.next() }
  #expect(throws: TableFileError.longRow(line: 4, expected: 2, found: 3)) { try reader.next() }
  #expect(try reader.next()?.text(0) == "7")
  #expect(try reader.next() == nil)
}

@Test func anUnterminatedQuoteIsShownWhereItBegan() throws {
  #expect(readingError("a,b\n1,2\n3,\"4\n5,6\n") == .unterminatedQuote(line: 3, column: 2))
  #expect(readingError("a,\"b") == .unterminatedQuote(line: 1, column: 2))
}

@Test func textAfterAClosingQuoteIsShownAndReadingGoesOnAtTheNextLine() throws {
  var reader = try TableReader(bytes: bytes("a,b\n\"x\ny\" z,1\n2,3\n"))
  #expect(throws: TableFileError.textAfterClosingQuote(line: 3, column: 1, openedAt: 2)) { try reader.next() }
  let record = try #require(try reader.next())
  #expect(record.text(0) == "2")
  #expect(record.line == 4)
}

@Test(arguments: ["", "\n", " \r\n\r\n", "\u{FEFF}", "\u{FEFF}\n"])
func aFileWithoutARecordIsEmpty(text: String) {
  #expect(readingError(text) == .empty)
}

@Test func aHeaderAloneIsATableWithoutRecords() throws {
  #expect(try rows("a,b") == [])
}

@Test func aColumnIsFoundByItsName() throws {
  let header = try TableReader(bytes: bytes("id, âge \n")).header
  #expect(header.index(of: "âge") == 1)
  #expect(header.index(of: "Âge") == nil)
}
