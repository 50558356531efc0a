extension String {
  /// Whether a participant's code reads like a first and a last name: two words of letters, each with a capital and at
  /// least two letters, hyphens and apostrophes inside allowed.
  ///
  /// It is a guess, on which a person is warned and nothing is refused. « KTR 472 » and « LUNE » are codes.
  public var looksLikeName: Bool {
    // Most codes have a digit, and are seen to be codes at once.
    guard !utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let words = split(whereSeparator: \.isWhitespace)
    return words.count == 2
      && words.allSatisfy { word in
        word.count >= 2 && word.first?.isUppercase == true
          && word.allSatisfy { $0.isLetter || "-\u{2010}'\u{2019}".contains($0) }
      }
  }
}
