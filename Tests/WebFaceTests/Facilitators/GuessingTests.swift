import Dispatch
import ResponseStore
import Synchronization
import Testing

@testable import WebFace

/// Guessing passwords is slow, and keeps nobody out who belongs in.
@Suite(.timeLimit(.minutes(10))) struct GuessingTests {
  @Test func eachFurtherTryWaitsTwiceAsLong() {
    var throttle = LoginThrottle()
    var now = 1000
    for _ in 1...LoginThrottle.freeTries { #expect(throttle.wait("claire", from: .elsewhere, now: now) == 0) }
    for expected in [2, 4, 8, 16] {
      #expect(throttle.wait("claire", from: .elsewhere, now: now) == 0)
      #expect(throttle.wait("claire", from: .elsewhere, now: now) == expected)
      #expect(throttle.wait("claire", from: .elsewhere, now: now + expected - 1) == 1)
      now += expected
    }
    for _ in 1...100 {
      let wait = throttle.wait("claire", from: .elsewhere, now: now)
      #expect(wait <= LoginThrottle.longestWait)
      now += wait
    }
    #expect(throttle.wait("anna", from: .elsewhere, now: now) == 0)
    now += LoginThrottle.longestWait + LoginThrottle.memory + 1
    for _ in 1...LoginThrottle.freeTries { #expect(throttle.wait("claire", from: .elsewhere, now: now) == 0) }
  }

  @Test func othersDoNotMakeAKnownBrowserOrTheMachineItselfWait() {
    var throttle = LoginThrottle()
    for _ in 1...1000 { _ = throttle.wait("claire", from: .elsewhere, now: 1000) }
    #expect(throttle.wait("claire", from: .elsewhere, now: 1000) > 0)
    #expect(throttle.wait("claire", from: .machine, now: 1000) == 0)
    #expect(throttle.wait("claire", from: .knownBrowser("B"), now: 1000) == 0)
    // But guessing there is as slow.
    for _ in 1...10 { _ = throttle.wait("claire", from: .knownBrowser("B"), now: 1000) }
    #expect(throttle.wait("claire", from: .knownBrowser("B"), now: 1000) > 0)
    #expect(throttle.wait("claire", from: .knownBrowser("C"), now: 1000) == 0)
  }

  @Test func aRightPasswordWipesTheSlate() {
    var throttle = LoginThrottle()
    for _ in 1...5 { _ = throttle.wait("claire", from: .elsewhere, now: 1000) }
    throttle.succeeded("claire", from: .elsewhere)
    #expect(throttle.wait("claire", from: .elsewhere, now: 1000) == 0)
  }

  @Test func manyNamesNeitherFillTheMemoryNorFreeAnAccountThatIsGuessed() {
    var throttle = LoginThrottle()
    for _ in 1...40 { _ = throttle.wait("claire", from: .elsewhere, now: 1000) }
    for number in 1...(2 * LoginThrottle.limit) { _ = throttle.wait("n\(number)", from: .elsewhere, now: 1000) }
    #expect(throttle.wait("claire", from: .elsewhere, now: 1000) > 0)
  }

  @Test func sixtyPhonesThatGuessDoNotKeepTheFacilitatorOut() throws {
    let room = try Room()
    let tablet = try room.browser(of: "claire", elsewhere: true)
    _ = try tablet.post("/animer/sortir", [:])
    for _ in 1...6 {
      let phone = room.browser(elsewhere: true)
      _ = try phone.logIn("claire", password: "mauvais mot de passe")
    }
    // No other spelling of the name is a way round.
    for name in ["claire", "Clairé", " claire", "c l a i r e", "CLAIRE\t", "claire\u{A0}"] {
      let refused = try room.browser(elsewhere: true).logIn(name, password: Room.password)
      #expect(refused.status == 429, "\(name)")
      #expect(Int(refused.header("retry-after") ?? "") ?? 0 > 0)
    }
    // The tablet has logged in before, and the laptop is the machine itself.
    #expect(try tablet.logIn("claire").status == 303)
    #expect(try room.browser().logIn("claire").status == 303)
    // The mark of one account is worth nothing for another.
    for _ in 1...6 { _ = try room.browser(elsewhere: true).logIn("anna", password: "mauvais mot de passe") }
    #expect(try tablet.logIn("anna").status == 429)
    room.clock.move(3600)
    #expect(try room.browser(elsewhere: true).logIn("claire").status == 303)
  }

  @Test func aCrowdAtTheDoorIsToldToComeBackAndLeavesNoPlaceTaken() throws {
    let room = try Room()
    let port = room.server.port
    for round in 1...3 {
      let statuses = Mutex<[Int]>([])
      DispatchQueue.concurrentPerform(iterations: 60) { number in
        let status = try? Browser(port: port, isElsewhere: true).logIn(
          "n\(round)-\(number)", password: "mauvais mot de passe"
        )
        .status
        statuses.withLock { $0.append(status ?? 0) }
      }
      #expect(statuses.withLock { $0 }.allSatisfy { [401, 503].contains($0) })
    }
    #expect(try room.browser(elsewhere: true).logIn("claire").status == 303)
  }

  @Test func aNameThatNobodyHasGetsTheSameAnswer() throws {
    let room = try Room()
    func answers(_ name: String) throws -> [String] {
      try (1...7).map { _ in
        let reply = try room.browser(elsewhere: true).logIn(name, password: "mauvais mot de passe")
        return "\(reply.status) "
          + reply.text.replacing(#/value="[0-9a-f]{32}"/#, with: "").replacing(name, with: "NOM")
      }
    }
    #expect(try answers("claire") == answers("zoe"))
  }

  @Test func failuresAreOnRecordWithoutThePassword() throws {
    let room = try Room()
    _ = try room.browser().logIn("claire", password: "mauvais mot de passe")
    _ = try room.browser().logIn("mon mot de passe secret", password: "x")
    // The record is written after the answer.
    _ = try room.browser().logIn("claire")
    let entries = try room.store.auditEntries().filter { $0.action == .loginFailed }
    #expect(Set(entries.map(\.who)) == ["claire", AuditEntry.unknownAccount])
    #expect(!entries.contains { "\($0)".contains("mot de passe") })
  }
}
