import Wording

extension Double {
  /// The number as a file of an edition writes it: `5`, `0,5` in French, `0.5` in English.
  func written(in edition: InterfaceLanguage) -> String {
    if let whole = Int(exactly: self) { return String(whole) }
    return String(String(self).map { $0 == "." && edition == .french ? "," : $0 })
  }
}
