extension ResponseStore {
  /// Keeps a new session of a browser that has logged in.
  ///
  /// - Parameters:
  ///   - tokenHash: the hash of the secret in the browser's cookie; the secret itself is kept nowhere.
  ///   - now: the time, in seconds since 1970.
  ///   - lifetime: after how many seconds it ends, however much it is used.
  public func openSession(
    of account: FacilitatorID, tokenHash: String, now: Int, lifetime: Int
  ) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO facilitator_session (token_hash, facilitator_id, created_at, last_used_at, expires_at)
      SELECT ?1, ?2, strftime('%Y-%m-%dT%H:%M:%SZ', ?3, 'unixepoch'), strftime('%Y-%m-%dT%H:%M:%SZ', ?3, 'unixepoch'),
        strftime('%Y-%m-%dT%H:%M:%SZ', ?4, 'unixepoch')
      """, tokenHash, account, now, now + lifetime)
  }

  /// The account that a browser is logged in to; nil when it is not, or its session has ended or has not been used for
  /// too long.
  ///
  /// - Parameter idleLimit: after how many seconds without use a session ends.
  public func account(sessionHash: String, now: Int, idleLimit: Int) throws(StoreError) -> FacilitatorAccount? {
    try connection.statement(
      """
      SELECT facilitator.id, name, role, facilitator.created_at
      FROM facilitator_session JOIN facilitator ON facilitator.id = facilitator_id
      WHERE token_hash = ?1 AND expires_at > strftime('%Y-%m-%dT%H:%M:%SZ', ?2, 'unixepoch')
        AND last_used_at > strftime('%Y-%m-%dT%H:%M:%SZ', ?3, 'unixepoch')
      """
    ).first(sessionHash, now, now - idleLimit) { row in row.account }
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

  /// Takes note of a browser that has logged in to an account; the twenty that did so last are kept.
  public func rememberBrowser(_ tokenHash: String, of account: FacilitatorID, now: Int) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      try connection.run(
        """
        INSERT INTO facilitator_browser (token_hash, facilitator_id, seen_at)
        VALUES (?1, ?2, strftime('%Y-%m-%dT%H:%M:%SZ', ?3, 'unixepoch'))
        ON CONFLICT DO UPDATE SET facilitator_id = excluded.facilitator_id, seen_at = excluded.seen_at
        """, tokenHash, account, now)
      try connection.run(
        """
        DELETE FROM facilitator_browser WHERE facilitator_id = ?1 AND token_hash NOT IN (
          SELECT token_hash FROM facilitator_browser WHERE facilitator_id = ?1 ORDER BY seen_at DESC LIMIT 20)
        """, account)
    }
  }

  /// Whether a browser has logged in to the account of that name before.
  public func isKnownBrowser(_ tokenHash: String, ofAccount name: String) throws(StoreError) -> Bool {
    try connection.statement(
      """
      SELECT 1 FROM facilitator_browser JOIN facilitator ON facilitator.id = facilitator_id
      WHERE token_hash = ? AND folded_name = ?
      """
    ).first(tokenHash, ParticipantName.folded(name)) { _ in true } ?? false
  }
}
