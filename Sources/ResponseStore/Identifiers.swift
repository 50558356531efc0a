import Glibc
import Synchronization

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
    let random = RandomStock.shared.next()
    let high = milliseconds << 16 | 0x7000 | random.0 & 0xFFF
    let low = 0x8000_0000_0000_0000 | random.1 >> 2
    return String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let word = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4)) & 0xF
        text[place] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        place += 1
      }
      return place
    }
  }
}

/// Random numbers of the operating system, fetched many at a time: an import needs two for each row.
private final class RandomStock: Sendable {
  static let shared = RandomStock()

  private let numbers = Mutex<[UInt64]>([])

  func next() -> (UInt64, UInt64) {
    numbers.withLock { numbers in
      if numbers.isEmpty { numbers = Self.fetch() }
      return (numbers.removeLast(), numbers.removeLast())
    }
  }

  /// Thirty-two numbers: so many bytes the system gives in one piece, or none.
  private static func fetch() -> [UInt64] {
    var numbers = [UInt64](repeating: 0, count: 32)
    let code = numbers.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { getentropy($0, bytes.count) } ?? -1
    }
    if code == 0 { return numbers }
    var random = SystemRandomNumberGenerator()
    return numbers.map { _ in random.next() }
  }
}
