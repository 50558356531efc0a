import ChangeStatistics

extension ReferenceLedger {
  static func change() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let r = "R \(try file.text("versions.R"))"
    let psych = "R psych \(try file.text("versions.psych"))"
    var comparisons: [Comparison] = []
    for data in try PairedData.all {
      let moments = try PairedMoments(baseline: data.baseline, followup: data.followup)
      func number(_ name: String) throws -> Double { try file.number("paired.\(data.name).\(name)") }
      let change = PairedChange(moments)
      var paired = Comparison("Changement moyen, t apparié", r, data.title, .relative(1e-9))
      paired.add("mean", change.change.mean, try number("mean"))
      paired.add("sd", change.change.standardDeviation, try number("sd"))
      paired.add("t", change.test.map(\.t), try number("t"))
      paired.add("p", change.test.map(\.p), try number("p"))
      paired.add("interval", change.interval, try file.numbers("paired.\(data.name).ci"))
      comparisons.append(paired)

      guard data.name != "darwin" else { continue }
      comparisons += try effects(file, r, data, EffectSizes(moments))
      comparisons.append(try reliableChange(file, r, data, moments))
      let agreement = IntraclassCorrelation(moments)
      var retest = Comparison("ICC(A,1), erreur de mesure", psych, data.title, .relative(1e-9))
      retest.add("icc", agreement.agreement, try file.number("retest.\(data.name).icc"))
      retest.add("icc", agreement.interval, try file.numbers("retest.\(data.name).ci"))
      retest.add("sem", agreement.standardErrorOfMeasurement, try file.number("retest.\(data.name).sem"))
      let sdc = try SmallestDetectableChange(
        standardErrorOfMeasurement: agreement.standardErrorOfMeasurement.get(), count: data.baseline.count)
      retest.add("sdc", sdc.individual, try file.number("retest.\(data.name).sdc"))
      comparisons.append(retest)
    }
    return comparisons
  }

  private static func effects(
    _ file: ReferenceFile, _ r: String, _ data: PairedData, _ effects: EffectSizes
  ) throws -> [Comparison] {
    var values = Comparison("d_z, d_av, d_rm, d_b, Hedges J", r, data.title, .relative(1e-9))
    var limits = Comparison("Intervalles par le t décentré", r, data.title, .relative(1e-6))
    for (name, effect) in [("dz", effects.dz), ("dav", effects.dav), ("drm", effects.drm), ("db", effects.db)] {
      values.add(name, effect.map(\.value), try file.number("paired.\(data.name).\(name).value"))
      limits.add(name, effect.flatMap(\.interval), try file.numbers("paired.\(data.name).\(name).ci"))
    }
    let factor = try file.number("paired.\(data.name).j")
    for (name, corrected, plain) in [
      ("gz", effects.gz, effects.dz), ("gav", effects.gav, effects.dav), ("gb", effects.gb, effects.db),
    ] {
      values.add(name, corrected.map(\.value), try plain.get().value * factor)
    }
    return [values, limits]
  }

  private static func reliableChange(
    _ file: ReferenceFile, _ r: String, _ data: PairedData, _ moments: PairedMoments
  ) throws -> Comparison {
    var comparison = Comparison("Changement fiable, quatre méthodes", r, data.title, .relative(1e-9))
    for method in ReliableChange.Method.allCases {
      let path = "reliable_change.\(data.name).\(method.rawValue)"
      let rule = try ReliableChange(method, moments, reliability: 0.8)
      for (place, expected) in try file.numbers("\(path).first").enumerated() {
        comparison.add(
          "\(method)", rule.index(baseline: data.baseline[place], followup: data.followup[place]), expected)
      }
      let shares = try StatusShares(
        rule, baseline: data.baseline, followup: data.followup, direction: .neutral)
      let counts = [shares[.decreased], shares[.unchanged], shares[.increased]].map { Double($0.count) }
      for (count, expected) in zip(counts, try file.numbers("\(path).counts")) {
        comparison.add("\(method)", count, expected)
      }
    }
    return comparison
  }

  static func items() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let (study, workshops) = (try DepressionStudy(), try WorkshopStudy())
    func keyed(_ wave: Int) -> [[Double?]] { workshops.responses.filter { $0.wave == wave }.map(\.items) }
    let direct = Array(repeating: ItemKeying.direct, count: 20)
    var comparisons: [Comparison] = []
    for (name, title, keying, responses) in [
      ("depress", "Keng depress, 94 × 20", direct, study.wave(1)),
      ("workshops", "ateliers simulés, avant, 6 questions", WorkshopStudy.keying, keyed(1)),
      ("workshops_end", "ateliers simulés, fin, 6 questions", WorkshopStudy.keying, keyed(2)),
    ] {
      var data = ReliabilityAccumulator(items: keying)
      var covariances = ItemCovariances(items: keying)
      for response in responses {
        data.add(response)
        covariances.add(response)
      }
      let alpha = CronbachAlpha(data)
      var items = Comparison(
        "α, α sans chaque question, r question-reste", "R psych \(try file.text("versions.psych"))", title,
        .relative(1e-9))
      items.add("n", Double(alpha.count), try file.number("items.\(name).n"))
      items.add("alpha", alpha.alpha, try file.number("items.\(name).alpha"))
      for (index, item) in alpha.items.enumerated() {
        items.add("dropped", item.alphaIfDropped, try file.number("items.\(name).alpha_if_dropped.\(index)"))
        items.add("rest", item.restCorrelation, try file.number("items.\(name).item_rest.\(index)"))
      }
      comparisons.append(items)
      let model = try OneFactorModel(covariances)
      // lavaan stops its search where the likelihood no longer moves, loadings being good to about half its digits.
      var omega = Comparison(
        "ω de McDonald, un facteur", "R lavaan \(try file.text("versions.lavaan"))", title, .relative(1e-6))
      omega.add("omega", model.omega, try file.number("items.\(name).omega"))
      comparisons.append(omega)
      // SciPy, sent to where the derivatives vanish, settles who of the two is right.
      let scipy = try ReferenceFile("statistics/scipy.json")
      var exact = Comparison(
        "ω de McDonald, un facteur", "SciPy \(try scipy.text("versions.scipy"))", title, .relative(1e-9))
      exact.add("omega", model.omega, try scipy.number("omega.\(name)"))
      comparisons.append(exact)
    }
    return comparisons
  }
}
