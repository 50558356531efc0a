import Foundation
import TableFiles

/// A folder that exists for the duration of a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: [UInt8] = []) throws -> String {
    let file = path + "/" + name
    if !bytes.isEmpty { try Data(bytes).write(to: URL(fileURLWithPath: file)) }
    return file
  }

  var contents: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text(from alphabet: [String], length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &self))
      .map { _ in alphabet[Int.random(in: alphabet.indices, using: &self)] }.joined()
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// A text in UTF-16 with its byte order mark.
func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in "\u{FEFF}\(text)".utf16 {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    bytes += littleEndian ? [low, high] : [high, low]
  }
  return bytes
}

/// The texts of all records of a table.
func rows(_ text: String, delimiter: Delimiter? = nil) throws -> [[String]] {
  try rows(bytes(text), delimiter: delimiter)
}

func rows(_ bytes: [UInt8], delimiter: Delimiter? = nil) throws -> [[String]] {
  var reader = try TableReader(bytes: bytes, delimiter: delimiter)
  var rows: [[String]] = []
  while let record = try reader.next() { rows.append((0..<record.count).map(record.text)) }
  return rows
}

/// The error that reading a whole table ends with.
func readingError(_ text: String) -> TableFileError? { readingError(bytes(text)) }

func readingError(_ bytes: [UInt8]) -> TableFileError? {
  do {
    var reader = try TableReader(bytes: bytes)
    while try reader.next() != nil {}
    return nil
  } catch {
    return error
  }
}

/// Python 3, whose `csv` module reads and writes tables independently of this one.
enum Python {
  static let isThere = (try? run("print(1)", input: [])) == bytes("1\n")

  static let hasPandas = (try? run("import pandas; print(1)", input: [])) == bytes("1\n")

  static func run(_ program: String, input: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, try folder.file("input", input.isEmpty ? [0] : input)]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return Array(bytes)
  }

  struct Failed: Error {}
}
