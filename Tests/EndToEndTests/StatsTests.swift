import Testing

/// `jalon stats`: a change straight from a table, without a database.
@Suite struct StatsTests {
  private let workshop: Workshop
  private let pupils = [
    "stats", "-q", Workshop.shipped("Fixtures/depress/depress.jalon"), "--data",
    Workshop.shipped("Fixtures/depress/depress_long.csv"),
  ]

  init() throws { workshop = try Workshop() }

  @Test func theFiguresOfThePupilsAreThoseOfTheReference() throws {
    let outcome = try workshop.jalon(pupils + ["--from", "wave1", "--to", "wave2"])
    #expect(outcome.end == .code(0))
    for line in [
      "94 people with both scores; left out: 0 without the second, 0 without the first",
      "mean                     38.15 → 40.34", "mean change              +2.19 [+0.78, +3.60]",
      "paired t                 t(93) = 3.09, p = 0.003", "Wilcoxon signed ranks    W+ = ",
      "d_z                      0.32 [+0.11, +0.53]",
      "d_av                     0.26 [+0.09, +0.43]",
      "α wave1                  0.77 [0.70, 0.84] (n = 94, 0 incomplete)",
      "Without a comparison group: change, not effect.",
    ] {
      #expect(outcome.output.contains(line), "\(line)\n\(outcome.output)")
    }
    #expect(outcome.errors.contains("282 rows read: 282 responses."))
    // Nothing is kept.
    #expect(try workshop.files() == [])
  }

  @Test func everyDeclaredChangeIsComputedInFrenchToo() throws {
    let outcome = try workshop.jalon(pupils + ["--lang", "fr"])
    #expect(outcome.output.split(separator: "\n").filter { $0.contains("évolution moyenne") }.count == 3)
    #expect(outcome.output.contains("Sans groupe témoin\u{A0}: évolution, pas effet."))
  }

  @Test func whatTheQuestionnaireRefusesIsToldByLineAndColumn() throws {
    try workshop.write(Sample.short, to: "p.jalon")
    try workshop.write(
      "participant;wave;recette;viande;jours;saison\nA1;avant;4;jamais;;3\nA2;avant;9;jamais;;3\nA1;avant;5;jamais;;3\n",
      to: "a.csv")
    let outcome = try workshop.jalon("stats", "-q", "p.jalon", "--data", "a.csv")
    #expect(outcome.isClearRefusal)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("line 3, column 3 “recette”: Choose a whole number from 1 to 5."))
    #expect(outcome.errors.contains("line 4: this person already has other answers at this wave"))
    #expect(outcome.errors.contains("3 rows read: 1 response, 2 refused."))
    let kept = try workshop.jalon("stats", "-q", "p.jalon", "--data", "a.csv", "--keep-valid")
    #expect(kept.end == .code(0))
    #expect(kept.output.contains("left out: 1 without the second, 0 without the first"), "\(kept.output)")
  }

  @Test func smallGroupsAreMasked() throws {
    try workshop.write(Sample.short, to: "p.jalon")
    try workshop.write(
      "participant;wave;recette;viande;jours;saison\nA1;avant;4;jamais;;3\nA1;apres;5;jamais;;4\n", to: "a.csv")
    let masked = try workshop.jalon("stats", "-q", "p.jalon", "--data", "a.csv")
    #expect(masked.output.contains("masked: fewer than 5 people"))
    #expect(!masked.output.contains("→ 5"))
    let shown = try workshop.jalon("stats", "-q", "p.jalon", "--data", "a.csv", "--mask-below", "0")
    #expect(shown.output.contains("– ("), "\(shown.output)")
  }

  @Test func whatDoesNotExistIsRefusedWithWhatDoes() throws {
    for (option, value, words) in [
      ("--score", "depresion", "Did you mean “depression”?"), ("--from", "wave7", "It has: wave1, wave2, wave3."),
    ] {
      let outcome = try workshop.jalon(pupils + [option, value])
      #expect(outcome.isClearRefusal)
      #expect(outcome.end == .code(2))
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    try workshop.write("participant;depr1\nA;1\n", to: "a.csv")
    let outcome = try workshop.jalon("stats", "-q", pupils[2], "--data", "a.csv")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("A column “wave” that says each row's wave is missing"), "\(outcome.errors)")
  }
}
