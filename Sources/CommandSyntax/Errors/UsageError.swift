import Wording

/// A command line that cannot be understood: what is wrong with it, and where help is to be found.
public struct UsageError: Error, Sendable, Equatable {
  /// What is wrong.
  public let problem: UsageProblem
  /// The name of the tool.
  public let tool: String
  /// The command that was asked for, or nil when none was, or none that exists.
  public let command: String?

  /// Says what is wrong with a command line.
  public init(_ problem: UsageProblem, tool: String, command: String?) {
    self.problem = problem
    self.tool = tool
    self.command = command
  }
}

/// What can be wrong with a command line. Options are written as they are typed, dashes included.
public enum UsageProblem: Sendable, Equatable {
  /// The tool has no such command; `suggestion` is what was probably meant.
  case unknownCommand(String, suggestion: String?)
  /// The word where the command stands is empty: often a shell variable that has no value.
  case emptyCommand
  /// No command has such an option; `suggestion` is what was probably meant.
  case unknownOption(String, suggestion: String?)
  /// The option exists, but only for other commands.
  case optionOfOtherCommands(String, commands: [String])
  /// Options typed with the dashes of a word processor, each with the same word in plain dashes.
  case typographicDashes([MendedWord])
  /// An option that needs a value has none. `next` is the option that stands in its place, if one does.
  case missingValue(option: String, placeholder: Phrase, next: String?)
  /// A value stuck to the letter of an option: `-dessai.db`.
  case valueStuckToLetter(option: String, value: String)
  /// A value was given to an option that takes none.
  case valueForFlag(option: String, value: String)
  /// An option that can be given once was given again.
  case repeatedOption(String)
  /// The value of an option or of an argument is not one of those that exist.
  case valueNotAllowed(String, of: Subject, allowed: [String], suggestion: String?)
  /// The value of an option or of an argument is empty or blank: often a shell variable that has no value.
  case emptyValue(of: Subject)
  /// Something without which the command cannot start is not there. All that is missing is listed, as help writes
  /// it: `FILE`, `--wave WAVE`.
  case incomplete(arguments: [Phrase], options: [Phrase])
  /// Words in excess; `most` is how many the command takes.
  case tooManyArguments([String], most: Int)

  /// What a value was given to.
  public enum Subject: Sendable, Equatable {
    /// An option, as it is typed.
    case option(String)
    /// An argument, by what help calls it.
    case argument(Phrase)
  }

  /// A word as it was typed and as it should be.
  public struct MendedWord: Sendable, Equatable {
    /// The word as it was typed: `–wave`.
    public let typed: String
    /// The word in plain dashes: `--wave`.
    public let mended: String

    /// Pairs a word with its mend.
    public init(typed: String, mended: String) {
      self.typed = typed
      self.mended = mended
    }
  }
}
