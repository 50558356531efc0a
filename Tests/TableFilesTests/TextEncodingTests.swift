import Testing

@testable import TableFiles

private let sample = "prénom\nZoé\n"
private let sampleFiles: [(file: [UInt8], encoding: TextEncoding)] = [
  (bytes(sample), .utf8(byteOrderMark: false)),
  (bytes("\u{FEFF}" + sample), .utf8(byteOrderMark: true)),
  (utf16(sample, littleEndian: true), .utf16LittleEndian),
  (utf16(sample, littleEndian: false), .utf16BigEndian),
  (sample.unicodeScalars.map { UInt8($0.value) }, .windows1252),
]

@Test(arguments: sampleFiles)
func theSameTableIsReadInEveryEncoding(file: [UInt8], encoding: TextEncoding) throws {
  var reader = try TableReader(bytes: file)
  #expect(reader.encoding == encoding)
  #expect(reader.header.names == ["prénom"])
  #expect(try reader.next()?.text(0) == "Zoé")
  #expect(try reader.next() == nil)
}

@Test func windows1252HasItsTypographicCharacters() throws {
  // Every defined byte from 80 to FF, beside the characters of Microsoft's table.
  let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
  let decoded = try TextEncodingDetection.decode((0x80...0xFF).filter { !undefined.contains($0) })
  let typographic = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
  let latin1 = String(String.UnicodeScalarView((0xA0...0xFF).compactMap { Unicode.Scalar($0 as UInt32) }))
  #expect(String(decoding: decoded.utf8, as: UTF8.self) == typographic + latin1)
}

@Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
func aByteThatWindows1252DoesNotDefineIsShownWithItsLine(byte: UInt8) {
  let file = bytes("a\nb\n") + [0x41, byte, 0x0A]
  #expect(readingError(file) == .undecodable(line: 3, byteOffset: 5, as: .windows1252))
}

@Test func aSingleLatinAccentFarDownMakesTheWholeFileWindows1252() throws {
  let file = bytes("a\n" + String(repeating: "texte\n", count: 100_000)) + [0xE9, 0x0A]
  #expect(try TableReader(bytes: file).encoding == .windows1252)
  #expect(try rows(file).last == ["é"])
}

@Test func aFileThatWasUTF8UntilABadByteIsBlamedAsUTF8() {
  let file = bytes("é\r\nb\r\n") + [0x81]
  #expect(readingError(file) == .undecodable(line: 3, byteOffset: 7, as: .utf8(byteOrderMark: false)))
}

@Test func oneDamagedLetterAmongManyAccentsDoesNotTurnTheOthersIntoWrongOnes() {
  let file = bytes("prénom,âge\nZoé,déjà\nNoël,") + [0xE9] + bytes("t\u{E9}\n")
  #expect(readingError(file) == .undecodable(line: 3, byteOffset: 31, as: .utf8(byteOrderMark: false)))
}

@Test func aByteOrderMarkIsBindingForTheRestOfTheFile() {
  let file = [0xEF, 0xBB, 0xBF] + bytes("a\n") + [0xE9]
  #expect(readingError(file) == .undecodable(line: 2, byteOffset: 5, as: .utf8(byteOrderMark: true)))
}

@Test func utf16ReadsPairsOfSurrogatesAndRefusesHalves() throws {
  #expect(try rows(utf16("a\n😀\n", littleEndian: true)) == [["😀"]])
  #expect(readingError([0xFF, 0xFE, 0x61, 0]) == nil)
  #expect(readingError([0xFF, 0xFE, 0x61]) == .undecodable(line: 1, byteOffset: 2, as: .utf16LittleEndian))
  #expect(
    readingError([0xFE, 0xFF, 0, 0x0A, 0xD8, 0x3D, 0, 0x61])
      == .undecodable(line: 2, byteOffset: 4, as: .utf16BigEndian))
  #expect(readingError([0xFF, 0xFE, 0x61, 0, 0, 0]) == .nul(line: 1, byteOffset: 4))
}

@Test func aZeroByteIsShownWithItsLine() {
  #expect(readingError(bytes("a,b\n1,2\n3,\u{0}\n")) == .nul(line: 3, byteOffset: 10))
}

@Test func workbooksAreRecognised() {
  #expect(readingError([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0]) == .workbook)
  #expect(readingError([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .workbook)
}
