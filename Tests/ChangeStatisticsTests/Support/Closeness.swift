import ChangeStatistics

/// Whether a number agrees with its reference, to a tolerance relative to the reference or to an absolute one.
func isClose(_ actual: Double, _ expected: Double, relative: Double, absolute: Double = 0) -> Bool {
  actual == expected || abs(actual - expected) <= max(relative * abs(expected), absolute)
}

/// Whether a statistic exists and agrees with its reference.
func isClose(_ actual: Computed<Double>, _ expected: Double, relative: Double, absolute: Double = 0) -> Bool {
  guard let value = actual.value else { return false }
  return isClose(value, expected, relative: relative, absolute: absolute)
}

/// Whether both limits of an interval exist and agree with their references.
func isClose(
  _ actual: Computed<ConfidenceInterval>, _ expected: [Double], relative: Double, absolute: Double = 0
) -> Bool {
  guard let interval = actual.value, expected.count == 2 else { return false }
  return isClose(interval.lower, expected[0], relative: relative, absolute: absolute)
    && isClose(interval.upper, expected[1], relative: relative, absolute: absolute)
}
