import TableFiles
import Testing

/// Reads everything there is, through every access, past every error that allows it.
private func exhaust(_ file: [UInt8]) {
  guard var reader = try? TableReader(bytes: file) else { return }
  var steps = 0
  while steps <= file.count + 1 {
    steps += 1
    do throws(TableFileError) {
      guard let record = try reader.next() else { return }
      for column in 0..<record.count {
        let length = record.withBytes(of: column) { $0.count }
        #expect(record.text(column).utf8.count == length)
        #expect(record.isEmpty(column) == (length == 0))
        #expect(record.position(of: column).line >= 1)
      }
    } catch {
      #expect(!error.phrase.french.isEmpty)
    }
  }
  Issue.record("reading did not come to an end")
}

@Test func randomBytesNeverCrashTheReader() {
  var generator = SeededGenerator(seed: 1)
  for _ in 0..<3_000 {
    exhaust((0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }
}

@Test func randomStructureNeverCrashesTheReader() {
  var generator = SeededGenerator(seed: 2)
  let alphabet: [UInt8] = Array("ab,;\t\"\"\"\n\r =sep".utf8) + [0xE9, 0xC3, 0xA9, 0x81, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF]
  for _ in 0..<10_000 {
    let prefix = [[], bytes("a,b\n"), [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]].randomElement(using: &generator)!
    let body = (0..<Int.random(in: 0...60, using: &generator)).map { _ in alphabet.randomElement(using: &generator)! }
    exhaust(prefix + body)
  }
}

@Test(.timeLimit(.minutes(10))) func hugeFieldsHeadersAndQuotesEndInTime() throws {
  let million = 1_000_000
  let large = String(repeating: "x", count: million)
  #expect(try rows("a,b\n\(large),\"\(large)\"\n") == [[large, large]])
  let quotes = String(repeating: "\"", count: million)
  #expect(try rows("a,b\n1,\"\(quotes)\"\n")[0][1].utf8.count == million / 2)
  exhaust(bytes(quotes))
  exhaust(bytes("a\n" + quotes + "b"))
  exhaust(bytes("a\n" + String(repeating: "\"x\" y\n", count: 100_000)))
  exhaust(bytes(String(repeating: "\r", count: million)))
  exhaust(bytes(String(repeating: " ", count: million)))

  let wide = (0..<50_000).map { "colonne\($0)" }.joined(separator: ";")
  #expect(try TableReader(bytes: bytes(wide)).header.names.count == 50_000)
  let limit = TableReader.maximumColumnCount
  #expect(readingError([UInt8](repeating: 0x2C, count: 3 * million)) == .tooManyColumns(line: 1, limit: limit))
  #expect(
    readingError(bytes("a,b\n1,2\n") + [UInt8](repeating: 0x2C, count: million))
      == .tooManyColumns(line: 3, limit: limit))
}
