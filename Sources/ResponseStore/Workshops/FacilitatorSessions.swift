/// A browser that is logged in.
public struct FacilitatorSession: Sendable, Equatable {
  /// Whose it is.
  public let account: FacilitatorAccount
  /// What each form of this session carries.
  public let csrf: String
}

extension ResponseStore {
  /// Keeps a new session.
  ///
  /// - Parameters:
  ///   - tokenHash: the hash of the secret in the browser's cookie; the secret itself is kept nowhere.
  ///   - now: the time, in seconds since 1970.
  ///   - lifetime: after how many seconds it ends, however much it is used.
  public func openSession(
    of account: FacilitatorID, tokenHash: String, csrf: String, now: Int, lifetime: Int
  ) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO facilitator_session (token_hash, facilitator_id, csrf, created_at, last_used_at, expires_at)
      SELECT ?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%SZ', ?4, 'unixepoch'), strftime('%Y-%m-%dT%H:%M:%SZ', ?4, 'unixepoch'),
        strftime('%Y-%m-%dT%H:%M:%SZ', ?5, 'unixepoch')
      """, tokenHash, account, csrf, now, now + lifetime)
  }

  /// The session of a secret; nil when there is none, it has ended, or it has not been used for too long.
  ///
  /// - Parameter idleLimit: after how many seconds without use it ends.
  public func session(tokenHash: String, now: Int, idleLimit: Int) throws(StoreError) -> FacilitatorSession? {
    try connection.statement(
      """
      SELECT facilitator.id, name, role, facilitator.created_at, csrf
      FROM facilitator_session JOIN facilitator ON facilitator.id = facilitator_id
      WHERE token_hash = ?1 AND expires_at > strftime('%Y-%m-%dT%H:%M:%SZ', ?2, 'unixepoch')
        AND last_used_at > strftime('%Y-%m-%dT%H:%M:%SZ', ?3, 'unixepoch')
      """
    ).first(tokenHash, now, now - idleLimit) { row in
      FacilitatorSession(
        account: FacilitatorAccount(
          id: FacilitatorID(rawValue: row.int(0)), name: row.text(1),
          role: FacilitatorRole(rawValue: row.text(2)) ?? .researcher, createdAt: row.text(3)),
        csrf: row.text(4))
    }
  }

  /// Notes that a session is in use, when a minute has passed since it was last noted.
  public func touchSession(tokenHash: String, now: Int) throws(StoreError) {
    try connection.run(
      """
      UPDATE facilitator_session SET last_used_at = strftime('%Y-%m-%dT%H:%M:%SZ', ?2, 'unixepoch')
      WHERE token_hash = ?1 AND last_used_at < strftime('%Y-%m-%dT%H:%M:%SZ', ?2 - 60, 'unixepoch')
      """, tokenHash, now)
  }

  /// Ends a session. One that is not there is ended already.
  public func endSession(tokenHash: String) throws(StoreError) {
    try connection.run("DELETE FROM facilitator_session WHERE token_hash = ?", tokenHash)
  }

  /// Removes the sessions that can no longer be used.
  public func forgetEndedSessions(now: Int, idleLimit: Int) throws(StoreError) {
    try connection.run(
      """
      DELETE FROM facilitator_session
      WHERE expires_at <= strftime('%Y-%m-%dT%H:%M:%SZ', ?1, 'unixepoch')
        OR last_used_at <= strftime('%Y-%m-%dT%H:%M:%SZ', ?2, 'unixepoch')
      """, now, now - idleLimit)
  }
}
