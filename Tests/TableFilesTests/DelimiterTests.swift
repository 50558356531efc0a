import TableFiles
import Testing

private func delimiter(of text: String) throws -> Delimiter { try TableReader(bytes: bytes(text)).delimiter }

@Test func theDelimiterIsFoundFromTheFirstRecords() throws {
  #expect(try delimiter(of: "a,b,c\n1,2,3\n") == .comma)
  #expect(try delimiter(of: "a;b;c\n1;2;3\n") == .semicolon)
  #expect(try delimiter(of: "a\tb\tc\n1\t2\t3\n") == .tab)
}

@Test func decimalCommasAndCommasInTextsDoNotHideTheSemicolon() throws {
  #expect(try delimiter(of: "nom;poids;taille\nZoé;3,5;1,2\nLéo;4,0;2,5\n") == .semicolon)
  #expect(try delimiter(of: "Nom, prénom;Âge\nDupont, Zoé;34\nMartin, Léo;41\n") == .semicolon)
  #expect(try delimiter(of: "id,avis\n1,oui; mais\n2,non; jamais\n") == .comma)
}

@Test func delimitersBetweenQuotesDoNotCount() throws {
  #expect(try delimiter(of: "\"a;b;c;d\",e\n\"1;2;3;4\",5\n") == .comma)
  #expect(try delimiter(of: "a;b\n\"1,2,3\n4,5,6\";x\n") == .semicolon)
}

@Test func aSingleColumnKeepsItsPunctuation() throws {
  #expect(try rows("commentaire\nbonjour, merci\nsalut, à bientôt\n") == [["bonjour, merci"], ["salut, à bientôt"]])
  #expect(try delimiter(of: "commentaire\nbonjour\n") == .comma)
}

@Test func excelsFirstLineNamesTheDelimiter() throws {
  var reader = try TableReader(bytes: [0xEF, 0xBB, 0xBF] + bytes("sep=;\r\na,b;c\r\n1,2;3\r\n"))
  #expect(reader.delimiter == .semicolon)
  #expect(reader.header.names == ["a,b", "c"])
  #expect(reader.header.line == 2)
  #expect(try reader.next()?.line == 3)
  #expect(try TableReader(bytes: bytes("SEP=\t\na\tb\n")).header.names == ["a", "b"])
  #expect(readingError("sep=|\na|b\n") == .unsupportedDelimiter("|"))
  #expect(try TableReader(bytes: bytes("sep=x,b\n")).header.names == ["sep=x", "b"])
  #expect(readingError("sep=,") == .empty)
}

@Test func aDelimiterThatIsGivenIsNotQuestioned() throws {
  #expect(try TableReader(bytes: bytes("a;b,c\n"), delimiter: .comma).header.names == ["a;b", "c"])
}
