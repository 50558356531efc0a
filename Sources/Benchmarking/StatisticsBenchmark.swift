import ChangeStatistics
import Foundation
import Wording

/// The statistics that take long elsewhere, beside the programs that evaluators use, in one run on the same data.
public struct StatisticsBenchmark {
  /// One computation by Jalon and by its peer.
  public struct Measure: Sendable {
    /// What was computed.
    public let subject: Phrase
    /// The program beside.
    public let peer: String
    /// Jalon's time, the best of three, in seconds.
    public let seconds: Double
    /// The peer's time by its own clock, its start apart, the best of three; nil when it is not installed.
    public let peerSeconds: Double?
    /// What both found, which should be the same but for what chance leaves.
    public let found: (ours: Double, theirs: Double?)
  }

  private let folder: String

  /// Prepares a run that puts its data into a folder.
  public init(in folder: String) { self.folder = folder }

  /// Measures, one computation after the other.
  public func run(_ onMeasure: (Measure) -> Void) throws {
    onMeasure(try bootstrap())
    onMeasure(try mixedModel())
  }

  // MARK: What is computed

  private func bootstrap() throws -> Measure {
    var generator = ResamplingGenerator(seed: 41)
    let baseline = (0..<1000).map { _ in Double(Int.random(in: 20...80, using: &generator)) }
    let followup = baseline.map { $0 + Double(Int.random(in: -10...12, using: &generator)) }
    let file = "\(folder)/changes.csv"
    try zip(baseline, followup).map { String($1 - $0) }.joined(separator: "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    var lower = 0.0
    let seconds = Self.best {
      let bootstrap = try? PairedBootstrap(.meanChange, baseline: baseline, followup: followup)
      lower = bootstrap?.interval.value?.interval.lower ?? 0
    }
    let peer = Self.printed("python3", ["-c", Self.scipy, file])
    return Measure(
      subject: Phrase(
        fr: "Intervalle BCa, 10 000 tirages de 1 000 personnes", en: "BCa interval, 10,000 resamples of 1,000 people"),
      peer: "SciPy", seconds: seconds, peerSeconds: peer?.seconds, found: (lower, peer?.value))
  }

  private func mixedModel() throws -> Measure {
    var generator = ResamplingGenerator(seed: 43)
    func noise() -> Double { (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0...1, using: &generator) } }
    let people = (0..<10_000).map { _ in
      let person = 2 * noise()
      return Trajectory(
        scores: (0..<4).map { wave in
          let score = 10 + person + 0.2 * Double(wave) + noise()
          return Double.random(in: 0...1, using: &generator) < 0.1 ? nil : score
        })
    }
    let file = "\(folder)/waves.csv"
    let rows = people.enumerated().flatMap { number, person in
      person.scores.enumerated().compactMap { wave, score in score.map { "\(number),\(wave),\($0)" } }
    }
    try (["person,wave,y"] + rows).joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    var likelihood = 0.0
    let seconds = Self.best { likelihood = (try? MixedModel(people))?.logLikelihood ?? 0 }
    let peer = Self.printed("Rscript", ["--vanilla", "-e", Self.lme4, file])
    return Measure(
      subject: Phrase(
        fr: "Modèle mixte REML, 10 000 personnes × 4 vagues, une sur dix manquante",
        en: "Mixed model by REML, 10,000 people × 4 waves, one in ten missing"),
      peer: "lme4", seconds: seconds, peerSeconds: peer?.seconds, found: (likelihood, peer?.value))
  }

  // MARK: Peers

  private static let scipy = """
    import sys, time
    import numpy as np
    from scipy import stats
    x = np.loadtxt(sys.argv[1])
    times = []
    for seed in range(3):
        t0 = time.perf_counter()
        result = stats.bootstrap((x,), np.mean, n_resamples=10000, method="BCa", rng=np.random.default_rng(seed))
        times.append(time.perf_counter() - t0)
    print(min(times), result.confidence_interval.low)
    """

  private static let lme4 = """
    suppressPackageStartupMessages(library(lme4))
    d <- read.csv(commandArgs(trailingOnly = TRUE)[1])
    d$person <- factor(d$person)
    d$wave <- factor(d$wave)
    times <- sapply(1:3, function(i) system.time(fit <<- lmer(y ~ wave + (1 | person), d))[[3]])
    cat(min(times), format(as.numeric(logLik(fit)), digits = 15), "\\n")
    """

  /// The two numbers that a program prints, its time and what it found; nil when it is not installed.
  private static func printed(_ program: String, _ arguments: [String]) -> (seconds: Double, value: Double)? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let numbers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, numbers.count == 2 else { return nil }
    return (numbers[0], numbers[1])
  }

  private static func best(_ work: () -> Void) -> Double {
    (0..<3).map { _ in Benchmark.seconds(work) }.min() ?? 0
  }
}
