import Foundation
import Testing

@testable import QRCodes

/// What is drawn is read back by zbarimg, which knows nothing of Jalon.
@Suite struct QRCodeTests {
  static let texts = [
    "http://192.168.1.20:8080/r/K7PM", "HTTPS://JALON.EXAMPLE/R/K7PM?CARTE=ACDE-FH34",
    "https://%C3%A9valuation.example/r/K7PM?nom=%C5%93uf&x=1", String(repeating: "a", count: 400),
  ]

  @Test(arguments: texts) func theDrawingOfThePageIsReadByAnotherProgram(text: String) throws {
    let files = try Folder()
    try QRCode(text).svg.write(to: files.url("code.svg"), atomically: true, encoding: .utf8)
    // A dark page behind the code must not disturb.
    try run("rsvg-convert", ["-w", "600", "-b", "#111", "-o", files.path("code.png"), files.path("code.svg")])
    #expect(try run("zbarimg", ["-q", "--raw", files.path("code.png")]) == text)
  }

  @Test(arguments: texts, [false, true]) func theDrawingOfTheTerminalIsReadToo(text: String, isColoured: Bool) throws {
    let files = try Folder()
    let lines = try QRCode(text).terminalLines(isColoured: isColoured)
    let picture = TerminalPicture(lines)
    try Data(picture.portableGraymap).write(to: files.url("code.pgm"))
    #expect(try run("zbarimg", ["-q", "--raw", files.path("code.pgm")]) == text)
    #expect(isColoured == lines[0].contains("\u{1B}["))
  }

  @Test func everyLineOfTheTerminalIsAsWideAsTheDrawing() throws {
    let code = try QRCode("http://192.168.1.20:8080/r/K7PM")
    for line in code.terminalLines(isColoured: false) { #expect(line.count == code.side) }
    #expect(code.side <= 80)
  }

  @Test func theQuietZoneIsLightAllAround() throws {
    let code = try QRCode("K7PM")
    for place in -QRCode.quietZone..<(code.size + QRCode.quietZone) {
      #expect(!code.isDark(row: -1, column: place) && !code.isDark(row: place, column: code.size))
    }
    #expect(code.isDark(row: 0, column: 0))
  }

  @Test func whatNoCodeCanHoldIsRefused() {
    #expect(throws: QRCode.Failure.tooLong) { try QRCode(String(repeating: "é", count: 3000)) }
    #expect(throws: QRCode.Failure.notEncodable) { try QRCode("") }
    #expect(throws: QRCode.Failure.notEncodable) { try QRCode("a\0b") }
  }
}

/// What a dark terminal shows: each character cell is two square dots one above the other.
private struct TerminalPicture {
  private let rows: [[Bool]]

  init(_ lines: [String]) {
    rows = lines.flatMap { line -> [[Bool]] in
      let cells = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      return [cells.map { "█▀".contains($0) }, cells.map { "█▄".contains($0) }]
    }
  }

  /// Eight dots of the file for each of the picture.
  var portableGraymap: [UInt8] {
    let scale = 8
    let width = (rows.first?.count ?? 0) * scale
    var bytes = Array("P5 \(width) \(rows.count * scale) 255\n".utf8)
    for row in rows {
      let line = row.flatMap { [UInt8](repeating: $0 ? 255 : 0, count: scale) }
      for _ in 0..<scale { bytes += line }
    }
    return bytes
  }
}

private final class Folder {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }
  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }
  func path(_ name: String) -> String { url(name).path }
}

@discardableResult private func run(_ program: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
}
