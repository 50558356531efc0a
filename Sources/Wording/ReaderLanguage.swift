/// The language in which a face speaks to the people who answer: one of Jalon's two, or one in which only what these
/// people read exists. Numbers and dates are written, and phrases without a text in it said, as in one of the two.
public struct ReaderLanguage: Sendable, Hashable {
  /// The language of Jalon's two that stands in where the reader's own has nothing.
  public let edition: InterfaceLanguage
  /// Whether phrases are said in Arabic where they can be.
  public let isArabic: Bool
  /// Whether what the reader reads runs from right to left.
  public let isRightToLeft: Bool

  /// Makes a language of Jalon's two.
  public init(_ edition: InterfaceLanguage) {
    self.edition = edition
    isArabic = false
    isRightToLeft = false
  }

  /// The language for people who read texts in some language.
  ///
  /// - Parameters:
  ///   - code: the code of that language, ISO 639.
  ///   - isRightToLeft: whether it is written so.
  ///   - edition: what is spoken where it is none that Jalon speaks.
  public init(readersOf code: String, isRightToLeft: Bool, otherwise edition: InterfaceLanguage) {
    self.edition = InterfaceLanguage(rawValue: code) ?? edition
    self.isRightToLeft = isRightToLeft
    isArabic = Self.arabic.contains(code)
  }

  /// French.
  public static let french = ReaderLanguage(.french)
  /// English.
  public static let english = ReaderLanguage(.english)

  /// Arabic and the spoken forms of it that translators may name, all of which are read beside Modern Standard Arabic.
  private static let arabic: Set<String> = [
    "ar", "ara", "arb", "aeb", "acm", "acq", "afb", "ajp", "apc", "apd", "arq", "ars", "ary", "arz", "ayl",
  ]

  /// Whether what is said is in the language with that code.
  public func speaks(_ code: String) -> Bool { code == edition.rawValue || (isArabic && Self.arabic.contains(code)) }
}

extension Phrase {
  /// The text for people who read a language; in one of Jalon's two where there is none in theirs.
  public func text(for language: ReaderLanguage) -> String {
    if language.isArabic, let arabic { return arabic }
    return text(in: language.edition)
  }
}
