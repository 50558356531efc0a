/// A registered version of a questionnaire, in one store.
public struct QuestionnaireID: Sendable, Hashable {
  /// The row of the table `questionnaire`.
  public let rawValue: Int
}

/// A participant, in one store.
public struct ParticipantID: Sendable, Hashable {
  /// The row of the table `participant`.
  public let rawValue: Int
}

/// A response, in one store.
public struct ResponseID: Sendable, Hashable {
  /// The row of the table `response`.
  public let rawValue: Int
}

/// A sitting, in one store.
public struct SittingID: Sendable, Hashable {
  /// The row of the table `sitting`.
  public let rawValue: Int
}

/// A seat, in one store.
public struct SeatID: Sendable, Hashable {
  /// The row of the table `seat`.
  public let rawValue: Int
}

extension QuestionnaireID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

extension ParticipantID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

extension ResponseID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

extension SittingID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

extension SeatID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

/// An identifier that is the same in every file into which a row is merged.
enum UniqueIdentifier {
  /// A new UUID of version 7 (RFC 9562): the milliseconds since 1970, then 74 random bits. Those made one after the
  /// other are neighbours in an index, so that a large import does not jump about in the file.
  static func make(milliseconds: UInt64) -> String {
    var random = SystemRandomNumberGenerator()
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
    let low = 0x8000_0000_0000_0000 | random.next() >> 2
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (word, dashes) in [(high, [8, 4]), (low, [16, 12])] {
      var shift = 64
      while shift > 0 {
        if dashes.contains(shift / 4) { text.append(UInt8(ascii: "-")) }
        shift -= 4
        text.append(digits[Int(word >> UInt64(shift) & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
