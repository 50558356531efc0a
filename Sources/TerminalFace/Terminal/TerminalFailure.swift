/// Why the terminal cannot show a full screen. The wording is in TerminalFailureWording.swift.
public enum TerminalFailure: Error, Sendable, Equatable {
  /// Input or output is not a terminal, or its settings can be neither read nor changed; the system's error number.
  case notATerminal(Int32)
}
