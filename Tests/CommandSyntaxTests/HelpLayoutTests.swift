import CommandSyntax
import Testing
import Wording

@Suite struct HelpLayoutTests {
  @Test(arguments: InterfaceLanguage.allCases, [40, 50, 64, 80, 100])
  func noLineIsWiderThanTheScreen(language: InterfaceLanguage, width: Int) {
    let renderer = HelpRenderer(tool: sampleTool, language: language, width: width)
    for name in [nil, "check", "run", "export", "demo", "help"] as [String?] {
      for line in renderer.help(for: name).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test func aScreenIsTakenToHaveBetweenFortyAndAHundredColumns() {
    let width = { HelpRenderer(tool: sampleTool, language: .english, width: $0).width }
    #expect(width(-1) == 40)
    #expect(width(0) == 40)
    #expect(width(72) == 72)
    #expect(width(.max) == 100)
  }

  @Test func frenchPunctuationNeverBeginsALine() {
    for width in 40...100 {
      let renderer = HelpRenderer(tool: sampleTool, language: .french, width: width)
      for line in renderer.help(for: "run").split(separator: "\n") {
        let first = line.first { $0 != " " }
        #expect(first.map(":;?!»".contains) != true, "\(line)")
        #expect(line.last != "«", "\(line)")
      }
    }
  }

  @Test func theHelpOfAnUnknownCommandIsThatOfTheTool() {
    let renderer = HelpRenderer(tool: sampleTool, language: .french, width: 80)
    #expect(renderer.help(for: "nosuch") == renderer.toolHelp)
  }

  @Test func longListsOfValuesAreToldInTheText() {
    let option = OptionDescription.value(
      "level", placeholder: Phrase(fr: "NIVEAU", en: "LEVEL"),
      allowedValues: ["individual", "household", "neighbourhood", "region"],
      help: Phrase(fr: "Le niveau observé.", en: "The level observed."))
    let help = HelpRenderer(tool: tool(with: [option]), language: .english, width: 100).help(for: "c")
    #expect(
      help.contains(
        "--level LEVEL  The level observed. Possible values: individual, household, neighbourhood, region."))
  }

  @Test func theSampleDescribesItselfWithoutMistake() {
    #expect(sampleTool.mistakes == [])
  }

  @Test func mistakesInADescriptionAreFound() {
    let text = Phrase(fr: "x", en: "x")
    let option = OptionDescription.flag("plain", letter: "h", help: text)
    #expect(tool(with: [option]).mistakes == [.letterTwice("h", command: "c")])
    #expect(
      tool(with: [.flag("lang", help: text), .flag("x", help: Phrase(fr: "x", en: ""))]).mistakes
        == [.nameTwice("lang", command: "c"), .emptyText(command: "c")])
    #expect(
      tool(with: [.value("f", placeholder: text, allowedValues: ["a"], whenAbsent: .means("b"), help: text)]).mistakes
        == [.defaultNotAllowed(option: "f", command: "c")])
    #expect(
      tool(with: [.value("f", placeholder: text, whenAbsent: .refused, help: text)]).mistakes
        == [.exampleNotUnderstood("t c | less")])
    #expect(
      tool(with: [], example: "t help c").mistakes == [])
    #expect(tool(with: [], example: "c").mistakes == [.exampleNotUnderstood("c")])
  }

  private func tool(with options: [OptionDescription], example: String = "t c | less") -> ToolDescription {
    let text = Phrase(fr: "x", en: "x")
    let command = CommandDescription(
      name: "c", summary: text, discussion: text, options: options, examples: CommandExample(example, text))
    return ToolDescription(name: "t", summary: text, firstSteps: [], groups: [CommandGroup(text, [command])])
  }
}
