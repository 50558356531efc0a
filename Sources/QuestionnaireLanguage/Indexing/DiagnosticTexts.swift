import Wording

// What a diagnostic says, for editors, which lay it out themselves.

extension Diagnostic {
  /// What to do, when there is something to say beyond the message.
  public func help(in language: InterfaceLanguage) -> String? { wording.help?.text(in: language) }
}

extension Diagnostic.Related {
  /// What stands at the related place.
  public var message: Phrase { role.phrase }
}
