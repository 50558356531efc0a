/// How far the people of a sitting are. Each person counts once, however many phones they have used.
public struct SittingProgress: Sendable, Equatable {
  /// Who has consented and taken a seat.
  public let joined: Int
  /// Of these, who has not sent everything yet.
  public let answering: Int
  /// Of these, who has.
  public let finished: Int
  /// Who refused to take part.
  public let refused: Int
  /// Of those who joined, for whom no answers at an earlier wave were found.
  public let unmatched: Int

  /// Makes counts.
  public init(joined: Int, answering: Int, finished: Int, refused: Int, unmatched: Int) {
    self.joined = joined
    self.answering = answering
    self.finished = finished
    self.refused = refused
    self.unmatched = unmatched
  }
}

extension ResponseStore {
  /// How far the people of a sitting are.
  public func progress(of sitting: SittingID) throws(StoreError) -> SittingProgress {
    let found = try connection.statement(
      """
      SELECT
        count(DISTINCT participant_id),
        count(DISTINCT participant_id) FILTER (WHERE finished_at IS NOT NULL),
        count(*) FILTER (WHERE consent = 'refused'),
        count(DISTINCT participant_id) - count(DISTINCT participant_id) FILTER (WHERE is_matched IS NOT 0)
      FROM seat WHERE sitting_id = ?
      """
    ).first(sitting) { row in
      SittingProgress(
        joined: row.int(0), answering: row.int(0) - row.int(1), finished: row.int(1), refused: row.int(2),
        unmatched: row.int(3))
    }
    return found ?? SittingProgress(joined: 0, answering: 0, finished: 0, refused: 0, unmatched: 0)
  }
}
