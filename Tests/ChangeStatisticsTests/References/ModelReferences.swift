import ChangeStatistics

extension ReferenceLedger {
  /// Names of coefficients as R has them.
  private static func term(_ name: String) -> MixedModelTerm? {
    let parts = name.split(separator: ":").map(String.init)
    let wave = parts.first { $0.hasPrefix("wave") }.flatMap { Int($0.dropFirst(4)) }.map { $0 - 1 }
    let group = parts.first { $0.hasPrefix("group") }.flatMap { Int($0.dropFirst(5)) }
    let time = parts.contains("time")
    switch (wave, group, time) {
    case (let wave?, let group?, _): return .groupByWave(group: group, wave: wave)
    case (let wave?, nil, _): return .wave(wave)
    case (nil, let group?, true): return .groupByTime(group: group)
    case (nil, let group?, false): return .group(group)
    case (nil, nil, true): return .time
    default: return name == "(Intercept)" ? .intercept : nil
    }
  }

  /// What one comparison needs to know of a study.
  private struct Study {
    let name: String
    let title: String
    let times: [Double]
    let people: [Trajectory]
  }

  private static func studies() throws -> [Study] {
    let depression = try DepressionStudy()
    let sums = (1...3).map { depression.wave($0).map { $0.compactMap { $0 }.reduce(0, +) } }
    let pupils = sums[0].indices.map { person in
      Trajectory(group: depression.groups[person], scores: sums.map { $0[person] })
    }
    let workshops = try WorkshopStudy()
    let people = zip(workshops.scores, workshops.groups).map { scores, group in
      Trajectory(group: group, scores: (1...4).map { scores[$0] })
    }
    return [
      Study(name: "depress", title: "Keng depress, 94 × 3 vagues", times: [0, 1, 2], people: pupils),
      Study(name: "workshops", title: "ateliers simulés, 160 × 4, lacunes", times: [0, 1, 4, 7], people: people),
    ]
  }

  static func mixedModels() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let lmer = "R lme4 \(try file.text("versions.lme4")), lmerTest \(try file.text("versions.lmerTest"))"
    var comparisons: [Comparison] = []
    for study in try studies() {
      for (name, title, course) in [
        ("waves", "vagues", TimeCourse.waves), ("group_waves", "groupe × vagues", .waves),
        ("line", "pente", .line(times: study.times)), ("group_line", "groupe × pente", .line(times: study.times)),
      ] {
        let path = "mixed.\(study.name).\(name)"
        let people = name.hasPrefix("group") ? study.people : study.people.map { Trajectory(scores: $0.scores) }
        comparisons += try mixedModel(
          MixedModel(people, course), file, path, "Modèle mixte REML, \(title)", lmer, study.title)
      }
    }
    return comparisons
  }

  private static func mixedModel(
    _ model: MixedModel, _ file: ReferenceFile, _ path: String, _ procedure: String, _ lmer: String, _ data: String
  ) throws -> [Comparison] {
    var likelihood = Comparison("\(procedure)\u{A0}: log-vraisemblance", lmer, data, .absolute(1e-6))
    likelihood.add("log likelihood", model.logLikelihood, try file.number("\(path).log_likelihood"))
    likelihood.add("n", Double(model.observationCount), try file.number("\(path).n"))

    var fixed = Comparison("\(procedure)\u{A0}: effets fixes", lmer, data, .relative(1e-5))
    var degrees = Comparison("\(procedure)\u{A0}: ddl de Satterthwaite", lmer, data, .relative(1e-3))
    for index in 0..<(try file.count("\(path).names")) {
      guard let term = term(try file.text("\(path).names.\(index)")) else { continue }
      let coefficient = model.coefficient(term)
      fixed.add("\(term)", coefficient.map(\.estimate), try file.number("\(path).estimate.\(index)"))
      fixed.add("\(term) se", coefficient.map(\.standardError), try file.number("\(path).se.\(index)"))
      degrees.add("\(term)", coefficient.map(\.degreesOfFreedom), try file.number("\(path).df.\(index)"))
    }
    let interactions = model.terms.filter { term in
      switch term {
      case .groupByWave, .groupByTime: true
      default: false
      }
    }
    let tested = interactions.isEmpty ? model.terms.filter { $0 != .intercept } : interactions
    let joint = model.jointTest(of: tested)
    fixed.add("F", joint.map(\.f), try file.number("\(path).joint.f"))
    degrees.add("joint", joint.map(\.denominator), try file.number("\(path).joint.denominator"))

    var variances = Comparison("\(procedure)\u{A0}: variances", lmer, data, .relative(1e-4))
    let expected = try file.numbers("\(path).variances")
    variances.add("intercept", model.interceptVariance, expected[0])
    variances.add("residual", model.residualVariance, expected[expected.count - 1])
    if let slope = model.slopeVariance { variances.add("slope", slope, expected[1]) }
    return [likelihood, fixed, variances, degrees]
  }

  static func comparisonGroups() throws -> [Comparison] {
    let file = try ReferenceFile("statistics/reference.json")
    let r = "R \(try file.text("versions.R"))"
    let emmeans = "R \(try file.text("versions.R")), emmeans \(try file.text("versions.emmeans"))"
    var comparisons: [Comparison] = []
    for study in try studies() {
      let later = study.name == "depress" ? 2 : 1
      var groups = [PairedMoments(), PairedMoments()]
      for person in study.people {
        guard let before = person.scores[0], let after = person.scores[later] else { continue }
        groups[person.group].add(baseline: before, followup: after)
      }
      let path = "comparison.\(study.name)"
      comparisons.append(try covariance(groups, file, path, emmeans, study.title))
      let differences = DifferenceInDifferences(treated: groups[1], comparison: groups[0])
      var did = Comparison("Différence de différences, d_ppc2", r, study.title, .relative(1e-9))
      did.add("estimate", differences.pooled.map(\.estimate), try file.number("\(path).did.estimate"))
      did.add("t", differences.pooled.map(\.t), try file.number("\(path).did.t"))
      did.add("p", differences.pooled.map(\.p), try file.number("\(path).did.p"))
      did.add("interval", differences.pooled.map(\.interval), try file.numbers("\(path).did.ci"))
      did.add("Welch t", differences.welch.map(\.t), try file.number("\(path).did.welch_t"))
      did.add("Welch df", differences.welch.map(\.degreesOfFreedom), try file.number("\(path).did.welch_df"))
      did.add("Welch interval", differences.welch.map(\.interval), try file.numbers("\(path).did.welch_ci"))
      did.add("d_ppc2", differences.standardised.map(\.value), try file.number("\(path).did.d_ppc2"))
      comparisons.append(did)
    }
    return comparisons + [try leavers(file, r)]
  }

  private static func covariance(
    _ groups: [PairedMoments], _ file: ReferenceFile, _ path: String, _ emmeans: String, _ title: String
  ) throws -> Comparison {
    let analysis = try AnalysisOfCovariance(groups)
    let difference = analysis.difference(of: 1, from: 0)
    var comparison = Comparison("ANCOVA, moyennes ajustées", emmeans, title, .relative(1e-9))
    func number(_ name: String) throws -> Double { try file.number("\(path).ancova.\(name)") }
    comparison.add("estimate", difference.map(\.estimate), try number("estimate"))
    comparison.add("se", difference.map(\.standardError), try number("se"))
    comparison.add("p", difference.map(\.p), try number("p"))
    comparison.add("interval", difference.map(\.interval), try file.numbers("\(path).ancova.ci"))
    comparison.add("slope", analysis.slope, try number("slope"))
    comparison.add("R2", analysis.adjustedRSquared, try number("r2"))
    for (index, mean) in analysis.means.enumerated() {
      comparison.add("mean", mean.estimate, try number("means.\(index)"))
      comparison.add("mean se", mean.standardError, try number("mean_se.\(index)"))
    }
    comparison.add("slopes F", analysis.slopesTest.map(\.f), try number("slopes_f"))
    comparison.add("slopes p", analysis.slopesTest.map(\.p), try number("slopes_p"))
    return comparison
  }

  private static func leavers(_ file: ReferenceFile, _ r: String) throws -> Comparison {
    let scores = try WorkshopStudy().scores
    let attrition = Attrition(
      stayed: scores.compactMap { $0[4] == nil ? nil : $0[1] }, left: scores.compactMap { $0[4] == nil ? $0[1] : nil })
    var comparison = Comparison("Restés et partis, différence standardisée", r, "ateliers simulés", .relative(1e-9))
    comparison.add("stayed", Double(attrition.stayedCount), try file.number("leavers.stayed"))
    comparison.add("left", Double(attrition.leftCount), try file.number("leavers.left"))
    comparison.add("difference", attrition.standardisedDifference, try file.number("leavers.smd"))
    comparison.add("t", attrition.difference.map(\.t), try file.number("leavers.t"))
    comparison.add("df", attrition.difference.map(\.degreesOfFreedom), try file.number("leavers.df"))
    comparison.add("p", attrition.difference.map(\.p), try file.number("leavers.p"))
    return comparison
  }
}
