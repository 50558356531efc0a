import Foundation
import Testing

/// What `jalon change` computes again, and what it leaves alone.
@Suite struct ChangeTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  private func take(_ rows: String..., more: [String] = []) throws {
    let header = "participant;wave;group;recette;saison;viande;jours"
    let full = rows.map { $0 + ";jamais;" }
    try workshop.write(([header] + full).joined(separator: "\n") + "\n", to: "t.csv")
    let outcome = try workshop.jalon(["import", "t.csv", "-q", "p.jalon"] + more)
    #expect(outcome.end == .code(0), "\(outcome.everything)")
  }

  /// Makes all results look as if they had been computed long ago, so that what is computed now can be told apart.
  private func age() throws {
    for table in ["score_value", "change_value", "cohort_change", "reliability"] {
      _ = try workshop.sql("UPDATE \(table) SET computed_at = '2000-01-01T00:00:00Z'")
    }
  }

  private func recent(_ table: String, _ what: String) throws -> String {
    try workshop.sql("SELECT DISTINCT \(what) FROM \(table) WHERE computed_at > '2001' ORDER BY 1")
  }

  @Test func aThresholdAndADirectionDecideWhoHasImproved() throws {
    try take("MIEUX;avant;;3;3", "MIEUX;apres;;3;4", "STABLE;avant;;3;3", "STABLE;apres;;3;3", "MOINS;avant;;4;4")
    try take("MOINS;apres;;3;4", "SEUL;avant;;1;1", "TROU;avant;;2;nsp", "TROU;apres;;2;5")
    #expect(try workshop.jalon("change").end == .code(0))
    let statuses = "SELECT participant, change, status FROM changes ORDER BY 1"
    // 0.5 is the threshold, reached; one answer of two is too little for a score.
    #expect(try workshop.sql(statuses) == "MIEUX|0.5|improved\nMOINS|-0.5|deteriorated\nSTABLE|0.0|unchanged\nTROU||")

    try workshop.write(
      Sample.short.replacing("hausse favorable", with: "baisse favorable").replacing("seuil 0,5", with: "seuil 0,6"),
      to: "p.jalon")
    #expect(try workshop.jalon("change", "p.jalon").end == .code(0))
    #expect(try workshop.sql(statuses) == "MIEUX|0.5|unchanged\nMOINS|-0.5|unchanged\nSTABLE|0.0|unchanged\nTROU||")
    try workshop.write(
      Sample.short.replacing("hausse favorable", with: "baisse favorable"), to: "p.jalon")
    #expect(try workshop.jalon("change", "p.jalon").end == .code(0))
    #expect(try workshop.sql(statuses) == "MIEUX|0.5|deteriorated\nMOINS|-0.5|improved\nSTABLE|0.0|unchanged\nTROU||")
    try workshop.write(Sample.short.replacing(", hausse favorable", with: ""), to: "p.jalon")
    let neutral = try workshop.jalon("change", "p.jalon", "--mask-below", "0")
    #expect(neutral.output.contains("≠ changed 2 (67%)   = stable 1 (33%)"), "\(neutral.everything)")
    #expect(try workshop.sql(statuses) == "MIEUX|0.5|increased\nMOINS|-0.5|decreased\nSTABLE|0.0|unchanged\nTROU||")
  }

  @Test func whatNobodyHasAnsweredIsOneLine() throws {
    try take("A;avant;;3;3", "A;apres;;3;4")
    try workshop.write(Sample.complete, to: "autre.jalon")
    try workshop.write("participant;wave;recette\nA;avant;99\n", to: "faux.csv")
    #expect(try workshop.jalon("import", "faux.csv", "-q", "autre.jalon").end == .code(1))
    let outcome = try workshop.jalon("change")
    #expect(outcome.output.contains("Without responses, so nothing to show: complet 1.0.\n"), "\(outcome.output)")
    #expect(!outcome.output.contains("avant 0") && !outcome.output.contains("Toutes les questions"))
  }

  @Test func theSourceOfTheFiguresStandsBesideThem() throws {
    try take("A;avant;;3;3", "A;apres;;3;4", "B;avant;;1;3", "B;apres;;3;5")
    try workshop.jalon("change")
    #expect(try workshop.sql("SELECT DISTINCT source FROM questionnaire") == Sample.short)
    #expect(try workshop.sql("SELECT count(*) FROM score_value WHERE definition = ''") == "0")
    #expect(try workshop.sql("SELECT method FROM cohort_change").contains("paired t"))
    #expect(try workshop.sql("SELECT threshold, n_matched FROM cohort_change") == "0.5|2")
  }

  @Test func aSecondRunChangesNothingAtAll() throws {
    try take("A;avant;mardi;3;3", "A;apres;mardi;3;4", "B;avant;;1;3", "B;apres;;3;5", "C;avant;;1;3")
    #expect(try workshop.jalon("change").errors == "Scores computed: 5.\n")
    try age()
    let before = try workshop.dump()
    let again = try workshop.jalon("change")
    #expect(again.end == .code(0))
    #expect(again.errors == "All was up to date.\n")
    #expect(try workshop.dump() == before)
  }

  @Test func onlyWhatANewResponseConcernsIsComputedAnew() throws {
    try take("A;avant;mardi;3;3", "A;apres;mardi;3;4", "B;avant;jeudi;1;3", "B;apres;jeudi;3;5", "C;avant;jeudi;1;3")
    try workshop.jalon("change")
    try age()
    try take("C;apres;jeudi;5;5")
    #expect(try workshop.jalon("change").errors == "Scores computed: 1.\n")
    #expect(
      try workshop.sql(
        """
        SELECT code, wave FROM score_value JOIN response ON response.id = response_id
        JOIN participant ON participant.id = participant_id WHERE computed_at > '2001'
        """) == "C|apres")
    #expect(
      try workshop.sql(
        """
        SELECT code FROM change_value JOIN participant ON participant.id = participant_id WHERE computed_at > '2001'
        """) == "C")
    #expect(try recent("cohort_change", "cohort") == "\njeudi")
    #expect(try recent("reliability", "wave") == "apres")
  }

  @Test func replacedAnswersAreScoredAgain() throws {
    try take("A;avant;;3;3", "A;apres;;3;3")
    try workshop.jalon("change")
    try workshop.write("participant;wave;recette;saison;viande;jours\nA;apres;5;5;;\n", to: "mended.csv")
    #expect(try workshop.jalon("import", "mended.csv", "-q", "p.jalon", "--replace").end == .code(0))
    try workshop.jalon("change")
    #expect(try workshop.sql("SELECT change, status FROM changes") == "2.0|improved")
  }

  @Test func responsesUnderWayDoNotCountYet() throws {
    try take("A;avant;;3;3")
    try workshop.interview("p.jalon", "apres", "A", "5", "5")
    let outcome = try workshop.jalon("change")
    #expect(outcome.output.contains("apres 0 (+1 under way)"))
    #expect(try workshop.sql("SELECT count(*) FROM scores") == "1")
    #expect(try workshop.sql("SELECT count(*) FROM changes") == "0")
  }

  /// Takes people in at both waves, so many in each group.
  private func takePeople(_ groups: [(name: String, count: Int)]) throws {
    var rows: [String] = []
    for (name, count) in groups {
      for number in 0..<count {
        rows += [
          "\(name)\(number);avant;\(name);\(number % 3 + 1);3", "\(name)\(number);apres;\(name);5;\(number % 2 + 3)",
        ]
      }
    }
    let header = "participant;wave;group;recette;saison"
    try workshop.write(([header] + rows).joined(separator: "\n").replacing(";sans;", with: ";;") + "\n", to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "p.jalon").end == .code(0))
  }

  /// What the report says of each group: figures or that they are masked.
  private func groups(_ more: String...) throws -> [String: String] {
    let output = try workshop.jalon(["change"] + more).output
    let lines = output.matches(of: #/\n    (mardi|jeudi|samedi) +([^\n]*)/#)
    return Dictionary(lines.map { (String($0.1), $0.2.contains("→") ? "shown" : String($0.2)) }) { $1 }
  }

  private static let masked = "masked: too few people"

  @Test func smallGroupsAreMaskedOnTheScreen() throws {
    try takePeople([("mardi", 6), ("jeudi", 3), ("samedi", 3)])
    #expect(try groups() == ["mardi": "shown", "jeudi": Self.masked, "samedi": Self.masked])
    #expect(try groups("--mask-below", "0") == ["mardi": "shown", "jeudi": "shown", "samedi": "shown"])
    #expect(try workshop.jalon("change", "--mask-below", "peu").end == .code(2))
  }

  @Test func oneSmallGroupAloneCannotBeWorkedOutFromTheTotal() throws {
    try takePeople([("mardi", 9), ("jeudi", 6), ("samedi", 3)])
    #expect(try groups() == ["mardi": "shown", "jeudi": Self.masked, "samedi": Self.masked])
  }

  @Test func onePersonWithoutAGroupCannotBeWorkedOutFromTheTotal() throws {
    try takePeople([("mardi", 6), ("jeudi", 7), ("sans", 1)])
    #expect(try groups() == ["mardi": Self.masked, "jeudi": "shown"])
  }

  @Test func tooFewPeopleInAllAreMaskedToo() throws {
    try takePeople([("mardi", 4)])
    let masked = try workshop.jalon("change").output
    #expect(masked.contains("masked: fewer than 5 people with both scores (--mask-below 0 shows all)"))
    #expect(!masked.contains("better"))
    #expect(masked.contains("masked   ") && !masked.contains("(n"))
    #expect(try workshop.jalon("change", "--mask-below", "0").output.contains("better"))
  }

  @Test func aDatabaseThatIsNotThereIsNotMade() throws {
    for command in [["change"], ["export", "scores"]] {
      let outcome = try workshop.jalon(command + ["--db", "ailleurs.db"])
      #expect(outcome.isClearRefusal)
      #expect(outcome.errors.contains("There is no database “ailleurs.db”"))
      #expect(!workshop.exists("ailleurs.db"))
    }
  }
}
