import ChangeStatistics

extension ReferenceLedger {
  static func resampling() throws -> [Comparison] {
    let scipy = try ReferenceFile("statistics/scipy.json")
    let name = "SciPy \(try scipy.text("versions.scipy"))"
    // The same resamples for both.
    let bca = try BootstrapInterval(
      estimate: scipy.number("bca.estimate"), replicates: scipy.numbers("bca.replicates"),
      jackknife: scipy.numbers("bca.jackknife"))
    var same = Comparison("BCa, mêmes rééchantillons", name, "sommeil de Student, 999 tirages", .relative(1e-9))
    same.add("interval", .success(bca.interval), try scipy.numbers("bca.ci"))
    // Resamples of their own: what 100 000 of ours and 400 000 of SciPy leave to chance.
    let data = try PairedData.depress(2)
    var drawn = Comparison("BCa, tirages propres", name, data.title, .absolute(0.03))
    for statistic in [PairedBootstrap.Statistic.meanChange, .dz] {
      let bootstrap = try PairedBootstrap(
        statistic, baseline: data.baseline, followup: data.followup, resamples: 100_000, seed: 3)
      drawn.add(
        statistic.rawValue, bootstrap.interval.map(\.interval),
        try scipy.numbers("bca_depress.\(statistic.rawValue)"))
    }
    var permutation = Comparison(
      "Permutations, toutes", name, "sommeil de Student\u{A0}; deux groupes de 5 et 4", .relative(1e-9))
    permutation.add("signs", SignFlipTest(try PairedData.sleep.changes).p, try scipy.number("sign_flip.sleep"))
    let labels = LabelPermutationTest([1.0, 2.5, 3.1, 0.2, 4.4], [3.3, 5.2, 4.1, 6.0])
    permutation.add("labels", labels.p, try scipy.number("labels.p"))
    return [same, drawn, permutation, try power()]
  }

  private static func power() throws -> Comparison {
    let file = try ReferenceFile("statistics/reference.json")
    var comparison = Comparison(
      "Puissance, effectifs", "R \(try file.text("versions.R"))", "d de 0,05 à 1,2", .relative(1e-9))
    for index in 0..<(try file.count("power.at")) {
      let (effect, n) = (try file.number("power.at.\(index).effect"), Int(try file.number("power.at.\(index).n")))
      comparison.add(
        "paired \(effect)", try PairedPower.power(effect: effect, count: n),
        try file.number("power.at.\(index).paired"))
      comparison.add(
        "groups \(effect)", try PairedPower.powerOfComparison(effect: effect, countPerGroup: n),
        try file.number("power.at.\(index).groups"))
    }
    for index in 0..<(try file.count("power.needed")) {
      let path = "power.needed.\(index)"
      let (effect, power) = (try file.number("\(path).effect"), try file.number("\(path).power"))
      comparison.add(
        "pairs \(effect)", Double(try PairedPower.requiredCount(effect: effect, power: power)),
        try file.number("\(path).paired"))
      comparison.add(
        "per group \(effect)", Double(try PairedPower.requiredCountPerGroup(effect: effect, power: power)),
        try file.number("\(path).groups"))
    }
    return comparison
  }
}
