/// A sentence or word that a person reads, in both of Jalon's languages, and in Arabic where it may be read by people
/// who answer in Arabic.
///
/// Every text on a screen is a `Phrase`, so that none can exist in one language only: the compiler refuses it. The
/// catalogue is the set of files named `…Wording.swift`, one beside the data it words.
///
/// ```swift
/// let phrase = Phrase(fr: "\(count) réponses", en: "\(count) responses")
/// phrase.text(in: .french)
/// ```
public struct Phrase: Sendable, Hashable {
  /// The French text.
  public let french: String
  /// The English text.
  public let english: String

  /// The Arabic text; nil where the people who answer never read the phrase. In sentences that hold for everybody:
  /// without forms that are of men or women alone.
  public let arabic: String?

  /// Makes a phrase from its texts, which say the same thing.
  public init(fr french: String, en english: String, ar arabic: String? = nil) {
    self.french = french
    self.english = english
    self.arabic = arabic
  }

  /// The text in one language.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
