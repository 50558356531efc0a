import Wording

/// Why the terminal cannot show a full screen.
public enum TerminalFailure: Error, Sendable, Equatable {
  /// Input or output is not a terminal, or its settings can be neither read nor changed; the system's error number.
  case notATerminal(Int32)

  /// What the person is told.
  public var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        fr: "Le plein écran demande un terminal\u{A0}; essayez l'affichage ligne par ligne.",
        en: "The full screen needs a terminal; try asking line by line.")
    }
  }
}
