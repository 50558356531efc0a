import CommandSyntax
import Testing
import Wording

@Suite struct UnderstoodLinesTests {
  @Test(arguments: [
    "run a.jalon --wave avant --participant MA12 --plain",
    "run --wave=avant --participant=MA12 --plain a.jalon",
    "run -p -w avant --participant MA12 a.jalon",
    "run -pw avant a.jalon --participant MA12",
    "run -w=avant a.jalon --participant MA12 --plain --plain",
    "--plain --wave avant run a.jalon --participant MA12",
    "--lang fr --wave avant --participant MA12 --plain -- run a.jalon",
    "run --plain --wave avant --participant MA12 -- a.jalon",
  ])
  func theOrderAndTheFormOfOptionsDoNotMatter(line: String) throws {
    let run = try command(line)
    #expect(run.name == "run")
    #expect(run.value("file") == "a.jalon")
    #expect(run.value("wave") == "avant")
    #expect(run.value("participant") == "MA12")
    #expect(run.flag("plain"))
    #expect(!run.flag("quiet"))
    #expect(run.value("group") == nil)
  }

  @Test func anArgumentThatTakesManyWordsKeepsTheirOrder() throws {
    let check = try command("check b.jalon --format json a.jalon -")
    #expect(check.values("files") == ["b.jalon", "a.jalon", "-"])
    #expect(check.value("format") == "json")
  }

  @Test func anOptionLeftOutMeansWhatItsDescriptionSays() throws {
    #expect(try command("check a.jalon").value("format") == "terminal")
    #expect(try command("export scores").value("output") == nil)
  }

  @Test func everyWordAfterTwoDashesIsAnArgument() throws {
    let check = try command("check -- --format -h —wave --")
    #expect(check.values("files") == ["--format", "-h", "—wave", "--"])
  }

  @Test func aLoneDashIsAnOrdinaryWord() throws {
    #expect(try command("export scores -o -").value("output") == "-")
  }

  @Test func aValueMayBeginWithADashOrHoldAnEqualsSignWhenItIsAttached() throws {
    #expect(try command("export scores --output=--x=y").value("output") == "--x=y")
    #expect(try command("export scores --output=—x").value("output") == "—x")
  }

  @Test func aValueMayBeTheNameOfACommand() throws {
    let run = try command("--wave check run check --participant run")
    #expect(run.name == "run")
    #expect(run.value("wave") == "check")
    #expect(run.value("file") == "check")
  }

  @Test func theLanguageIsUnderstoodAnywhere() throws {
    #expect(try parse("--lang en check a.jalon").language == .english)
    #expect(try parse("check a.jalon --lang=fr").language == .french)
    #expect(try parse("check a.jalon").language == nil)
  }

  @Test(
    arguments: [
      ("", nil), ("--", nil), ("--lang en", nil), ("help", nil), ("--help", nil), ("-h", nil), ("-help", nil),
      ("—help", nil), ("help run", "run"), ("help help", "help"), ("help --help", "help"), ("run --help", "run"),
      ("--help run", "run"), ("run -h --no-such-option", "run"), ("run a b c --db --help", "run"), ("run -ph", "run"),
      ("--db a.db run –h", "run"),
    ] as [(String, String?)])
  func helpIsGrantedWhereverItIsAsked(line: String, command: String?) throws {
    #expect(try parse(line).request == .help(command: command))
  }

  @Test func helpIsGivenInTheLanguageAskedFor() throws {
    #expect(try parse("run --help --lang en").language == .english)
    #expect(try parse("help run --lang en").language == .english)
  }

  @Test(arguments: ["--version", "--lang en --version", "run --version"])
  func theVersionNeedsNothingElse(line: String) throws {
    #expect(try parse(line).request == .version)
  }

  @Test func theLanguageOfAWrongLineIsStillKnown() {
    let language = { (line: String) in CommandLineParser.requestedLanguage(in: line.words) }
    #expect(language("no such command --lang en --db") == .english)
    #expect(language("—lang en check") == .english)
    #expect(language("--lang xx --lang=fr") == .french)
    #expect(language("--lang") == nil)
    #expect(language("-- --lang en") == nil)
  }

  @Test func aVersionOptionOfACommandIsItsOwn() throws {
    let text = Phrase(fr: "x", en: "x")
    let tool = ToolDescription(
      name: "t", summary: text, firstSteps: [],
      groups: [
        CommandGroup(
          text,
          [
            CommandDescription(
              name: "c", summary: text, discussion: text, options: [.value("version", placeholder: text, help: text)],
              examples: CommandExample("t c", text))
          ])
      ])
    guard case .command(let command) = try CommandLineParser.parse(["c", "--version", "2"], for: tool).request else {
      Issue.record("not a command")
      return
    }
    #expect(command.value("version") == "2")
    #expect(try CommandLineParser.parse(["--version"], for: tool).request == .version)
  }

  @Test func anArgumentThatTakesManyLeavesTheirWordsToThoseAfterIt() throws {
    let text = Phrase(fr: "x", en: "x")
    let copy = CommandDescription(
      name: "copy", summary: text, discussion: text,
      arguments: [
        ArgumentDescription("sources", placeholder: text, count: .oneOrMore, help: text),
        ArgumentDescription("target", placeholder: text, help: text),
      ], examples: CommandExample("t copy a b", text))
    let tool = ToolDescription(name: "t", summary: text, firstSteps: [], groups: [CommandGroup(text, [copy])])
    guard case .command(let command) = try CommandLineParser.parse(["copy", "a", "b", "c"], for: tool).request else {
      Issue.record("not a command")
      return
    }
    #expect(command.values("sources") == ["a", "b"])
    #expect(command.value("target") == "c")
    #expect(throws: UsageError(.incomplete(arguments: [text], options: []), tool: "t", command: "copy")) {
      try CommandLineParser.parse(["copy", "a"], for: tool)
    }
  }
}
