import TableFiles
import Testing

@Test(arguments: ["\n", "\r\n", "\r"])
func everyLineEndEndsARecord(lineEnd: String) throws {
  let text = ["a,b", "1,2", "\"x\(lineEnd)y\",3", "4,5"].joined(separator: lineEnd)
  #expect(try rows(text) == [["1", "2"], ["x\(lineEnd)y", "3"], ["4", "5"]])
  #expect(try rows(text + lineEnd + lineEnd) == [["1", "2"], ["x\(lineEnd)y", "3"], ["4", "5"]])
}

@Test func quotedFieldsKeepDelimitersQuotesNewlinesAndBlanks() throws {
  #expect(try rows("a,b\n\"1,5\",\"dit \"\"oui\"\"\"\n") == [["1,5", "dit \"oui\""]])
  #expect(try rows("a,b\n\"\"\"\",\"\"\n") == [["\"", ""]])
  #expect(try rows("a,b\n\" x \",\"\n\"\n") == [[" x ", "\n"]])
}

@Test func blanksAroundFieldsAreNotPartOfThem() throws {
  #expect(try rows("a , b\n 1 ,\t2\t\n  \"3\"  , \"4\"\t\n") == [["1", "2"], ["3", "4"]])
  #expect(try rows("a\tb\n 1 \t\n") == [["1", ""]])
}

@Test func aQuoteInsideAnUnquotedFieldIsACharacter() throws {
  #expect(try rows("a,b\n5\" de tuyau,l\"\"eau\n") == [["5\" de tuyau", "l\"\"eau"]])
}

@Test func emptyLinesAreSkippedAndRowsOfEmptyFieldsAreDelivered() throws {
  #expect(try rows("\n\na;b\n\n1;2\n   \n;\n\n") == [["1", "2"], ["", ""]])
  #expect(try rows("a\n\"\"\n\n1\n") == [[""], ["1"]])
  var reader = try TableReader(bytes: bytes("a;b\n;\n"))
  let record = try #require(try reader.next())
  #expect(record.isBlank)
  #expect(record.isEmpty(1))
}

@Test func everyFieldKnowsWhereItStands() throws {
  var reader = try TableReader(bytes: bytes("nom,\"avis\nlibre\",âge\r\nZoé,\"un\ndeux\r\ntrois\",34\nLéo,rien,5"))
  #expect(reader.header.line == 1)
  let zoe = try #require(try reader.next())
  #expect(zoe.line == 3)
  #expect(zoe.position(of: 0) == FieldPosition(line: 3, column: 1, name: "nom"))
  #expect(zoe.position(of: 1) == FieldPosition(line: 3, column: 2, name: "avis\nlibre"))
  #expect(zoe.position(of: 2) == FieldPosition(line: 5, column: 3, name: "âge"))
  #expect(try reader.next()?.line == 6)
}

@Test func bytesAndTextAgree() throws {
  var reader = try TableReader(bytes: bytes("a,b,c\né,\"x\"\"y\",\"z\"\n"))
  let record = try #require(try reader.next())
  for column in 0..<3 {
    let copied = record.withBytes(of: column) { span in span.indices.map { span[$0] } }
    #expect(copied == Array(record.text(column).utf8))
  }
}

@Test func aRecordKeptAsideIsNotOverwrittenByTheNext() throws {
  var reader = try TableReader(bytes: bytes("a,b\n1,2\n3,4\n"))
  let first = try #require(try reader.next())
  let second = try #require(try reader.next())
  #expect(first.text(0) == "1")
  #expect(second.text(0) == "3")
}
