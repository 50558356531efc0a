import Wording

/// Something that the compiler has to say about a source text, as data: what, where, and how to mend it. The words are
/// in the `…ProblemWording.swift` files.
public struct Diagnostic: Sendable, Equatable {
  /// What is wrong.
  public let problem: Problem
  /// Where it is.
  public let span: SourceSpan
  /// Another place that explains this one.
  public let related: Related?
  /// The mend, when it is mechanical.
  public let fix: Fix?
  /// The language edition of the file, in whose words the examples of the help are given.
  public internal(set) var edition = InterfaceLanguage.french

  /// Another place, and what stands there.
  public struct Related: Sendable, Equatable {
    /// Where.
    public let span: SourceSpan
    /// What.
    public let role: Role

    /// What a related place is.
    public enum Role: Sendable, Equatable {
      /// The name was given here first.
      case firstDefinition
      /// The thing talked of is declared here.
      case declaration
      /// The line takes in what stands there in another file.
      case inPiece(file: String, line: Int)
    }
  }

  /// A replacement of a stretch of text that mends the problem.
  public struct Fix: Sendable, Equatable {
    /// What to replace; an empty span inserts.
    public let span: SourceSpan
    /// The new text.
    public let replacement: String
    /// How sure the mend is.
    public let applicability: Applicability

    /// How sure a mend is.
    public enum Applicability: String, Sendable, Equatable {
      /// It says what was meant; a tool may apply it.
      case certain
      /// It is a guess that a person has to agree to.
      case likely
      /// It is one of several things that may have been meant: it is shown, and no tool applies it with others.
      case proposed
    }
  }

  init(_ problem: Problem, at span: SourceSpan, related: Related? = nil, fix: Fix? = nil) {
    self.problem = problem
    self.span = span
    self.related = related
    self.fix = fix
  }

  /// How serious it is.
  public var severity: Severity { problem.severity }

  /// The words for it, safe to print.
  var wording: ProblemWording {
    let wording = problem.wording(in: edition)
    return ProblemWording(
      message: wording.message.printable, label: wording.label?.printable, help: wording.help?.printable)
  }
}

/// How serious a diagnostic is.
public enum Severity: String, Sendable {
  /// The questionnaire cannot be used.
  case error
  /// The questionnaire can be used, but probably says something else than was meant.
  case warning
}
