import Wording

/// Reads the words of a command line, the name of the command apart, against what the command accepts.
struct CommandLineReader {
  let tool: ToolDescription
  /// The command, or nil when the line names none.
  let command: CommandDescription?

  private var optionValues: [String: String] = [:]
  private var flags: Set<String> = []
  private var plainWords: [String] = []

  init(tool: ToolDescription, command: CommandDescription?) {
    self.tool = tool
    self.command = command
  }

  mutating func read(_ words: [String]) throws(UsageError) {
    var remaining = words[...]
    while let word = remaining.popFirst() {
      switch CommandLineWord(word) {
      case .plain(let text):
        plainWords.append(text)
      case .endOfOptions:
        plainWords.append(contentsOf: remaining)
        remaining = []
      case .long(let name, let value):
        try take(option(named: name, typed: "--" + name), attached: value, from: &remaining)
      case .letters(let letters, let value):
        try read(letters: letters, attached: value, from: &remaining)
      }
    }
  }

  /// What the words read ask for, once it is sure that nothing is missing or in excess.
  func invocation() throws(UsageError) -> Invocation {
    let language = optionValues[OptionDescription.language.name].flatMap(InterfaceLanguage.init(rawValue:))
    if flags.contains(OptionDescription.help.name) {
      return Invocation(request: .help(command: command?.name), language: language)
    }
    if asksForVersion { return Invocation(request: .version, language: language) }
    guard let command else { return Invocation(request: .help(command: nil), language: language) }

    let argumentWords = try assignedArguments(of: command)
    if command.name == ToolDescription.helpCommandName {
      return Invocation(request: .help(command: try explainedCommand()), language: language)
    }
    let given = argumentWords.merging(optionValues.mapValues { [$0] }) { argument, _ in argument }
    return Invocation(
      request: .command(CommandInvocation(of: command, given: given, flags: flags)), language: language)
  }

  // MARK: - Options

  private mutating func read(
    letters: String, attached value: String?, from remaining: inout ArraySlice<String>
  ) throws(UsageError) {
    let typed = "-" + letters
    if letters.count != 1, letters.isEmpty || acceptedOptions.contains(where: { $0.name == letters }) {
      // `-wave` is `--wave` with a dash forgotten, even where `-w` exists.
      throw refusal(.unknownOption(typed, suggestion: letters.isEmpty ? nil : "--" + letters))
    }
    for (index, letter) in letters.enumerated() {
      guard let option = acceptedOptions.first(where: { $0.letter == letter }) else {
        throw refusal(unknown(letter: letter, in: typed))
      }
      let isLast = index == letters.count - 1
      if option.value != nil, !isLast {
        // Not taken as its value: `-db` would silently mean `-d b` to a person who forgot a dash.
        throw refusal(.valueStuckToLetter(option: "-\(letter)", value: String(letters.dropFirst(index + 1))))
      }
      try take(option, attached: isLast ? value : nil, from: &remaining)
    }
  }

  /// Records an option, with its value if it takes one: the one attached with `=`, else the next word.
  private mutating func take(
    _ option: OptionDescription, attached: String?, from remaining: inout ArraySlice<String>
  ) throws(UsageError) {
    guard let description = option.value else {
      if let attached { throw refusal(.valueForFlag(option: option.longForm, value: attached)) }
      flags.insert(option.name)
      return
    }
    if optionValues[option.name] != nil { throw refusal(.repeatedOption(option.longForm)) }
    let value = try attachedOrNext(attached, of: option, description, from: &remaining)
    try check(value, of: .option(option.longForm), allowed: description.allowedValues)
    optionValues[option.name] = value
  }

  private func attachedOrNext(
    _ attached: String?, of option: OptionDescription, _ description: ValueDescription,
    from remaining: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    if let attached { return attached }
    if let next = remaining.first, case .plain = CommandLineWord(next) {
      remaining.removeFirst()
      return next
    }
    throw refusal(
      .missingValue(option: option.longForm, placeholder: description.placeholder, next: remaining.first))
  }

  /// The options that may stand on this line; those of the command hide those of the tool.
  private var acceptedOptions: [OptionDescription] { (command?.options ?? []) + OptionDescription.ofTheTool }

  private func option(named name: String, typed: String) throws(UsageError) -> OptionDescription {
    if let option = acceptedOptions.first(where: { $0.name == name }) { return option }
    let owners = tool.commands.filter { $0.options.contains { $0.name == name } }
    if !owners.isEmpty { throw refusal(.optionOfOtherCommands(typed, commands: owners.map(\.name))) }
    throw refusal(.unknownOption(typed, suggestion: suggestion(for: name)))
  }

  private func unknown(letter: Character, in typed: String) -> UsageProblem {
    // `-wvae` is `--wave` with a dash forgotten and two letters swapped.
    if typed.count > 2, let meant = suggestion(for: String(typed.dropFirst())) {
      return .unknownOption(typed, suggestion: meant)
    }
    let owners = tool.commands.filter { $0.options.contains { $0.letter == letter } }
    if !owners.isEmpty { return .optionOfOtherCommands("-\(letter)", commands: owners.map(\.name)) }
    return .unknownOption("-\(letter)", suggestion: nil)
  }

  private func suggestion(for name: String) -> String? {
    String.meant(by: name, among: acceptedOptions.map(\.name)).map { "--" + $0 }
  }

  /// A command may have an option `--version` of its own.
  private var asksForVersion: Bool {
    let version = OptionDescription.version
    return flags.contains(version.name) && command?.options.contains { $0.name == version.name } != true
  }

  // MARK: - Arguments

  /// The words of each argument, by its name.
  private func assignedArguments(of command: CommandDescription) throws(UsageError) -> [String: [String]] {
    let places = ArgumentPlaces(of: plainWords, among: command.arguments)
    let missingOptions = command.options.filter { $0.isRequired && optionValues[$0.name] == nil }
    // What is missing is told before what is in excess: `run a.jalon avant` lacks `--wave` in front of `avant`.
    if !places.missing.isEmpty || !missingOptions.isEmpty {
      throw refusal(
        .incomplete(arguments: places.missing.map(\.shownForm), options: missingOptions.map(\.shownForm)))
    }
    if !places.excess.isEmpty {
      throw refusal(.tooManyArguments(places.excess, most: plainWords.count - places.excess.count))
    }
    for argument in command.arguments {
      for word in places.words[argument.name] ?? [] {
        try check(word, of: .argument(argument.shownForm), allowed: argument.allowedValues)
      }
    }
    return places.words
  }

  /// The command that `help` is asked to explain, or nil for the tool.
  private func explainedCommand() throws(UsageError) -> String? {
    guard let name = plainWords.first else { return nil }
    guard tool.command(named: name) != nil else {
      throw UsageError(CommandLineParser.unknownCommand(name, of: tool), tool: tool.name, command: nil)
    }
    return name
  }

  private func check(
    _ value: String, of subject: UsageProblem.Subject, allowed: [String]
  ) throws(UsageError) {
    if value.isBlank { throw refusal(.emptyValue(of: subject)) }
    guard !allowed.isEmpty, !allowed.contains(value) else { return }
    let suggestion = String.meant(by: value, among: allowed)
    throw refusal(.valueNotAllowed(value, of: subject, allowed: allowed, suggestion: suggestion))
  }

  private func refusal(_ problem: UsageProblem) -> UsageError {
    UsageError(problem, tool: tool.name, command: command?.name)
  }
}
