import Wording

extension TerminalFailure {
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
