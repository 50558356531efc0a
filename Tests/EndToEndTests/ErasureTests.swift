import Foundation
import Testing

/// A person asks to be forgotten.
@Suite struct ErasureTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.complete, to: "c.jalon")
    try workshop.write(
      """
      participant;wave;jardin;plat
      OUBLI7;avant;oui;phraseintrouvable
      RESTE1;avant;oui;soupe

      """, to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "c.jalon").end == .code(0))
  }

  @Test func withoutConfirmationNothingIsErased() throws {
    let before = try workshop.dump()
    let outcome = try workshop.jalon("erase", "--participant", "OUBLI7")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("1 response"))
    #expect(try workshop.dump() == before)
  }

  @Test func afterwardsNoByteOfTheFilesTellsOfThePerson() throws {
    #expect(try workshop.jalon("erase", "--participant", "OUBLI7", "--yes").end == .code(0))
    #expect(try workshop.sql("SELECT code FROM participant") == "RESTE1")
    for name in try workshop.files() where name.hasPrefix("jalon.db") {
      let bytes = Data(try workshop.read(name))
      for trace in ["OUBLI7", "phraseintrouvable"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
      }
    }
    #expect(try workshop.sql("PRAGMA integrity_check") == "ok")
    #expect(try workshop.jalon("export", "answers").output.contains("soupe"))
  }

  @Test func anUnknownCodeErasesNobody() throws {
    let before = try workshop.dump()
    #expect(try workshop.jalon("erase", "--participant", "OUBLI8", "--yes").isClearRefusal)
    #expect(try workshop.dump() == before)
  }
}
