import Testing

/// What a newcomer finds without a manual.
@Suite struct HelpTests {
  private let workshop: Workshop
  /// The commands as the tool itself lists them.
  private let commands: [String]

  init() throws {
    workshop = try Workshop()
    let help = try workshop.jalon("--help").output
    commands = help.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^  ([a-z]+) {2,}\S/#).map { String($0.1) }
    }
  }

  @Test func theToolListsItsCommands() throws {
    #expect(Set(commands).isSuperset(of: ["check", "explain", "run", "import", "change", "export", "erase"]))
    #expect(try workshop.jalon("--help").end == .code(0))
    #expect(try workshop.jalon("help").output == workshop.jalon("--help").output)
  }

  @Test(arguments: ["en", "fr"]) func everyCommandHasAnExampleInBothLanguages(_ language: String) throws {
    for command in commands {
      let outcome = try workshop.jalon(command, "--help", "--lang", language)
      #expect(outcome.end == .code(0))
      #expect(outcome.errors == "")
      let heading = language == "fr" ? #/\nExemples?\u{A0}:\n  jalon /# : #/\nExamples?:\n  jalon /#
      #expect(outcome.output.contains(heading), "\(outcome.output)")
      #expect(try workshop.jalon("help", command, "--lang", language).output == outcome.output)
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command) \(language)")
    }
  }

  @Test func theVersionIsOneLine() throws {
    let outcome = try workshop.jalon("--version")
    #expect(outcome.end == .code(0))
    #expect(outcome.output.contains(#/^jalon \d+\.\d+\.\d+\n$/#))
  }

  @Test func slipsOfTheKeyboardGetASuggestion() throws {
    for (arguments, suggestion) in [
      (["chek", "a.jalon"], "check"), (["exprot"], "export"), (["run", "a.jalon", "--wav", "avant"], "--wave"),
      (["import", "--questionaire", "a"], "--questionnaire"), (["export", "answer"], "answers"),
      (["check", "a.jalon", "--format", "jsn"], "json"), (["--versoin"], "--version"),
    ] {
      let outcome = try workshop.jalon(arguments)
      #expect(outcome.end == .code(2))
      #expect(outcome.isClearRefusal)
      #expect(outcome.errors.contains("Did you mean \"\(suggestion)\"?"), "\(outcome.errors)")
      #expect(outcome.output == "")
    }
    let french = try workshop.jalon("chek", "--lang", "fr")
    #expect(french.errors.contains("Vouliez-vous dire «\u{A0}check\u{A0}»\u{A0}?"), "\(french.errors)")
  }

  @Test func theLanguageFollowsTheSystemUnlessAskedFor() throws {
    let french = try workshop.jalon("help", "run", environment: ["LC_ALL": "", "LANG": "fr_FR.UTF-8"])
    #expect(french.output == (try workshop.jalon("help", "run", "--lang", "fr").output))
    let other = try workshop.jalon("help", "run", environment: ["LC_ALL": "C"])
    #expect(other.output == (try workshop.jalon("help", "run", "--lang", "en").output))
  }

  @Test func whatIsLackingIsNamed() throws {
    for (arguments, lacking) in [
      (["run", "a.jalon", "--wave", "avant"], "--participant"), (["run", "a.jalon", "--participant", "K"], "--wave"),
      (["import", "a.csv"], "--questionnaire"), (["check"], "FILE"), (["export"], "TABLE"),
      (["run", "a.jalon", "--wave"], "--wave"),
    ] {
      let outcome = try workshop.jalon(arguments)
      #expect(outcome.end == .code(2))
      #expect(outcome.errors.contains(lacking), "\(outcome.errors)")
    }
  }
}
