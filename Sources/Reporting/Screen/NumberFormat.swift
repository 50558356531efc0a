import Wording

/// Numbers as people of a language write them.
public struct NumberFormat: Sendable {
  /// The language.
  public let language: InterfaceLanguage

  /// Makes a format.
  public init(_ language: InterfaceLanguage) { self.language = language }

  /// A number with a fixed count of decimals: « 3,40 », “3.40”.
  public func decimal(_ value: Double, digits: Int = 2) -> String {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return String(value) }
    let whole = Int(scaled) / Int(scale)
    let rest = String(Int(scaled) % Int(scale))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let mark = language == .french ? "," : "."
    return "\(sign)\(whole)\(mark)\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }

  /// A number with its sign even when it is positive: « +0,50 ».
  public func signed(_ value: Double, digits: Int = 2) -> String {
    let text = decimal(value, digits: digits)
    return value > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }

  /// A share in whole per cent: « 58 % », “58%”.
  public func percent(_ part: Int, of whole: Int) -> String {
    let value = whole == 0 ? "–" : String(Int((100 * Double(part) / Double(whole)).rounded()))
    return language == .french ? "\(value)\u{A0}%" : "\(value)%"
  }

  /// An interval: « [+0,30 ; +0,70] », “[+0.30, +0.70]”.
  public func interval(_ low: Double, _ high: Double) -> String {
    let mark = language == .french ? "\u{A0}; " : ", "
    return "[\(signed(low))\(mark)\(signed(high))]"
  }
}
