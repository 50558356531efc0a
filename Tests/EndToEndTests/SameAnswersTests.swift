import Testing

/// The same interview through every way into the database gives the same bytes.
@Suite struct SameAnswersTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.complete, to: "c.jalon")
  }

  @Test(arguments: Script.all)
  func throughThePlainInterview(_ script: Script) throws {
    let input = script.steps.flatMap(\.lines).map { $0 + "\n" }.joined()
    let outcome = try workshop.jalon(
      "run", "c.jalon", "--wave", script.wave, "--participant", "P1", "--plain", input: input)
    // At the wave « apres » the retrospective one follows, which need not be answered in this sitting.
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(try workshop.answers("P1", script.wave) == script.answers)
    #expect(try workshop.states("P1").first == "\(script.wave) complete")
  }

  @Test(arguments: Script.all)
  func throughTheFullScreen(_ script: Script) throws {
    let screen = try workshop.screen("run", "c.jalon", "--wave", script.wave, "--participant", "P1")
    for step in script.steps {
      try screen.wait(for: Script.questions[step.item] ?? step.item)
      screen.type(step.keys)
      guard let warning = step.warning else { continue }
      try screen.wait(for: warning)
      screen.type("y")
    }
    try screen.wait(for: "Thank you")
    screen.type("\r")
    if script.wave == "apres" {
      try screen.wait(for: "Savez-vous cuisiner ?")
      screen.type("\u{3}")
    }
    #expect(screen.end() == .code(0))
    #expect(try workshop.answers("P1", script.wave) == script.answers)
    #expect(try workshop.states("P1").first == "\(script.wave) complete")
  }

  @Test(arguments: Script.all)
  func throughAnImport(_ script: Script) throws {
    let header = ["participant"] + script.steps.map(\.item)
    let row = ["P1"] + script.steps.map { "\"\($0.cell.replacing("\"", with: "\"\""))\"" }
    try workshop.write([header, row].map { $0.joined(separator: ";") + "\r\n" }.joined(), to: "saisie.csv")
    let outcome = try workshop.jalon("import", "saisie.csv", "-q", "c.jalon", "--wave", script.wave)
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(try workshop.answers("P1", script.wave) == script.answers)
    #expect(script.steps.compactMap(\.warning).allSatisfy { outcome.errors.contains($0) })
  }
}
