/// One participant's scores at all waves, as far as there are some.
public struct Trajectory: Sendable, Hashable {
  /// The group that the participant belongs to, from 0; 0 where there is but one.
  public let group: Int
  /// The score at each wave in order; nil where there is none.
  public let scores: [Double?]

  /// Makes a trajectory.
  public init(group: Int = 0, scores: [Double?]) {
    self.group = group
    self.scores = scores
  }
}
