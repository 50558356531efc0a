import Wording

extension TextLanguage {
  /// The language in which a face speaks to those who read these texts.
  ///
  /// - Parameter edition: what is spoken where Jalon does not speak theirs.
  public func reader(otherwise edition: InterfaceLanguage) -> ReaderLanguage {
    ReaderLanguage(readersOf: code, isRightToLeft: direction == .rightToLeft, otherwise: edition)
  }
}
