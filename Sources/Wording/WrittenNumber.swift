extension Double {
  /// The number as people write it: without decimals when it is whole, with a comma in French.
  public func written(in language: InterfaceLanguage) -> String {
    let plain = Int(exactly: self).map(String.init) ?? Self.withoutExponent(String(self))
    return language == .french ? String(plain.map { $0 == "." ? "," : $0 }) : plain
  }

  /// Spells out `1e-05`: people write 0.00001, and only that is read back.
  private static func withoutExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let digits = parts[0].filter { $0 != "-" && $0 != "." }
    let point = (parts[0].filter { $0 != "-" }.firstIndex(of: ".") == nil ? digits.count : 1) + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
