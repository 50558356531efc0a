import Testing

/// Accounts made on the command line.
@Suite struct AccountTests {
  private let workshop: Workshop
  private static let password = "quatre mots sans rapport"

  init() throws { workshop = try Workshop() }

  private func stored() throws -> String { try workshop.sql("SELECT name, role, password_hash FROM facilitator") }

  @Test func thePasswordIsReadFromStandardInputAndOnlyItsHashIsKept() throws {
    let added = try workshop.jalon("account", "add", "claire", input: Self.password + "\n")
    #expect(added.end == .code(0) && added.output == "Account added: claire.\n", "\(added.errors)")
    #expect(try stored().hasPrefix("claire|facilitator|$y$"))
    #expect(try !workshop.dump().contains("quatre mots"))
    let again = try workshop.jalon("account", "add", "Claire", input: Self.password + "\n")
    #expect(again.end == .code(1) && again.errors.contains("There is an account of this name already"))
    let short = try workshop.jalon("account", "add", "paul", "--role", "researcher", "--lang", "fr", input: "court\n")
    #expect(short.end == .code(1) && short.errors.contains("il en faut au moins 12 caractères"))
    #expect(try workshop.jalon("account", "list").output.split(separator: "\n").count == 1)
  }

  @Test func onATerminalThePasswordIsAskedTwiceAndNotShown() throws {
    let screen = try workshop.screen("account", "add", "claire")
    try screen.wait(for: "New password")
    screen.say(Self.password)
    try screen.wait(for: "Once more")
    screen.say(Self.password)
    try screen.wait(for: "Account added: claire.")
    #expect(screen.end() == .code(0))
    #expect(!screen.shown.contains("quatre"))
  }

  @Test func ctrlCAtThePasswordStopsAndChangesNothing() throws {
    let screen = try workshop.screen("account", "add", "claire")
    try screen.wait(for: "New password")
    screen.type("quat\u{3}")
    try screen.wait(for: "nothing has changed")
    #expect(screen.end() == .code(1))
    #expect(try stored() == "")
  }

  @Test func aPasswordIsChangedAndAnAccountRemovedAndAllIsOnRecord() throws {
    _ = try workshop.jalon("account", "add", "paul", "--role", "researcher", input: Self.password + "\n")
    let before = try stored()
    #expect(try workshop.jalon("account", "password", "paul", input: "encore quatre autres mots\n").end == .code(0))
    #expect(try stored() != before)
    #expect(try workshop.jalon("account", "remove", "paul").end == .code(0))
    #expect(try stored() == "")
    let missing = try workshop.jalon("account", "remove", "paul")
    #expect(missing.end == .code(1) && missing.errors.contains("No account has this name"))
    let log = try workshop.jalon("account", "log").output
    #expect(
      log.matches(of: #/\(terminal\)  (\w+)/#).map { String($0.1) } == [
        "added_account", "changed_password", "removed_account",
      ])
    #expect(try workshop.jalon("account", "add").end == .code(2))
  }

  @Test func theServerLetsTheAccountIn() throws {
    let room = try WebWorkshop(Sample.short)
    #expect(try room.workshop.jalon("account", "add", "claire", input: Self.password + "\n").end == .code(0))
    let browser = room.browser()
    let door = try browser.open("/animer")
    #expect(door.body.contains("/animer/entrer") && door.body.contains("name=\"mot_de_passe\""))
  }
}
