import ChangeStatistics

extension ReferenceLedger {
  static func categories() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let r = "R \(try file.text("versions.R"))"
    let coin = "R coin \(try file.text("versions.coin"))"
    var comparisons: [Comparison] = []
    for (name, title) in [("vision", "vue de 7477 femmes, Stuart 1953"), ("workshops", "ateliers simulés, étapes")] {
      let table = try TransitionTable(try file.table("tables.\(name).table").map { $0.map { Int($0) } })
      var bowker = Comparison("Bowker", r, title, .relative(1e-9))
      bowker.add("statistic", table.bowker.map(\.statistic), try file.number("tables.\(name).bowker"))
      bowker.add("df", table.bowker.map(\.degreesOfFreedom), try file.number("tables.\(name).bowker_df"))
      bowker.add("p", table.bowker.map(\.p), try file.number("tables.\(name).bowker_p"))
      comparisons.append(bowker)
      var marginal = Comparison("Stuart-Maxwell", coin, title, .relative(1e-9))
      marginal.add("statistic", table.stuartMaxwell.map(\.statistic), try file.number("tables.\(name).marginal"))
      marginal.add("p", table.stuartMaxwell.map(\.p), try file.number("tables.\(name).marginal_p"))
      comparisons.append(marginal)
    }
    var mcnemar = Comparison("McNemar exact et mi-p, Newcombe", r, "quatre tableaux 2 × 2", .relative(1e-9))
    for index in 0..<(try file.count("two_by_two")) {
      let counts = try file.numbers("two_by_two.\(index).counts").map { Int($0) }
      let test = try McNemar(yesYes: counts[0], yesNo: counts[1], noYes: counts[2], noNo: counts[3])
      mcnemar.add("exact \(index)", test.exactP, try file.number("two_by_two.\(index).exact"))
      mcnemar.add("mid \(index)", test.midP, try file.number("two_by_two.\(index).mid"))
      mcnemar.add("difference \(index)", test.difference, try file.number("two_by_two.\(index).difference"))
      mcnemar.add("interval \(index)", test.interval, try file.numbers("two_by_two.\(index).ci"))
    }
    comparisons.append(mcnemar)
    return comparisons + (try friedman(file, r)) + [try families(file, r)]
  }

  private static func friedman(_ file: ReferenceFile, _ r: String) throws -> [Comparison] {
    let study = try DepressionStudy()
    let sums = (1...3).map { study.wave($0).map { $0.compactMap { $0 }.reduce(0, +) } }
    let pupils = sums[0].indices.map { person in sums.map { Optional($0[person]) } }
    let workshops = try WorkshopStudy().scores.map { person in (1...4).map { person[$0] } }
    return try [
      ("depress", "Keng depress, 94 × 3", pupils), ("workshops", "ateliers simulés, 4 vagues", workshops),
    ].map { name, title, people in
      let friedman = Friedman(people)
      var comparison = Comparison("Friedman, W de Kendall", r, title, .relative(1e-9))
      comparison.add("chi2", friedman.test.map(\.statistic), try file.number("friedman.\(name).chi2"))
      comparison.add("p", friedman.test.map(\.p), try file.number("friedman.\(name).p"))
      comparison.add("W", friedman.concordance, try file.number("friedman.\(name).w"))
      return comparison
    }
  }

  private static func families(_ file: ReferenceFile, _ r: String) throws -> Comparison {
    var comparison = Comparison("Holm, Benjamini-Hochberg", r, "huit valeurs p", .relative(1e-9))
    for adjustment in FamilyAdjustment.allCases {
      let expected = try file.numbers("families.\(adjustment.rawValue)")
      for (ours, value) in zip(adjustment.adjusted(try file.numbers("families.p")), expected) {
        comparison.add("\(adjustment)", ours ?? .nan, value)
      }
    }
    return comparison
  }
}
