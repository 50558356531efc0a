import Wording

/// Everything that can be wrong with a questionnaire, family by family. Each case has a code that never changes its
/// meaning.
public enum Problem: Sendable, Equatable {
  /// J01: characters, words and lines.
  case line(LineProblem)
  /// J02: names.
  case name(NameProblem)
  /// J03: kinds of answer, options and expressions.
  case type(TypeProblem)
  /// J04: scores.
  case score(ScoreProblem)
  /// J05 and J06: waves and changes, and what is never used.
  case wave(WaveProblem)
  /// J07: translations.
  case translation(TranslationProblem)
  /// J08: pieces shared between files.
  case reuse(ReuseProblem)
  /// J09: how things are shown, and what a score stands for.
  case presentation(PresentationProblem)

  /// What the grammar would take at a place.
  public enum Expectation: Sendable, Equatable {
    case name(NameKind)
    case text
    case number
    case wholeNumber
    case date
    case bounds(after: Keyword)
    case version
    case answerType
    case waveClause
    case word(String)
    case sign(String)
    case waveComparison
    case scaleBounds
    case oneOf([String])
    case value
    case closingParenthesis
    case languageCode
    case fingerprint
    /// A text on a line that begins with a keyword.
    case textAfter(Keyword)
    /// The number of answers that a score takes.
    case minimum
    /// A period in days instead of what was written.
    case days(of: String, are: String)
  }

  /// What stands there instead.
  public enum Found: Sendable, Equatable {
    case endOfLine
    case text
    case word(String)
    case symbol(String)
  }

  /// The kinds of things that have names.
  public enum NameKind: Sendable, Equatable {
    case questionnaire, programme, wave, scale, section, question, calculation, score, code, shared, file
  }

  /// The kinds of values in expressions.
  public enum ValueKind: Sendable, Equatable {
    case number, text, date, truth, code
    case codes
  }

  /// The code: `J0203`.
  public var code: String {
    switch self {
    case .line(let problem): problem.code
    case .name(let problem): problem.code
    case .type(let problem): problem.code
    case .score(let problem): problem.code
    case .wave(let problem): problem.code
    case .translation(let problem): problem.code
    case .reuse(let problem): problem.code
    case .presentation(let problem): problem.code
    }
  }

  /// How serious the problem is.
  public var severity: Severity {
    switch self {
    case .type(.neverAskedTogether), .type(.settled), .type(.optionLikeLine), .type(.lineAmongOptions),
      .type(.gluedNumbers(_, apart: _, isOfWholes: false)), .wave(.retrospectiveWaveAsksNothing),
      .wave(.backwardChange), .wave(.randomisedWithoutGroup), .wave(.unusedScale), .wave(.emptySection),
      .score(.objectiveNotTicked), .presentation(.emptyGrid):
      .warning
    case .translation(let problem): problem.severity
    default: .error
    }
  }

  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .line(let problem): problem.wording(in: edition)
    case .name(let problem): problem.wording(in: edition)
    case .type(let problem): problem.wording(in: edition)
    case .score(let problem): problem.wording(in: edition)
    case .wave(let problem): problem.wording(in: edition)
    case .translation(let problem): problem.wording(in: edition)
    case .reuse(let problem): problem.wording(in: edition)
    case .presentation(let problem): problem.wording(in: edition)
    }
  }
}
