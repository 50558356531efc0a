import Testing

@testable import Workshops

@Suite struct GuessPaceTests {
  private let start = ContinuousClock.now

  @Test func aRoomOfPeopleWhoMistypeDoesNotWait() {
    var pace = GuessPace()
    for person in 0..<60 {
      let now = start + .seconds(person)
      pace.noteUnknownCode(at: now)
      #expect(pace.wait(at: now) == .zero)
    }
  }

  @Test func whoeverGuessesIsHeldToAPace() throws {
    var pace = GuessPace()
    for _ in 0..<100 { pace.noteUnknownCode(at: start) }
    #expect(pace.wait(at: start) == .zero)
    #expect(pace.wait(at: start) == .milliseconds(100))
    #expect(pace.wait(at: start) == .milliseconds(200))
    var waiting = 3
    while pace.wait(at: start) != nil { waiting += 1 }
    #expect(waiting == 151)
    // Later there is room again, and much later all is forgotten.
    #expect(pace.wait(at: start + .seconds(5)) != nil)
    #expect(pace.wait(at: start + .seconds(300)) == .zero)
    #expect(pace.wait(at: start + .seconds(300)) == .zero)
  }
}
