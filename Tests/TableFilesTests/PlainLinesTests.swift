import Testing

@testable import TableFiles

/// Lines read as numbers, in stretches, say the same as ``TableReader``.
@Suite struct PlainLinesTests {
  /// What a record says, or what is wrong with it.
  private func told(_ read: Result<TableRecord, TableFileError>) -> String {
    switch read {
    case .success(let record): "\(record.line) \((0..<record.count).map { record.text($0) })"
    case .failure(let error): "\(error)"
    }
  }

  private func expected(_ table: TableReader) -> [String] {
    var table = table
    var told: [String] = []
    while let read = table.nextResult() { told.append(self.told(read)) }
    return told
  }

  /// The same, from plain lines: of these, columns 1 and 2 are known as texts, the others as numbers.
  private func found(_ stretches: [PlainLines], _ columns: Int, plain: inout Int) -> [String] {
    var found: [String] = []
    for index in stretches.indices {
      var lines = stretches[index]
      if index > 0 { lines.countLines(from: stretches[0]) }
      let cells = PlainCells(columns: columns, texts: [0, 1])
      lines.forEachLine(into: cells) { line in
        guard case .plain = line else {
          if case .records(let records) = line { found += records.map(told) }
          return
        }
        plain += 1
        let records = lines.records(of: cells.place)
        found += records.map(told)
        guard records.count == 1, let record = try? records[0].get() else {
          Issue.record("a plain line is one record")
          return
        }
        for column in 0..<columns {
          let text = record.text(column)
          if column < 2 { #expect(String(decoding: cells.text(column), as: UTF8.self) == text) }
          switch cells.numbers[column] {
          case PlainCells.blank: #expect(text == "")
          case PlainCells.other: #expect(text != "" && !(text.count < 5 && text.allSatisfy { "0"..."9" ~= $0 }))
          case let number: #expect(Int(text) == Int(number) && text.utf8.allSatisfy { $0 >= 48 && $0 < 58 })
          }
        }
      }
    }
    return found
  }

  @Test func stretchesOfLinesSayWhatTheReaderSays() throws {
    var generator = SeededGenerator(seed: 11)
    let alphabet = [
      "1", "3", "12", "007", "40000", "1234567890", "a", "é", " ", "\t", "-1", "1.5", ",", ",", ",", ",", "\n", "\r\n",
      "\r",
    ]
    var plain = 0
    for _ in 0..<4_000 {
      let columns = Int.random(in: 2...9, using: &generator)
      let header = (0..<columns).map { "c\($0)" }.joined(separator: ",") + "\n"
      var text = header
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        // Most lines have the right number of cells, many of them of one digit.
        text +=
          Bool.random(using: &generator)
          ? (0..<columns).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined(separator: ",") + "\n"
          : generator.text(from: alphabet, length: 0...24)
      }
      let table = try TableReader(bytes: bytes(text), delimiter: .comma)
      let start = bytes(header).count
      let expected = expected(table)
      for count in 1...3 {
        let stretches = try #require(
          PlainLines.stretches(
            count, of: bytes(text), from: start, line: 2, .comma, table.header, largerThan: -1))
        #expect(found(stretches, columns, plain: &plain) == expected, "\(text)")
      }
    }
    #expect(plain > 10_000)
  }

  @Test func whereQuotesStandThereAreNoPlainLines() throws {
    #expect(try TableReader(bytes: bytes("a,b\n1,2\n")).plainLines(stretches: 2)?.count == 1)
    #expect(try TableReader(bytes: bytes("a,b\n1,\"2\n3\"\n")).plainLines(stretches: 2) == nil)
  }
}
