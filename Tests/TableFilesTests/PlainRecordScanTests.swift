import Testing

@testable import TableFiles

@Test func theQuickScanAgreesWithTheFullOne() throws {
  var generator = SeededGenerator(seed: 5)
  let alphabet = ["a", "bc", "é", "7", " ", "\t", ",", ",", ";", "\"", "\n", "\r\n", "\r"]
  var settled = 0
  for round in 0..<30_000 {
    let text = bytes(generator.text(from: alphabet, length: 0...20))
    let scanner = RecordScanner(bytes: text, delimiter: Delimiter.allCases[round % 3], offset: 0, line: 1)
    var full = scanner
    var expected: [FieldSlot] = []
    guard (try? full.next(into: &expected)) == true else { continue }

    var quick = scanner
    var fields = expected
    if quick.nextPlain(into: &fields) {
      #expect(fields.map { [$0.start, $0.end, $0.line] } == expected.map { [$0.start, $0.end, $0.line] })
      #expect(fields.allSatisfy { $0.form == .plain })
      #expect(quick.offset == full.offset && quick.line == full.line)
      settled += 1
    } else {
      #expect(quick.offset == 0 && quick.line == 1)
    }
    // A record with another number of fields is left to the full scan.
    var tooMany = expected + expected
    var declined = scanner
    let accepted = declined.nextPlain(into: &tooMany)
    #expect(!accepted)
  }
  #expect(settled > 1_000)
}
