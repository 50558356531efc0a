/// A sentence or word that a person reads, in both of Jalon's languages.
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

  /// Makes a phrase from its two texts, which say the same thing.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
