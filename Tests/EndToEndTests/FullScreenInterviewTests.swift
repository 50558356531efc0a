import Testing

/// Interviews on a real terminal, one question a screen.
@Suite struct FullScreenInterviewTests {
  private let workshop: Workshop
  private let left = "\u{1B}[D"
  private let right = "\u{1B}[C"
  private let down = "\u{1B}[B"
  private let escape = "\u{1B}"
  private let enter = "\r"

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  private func screen(_ wave: String) throws -> Conversation {
    try workshop.screen("run", "p.jalon", "--wave", wave, "--participant", "K7M2")
  }

  @Test func aWholeInterviewWithArrowsAndDigits() throws {
    let screen = try screen("avant")
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type(right + right + right + left + right + enter)
    try screen.wait(for: "saisons ?")
    screen.type("nsp" + enter)
    try screen.wait(for: "viande ?")
    screen.type(down + down + enter)
    try screen.wait(for: "Combien de jours ?")
    screen.type("3" + enter)
    try screen.wait(for: "Thank you")
    screen.type(enter)
    #expect(screen.end() == .code(0))
    #expect(try workshop.answers("K7M2", "avant") == #"[3,{"missing":"nsp"},"parfois",3]"#)
    #expect(try workshop.states("K7M2") == ["avant complete"])
    // The window is given back as it was.
    #expect(screen.shown.contains("\u{1B}[?1049l"))
  }

  @Test func aSoftCheckAndGoingBackAndTheWaveOfTheSameSitting() throws {
    let screen = try screen("apres")
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type("5" + enter)
    try screen.wait(for: "saisons ?")
    screen.type("4" + enter)
    try screen.wait(for: "viande ?")
    screen.type("1" + enter)
    try screen.wait(for: "Combien de jours ?")
    screen.type("7" + enter)
    try screen.wait(for: "Tous les jours, vraiment ?")
    screen.type("n" + escape)
    try screen.wait(for: "viande ?")
    screen.type("3" + enter)
    try screen.wait(for: "Thank you")
    screen.type(enter)
    try screen.wait(for: "vu d'aujourd'hui")
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type("2" + enter)
    try screen.wait(for: "Thank you")
    screen.type(enter)
    #expect(screen.end() == .code(0))
    #expect(try workshop.answers("K7M2", "apres") == #"[5,4,"jamais",null]"#)
    #expect(try workshop.answers("K7M2", "retro") == "[2,null,null,null]")
  }

  @Test func ctrlCStopsAndTheSameCommandGoesOn() throws {
    let first = try screen("avant")
    try first.wait(for: "Savez-vous cuisiner ?")
    first.type("5" + enter)
    try first.wait(for: "saisons ?")
    first.type("\u{3}")
    #expect(first.end() == .code(1))
    #expect(first.shown.contains("run the same command again"))
    #expect(try workshop.answers("K7M2", "avant") == "[5,null,null,null]")
    let second = try screen("avant")
    try second.wait(for: "saisons ?")
    #expect(!second.shown.contains("Savez-vous cuisiner"))
    second.type("4" + enter)
    try second.wait(for: "viande ?")
    second.type("3" + enter)
    try second.wait(for: "Thank you")
    second.type(enter)
    #expect(second.end() == .code(0))
    #expect(try workshop.answers("K7M2", "avant") == #"[5,4,"jamais",null]"#)
  }

  @Test func aWindowThatIsClosedLosesNothing() throws {
    do {
      let screen = try screen("avant")
      try screen.wait(for: "Savez-vous cuisiner ?")
      screen.type("5" + enter)
      try screen.wait(for: "saisons ?")
      screen.type("4" + enter)
      try screen.wait(for: "viande ?")
      screen.close()
    }
    #expect(try workshop.answers("K7M2", "avant") == "[5,4,null,null]")
  }

  @Test func withoutColoursTheScreenStillWorks() throws {
    let screen = try Conversation(
      terminal: Workshop.program, ["run", "p.jalon", "--wave", "retro", "--participant", "K7M2"],
      environment: workshop.environment(["NO_COLOR": "1"]), folder: workshop.folder)
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type("4" + enter)
    try screen.wait(for: "Thank you")
    screen.type(enter)
    #expect(screen.end() == .code(0))
    // Colours 30 to 37 and 90 to 97 of ECMA-48.
    #expect(!screen.shown.contains(#/\u{1B}\[(\d+;)*[39][0-7]m/#))
  }

  @Test func aNarrowWindowShowsTheSameQuestion() throws {
    let screen = try screen("avant")
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type("4")
    screen.resize(columns: 44, rows: 20)
    // The question is drawn anew, and what was chosen stays chosen.
    try screen.wait(for: "Savez-vous cuisiner ?")
    try screen.wait(for: "[4]")
    screen.type(enter)
    try screen.wait(for: "saisons ?")
    #expect(try workshop.answers("K7M2", "avant") == "[4,null,null,null]")
    screen.kill()
  }

  @Test func aDumbTerminalIsAskedLineByLine() throws {
    let screen = try Conversation(
      terminal: Workshop.program, ["run", "p.jalon", "--wave", "retro", "--participant", "K7M2"],
      environment: workshop.environment(["TERM": "dumb"]), folder: workshop.folder)
    try screen.wait(for: "Savez-vous cuisiner ?")
    try screen.wait(for: "Your answer:")
    screen.say("4")
    #expect(screen.end() == .code(0))
    #expect(!screen.shown.contains("\u{1B}"))
    #expect(try workshop.answers("K7M2", "retro") == "[4,null,null,null]")
  }
}
