/// What one person answered to one item, or why there is nothing.
public enum Answer: Sendable, Hashable {
  /// A scale point, a whole or decimal number, a mark on a visual analogue scale.
  case number(Double)
  /// The code of the option chosen.
  case code(String)
  /// The codes chosen in a multiple choice, in the order of the options.
  case codes([String])
  /// A text as typed, in Unicode normalisation form C.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// Nothing, and why.
  case missing(MissingReason)

  /// Whether the person gave a value.
  public var isValue: Bool {
    if case .missing = self { false } else { true }
  }
}

/// Why an answer is missing. The three are kept apart from the screen to the export.
public enum MissingReason: Sendable, Hashable {
  /// The item was not on the person's route, or not asked at that wave.
  case notAsked
  /// The item was asked and left blank.
  case noAnswer
  /// The person chose a declared code: do not know, do not wish to answer.
  case declared(String)
}

/// A day of the proleptic Gregorian calendar, without time or place.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-21` (ISO 8601) or `21/11/2026` (French order); nil for anything else.
  public init?(_ text: String) {
    if let parts = Self.numbers(text, separator: "-"), parts[0] > 31 {
      self.init(year: parts[0], month: parts[1], day: parts[2])
    } else if let parts = Self.numbers(text, separator: "/") {
      self.init(year: parts[2], month: parts[1], day: parts[0])
    } else {
      return nil
    }
  }

  private static func numbers(_ text: String, separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    return parts.count == 3 && numbers.count == 3 ? numbers : nil
  }

  /// The date in ISO 8601: `2026-11-21`.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether one day comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
