import Wording

/// What a person asks of the tool, once the command line has been understood.
public struct Invocation: Sendable, Equatable {
  /// The three things one can ask for.
  public enum Request: Sendable, Equatable {
    /// To run a command.
    case command(CommandInvocation)
    /// To explain a command, or the tool when the name is nil.
    case help(command: String?)
    /// To say which version this is.
    case version
  }

  /// What is asked.
  public let request: Request
  /// The language given with `--lang`, or nil when none was.
  public let language: InterfaceLanguage?
}

/// A command and all it was given. Everything its description requires is there.
public struct CommandInvocation: Sendable, Equatable {
  /// The name of the command.
  public let name: String
  private let given: [String: [String]]
  private let flags: Set<String>
  private let description: CommandDescription

  init(of description: CommandDescription, given: [String: [String]], flags: Set<String>) {
    self.name = description.name
    self.given = given
    self.flags = flags
    self.description = description
  }

  /// The value given to an option or to an argument of one word; failing that, the value which its description says
  /// its absence means; else nil. The name must be one that the command describes.
  public func value(_ name: String) -> String? {
    assertDescribed(name)
    if let value = given[name]?.first { return value }
    if case .means(let value) = description.options.first(where: { $0.name == name })?.value?.whenAbsent {
      return value
    }
    return nil
  }

  /// Every word given to an argument, in order. The name must be one that the command describes.
  public func values(_ name: String) -> [String] {
    assertDescribed(name)
    return given[name] ?? []
  }

  /// Whether a flag was given. The name must be one that the command describes.
  public func flag(_ name: String) -> Bool {
    assertDescribed(name)
    return flags.contains(name)
  }

  /// A name misspelt in the program would otherwise read as an option that nobody ever gives.
  private func assertDescribed(_ name: String) {
    assert(
      description.arguments.contains { $0.name == name } || description.options.contains { $0.name == name },
      "\(description.name) describes neither an argument nor an option named \(name)")
  }
}
