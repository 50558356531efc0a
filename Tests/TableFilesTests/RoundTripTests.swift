import Foundation
import TableFiles
import Testing

private let awkward = [
  "a", "é", "7", " ", "  ", "\t", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "'", "=", "-", "sep=", "\u{A0}",
  "\u{FEFF}",
  "😀", "日",
]

private func randomTable(_ generator: inout SeededGenerator) -> (header: [String], records: [[String]]) {
  let width = Int.random(in: 1...6, using: &generator)
  let header = (0..<width).map {
    "c\($0)" + generator.text(from: ["a", "é", ",", ";", "\t", "\"", "\n"], length: 0...4) + "."
  }
  let records = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
    header.map { _ in generator.text(from: awkward, length: 0...6) }
  }
  return (header, records)
}

@Test func whatIsWrittenIsReadBackTheSame() throws {
  var generator = SeededGenerator(seed: 2026)
  for _ in 0..<1_500 {
    let (header, records) = randomTable(&generator)
    for delimiter in Delimiter.allCases {
      for lineEnd in [TableFormat.LineEnd.lineFeed, .carriageReturnLineFeed] {
        let format = TableFormat(
          delimiter: delimiter, hasByteOrderMark: Bool.random(using: &generator), lineEnd: lineEnd)
        let table = TableWriter.bytes(format, header: header, records: records.map { $0.map(TableCell.text) })
        var reader = try TableReader(bytes: table)
        #expect(header.count == 1 || reader.delimiter == delimiter)
        #expect(reader.header.names == header)
        for record in records {
          let read = try #require(try reader.next())
          // Byte by byte: to Swift, two spellings of one character are equal.
          #expect((0..<read.count).map { Array(read.text($0).utf8) } == record.map { Array($0.utf8) })
        }
        #expect(try reader.next() == nil)
      }
    }
  }
}

@Test(.enabled(if: Python.isThere)) func pythonReadsWhatIsWritten() throws {
  let program = """
    import csv, io, json, sys
    out = []
    for name, delimiter, text in json.load(open(sys.argv[1], encoding='utf-8')):
        out.append(list(csv.reader(io.StringIO(text, newline=''), delimiter=delimiter, strict=True)))
    sys.stdout.buffer.write(json.dumps(out).encode())
    """
  var generator = SeededGenerator(seed: 42)
  var tables: [[String]] = []
  var expected: [[[String]]] = []
  for index in 0..<1_000 {
    let (header, records) = randomTable(&generator)
    let delimiter = Delimiter.allCases[index % 3]
    let table = TableWriter.bytes(
      TableFormat(delimiter: delimiter), header: header, records: records.map { $0.map(TableCell.text) })
    let mark = String(Unicode.Scalar(delimiter.rawValue))
    tables.append(["", mark, String(decoding: table, as: UTF8.self)])
    expected.append([header] + records)
  }
  let output = try Python.run(program, input: Array(try JSONEncoder().encode(tables)))
  #expect(try JSONDecoder().decode([[[String]]].self, from: Data(output)) == expected)
}
