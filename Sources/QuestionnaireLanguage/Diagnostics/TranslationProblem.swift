/// What can be wrong with translations (J07).
public enum TranslationProblem: Sendable, Equatable {
  case unknownLanguage(String, suggestion: String?)
  case needlessLanguage(String, isRepeated: Bool)
  case missingFile(language: String, file: String)
  case incomplete(file: String, Incompleteness)
  case missingText(of: String)
  case missingLines([String])
  case staleText(Staleness, of: String)
  case unknownText(String, suggestion: String?)
  case missingOriginal(file: String, isThere: Bool)
  case otherHead(Head, expected: String, found: String)
  case lineOfOtherKind(String, isTranslation: Bool)

  /// What a translation lacks, as the questionnaire's own file tells it.
  public enum Incompleteness: Sendable, Equatable {
    /// It cannot be read.
    case unreadable
    /// Texts by name: those that are missing, those to review, and those that the questionnaire does not have.
    case texts(missing: [String], toReview: [String], unknown: [String])
  }

  /// Why a translation has to be read again.
  public enum Staleness: Sendable, Equatable {
    /// The source text is another than the one that was translated.
    case sourceChanged
    /// It is marked.
    case marked
    /// Nothing says which text was translated.
    case unknownSource
  }

  /// What the first line of a translation names.
  public enum Head: Sendable, Equatable {
    case questionnaire, language
  }

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .unknownLanguage: "J0701"
    case .needlessLanguage: "J0702"
    case .missingFile: "J0703"
    case .incomplete: "J0704"
    case .missingText: "J0705"
    case .missingLines: "J0706"
    case .staleText: "J0707"
    case .unknownText: "J0708"
    case .missingOriginal: "J0709"
    case .otherHead: "J0710"
    case .lineOfOtherKind: "J0711"
    }
  }

  /// How serious the problem is: what is not translated is read in the language of the source.
  var severity: Severity {
    switch self {
    case .unknownLanguage, .missingOriginal, .otherHead, .lineOfOtherKind: .error
    case .needlessLanguage, .missingFile, .incomplete, .missingText, .missingLines, .staleText, .unknownText: .warning
    }
  }
}
