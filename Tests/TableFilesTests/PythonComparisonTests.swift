import Foundation
import Testing

@testable import TableFiles

/// The records of a text, or nil when its quotes are broken.
private func scanned(_ text: String, _ delimiter: Delimiter) -> [[String]]? {
  let utf8 = bytes(text)
  var scanner = RecordScanner(bytes: utf8, delimiter: delimiter, offset: 0, line: 1)
  var fields: [FieldSlot] = []
  var records: [[String]] = []
  do {
    while try scanner.next(into: &fields) { records.append(fields.map { FieldText.string($0, in: utf8) }) }
    return records
  } catch {
    return nil
  }
}

/// What both readers agree to leave out: blanks at the ends of fields, and records of nothing.
private func comparable(_ records: [[String]]) -> [[String]] {
  records
    .map { $0.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ")) } }
    .filter { $0 != [] && $0 != [""] }
}

@Test(.enabled(if: Python.isThere)) func hostileTextsAreReadAsPythonReadsThemWhereBothAccept() throws {
  let program = """
    import csv, io, json, sys
    out = []
    for text in json.load(open(sys.argv[1], encoding='utf-8')):
        try:
            out.append(list(csv.reader(io.StringIO(text, newline=''), delimiter=';', skipinitialspace=True, strict=True)))
        except csv.Error:
            out.append(None)
    sys.stdout.buffer.write(json.dumps(out).encode())
    """
  var generator = SeededGenerator(seed: 99)
  let alphabet = ["a", "b", "é", " ", ";", ";", ",", "\"", "\"", "\"\"", "\n", "\r", "\r\n"]
  let texts = (0..<20_000).map { _ in generator.text(from: alphabet, length: 0...30) }
  let output = try Python.run(program, input: Array(try JSONEncoder().encode(texts)))
  let theirs = try JSONDecoder().decode([[[String]]?].self, from: Data(output))
  var compared = 0
  for (text, theirs) in zip(texts, theirs) {
    guard let ours = scanned(text, .semicolon), let theirs else { continue }
    #expect(comparable(ours) == comparable(theirs), "\(text.debugDescription)")
    compared += 1
  }
  // Enough texts without a broken quote for the comparison to mean something.
  #expect(compared > 2_000)
}
