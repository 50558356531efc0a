import Foundation
import Testing

/// What must never happen to answers that were acknowledged, and to whom they can be read.
@Suite struct SafekeepingTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
    try workshop.write("participant;wave;recette\nA1;avant;4\nA2;avant;5\n", to: "a.csv")
    #expect(try workshop.jalon("import", "a.csv", "-q", "p.jalon").end == .code(0))
  }

  private func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: workshop.path(name))[.posixPermissions] as? Int
  }

  @Test(arguments: ["jalon.db", "./jalon.db", "p.jalon"])
  func anExportReplacesNeitherADatabaseNorAQuestionnaire(_ target: String) throws {
    let before = try workshop.dump()
    let outcome = try workshop.jalon("export", "answers", "--output", target)
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("is not replaced"))
    #expect(try workshop.dump() == before)
    #expect(try workshop.jalon("check", "p.jalon").end == .code(0))
  }

  @Test func onlyTheOwnerCanReadTheDatabaseAndTheExports() throws {
    #expect(try workshop.jalon("export", "answers", "--output", "a2.csv").end == .code(0))
    #expect(try workshop.jalon("backup", "copy.db").end == .code(0))
    for name in ["jalon.db", "a2.csv", "copy.db"] { #expect(try permissions(name) == 0o600, "\(name)") }
  }

  @Test func aBackupHoldsEverythingEvenWhileSomebodyIsAnswering() throws {
    let interview = try workshop.conversation("run", "p.jalon", "--wave", "avant", "--participant", "A3", "--plain")
    try interview.wait(for: "Your answer")
    interview.say("3")
    try interview.wait(for: "Question 2")
    #expect(try workshop.jalon("backup", "copy.db").end == .code(0))
    interview.kill()
    #expect(try workshop.dump("copy.db") == workshop.dump())
    #expect(try workshop.answers("A3", "avant", in: "copy.db").hasPrefix("[3,"))
    #expect(try workshop.sql("PRAGMA integrity_check", in: "copy.db") == "ok")
    let again = try workshop.jalon("backup", "copy.db")
    #expect(again.isClearRefusal && again.errors.contains("“copy.db” exists already"))
    let elsewhere = try workshop.jalon("backup", "nowhere/copy.db")
    #expect(elsewhere.isClearRefusal && elsewhere.errors.contains("The folder of “nowhere/copy.db” does not exist"))
  }

  @Test func aDatabaseThatIsTakenAwayIsNotWrittenInTheVoid() throws {
    let interview = try workshop.conversation("run", "p.jalon", "--wave", "avant", "--participant", "A3", "--plain")
    try interview.wait(for: "Your answer")
    try FileManager.default.moveItem(atPath: workshop.path("jalon.db"), toPath: workshop.path("moved.db"))
    interview.say("3")
    #expect(interview.end() == .code(1))
    #expect(!interview.shown.contains("Your answers are saved"))
  }

  @Test func aGroupMistypedBeforeAnythingWasAnsweredCanBeMended() throws {
    let run = ["run", "p.jalon", "--wave", "avant", "--participant", "B1", "--plain", "--group"]
    #expect(try workshop.jalon(run + ["mradi"]).end == .code(1))
    #expect(try workshop.jalon(run + ["mardi"]).end == .code(1))
    #expect(try workshop.sql("SELECT group_name FROM participant WHERE code = 'B1'") == "mardi")
  }

  @Test func toWhichGroupACodeBelongsIsNotTold() throws {
    try workshop.write("participant;wave;group;recette\nC1;avant;addictologie;4\n", to: "g.csv")
    #expect(try workshop.jalon("import", "g.csv", "-q", "p.jalon").end == .code(0))
    let outcome = try workshop.jalon(
      ["run", "p.jalon", "--wave", "apres", "--participant", "C1", "--group", "x", "--plain"])
    #expect(outcome.isClearRefusal)
    #expect(!outcome.everything.contains("addictologie"))
  }
}
