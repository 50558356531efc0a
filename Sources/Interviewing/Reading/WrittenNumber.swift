/// A number written in digits, as people write them: `12`, `-3,5`, `+0.25`, `,5`, `1 250,5`, `٣`.
///
/// One point or comma stands before the decimals, and blanks may part the whole digits by three. Powers of ten,
/// hexadecimals and words are not digits: `1e5` in a table is more likely an accident than an answer.
struct WrittenNumber {
  /// The number.
  let value: Double
  /// Whether « 1,250 » or « 1.250 » is written, which is a thousand and more to some and one and a quarter to others.
  let mayHaveThousandsSeparator: Bool

  /// Reads a number without blanks at its ends.
  ///
  /// - Throws: ``Refusal/notANumber`` for anything else.
  init(_ text: String) throws(Refusal) {
    var scan = Scan()
    for scalar in text.unicodeScalars {
      guard scan.take(scalar) else { throw .notANumber }
    }
    guard let value = scan.value else { throw .notANumber }
    self.value = value
    mayHaveThousandsSeparator =
      scan.decimals == 3 && (1...3).contains(scan.wholeDigits) && scan.digits.first != UInt8(ascii: "0")
  }
}

/// What has been read of a number so far.
private struct Scan {
  private(set) var digits: [UInt8] = []
  private var isNegative = false
  private var hasSign = false
  private var point: Int?
  /// How many whole digits stand before the last blank; nil when no blank parts them.
  private var group: Int?
  private var isAfterBlank = false

  var wholeDigits: Int { point ?? digits.count }
  var decimals: Int { point.map { digits.count - $0 } ?? 0 }

  /// Takes the next character; false when it cannot stand here.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if let digit = scalar.digit {
      digits.append(UInt8(ascii: "0") + UInt8(digit))
      isAfterBlank = false
      return true
    }
    if scalar == "," || scalar == "." || scalar == "\u{066B}" {
      guard point == nil, endsGroup else { return false }
      point = digits.count
      return true
    }
    if scalar == "+" || scalar.isMinus {
      guard digits.isEmpty, point == nil, !hasSign else { return false }
      (hasSign, isNegative) = (true, scalar != "+")
      return true
    }
    guard scalar.properties.isWhitespace, point == nil, !isAfterBlank else { return false }
    guard group == nil ? (1...3).contains(digits.count) : endsGroup else { return false }
    (group, isAfterBlank) = (digits.count, true)
    return true
  }

  /// Whether what stands since the last blank is three digits, as it must be.
  private var endsGroup: Bool { group.map { digits.count - $0 == 3 } ?? true }

  /// The number, when what was read is a whole one.
  var value: Double? {
    guard !digits.isEmpty, decimals > 0 || (point == nil && endsGroup) else { return nil }
    // Up to fifteen digits the quotient of two exact numbers is the nearest number there is.
    if digits.count <= 15 {
      let whole = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      let magnitude = Double(whole) / Self.powersOfTen[decimals]
      return isNegative ? -magnitude : magnitude
    }
    var plain = isNegative ? "-" : ""
    plain += String(decoding: digits.prefix(wholeDigits), as: UTF8.self)
    if decimals > 0 { plain += "." + String(decoding: digits.suffix(decimals), as: UTF8.self) }
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
