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

  /// A p-value: « p = 0,012 », and « p < 0,001 » for what three decimals would write as zero.
  public func probability(_ p: Double) -> String {
    p < 0.001 ? "p < \(decimal(0.001, digits: 3))" : "p = \(decimal(p, digits: 3))"
  }

  /// An interval: « [+0,30 ; +0,70] », “[+0.30, +0.70]”.
  public func interval(_ low: Double, _ high: Double) -> String { brackets(signed(low), signed(high)) }

  /// An interval of something that has no sign to speak of: « [0,70 ; 0,84] », “[0.70, 0.84]”.
  public func unsignedInterval(_ low: Double, _ high: Double) -> String { brackets(decimal(low), decimal(high)) }

  private func brackets(_ low: String, _ high: String) -> String {
    "[\(low)\(language == .french ? "\u{A0}; " : ", ")\(high)]"
  }
}
