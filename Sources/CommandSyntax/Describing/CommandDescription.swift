import Wording

/// What a command is: its name, what it takes, and everything that its help says.
public struct CommandDescription: Sendable, Hashable {
  /// The word that is typed: `check`.
  public let name: String
  /// What it does in one line, without a full stop.
  public let summary: Phrase
  /// What one should know before using it: one paragraph or several, separated by an empty line.
  public let discussion: Phrase
  /// What it takes by place, in order. At most one of them takes a number of words that varies.
  public let arguments: [ArgumentDescription]
  /// What it takes by name, beside the options that every command has.
  public let options: [OptionDescription]
  /// Ways to use it that work as they stand. There is at least one.
  public let examples: [CommandExample]

  /// Describes a command; one example at least must be shown.
  public init(
    name: String, summary: Phrase, discussion: Phrase, arguments: [ArgumentDescription] = [],
    options: [OptionDescription] = [], examples firstExample: CommandExample, _ otherExamples: CommandExample...
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = [firstExample] + otherExamples
  }

  /// The options in the order in which help shows them: those one cannot do without come first.
  var optionsRequiredFirst: [OptionDescription] {
    options.filter(\.isRequired) + options.filter { !$0.isRequired }
  }
}

/// A command line that works, and what it does.
public struct CommandExample: Sendable, Hashable {
  /// The line as it is typed in a shell, from the name of the tool on.
  public let commandLine: String
  /// What it does, as one sentence.
  public let explanation: Phrase

  /// Shows a command line and says what it does.
  public init(_ commandLine: String, _ explanation: Phrase) {
    self.commandLine = commandLine
    self.explanation = explanation
  }
}
