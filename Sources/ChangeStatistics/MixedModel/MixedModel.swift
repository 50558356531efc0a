import Glibc

/// Scores at several waves as means that change, and people who differ from them: a linear mixed model by restricted maximum
/// likelihood. People who lack a wave count with those that they have, which is right as long as what is missing
/// depends on nothing but what was seen.
///
/// Source: Laird, N. M. & Ware, J. H. (1982), Biometrics 38, 963–974; Patterson, H. D. & Thompson, R. (1971), Biometrika 58, 545–554.
public struct MixedModel: Sendable {
  /// How well the variances could be told apart.
  public enum Fit: String, Sendable, Hashable, CaseIterable {
    /// The search settled, and every random effect has a variance.
    case regular
    /// The search settled where a random effect has no variance, or two are the same but for a factor: the model asks more
    /// of the data than they hold. Its coefficients can be read, its variances hardly.
    case singular
  }

  /// The scores that the model was fitted to.
  public let observationCount: Int
  /// The people who have at least one score.
  public let participantCount: Int
  /// How well the variances could be told apart.
  public let fit: Fit
  /// The logarithm of the restricted likelihood.
  public let logLikelihood: Double
  /// The variance of the residuals, in squared points.
  public let residualVariance: Double
  /// The variance between people at the first wave, in squared points.
  public let interceptVariance: Double
  /// The variance between people of the change in one unit of time; nil where the model has none.
  public let slopeVariance: Double?
  /// The correlation of the two over people; nil where the model has none, or a variance is zero.
  public let correlation: Double?
  /// What the coefficients stand for, in order.
  public var terms: [MixedModelTerm] { design.terms }

  let design: MixedModelDesign
  let satterthwaite: Satterthwaite
  /// The coefficients in points and the caller's unit of time.
  let estimates: [Double]

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - trajectories: one for each participant, all with the same number of waves.
  ///   - course: how the score may change over the waves.
  /// - Throws: ``NotComputable/tooFewWaves(needed:found:)``, ``NotComputable/tooFewParticipants(needed:found:)``,
  ///   ``NotComputable/tooFewResponses(needed:found:)``, ``NotComputable/unequalLengths(expected:found:)``,
  ///   ``NotComputable/nonFiniteValues(count:)``, ``NotComputable/zeroVariance(_:)``,
  ///   ``NotComputable/linearlyDependent`` where a group lacks a wave altogether, ``NotComputable/notConverged``.
  public init(_ trajectories: [Trajectory], _ course: TimeCourse = .waves) throws(NotComputable) {
    let groups = (trajectories.map(\.group).max() ?? 0) + 1
    guard trajectories.allSatisfy({ $0.group >= 0 }) else { throw .invalidSetting(-1) }
    let design = try MixedModelDesign(course, waves: trajectories.first?.scores.count ?? 0, groups: groups)
    let sums = try MixedModelSums(trajectories, design)
    guard sums.people >= 2 else { throw .tooFewParticipants(needed: 2, found: sums.people) }
    // As many scores as people leave nothing to tell the two variances apart by.
    let needed = max(sums.coefficients + 1, sums.people + 1)
    guard sums.observations >= needed else { throw .tooFewResponses(needed: needed, found: sums.observations) }
    let likelihood = RestrictedLikelihood(sums: sums)
    let theta = try likelihood.best()
    guard let best = likelihood.evaluate(theta) else { throw .linearlyDependent }
    let variance = best.residualSquares / likelihood.residualDegrees
    let scale = sums.scale
    guard variance.squareRoot() > roundingSpread(ofMagnitude: 1) else { throw .zeroVariance(.residual) }

    observationCount = sums.observations
    participantCount = sums.people
    let factor = likelihood.factor(theta)
    let covariance = variance * scale * scale * (factor * factor.transposed)
    residualVariance = variance * scale * scale
    interceptVariance = covariance[0, 0]
    let hasSlope = sums.randomEffects == 2
    let (slope, shared) = hasSlope ? (covariance[1, 1], covariance[0, 1]) : (0, 0)
    slopeVariance = hasSlope ? slope / (design.timeUnit * design.timeUnit) : nil
    let spreads = (covariance[0, 0] * slope).squareRoot()
    correlation = hasSlope && spreads > 0 ? shared / spreads : nil
    fit = (0..<sums.randomEffects).contains { abs(factor[$0, $0]) < 1e-4 } ? .singular : .regular
    // The restricted likelihood is that of contrasts of the scores, and moves with the units of scores and of time.
    let units = design.terms.reduce(0) { $0 + log(design.unit(of: $1)) }
    logLikelihood = -0.5 * likelihood.deviance(theta) - likelihood.residualDegrees * log(scale) - units
    self.design = design
    estimates = zip(best.coefficients, design.terms).map { value, term in
      let points = value * scale + (term == .intercept ? sums.centre : 0)
      return points / design.unit(of: term)
    }
    satterthwaite = Satterthwaite(likelihood, theta, sigma: variance.squareRoot())
  }
}

extension RestrictedLikelihood {
  /// The θ with the highest likelihood, its diagonal not negative.
  fileprivate func best() throws(NotComputable) -> [Double] {
    let sizes = [0.1, 0.35, 1, 3, 10]
    var starts = sizes.map { [$0] }
    if sums.randomEffects == 2 { starts = sizes.flatMap { first in sizes.map { [first, 0, $0] } } }
    guard evaluate(starts[0]) != nil else { throw .linearlyDependent }
    let start = starts.map { ($0, deviance($0)) }.min { $0.1 < $1.1 }
    guard let start, start.1.isFinite else { throw .zeroVariance(.residual) }
    var theta: [Double]
    do throws(NotComputable) {
      theta = try minimum(from: start.0, of: deviance)
    } catch {
      // Where the search runs off to ever larger random effects, nothing is left for the residuals.
      let farOut = sums.randomEffects == 1 ? [1e5] : [1e5, 0, 1e5]
      if deviance(farOut) < start.1 { throw .zeroVariance(.residual) }
      throw error
    }
    // The covariance does not change where a column of Λ changes its sign.
    if sums.randomEffects == 2, theta[0] < 0 { (theta[0], theta[1]) = (-theta[0], -theta[1]) }
    theta[theta.count - 1] = abs(theta[theta.count - 1])
    return theta
  }
}
