/// Something wrong in how a tool describes itself. The tool's own tests expect none.
public enum DescriptionMistake: Sendable, Equatable {
  /// Two commands have one name.
  case commandTwice(String)
  /// Two options or arguments of a command have one name, or an option has that of one of every command.
  case nameTwice(String, command: String)
  /// Two options of a command have one letter, or one has that of an option of every command.
  case letterTwice(Character, command: String)
  /// An option takes a value in one command and none in another: before the name of the command, it could not be read.
  case flagHereValueThere(option: String)
  /// More than one argument takes a number of words that varies.
  case severalVaryingArguments(command: String)
  /// The value that an option has by default is not among those it allows.
  case defaultNotAllowed(option: String, command: String)
  /// A text is empty in one language or both.
  case emptyText(command: String)
  /// An example is not a command line that the tool understands.
  case exampleNotUnderstood(String)
  /// An example of a command shows another one.
  case exampleOfAnotherCommand(String, command: String)
}

extension ToolDescription {
  /// What is wrong in this description.
  public var mistakes: [DescriptionMistake] {
    var mistakes = Self.repeated(commands.map(\.name)).map(DescriptionMistake.commandTwice)
    for command in commands { mistakes += self.mistakes(in: command) }
    let options = commands.flatMap(\.options)
    for name in Set(options.map(\.name)).sorted() {
      let kinds = Set(options.filter { $0.name == name }.map { $0.value == nil })
      if kinds.count > 1 { mistakes.append(.flagHereValueThere(option: name)) }
    }
    for example in firstSteps where understood(example) == nil {
      mistakes.append(.exampleNotUnderstood(example.commandLine))
    }
    return mistakes
  }

  private func mistakes(in command: CommandDescription) -> [DescriptionMistake] {
    var mistakes: [DescriptionMistake] = []
    let options = command.options + OptionDescription.ofEveryCommand
    mistakes += Self.repeated(options.map(\.name) + command.arguments.map(\.name))
      .map { .nameTwice($0, command: command.name) }
    mistakes += Self.repeated(options.compactMap(\.letter)).map { .letterTwice($0, command: command.name) }
    if command.arguments.filter({ $0.count != .one }).count > 1 {
      mistakes.append(.severalVaryingArguments(command: command.name))
    }
    for option in command.options {
      guard let value = option.value, case .means(let text) = value.whenAbsent else { continue }
      if !value.allowedValues.isEmpty, !value.allowedValues.contains(text) {
        mistakes.append(.defaultNotAllowed(option: option.name, command: command.name))
      }
    }
    let texts =
      [command.summary, command.discussion] + command.arguments.flatMap { [$0.placeholder, $0.help] }
      + command.options.map(\.help) + command.options.compactMap { $0.value?.placeholder }
      + command.examples.map(\.explanation)
    if texts.contains(where: { $0.french.isBlank || $0.english.isBlank }) {
      mistakes.append(.emptyText(command: command.name))
    }
    for example in command.examples {
      switch understood(example)?.request {
      case nil: mistakes.append(.exampleNotUnderstood(example.commandLine))
      case .command(let invocation) where invocation.name == command.name: break
      case .help, .version: break
      case .command: mistakes.append(.exampleOfAnotherCommand(example.commandLine, command: command.name))
      }
    }
    return mistakes
  }

  /// What an example asks for, up to a pipe or a redirection.
  private func understood(_ example: CommandExample) -> Invocation? {
    let words = ShellWords(example.commandLine).received
    guard words.first == name else { return nil }
    let arguments = words.dropFirst().prefix { !["|", ">", ">>", "&&"].contains($0) }
    return try? CommandLineParser.parse(Array(arguments), for: self)
  }

  private static func repeated<Name: Hashable>(_ names: [Name]) -> [Name] {
    var seen: Set<Name> = []
    return names.filter { !seen.insert($0).inserted }
  }
}
