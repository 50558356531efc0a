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

@Test(.enabled(if: Python.hasPandas)) func pandasReadsWhatIsWritten() throws {
  let program = """
    import io, json, pandas, sys
    out = []
    for text in json.load(open(sys.argv[1], encoding='utf-8')):
        table = pandas.read_csv(io.BytesIO(text.encode()), dtype={'avis': str}, keep_default_na=False,
                                na_values={'score': ['']}, float_precision='round_trip', lineterminator=None)
        out.append([[avis, repr(score)] for avis, score in zip(table['avis'], map(float, table['score']))])
    sys.stdout.buffer.write(json.dumps(out).encode())
    """
  var generator = SeededGenerator(seed: 11)
  var tables: [String] = []
  var expected: [[(text: String, number: Double)]] = []
  for _ in 0..<200 {
    let records = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      let number = Double(bitPattern: generator.next())
      return (text: generator.text(from: awkward, length: 0...6), number: number.isFinite ? number : -.infinity)
    }
    let table = TableWriter.bytes(
      .plain, header: ["avis", "score"], records: records.map { [.text($0.text), .number($0.number)] })
    tables.append(String(decoding: table, as: UTF8.self))
    expected.append(records)
  }
  let output = try Python.run(program, input: Array(try JSONEncoder().encode(tables)))
  let read = try JSONDecoder().decode([[[String]]].self, from: Data(output))
  #expect(read.count == expected.count)
  for (read, expected) in zip(read, expected) {
    #expect(read.map { Array($0[0].utf8) } == expected.map { Array($0.text.utf8) })
    #expect(read.map { Double($0[1])?.bitPattern } == expected.map { $0.number.bitPattern })
  }
}
