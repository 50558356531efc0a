import Glibc

/// The confidence limits of the noncentrality behind an observed t: the noncentralities of which t is the upper, or the
/// lower, α/2 quantile.
///
/// Source: Steiger, J. H. & Fouladi, R. T. (1997), in Harlow, Mulaik & Steiger, What If There Were No Significance Tests?;
/// Cumming, G. & Finch, S. (2001), Educational and Psychological Measurement 61, 532–574.
///
/// - Returns: the limits in units of noncentrality; divided by √n they are limits of d_z.
/// - Throws: ``NotComputable/invalidConfidenceLevel(_:)``, or ``NotComputable/outOfRange`` for a t that is not finite or
///   degrees of freedom below 1.
public func noncentralityLimits(
  t: Double, degreesOfFreedom: Double, level: Double
) throws(NotComputable) -> ConfidenceInterval {
  let target = log(try tailProbability(ofLevel: level))
  guard t.isFinite, NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: 0) != nil else { throw .outOfRange }

  func excess(_ noncentrality: Double, below: Bool) -> Double {
    guard let law = NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality) else {
      return below ? -1000 : 1000
    }
    return (below ? law.logCumulative(t) : law.logUpperTail(t)) - target
  }

  // The standard deviation of t is about this wide, so that a few steps enclose either limit.
  let width = (1 + t / degreesOfFreedom * t / 2).squareRoot()
  var (inner, outer, step) = (t, t - width, width)
  // The upper tail falls as the noncentrality falls …
  while excess(outer, below: false) > 0, outer.isFinite {
    step *= 2
    (inner, outer) = (outer, outer - step)
  }
  while excess(inner, below: false) < 0, inner.isFinite { inner += width }
  let lower = root(between: outer, and: inner) { excess($0, below: false) }

  (inner, outer, step) = (t, t + width, width)
  // … and the lower tail falls as it rises.
  while excess(outer, below: true) > 0, outer.isFinite {
    step *= 2
    (inner, outer) = (outer, outer + step)
  }
  while excess(inner, below: true) < 0, inner.isFinite { inner -= width }
  let upper = root(between: inner, and: outer) { excess($0, below: true) }
  return ConfidenceInterval(lower: try lower.orOutOfRange(), upper: try upper.orOutOfRange(), level: level)
}
