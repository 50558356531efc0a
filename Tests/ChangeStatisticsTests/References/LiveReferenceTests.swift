import ChangeStatistics
import Foundation
import Testing

/// Data sets of R packages, whose licence lets them be used and not copied here, with what R makes of them.
private enum LiveReference {
  static func printed() -> Data? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["Rscript", "--vanilla", ReferenceFile.fixtures.appending(path: "statistics/live.R").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }

  /// Whether R and the packages are here.
  static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "Rscript", "--vanilla", "-e",
      "q(status = !all(sapply(c('jsonlite', 'lmerTest', 'HSAUR3', 'MASS'), requireNamespace, quietly = TRUE)))",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}

@Suite(.enabled(if: LiveReference.isInstalled)) struct LiveReferenceTests {
  private let file: ReferenceFile

  init() throws { file = try ReferenceFile(printed: try #require(LiveReference.printed())) }

  /// Tolerances: log-likelihood 1e-6 absolute, effects 1e-5, variances 1e-4, degrees of freedom 1e-3 relative.
  private func expect(_ model: MixedModel, _ path: String, _ terms: [MixedModelTerm], variances: [Double]) throws {
    #expect(isClose(model.logLikelihood, try file.number("\(path).log_likelihood"), relative: 0, absolute: 1e-6))
    for (index, term) in terms.enumerated() {
      let coefficient = model.coefficient(term)
      #expect(isClose(coefficient.map(\.estimate), try file.number("\(path).estimate.\(index)"), relative: 1e-5))
      #expect(isClose(coefficient.map(\.standardError), try file.number("\(path).se.\(index)"), relative: 1e-5))
      #expect(isClose(coefficient.map(\.degreesOfFreedom), try file.number("\(path).df.\(index)"), relative: 1e-3))
    }
    for (ours, theirs) in zip(variances, try file.numbers("\(path).variances")) {
      #expect(isClose(ours, theirs, relative: 1e-4))
    }
  }

  @Test func slopesOfTheSleepStudyAreThoseOfLme4() throws {
    let people = try file.table("sleepstudy.scores").map { Trajectory(scores: $0) }
    let model = try MixedModel(people, .line(times: (0...9).map(Double.init)))
    let slope = try #require(model.slopeVariance)
    let covariance = try #require(model.correlation) * (model.interceptVariance * slope).squareRoot()
    try expect(
      model, "sleepstudy.fit", [.intercept, .time],
      variances: [model.interceptVariance, slope, covariance, model.residualVariance])
  }

  @Test func peopleWhoLeaveCountAsLme4HasThem() throws {
    let groups = try file.numbers("btheb.group")
    let people = try groups.indices.map { person in
      Trajectory(group: Int(groups[person]), scores: try file.optionalNumbers("btheb.scores.\(person)"))
    }
    let model = try MixedModel(people)
    let waves = 1...4
    let terms: [MixedModelTerm] =
      [.intercept] + waves.map { .wave($0) } + [.group(1)] + waves.map { .groupByWave(group: 1, wave: $0) }
    try expect(model, "btheb.fit", terms, variances: [model.interceptVariance, model.residualVariance])
    #expect(people.contains { $0.scores.contains(nil) })
  }

  @Test func threeGroupsAreAdjustedAsByR() throws {
    let (before, after) = (try file.numbers("anorexia.pre"), try file.numbers("anorexia.post"))
    var groups = Array(repeating: PairedMoments(), count: 3)
    for (index, group) in try file.numbers("anorexia.group").enumerated() {
      groups[Int(group)].add(baseline: before[index], followup: after[index])
    }
    let analysis = try AnalysisOfCovariance(groups)
    for group in 1...2 {
      let difference = analysis.difference(of: group, from: 0)
      #expect(isClose(difference.map(\.estimate), try file.number("anorexia.estimate.\(group - 1)"), relative: 1e-9))
      #expect(isClose(difference.map(\.standardError), try file.number("anorexia.se.\(group - 1)"), relative: 1e-9))
    }
    #expect(isClose(analysis.groupTest.f, try file.number("anorexia.f"), relative: 1e-9))
  }
}
