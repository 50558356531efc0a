/// Cuts the bytes that come from an editor into messages: a header with `Content-Length`, an empty line, and so many
/// bytes of body (Language Server Protocol 3.17, "Base Protocol").
///
/// What is not such a message is reported and skipped, and the next good message is found again.
public struct MessageFraming {
  /// What was found in the stream.
  public enum Piece: Equatable, Sendable {
    /// The body of one message.
    case body([UInt8])
    /// Something that is no message, and was skipped.
    case unreadable(Fault)
  }

  /// Why something is no message.
  public enum Fault: Equatable, Sendable {
    /// A header without a length that can be understood.
    case noLength
    /// A header of more than ``MessageFraming/headerLimit`` bytes.
    case endlessHeader
    /// A body of more than ``MessageFraming/bodyLimit`` bytes, which is skipped.
    case hugeBody
  }

  /// The most bytes that a header can have.
  public static let headerLimit = 8 << 10
  /// The most bytes that a body can have. A questionnaire of thousands of items has less than one million.
  public static let bodyLimit = 64 << 20

  private var buffer: [UInt8] = []
  /// Where the bytes begin that were not looked at yet.
  private var start = 0
  /// How many bytes of a body that is too large are still to be skipped.
  private var toSkip = 0
  /// The length that the header read last gives; nil between two messages.
  private var expected: Int?

  /// Makes a reader at the beginning of a stream.
  public init() {}

  /// Takes bytes as they come.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes
  }

  /// The next piece; nil when more bytes are needed.
  public mutating func next() -> Piece? {
    let skipped = min(toSkip, buffer.count - start)
    start += skipped
    toSkip -= skipped
    guard toSkip == 0 else { return nil }
    if expected == nil {
      guard let header = nextHeader() else { return tooLongHeader() }
      guard let length = Self.length(in: header) else { return .unreadable(.noLength) }
      guard length <= Self.bodyLimit else {
        toSkip = length
        return .unreadable(.hugeBody)
      }
      expected = length
    }
    guard let length = expected, buffer.count - start >= length else { return nil }
    expected = nil
    defer { start += length }
    return .body(Array(buffer[start..<start + length]))
  }

  // MARK: Headers

  private static let emptyLine = Array("\r\n\r\n".utf8)
  private static let fieldName = "content-length"

  /// The header up to the empty line, which is taken out of the stream.
  private mutating func nextHeader() -> ArraySlice<UInt8>? {
    let limit = min(buffer.count, start + Self.headerLimit)
    guard let end = Self.position(of: Self.emptyLine, in: buffer[start..<limit]) else { return nil }
    defer { start = end + Self.emptyLine.count }
    return buffer[start..<end]
  }

  private static func position(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + wanted.count <= bytes.endIndex {
      guard let next = bytes[index...].firstIndex(of: wanted[0]), next + wanted.count <= bytes.endIndex else {
        return nil
      }
      if bytes[next..<next + wanted.count].elementsEqual(wanted) { return next }
      index = next + 1
    }
    return nil
  }

  /// Gives up a header that has no end. What may be the beginning of a good one is kept.
  private mutating func tooLongHeader() -> Piece? {
    guard buffer.count - start >= Self.headerLimit else { return nil }
    let field = Array("Content-Length:".utf8)
    let next = Self.position(of: field, in: buffer[(start + 1)..<buffer.count])
    start = next ?? buffer.count - field.count
    return .unreadable(.endlessHeader)
  }

  /// The length that a header gives. Rubbish before the field, left over from a message that was cut, is looked past.
  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    for line in String(decoding: header, as: UTF8.self).split(whereSeparator: \.isNewline).reversed() {
      guard let colon = line.lastIndex(of: ":"), line[..<colon].lowercased().hasSuffix(fieldName) else { continue }
      let digits = line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(digits)
    }
    return nil
  }

  /// A body with its header, as it is sent.
  public static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
