import Wording

/// Understands what a person typed after the name of the tool.
///
/// ```swift
/// let invocation = try CommandLineParser.parse(["run", "a.jalon", "--wave", "avant"], for: tool)
/// ```
///
/// Options and arguments come in any order, before or after the name of the command. Understood are `--name value`,
/// `--name=value`, `-n value`, `-n=value`, several flags after one dash, `--` after which no word is an option, and a
/// lone `-` as an ordinary word. A request for help is granted even on a line that has mistakes.
public enum CommandLineParser {
  /// What the words ask for. No word at all asks for the help of the tool.
  public static func parse(
    _ arguments: [String], for tool: ToolDescription
  ) throws(UsageError) -> Invocation {
    let optionWords = arguments.prefix { $0 != "--" }
    let position = commandPosition(in: arguments, of: tool)
    let name = position.map { arguments[$0] }
    let command = name.flatMap(tool.command(named:))

    if let name, command == nil {
      throw UsageError(unknownCommand(name, of: tool), tool: tool.name, command: nil)
    }
    if optionWords.contains(where: asksForHelp) {
      return Invocation(request: .help(command: command?.name), language: requestedLanguage(in: arguments))
    }
    let mends = optionWords.compactMap { word in
      TypographicDash.mended(word).map { UsageProblem.MendedWord(typed: word, mended: $0) }
    }
    if !mends.isEmpty { throw UsageError(.typographicDashes(mends), tool: tool.name, command: command?.name) }

    var words = arguments
    if let position { words.remove(at: position) }
    var reader = CommandLineReader(tool: tool, command: command)
    try reader.read(words)
    return try reader.invocation()
  }

  /// The language that `--lang` asks for, however wrong the rest of the line is, so that even the error is worded in
  /// it; nil when there is no such option, or its value is no language.
  public static func requestedLanguage(in arguments: [String]) -> InterfaceLanguage? {
    let words = arguments.prefix { $0 != "--" }.map { TypographicDash.mended($0) ?? $0 }
    for (index, word) in words.enumerated() {
      guard case .long(OptionDescription.language.name, let value) = CommandLineWord(word) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : nil
      if let language = (value ?? next).flatMap(InterfaceLanguage.init(rawValue:)) { return language }
    }
    return nil
  }

  /// Where the name of the command stands: the first word that is neither an option nor the value of one. An option
  /// that comes before it is looked up in every command, since which one it belongs to is not known yet.
  static func commandPosition(in arguments: [String], of tool: ToolDescription) -> Int? {
    let options = OptionDescription.ofTheTool + tool.commands.flatMap(\.options)
    var index = 0
    while index < arguments.count {
      var takesNextWord = false
      switch CommandLineWord(TypographicDash.mended(arguments[index]) ?? arguments[index]) {
      case .plain:
        return index
      case .endOfOptions:
        return index + 1 < arguments.count ? index + 1 : nil
      case .long(let name, nil):
        takesNextWord = options.contains { $0.name == name && $0.value != nil }
      case .letters(let letters, nil):
        takesNextWord = options.contains { $0.letter != nil && $0.letter == letters.last && $0.value != nil }
      case .long, .letters:
        break
      }
      index += 1
      // A word that looks like an option is no value: `--db --plain run` lacks one.
      if takesNextWord, index < arguments.count, case .plain = CommandLineWord(arguments[index]) { index += 1 }
    }
    return nil
  }

  /// `-help` is what people type who know other tools.
  private static func asksForHelp(_ word: String) -> Bool {
    ["--help", "-help", "-h"].contains(TypographicDash.mended(word) ?? word)
  }

  /// That no command has this name.
  static func unknownCommand(_ name: String, of tool: ToolDescription) -> UsageProblem {
    if name.isBlank { return .emptyCommand }
    // `jalon version` is meant as `jalon --version`.
    let option = OptionDescription.ofTheTool.first { $0.name == name }?.longForm
    return .unknownCommand(name, suggestion: option ?? .meant(by: name, among: tool.commands.map(\.name)))
  }
}

extension String {
  /// The candidate that a person meant by a word: the nearest one, or the only one that begins with it.
  static func meant(by word: String, among candidates: [String]) -> String? {
    if let nearest = Suggestion.nearest(to: word, among: candidates) { return nearest }
    let longer = word.isEmpty ? [] : candidates.filter { $0.hasPrefix(word) }
    return longer.count == 1 ? longer.first : nil
  }

  /// Whether there is nothing to see in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
