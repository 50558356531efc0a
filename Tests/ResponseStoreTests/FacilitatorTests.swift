import Testing

@testable import ResponseStore

@Suite struct FacilitatorTests {
  let folder: TemporaryFolder
  let path: String
  let store: ResponseStore

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
    store = try ResponseStore(path: path)
  }

  @Test func anAccountIsFoundHoweverItsNameIsTyped() throws {
    try store.addAccount(named: "Élodie", role: .facilitator, passwordHash: "H")
    let found = try #require(try store.account(named: " elodie "))
    #expect(found.account.name == "Élodie" && found.account.role == .facilitator && found.passwordHash == "H")
    #expect(failure { try store.addAccount(named: "ELODIE", role: .researcher, passwordHash: "H") } == .accountExists)
    #expect(try store.account(named: "elodie' OR 1=1 --") == nil)
  }

  @Test(arguments: ["", "a b", "a'b", "<b>", "(terminal)", String(repeating: "a", count: 41)])
  func aNameThatCannotBeSaidIsRefused(name: String) {
    #expect(failure { try store.addAccount(named: name, role: .researcher, passwordHash: "H") } == .invalidAccountName)
  }

  @Test func aSessionEndsByAgeByIdlenessAndByLoggingOut() throws {
    let id = try store.addAccount(named: "claire", role: .facilitator, passwordHash: "H")
    try store.openSession(of: id, tokenHash: "T", now: 1_000_000, lifetime: 43_200)
    func isOpen(_ now: Int) throws -> Bool {
      try store.account(sessionHash: "T", now: now, idleLimit: 7200)?.name == "claire"
    }
    #expect(try isOpen(1_007_199))
    #expect(try !isOpen(1_007_200))
    for now in stride(from: 1_003_600, through: 1_043_000, by: 3600) {
      try store.touchSession(tokenHash: "T", now: now)
    }
    #expect(try isOpen(1_043_199))
    #expect(try !isOpen(1_043_200))
    #expect(try store.account(sessionHash: "' OR 1=1 --", now: 1_000_001, idleLimit: 7200) == nil)
    try store.endSession(tokenHash: "T")
    #expect(try !isOpen(1_000_001))
  }

  @Test func anotherPasswordEndsAllSessions() throws {
    let id = try store.addAccount(named: "claire", role: .facilitator, passwordHash: "H")
    try store.openSession(of: id, tokenHash: "T", now: 1000, lifetime: 100)
    try store.setPassword(ofAccount: "Claire", hash: "H2")
    #expect(try store.account(sessionHash: "T", now: 1001, idleLimit: 100) == nil)
    #expect(try store.account(named: "claire")?.passwordHash == "H2")
    #expect(failure { try store.setPassword(ofAccount: "paul", hash: "H") } == .unknownAccount)
  }

  @Test func aRemovedAccountIsOutAndItsRecordStays() throws {
    let id = try store.addAccount(named: "claire", role: .facilitator, passwordHash: "H")
    try store.openSession(of: id, tokenHash: "T", now: 1000, lifetime: 100)
    try store.rememberBrowser("B", of: id, now: 1000)
    #expect(try store.isKnownBrowser("B", ofAccount: "CLAIRE"))
    try store.record(.opened, by: "claire", of: "pratiques, avant")
    try store.removeAccount(named: "claire")
    #expect(try store.account(sessionHash: "T", now: 1001, idleLimit: 100) == nil)
    #expect(try !store.isKnownBrowser("B", ofAccount: "claire"))
    #expect(try store.auditEntries().map(\.who) == ["claire"])
  }

  @Test func theLastTwentyBrowsersAreRemembered() throws {
    let id = try store.addAccount(named: "claire", role: .facilitator, passwordHash: "H")
    for number in 1...25 { try store.rememberBrowser("B\(number)", of: id, now: 1000 + number) }
    #expect(try !store.isKnownBrowser("B5", ofAccount: "claire"))
    #expect(try store.isKnownBrowser("B6", ofAccount: "claire"))
  }

  @Test(arguments: [
    "UPDATE audit SET who = 'x'", "DELETE FROM audit", "UPDATE audit SET id = 7 WHERE id = 1",
    "INSERT OR REPLACE INTO audit VALUES (1, 'T', 'x', 'opened', '')",
    "REPLACE INTO audit VALUES (1, 'T', 'x', 'opened', '')",
    "INSERT INTO audit VALUES (1, 'T', 'x', 'opened', '') ON CONFLICT DO UPDATE SET who = 'x'",
  ])
  func theRecordCannotBeChangedWithAnotherProgramEither(sql: String) throws {
    try store.record(.loggedIn, by: "claire")
    #expect(try sqliteShell(path, sql).contains("audit is append-only"))
    #expect(try sqliteShell(path, "SELECT id, who, action FROM audit") == "1|claire|logged_in\n")
  }

  @Test func theRecordTakesWhateverIsTypedAndStaysReadable() throws {
    try store.record(.loginFailed, by: "x'); DROP TABLE audit; --\n\u{1B}[2J" + String(repeating: "a", count: 1000))
    let entry = try #require(try store.auditEntries().first)
    #expect(entry.who.count == 100 && entry.action == .loginFailed && !entry.who.contains("\n"))
  }
}
