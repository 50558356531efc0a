/// A language in which Jalon itself speaks: its screens, errors, help and reports.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The language that a POSIX environment asks for: `LC_ALL`, then `LC_MESSAGES`, then `LANG`, the first that is set
  /// and not empty; `LANGUAGE` is not read. French for any `fr…` locale, English for every other and for none.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
