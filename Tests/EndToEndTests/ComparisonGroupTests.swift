import Testing

/// A declared comparison group as `jalon change` speaks of it.
@Suite struct ComparisonGroupTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  /// Six people of Tuesday who gain 1, 1, 2, 2, 1, 2 and some of Thursday who gain 0, 1, 0, 1, 0, 1.
  private func change(_ plan: String, thursdays: Int = 6, more: [String] = ["--lang", "fr"]) throws -> String {
    let change = "changement confiance de avant à apres"
    try workshop.write(Sample.short.replacing(change, with: change + "\n  " + plan), to: "p.jalon")
    var rows = ["participant;wave;group;recette;saison;viande;jours"]
    for (number, gain) in [1, 1, 2, 2, 1, 2].enumerated() {
      rows += ["M\(number);avant;Mardi;2;2;souvent;2", "M\(number);apres;Mardi;\(2 + gain);\(2 + gain);jamais;"]
    }
    for (number, gain) in [0, 1, 0, 1, 0, 1].prefix(thursdays).enumerated() {
      rows += ["J\(number);avant;Jeudi;2;2;jamais;", "J\(number);apres;Jeudi;\(2 + gain);\(2 + gain);jamais;"]
    }
    try workshop.write(rows.joined(separator: "\n") + "\n", to: "t.csv")
    let imported = try workshop.jalon("import", "t.csv", "-q", "p.jalon")
    #expect(imported.end == .code(0), "\(imported.everything)")
    return try workshop.jalon(["change"] + more).output.replacing("\u{A0}", with: " ")
  }

  /// Both sides have a standard deviation of the gain of √0.3; t(10) at 97.5% is 2.228, so that the margin of the
  /// difference is 2.228·√(0.3/6 + 0.3/6) = 0.70.
  @Test(arguments: ["groupe témoin \"Jeudi\"", "groupe témoin si viande = jamais"])
  func bothSidesStandUnderTheChangeOfEveryone(plan: String) throws {
    let output = try change(plan)
    for part in [
      "les chiffres ci-dessus comptent les deux groupes ensemble.",
      "      programme      2,00 → 3,50   +1,50 [+0,93 ; +2,07]   n = 6",
      "      groupe témoin  2,00 → 2,50   +0,50 [−0,07 ; +1,07]   n = 6",
      "      différence des évolutions, programme moins témoin : +1,00 [+0,30 ; +1,70]",
      "    Sans tirage au sort, une différence n'est pas sûrement un effet.",
      "    Pour les comparer : jalon stats --score confiance --from avant --to apres --method comparison\n",
    ] {
      #expect(output.contains(part), "\(part)\n\(output)")
    }
    #expect(!output.contains("Sans groupe témoin"))
    let proposed = ["stats", "--score", "confiance", "--from", "avant", "--to", "apres", "--method", "comparison"]
    let stats = try workshop.jalon(proposed + ["--lang", "fr"])
    #expect(stats.end == .code(0) && stats.output.contains("différence de différences"), "\(stats.everything)")
  }

  @Test func chanceAllowsToSpeakOfAnEffect() throws {
    let output = try change("groupe témoin \"Jeudi\"\n  tirage au sort")
    #expect(output.contains("Groupes tirés au sort : la différence peut se lire comme un effet"), "\(output)")
    #expect(!output.contains("Sans tirage au sort"))
  }

  @Test func aSideOfTooFewIsMasked() throws {
    let output = try change("groupe témoin \"Jeudi\"", thursdays: 3)
    #expect(output.contains("évolutions des deux côtés masquées : moins de 5 personnes d'un côté"), "\(output)")
    #expect(!output.contains("différence des évolutions") && !output.contains("n = 3"))
  }

  @Test func aGroupOfNobodyIsRemarkedOn() throws {
    let output = try change("groupe témoin \"Judi\"")
    #expect(output.contains("Personne n'est dans le groupe « Judi » : vérifiez son nom"), "\(output)")
    #expect(output.contains("aucune réponse aux deux vagues dans le groupe témoin : rien à comparer"))
    #expect(!output.contains("jalon stats"))
  }

  @Test func theDatabaseIsNamedInTheCommandWhereItIsNotTheUsualOne() throws {
    _ = try change("groupe témoin \"Jeudi\"")
    try workshop.write(try workshop.read("jalon.db"), to: "mon atelier.db")
    let output = try workshop.jalon("change", "--db", "mon atelier.db").output
    #expect(output.contains("--method comparison --db 'mon atelier.db'\n"), "\(output)")
  }
}
