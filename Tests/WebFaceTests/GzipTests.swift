import Foundation
import Testing

@testable import WebFace

@Suite struct GzipTests {
  @Test(arguments: [0, 1, 10_000]) func anotherProgramReadsItBack(length: Int) throws {
    let text = String(ParticipantScript.text.prefix(length))
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-\(UUID().uuidString).gz")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(#require(Gzip.compressed(Array(text.utf8)))).write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    process.arguments = ["--decompress", "--stdout", file.path]
    process.standardOutput = output
    try process.run()
    #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == text)
  }
}
