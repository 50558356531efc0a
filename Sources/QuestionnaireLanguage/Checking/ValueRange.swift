import QuestionnaireModel
import Wording

/// The values that one side of a comparison can have, as far as the declarations tell: numbers, days or the places of
/// ordered stages.
struct ValueRange {
  /// What the numbers of a range stand for.
  enum Unit {
    case number
    /// Days, counted from one day on.
    case day
    /// Stages by their places, from 0.
    case stage([String])
  }

  let low: Double
  let high: Double
  /// Whether every value is a whole number.
  let isWhole: Bool
  var unit = Unit.number

  static let anything = ValueRange(low: -.infinity, high: .infinity, isWhole: false)
  static let anyDay = ValueRange(low: -.infinity, high: .infinity, isWhole: true, unit: .day)

  init(low: Double, high: Double, isWhole: Bool, unit: Unit = .number) {
    self.low = low
    self.high = high
    self.isWhole = isWhole
    self.unit = unit
  }

  /// One value.
  init(_ number: Double) { self.init(low: number, high: number, isWhole: number == number.rounded()) }

  /// One day.
  init(_ day: CalendarDate) { self.init(day...day) }

  init(_ days: ClosedRange<CalendarDate>) {
    self.init(low: Double(days.lowerBound.number), high: Double(days.upperBound.number), isWhole: true, unit: .day)
  }

  /// The answers that a question can have; nil where they have no order, as choices and texts.
  init?(answersTo type: AnswerType) {
    switch type {
    case .scale, .visualAnalogue, .integer:
      let range = type.numericRange
      self.init(low: range?.lowerBound ?? -.infinity, high: range?.upperBound ?? .infinity, isWhole: true)
    case .decimal(let bounds):
      self.init(
        low: bounds.range?.lowerBound ?? -.infinity, high: bounds.range?.upperBound ?? .infinity, isWhole: false)
    case .date(let bounds): self = bounds.map { ValueRange($0) } ?? .anyDay
    case .stage(let options):
      let codes = options.filter { !$0.isMissing }.map(\.code)
      self.init(low: 0, high: Double(max(0, codes.count - 1)), isWhole: true, unit: .stage(codes))
    case .computed: self = .anything
    case .choice, .multipleChoice, .yesNo, .shortText, .longText: return nil
    }
  }

  /// Whether it has two ends.
  var isBounded: Bool { low.isFinite && high.isFinite }

  /// Whether it is one value.
  var isOne: Bool { low == high }

  // MARK: Calculating

  var negative: ValueRange { ValueRange(low: -high, high: -low, isWhole: isWhole) }

  /// The results of a calculation on two ranges. Numbers are rounded as they will be when people answer, so that what is
  /// said of the ends holds then.
  func combined(_ operation: Expression.Arithmetic, _ other: ValueRange) -> ValueRange {
    let ends: [Double]
    switch operation {
    case .plus: ends = [low + other.low, high + other.high]
    case .minus: ends = [low - other.high, high - other.low]
    case .times: ends = [low * other.low, low * other.high, high * other.low, high * other.high]
    case .divided:
      guard other.low > 0 || other.high < 0 else { return .anything }
      ends = [low / other.low, low / other.high, high / other.low, high / other.high]
    }
    guard let least = ends.min(), let greatest = ends.max(), !ends.contains(where: \.isNaN) else { return .anything }
    return ValueRange(low: least, high: greatest, isWhole: operation != .divided && isWhole && other.isWhole)
  }

  // MARK: Comparing

  /// Whether a comparison holds for all values of both sides (true), for none (false), or for some (nil).
  func outcome(_ comparison: Expression.Comparison, _ other: ValueRange) -> Bool? {
    switch comparison {
    case .equal: return isDisjoint(from: other) ? false : nil
    case .notEqual: return isDisjoint(from: other) ? true : nil
    case .less: return high < other.low ? true : low >= other.high ? false : nil
    case .lessOrEqual: return high <= other.low ? true : low > other.high ? false : nil
    case .greater: return low > other.high ? true : high <= other.low ? false : nil
    case .greaterOrEqual: return low >= other.high ? true : high < other.low ? false : nil
    }
  }

  private func isDisjoint(from other: ValueRange) -> Bool {
    high < other.low || low > other.high || isBetweenWholes(other) || other.isBetweenWholes(self)
  }

  /// Whether it is one number that is not whole, beside whole numbers alone.
  private func isBetweenWholes(_ other: ValueRange) -> Bool { isOne && !isWhole && other.isWhole }

  // MARK: Words

  /// A value as it is written in the file.
  func written(_ value: Double, in edition: InterfaceLanguage) -> String {
    switch unit {
    case .number: value.written(in: edition)
    case .day: CalendarDate(number: Int(value))?.written(in: edition) ?? ""
    case .stage(let codes): codes.indices.contains(Int(value)) ? codes[Int(value)] : ""
    }
  }
}

extension CalendarDate {
  /// The day as a number that is greater for later days; days that follow one another need not have numbers that do.
  fileprivate var number: Int { (year * 16 + month) * 32 + day }

  fileprivate init?(number: Int) {
    self.init(year: number / 512, month: number / 32 % 16, day: number % 32)
  }
}
