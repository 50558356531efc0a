import ChangeStatistics

extension ReferenceLedger {
  static func rankTests() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let coin = "R coin \(try file.text("versions.coin"))"
    var comparisons: [Comparison] = []
    for data in try PairedData.all {
      let changes = try data.changes
      func number(_ name: String) throws -> Double { try file.number("signed_ranks.\(data.name).\(name)") }
      let dropped = WilcoxonSignedRank(changes)
      let pratt = WilcoxonSignedRank(changes, zeros: .pratt)
      let normal = WilcoxonSignedRank(changes, largestExact: 0)
      let normalPratt = WilcoxonSignedRank(changes, zeros: .pratt, largestExact: 0)

      var exact = Comparison("Wilcoxon, p exact (ex æquo)", coin, data.title, .relative(1e-9))
      exact.add("p", dropped.test.map(\.p), try number("p_exact_coin"))
      exact.add("W+", dropped.positiveRankSum, try number("v"))
      exact.add("zeros", Double(dropped.zeroCount), try number("n_zero"))
      comparisons.append(exact)

      var exactPratt = Comparison("Wilcoxon-Pratt, p exact", coin, data.title, .relative(1e-9))
      exactPratt.add("p", pratt.test.map(\.p), try number("p_exact_pratt_coin"))
      comparisons.append(exactPratt)

      var asymptotic = Comparison("Wilcoxon, p normal", coin, data.title, .relative(1e-7))
      asymptotic.add("z", dropped.test.map(\.z), try number("z_coin"))
      asymptotic.add("p", normal.test.map(\.p), try number("p_normal_coin"))
      asymptotic.add("z Pratt", pratt.test.map(\.z), try number("z_pratt_coin"))
      asymptotic.add("p Pratt", normalPratt.test.map(\.p), try number("p_normal_pratt_coin"))
      comparisons.append(asymptotic)

      let effectsize = "R effectsize \(try file.text("versions.effectsize"))"
      var biserial = Comparison("Rang-bisériale appariée", effectsize, data.title, .relative(1e-9))
      biserial.add("r", dropped.rankBiserial, try number("rank_biserial"))
      comparisons.append(biserial)

      let r = "R \(try file.text("versions.R"))"
      let pseudomedian = HodgesLehmann(changes)
      var location = Comparison("Hodges-Lehmann et son intervalle", r, data.title, .relative(1e-9))
      location.add("estimate", pseudomedian.estimate, try number("hodges_lehmann"))
      location.add(
        "interval", pseudomedian.interval, try file.numbers("signed_ranks.\(data.name).hodges_lehmann_ci"))
      comparisons.append(location)

      var sign = Comparison("Test des signes", r, data.title, .relative(1e-9))
      sign.add("p", SignTest(changes).p, try number("sign_p"))
      comparisons.append(sign)
    }
    return comparisons + [try shares(file)]
  }

  private static func shares(_ file: ReferenceFile) throws -> Comparison {
    var shares = Comparison(
      "Clopper-Pearson, Wilson", "R \(try file.text("versions.R"))", "0/10 à 12000/50000", .relative(1e-9))
    for index in 0..<(try file.count("shares")) {
      let (count, total) = (try file.number("shares.\(index).count"), try file.number("shares.\(index).total"))
      guard let share = Proportion(count: Int(count), of: Int(total)) else { continue }
      shares.add("exact \(count)", share.exactInterval(), try file.numbers("shares.\(index).exact"))
      shares.add("Wilson \(count)", share.scoreInterval(), try file.numbers("shares.\(index).wilson"))
    }
    return shares
  }
}
