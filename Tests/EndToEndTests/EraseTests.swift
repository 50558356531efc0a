import Foundation
import Testing

/// A person who asks that her answers be erased.
@Suite struct EraseTests {
  private let workshop: Workshop
  private let others = [
    "A;avant;mardi;3;3;jamais", "A;apres;mardi;3;4;jamais", "B;avant;mardi;1;3;jamais", "B;apres;mardi;3;5;jamais",
    "C;avant;jeudi;2;2;jamais", "C;apres;jeudi;5;4;jamais",
  ]
  private let hers = ["SECRET-91;avant;mardi;5;5;souvent", "SECRET-91;apres;mardi;1;1;souvent"]

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  private func take(_ rows: [String], into database: String = "jalon.db", more: [String] = []) throws -> Outcome {
    let header = "participant;wave;group;recette;saison;viande;jours"
    try workshop.write(([header] + rows.map { $0 + ";" }).joined(separator: "\n") + "\n", to: "t.csv")
    return try workshop.jalon(["import", "t.csv", "-q", "p.jalon", "--db", database] + more)
  }

  private func fill() throws {
    #expect(try take(others + hers).end == .code(0))
    #expect(try workshop.jalon("change").end == .code(0))
  }

  /// All results, without the times at which they were found.
  private func results(in database: String = "jalon.db") throws -> String {
    let columns = try workshop.sql("SELECT name FROM pragma_table_info('cohort_change')", in: database)
      .split(separator: "\n").filter { $0 != "computed_at" }.joined(separator: ", ")
    return try [
      "SELECT participant, score, baseline, followup, status FROM changes ORDER BY 1",
      "SELECT participant, wave, score, value FROM scores ORDER BY 1, 2", "SELECT \(columns) FROM cohort_change",
      "SELECT score, wave, alpha, alpha_ci_low, n, items, left_out, note FROM reliability ORDER BY 1, 2",
    ].map { try workshop.sql($0, in: database) }.joined(separator: "\n\n")
  }

  private func people() throws -> String {
    try workshop.sql("SELECT group_concat(code, ' ') FROM (SELECT code FROM participant ORDER BY id)")
  }

  @Test func afterwardsTheResultsAreThoseOfADatabaseInWhichThePersonNeverWas() throws {
    try fill()
    let before = try results()
    let outcome = try workshop.jalon("erase", "--participant", "SECRET-91", "--yes")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "Erased for good: 2 responses, 2 scores, 1 change.\n")
    #expect(!outcome.everything.contains("SECRET-91"))
    #expect(try people() == "A B C")
    #expect(
      try workshop.sql("SELECT (SELECT count(*) FROM cohort_change), (SELECT count(*) FROM reliability)") == "0|0")

    let computed = try workshop.jalon("change")
    #expect(computed.end == .code(0))
    #expect(try take(others, into: "autre.db").end == .code(0))
    try workshop.jalon("change", "--db", "autre.db")
    #expect(try results() == results(in: "autre.db"))
    #expect(try results() != before)
    #expect(computed.output == (try workshop.jalon("change", "--db", "autre.db").output))
  }

  @Test func noFileHoldsTheCodeOrTheWordsOfThePersonAnyMore() throws {
    try workshop.write(Sample.complete, to: "c.jalon")
    let rows = ["SECRET-91;avant;oui;inavouable", "B;avant;oui;autre"]
    try workshop.write((["participant;wave;jardin;plat"] + rows).joined(separator: "\n") + "\n", to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "c.jalon").end == .code(0))
    try FileManager.default.removeItem(atPath: workshop.path("t.csv"))
    func traces() throws -> Bool {
      try workshop.files().contains { name in
        let content = Data(try workshop.read(name))
        return ["SECRET-91", "secret-91", "inavouable"].contains { content.range(of: Data($0.utf8)) != nil }
      }
    }
    #expect(try traces())
    #expect(try workshop.jalon("erase", "--participant", "SECRET-91", "--yes").end == .code(0))
    #expect(try !traces())
    #expect(try people() == "B")
  }

  @Test func withoutSomebodyToAskNothingIsErasedAndTheNumbersAreTold() throws {
    try fill()
    #expect(try take(["SECRET-91;apres;mardi;2;2;souvent"], more: ["--replace"]).end == .code(0))
    let before = try workshop.dump()
    for (language, numbers) in [
      ("en", "2 responses, 1 score, 1 change, 1 replaced response"),
      ("fr", "2 réponses, 1 score, 1 changement, 1 réponse remplacée"),
    ] {
      let outcome = try workshop.jalon("erase", "--participant", "SECRET-91", "--lang", language, input: "y\no\n")
      #expect(outcome.end == .code(1))
      #expect(outcome.isClearRefusal)
      #expect(outcome.errors.contains(numbers), "\(outcome.errors)")
      #expect(outcome.errors.contains("--yes"))
      #expect(!outcome.everything.contains("SECRET-91"))
    }
    #expect(try workshop.dump() == before)
  }

  @Test(arguments: ["n\r", "\r", "\u{4}", "peut-être\r"]) func onATerminalOnlyYesErases(_ answer: String) throws {
    try fill()
    let screen = try workshop.screen("erase", "--participant", "SECRET-91")
    try screen.wait(for: "2 responses, 2 scores, 1 change.")
    try screen.wait(for: "Erase? (y/n)")
    screen.type(answer)
    #expect(screen.end() == .code(1))
    #expect(screen.shown.contains("Nothing was erased"))
    #expect(try people() == "A B C SECRET-91")
  }

  @Test(arguments: ["o", "OUI ", "y"]) func aYesInEitherLanguageErases(_ answer: String) throws {
    try fill()
    let screen = try workshop.screen("erase", "--participant", "SECRET-91", "--lang", "fr")
    try screen.wait(for: "(o/n)")
    screen.type(answer + "\r")
    #expect(screen.end() == .code(0))
    #expect(screen.shown.contains("Effacé pour toujours"))
    #expect(try people() == "A B C")
  }

  @Test func aCodeThatNobodyHasErasesNobody() throws {
    try fill()
    let before = try workshop.dump()
    for (code, reason) in [
      ("PERSONNE", "Nobody has this code"), ("secret-91", "almost identical code"), ("SECRET -91", "almost identical"),
      ("SECRET-91\u{202E}", "invisible"), ("%", "Nobody has this code"),
      ("'; DROP TABLE response; --", "Nobody has this code"),
    ] {
      for more in [[], ["--yes"]] {
        let outcome = try workshop.jalon(["erase", "--participant", code] + more)
        #expect(outcome.end == .code(1))
        #expect(outcome.isClearRefusal)
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
      }
    }
    #expect(try workshop.dump() == before)
  }

  @Test func whatIsLackingOrNotThereIsNamed() throws {
    #expect(try workshop.jalon("erase").errors.contains("--participant"))
    let outcome = try workshop.jalon("erase", "--participant", "A", "--db", "absent.db", "--yes")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("absent.db"))
    #expect(!workshop.exists("absent.db"))
  }

  @Test func anInterviewUnderWayEndsWithoutWritingAnything() throws {
    try fill()
    let interview = try workshop.conversation(
      "run", "p.jalon", "--wave", "avant", "--participant", "SECRET-92", "--plain")
    try interview.wait(for: "Savez-vous cuisiner ?")
    #expect(try workshop.jalon("erase", "--participant", "SECRET-92", "--yes").end == .code(0))
    #expect(try workshop.interview("p.jalon", "avant", "SUIVANT", "2").end == .code(1))
    interview.say("5")
    #expect(interview.end() == .code(1))
    #expect(try people() == "A B C SECRET-91 SUIVANT")
    #expect(try workshop.answers("SUIVANT", "avant") == "[2,null,null,null]")
  }

  @Test func anAlmostIdenticalCodeOrGroupIsNotASecondPersonOrGroup() throws {
    try fill()
    let before = try workshop.dump()
    for (row, reason) in [
      ("a;avant;mardi;1;1;jamais", "almost identical code"),
      ("D;avant;Mardi;1;1;jamais", "almost identical group exists already: “mardi”"),
    ] {
      let outcome = try take([row])
      #expect(outcome.isClearRefusal)
      #expect(outcome.everything.contains("line 2"))
      #expect(outcome.everything.contains(reason), "\(outcome.everything)")
    }
    let outcome = try workshop.interview("p.jalon", "avant", "a", "1")
    #expect(outcome.end == .code(1) && outcome.errors.contains("almost identical code"))
    #expect(try workshop.dump() == before)
    let kept = try take(["E;avant;;1;1;jamais", "e;apres;;1;1;jamais", "É;apres;;1;1;jamais"], more: ["--keep-valid"])
    #expect(kept.everything.contains("lines 3, 4"), "\(kept.everything)")
    #expect(try people() == "A B C SECRET-91 E")
  }
}
