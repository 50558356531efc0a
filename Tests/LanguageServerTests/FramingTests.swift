import Testing

@testable import LanguageServer

/// All pieces in some bytes, fed so many at a time.
private func pieces(_ bytes: [UInt8], atATime size: Int = 1_000_000) -> [MessageFraming.Piece] {
  var framing = MessageFraming()
  var pieces: [MessageFraming.Piece] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    framing.append(rest.prefix(size))
    rest = rest.dropFirst(size)
    while let piece = framing.next() { pieces.append(piece) }
  }
  return pieces
}

private let hello = MessageFraming.framed(Array("héllo".utf8))
private let body = MessageFraming.Piece.body(Array("héllo".utf8))

@Test func aMessageIsFoundHoweverItsBytesArrive() {
  for size in [1, 2, 7, 1000] { #expect(pieces(hello + hello, atATime: size) == [body, body]) }
}

@Test func otherHeaderFieldsAreLookedPast() {
  let message = Array("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 6\r\n\r\nhéllo".utf8)
  #expect(pieces(message) == [body])
}

@Test(arguments: [
  "Content-Length: x", "Content-Length: -6", "Content-Length:", "Content-Length: 99999999999999999999999", "Hello: 6",
  "",
])
func aHeaderWithoutALengthIsReportedAndTheNextMessageIsFound(header: String) {
  #expect(pieces(Array("\(header)\r\n\r\n".utf8) + hello) == [.unreadable(.noLength), body])
}

@Test func aBodyThatIsTooLargeIsSkippedWithoutBeingKept() {
  let length = MessageFraming.bodyLimit + 1
  let message = Array("Content-Length: \(length)\r\n\r\n".utf8) + [UInt8](repeating: 0x41, count: length)
  #expect(pieces(message + hello, atATime: 1 << 20) == [.unreadable(.hugeBody), body])
}

@Test func rubbishWithoutEndIsGivenUpAndTheNextMessageIsFound() {
  let rubbish = [UInt8](repeating: 0x58, count: MessageFraming.headerLimit + 100)
  let found = pieces(rubbish + hello)
  #expect(found.last == body)
  #expect(found.dropLast().allSatisfy { $0 == .unreadable(.endlessHeader) } && found.count >= 2)
}

@Test func aBodyThatIsCutWaitsForTheRest() {
  #expect(pieces(Array(hello.dropLast())).isEmpty)
}

@Test func randomBytesNeverCrash() {
  var generator = SystemRandomNumberGenerator()
  let alphabet = Array("Content-Length: 0123456789\r\n\r\n{}[]\"".utf8)
  for _ in 0..<300 {
    let count = Int.random(in: 0...2000, using: &generator)
    let bytes = (0..<count).map { _ in
      Bool.random(using: &generator) ? alphabet.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255)
    }
    _ = pieces(bytes, atATime: Int.random(in: 1...100))
  }
}
