import QuestionnaireModel

extension PackedAnswers {
  /// The code of an answer that is missing, for whatever reason, among small numbers.
  public static let missing: Int16 = -1

  /// Reads answers that are all whole numbers from 0 to 32767 or missing, which most responses are, without making an
  /// answer of each; false when there is anything else among them, or not as many as there are places.
  static func decodeSmallNumbers(
    _ bytes: UnsafeBufferPointer<UInt8>, into numbers: UnsafeMutableBufferPointer<Int16>
  ) -> Bool {
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "[") else { return false }
    if numbers.isEmpty { return bytes.elementsEqual("[]".utf8) }
    var position = 1
    for place in numbers.indices {
      let start = position
      var number = 0
      while position < bytes.count, position - start < 6 {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        number = number &* 10 &+ Int(digit)
        position += 1
      }
      if position > start {
        guard number <= Int16.max else { return false }
        numbers[place] = Int16(truncatingIfNeeded: number)
      } else {
        guard let length = lengthOfMissing(bytes, at: position) else { return false }
        numbers[place] = missing
        position += length
      }
      let isLast = place == numbers.count - 1
      guard position < bytes.count, bytes[position] == (isLast ? UInt8(ascii: "]") : UInt8(ascii: ",")) else {
        return false
      }
      position += 1
    }
    return position == bytes.count
  }

  /// How many bytes `null` or `false` take; nil for anything else, declared codes included.
  private static func lengthOfMissing(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    guard position + 5 <= bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "n"): return bytes[position..<position + 4].elementsEqual("null".utf8) ? 4 : nil
    case UInt8(ascii: "f"): return bytes[position..<position + 5].elementsEqual("false".utf8) ? 5 : nil
    default: return nil
    }
  }
}

/// The answers of a stored response, read in the quickest way that serves.
public enum StoredAnswers {
  /// One small whole number for each item, ``PackedAnswers/missing`` for those without an answer; valid while it is handed
  /// over.
  case smallNumbers(UnsafePointer<Int16>)
  /// One answer for each item.
  case answers([Answer])
}
