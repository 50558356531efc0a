/// The language of the texts that people read: any language of the world, where ``Wording/InterfaceLanguage`` is one of
/// the two in which Jalon itself speaks.
public struct TextLanguage: Sendable, Hashable {
  /// The code of the language, ISO 639: two or three small letters, such as `ar`.
  public var code: String

  /// Makes a language from its code.
  public init(code: String) { self.code = code }

  /// The direction in which the language is usually written.
  public var direction: TextDirection {
    Self.writtenRightToLeft.contains(code) ? .rightToLeft : .leftToRight
  }

  /// Languages whose usual script is Arabic, Hebrew, Thaana, Syriac or N'Ko (Unicode CLDR, `characterOrder`), in two
  /// letters and in three, with the spoken forms of Arabic and Persian that translators may name.
  private static let writtenRightToLeft: Set<String> = Set(
    """
    ar ara arb aeb acm acq afb ajp apc apd arq ars ary arz ayl
    fa fas per pes prs glk lrc mzn he heb iw ur urd ps pus pbt pbu sd snd ug uig yi yid ks kas
    ckb sdh azb bal bqi khw lki skr pnb rhg shu dv div syr arc aii nqo
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// The direction in which a language is written.
public enum TextDirection: String, Sendable {
  /// From left to right, as French.
  case leftToRight = "ltr"
  /// From right to left, as Arabic.
  case rightToLeft = "rtl"
}
