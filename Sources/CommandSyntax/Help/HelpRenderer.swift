import Wording

/// Writes the help of a tool and of its commands as plain text.
public struct HelpRenderer: Sendable {
  /// The narrowest width that help is written for; a narrower screen gets this one.
  public static let narrowestWidth = 40
  /// The widest: longer lines are tiring to read.
  public static let widestWidth = 100

  /// The tool whose help is written.
  public let tool: ToolDescription
  /// The language of the help.
  public let language: InterfaceLanguage
  /// The number of characters that no line exceeds, unless a single word does.
  public let width: Int

  /// Writes help for a screen of `width` columns, brought between `narrowestWidth` and `widestWidth`.
  public init(tool: ToolDescription, language: InterfaceLanguage, width: Int) {
    self.tool = tool
    self.language = language
    self.width = min(max(width, Self.narrowestWidth), Self.widestWidth)
  }

  /// The help of a command, or of the tool when the name is nil or no command has it. Ends with a newline.
  public func help(for commandName: String?) -> String {
    guard let command = commandName.flatMap(tool.command(named:)) else { return toolHelp }
    return help(of: command)
  }

  /// The help of the tool: how to begin, its commands, its options. Ends with a newline.
  public var toolHelp: String {
    let commands = tool.groups.map { group in
      (title: group.title, table: HelpTable(rows: group.commands.map(row(of:))))
    }
    let options = table(of: OptionDescription.ofTheTool)
    let column = commands.map(\.table.textColumn).max() ?? 0

    var sections = [paragraph(tool.summary)]
    sections.append(usage(tool.name, [.commandPlaceholder, .optionsPlaceholder]))
    sections.append(section(.firstStepsHeading, examples(tool.firstSteps)))
    sections += commands.map { section($0.title, $0.table.lines(width: width, textColumn: column)) }
    sections.append(section(.optionsHeading, options.lines(width: width, textColumn: options.textColumn)))
    sections.append(paragraph(.howToKnowMore(tool.name)))
    return text(of: sections)
  }

  /// The help of a command: how it is written, what it does, what it takes, examples. Ends with a newline.
  public func help(of command: CommandDescription) -> String {
    let arguments = HelpTable(rows: command.arguments.map(row(of:)))
    let withLetters = command.options.contains { $0.letter != nil }
    let own = table(of: command.optionsRequiredFirst, aligningLetters: withLetters)
    let common = table(of: OptionDescription.ofEveryCommand, aligningLetters: withLetters)
    let column = [arguments, own, common].map(\.textColumn).max() ?? 0

    var sections = [paragraph(command.summary)]
    let required = command.options.filter(\.isRequired).map(\.usageForm)
    let optional = command.options.filter { !$0.isRequired }.map(\.usageForm)
    sections.append(
      usage("\(tool.name) \(command.name)", command.arguments.map(\.usageForm) + required + optional))
    sections.append(LineBreaking.paragraphs(command.discussion.text(in: language), width: width))
    sections.append(section(.argumentsHeading, arguments.lines(width: width, textColumn: column)))
    sections.append(section(.optionsHeading, own.lines(width: width, textColumn: column)))
    sections.append(section(.commonOptionsHeading, common.lines(width: width, textColumn: column)))
    sections.append(section(.examplesHeading(command.examples.count), examples(command.examples)))
    return text(of: sections)
  }

  // MARK: - Sections

  private func text(of sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private func paragraph(_ phrase: Phrase) -> [String] {
    LineBreaking.lines(of: phrase.text(in: language), width: width)
  }

  /// A heading and what stands below it; nothing when there is nothing below it.
  private func section(_ heading: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading.heading.text(in: language)] + lines
  }

  private func usage(_ start: String, _ pieces: [Phrase]) -> [String] {
    let first = "\(Phrase.usageHeading.heading.text(in: language)) \(start)"
    let texts = pieces.map { $0.text(in: language) }
    // Continued below what follows the name of the command, unless that leaves too little room.
    let column = first.count + 1
    if let longest = texts.map(\.count).max(), column + longest > width {
      let indent = 2 * HelpTable.indent
      return LineBreaking.lines(of: [first] + texts, width: width - indent).hanging(by: indent)
    }
    let lines = LineBreaking.lines(of: texts, width: width - column)
    return ([[first, lines.first].compactMap { $0 }.joined(separator: " ")] + lines.dropFirst()).hanging(by: column)
  }

  private func examples(_ examples: [CommandExample]) -> [String] {
    examples.flatMap { example in
      commandLine(example.commandLine).indented(by: HelpTable.indent)
        + LineBreaking.lines(of: example.explanation.text(in: language), width: width - 3 * HelpTable.indent)
        .indented(by: 3 * HelpTable.indent)
    }
  }

  /// A command line, continued as a shell allows where it is too long, so that it can be copied as it stands.
  private func commandLine(_ line: String) -> [String] {
    let room = width - HelpTable.indent
    if line.count <= room { return [line] }
    // Further right than the explanation below, and with room for the backslash.
    let indent = 3 * HelpTable.indent
    let pieces = ShellWords(line).writtenWithValues
    let lines = LineBreaking.lines(of: pieces, width: room - indent - 2)
    return (lines.dropLast().map { $0 + " \\" } + lines.suffix(1)).hanging(by: indent)
  }

  // MARK: - Rows

  private func row(of command: CommandDescription) -> HelpTable.Row {
    HelpTable.Row(label: command.name, text: command.summary.text(in: language))
  }

  private func row(of argument: ArgumentDescription) -> HelpTable.Row {
    let note = argument.count.least == 0 ? Phrase.optionalNote : nil
    let help = argument.help.with(note: note).listing(argument.allowedValues)
    return HelpTable.Row(label: argument.shownForm.text(in: language), text: help.text(in: language))
  }

  private func table(of options: [OptionDescription], aligningLetters: Bool = true) -> HelpTable {
    HelpTable(
      rows: options.map { option in
        let letter = option.letter.map { "-\($0), " } ?? (aligningLetters ? "    " : "")
        let help = option.help.with(note: option.value?.whenAbsent.note).listing(option.value?.allowedValues ?? [])
        return HelpTable.Row(
          label: letter + option.shownForm.text(in: language), text: help.text(in: language))
      })
  }
}
