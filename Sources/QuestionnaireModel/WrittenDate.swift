import Wording

extension CalendarDate {
  /// The day as people write it, in an order that ``CalendarDate/init(_:)`` reads.
  public func written(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: return iso
    case .french:
      let parts = iso.split(separator: "-")
      return parts.reversed().joined(separator: "/")
    }
  }
}
