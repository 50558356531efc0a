import Wording

/// A command-line tool: its commands, in the order in which its help presents them.
public struct ToolDescription: Sendable, Hashable {
  /// The word that is typed: `jalon`.
  public let name: String
  /// What the tool is for, in one line, without a full stop.
  public let summary: Phrase
  /// The few lines with which a newcomer begins.
  public let firstSteps: [CommandExample]
  /// The commands, in groups that follow the work: write, collect, understand. `help` is not among them.
  public let groups: [CommandGroup]

  /// Describes a tool. The command `help` and the options `--help`, `--lang` and `--version` are added by themselves.
  public init(name: String, summary: Phrase, firstSteps: [CommandExample], groups: [CommandGroup]) {
    self.name = name
    self.summary = summary
    self.firstSteps = firstSteps
    self.groups = groups
  }

  /// Every command, `help` last.
  public var commands: [CommandDescription] { groups.flatMap(\.commands) + [helpCommand] }

  /// The command of that name, if there is one.
  public func command(named name: String) -> CommandDescription? {
    commands.first { $0.name == name }
  }
}

/// Commands that serve the same moment of the work.
public struct CommandGroup: Sendable, Hashable {
  /// What they have in common, as a heading without a colon.
  public let title: Phrase
  /// The commands, in the order in which they are shown.
  public let commands: [CommandDescription]

  /// Groups commands under a heading.
  public init(_ title: Phrase, _ commands: [CommandDescription]) {
    self.title = title
    self.commands = commands
  }
}
