/// An account, in one store.
public struct FacilitatorID: Sendable, Hashable {
  /// The row of the table `facilitator`.
  public let rawValue: Int
}

extension FacilitatorID: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { rawValue.bind(to: statement, at: index) }
}

/// What an account may do.
public enum FacilitatorRole: String, Sendable, CaseIterable {
  /// Runs workshops: opens and closes sittings, sees rolls and the group's results.
  case facilitator
  /// Studies results: sees numbers and takes exports, and nothing else.
  case researcher
}

/// The account of somebody who runs workshops or studies their results.
public struct FacilitatorAccount: Sendable, Equatable {
  /// Its identifier in this store.
  public let id: FacilitatorID
  /// The name with which the person logs in.
  public let name: String
  /// What it may do.
  public let role: FacilitatorRole
  /// When it was made, UTC.
  public let createdAt: String

  /// What is left of a name without case, accents and blanks: names for which this is the same mean the same account.
  public static func folded(_ name: String) -> String { ParticipantName.folded(name) }
}

extension ResponseStore {
  /// Makes an account.
  ///
  /// - Parameter passwordHash: the password as it is kept; this module never sees the password itself.
  /// - Throws: `invalidAccountName`, `accountExists` when one differs by case, accents or blanks only.
  @discardableResult
  public func addAccount(
    named name: String, role: FacilitatorRole, passwordHash: String
  ) throws(StoreError) -> FacilitatorID {
    let name = try AccountName.checked(name)
    return try connection.transaction { () throws(StoreError) in
      let added = try connection.run(
        """
        INSERT INTO facilitator (name, folded_name, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (folded_name) DO NOTHING
        """, name, ParticipantName.folded(name), role.rawValue, passwordHash, connection.now())
      guard added == 1, let account = try account(named: name) else { throw .accountExists }
      return account.account.id
    }
  }

  /// All accounts, by name.
  public func accounts() throws(StoreError) -> [FacilitatorAccount] {
    try connection.statement("SELECT id, name, role, created_at FROM facilitator ORDER BY folded_name")
      .all { row in row.account }
  }

  /// The account of a name as somebody types it, with the hash of its password; nil when there is none.
  public func account(named name: String) throws(StoreError) -> (account: FacilitatorAccount, passwordHash: String)? {
    try connection.statement("SELECT id, name, role, created_at, password_hash FROM facilitator WHERE folded_name = ?")
      .first(ParticipantName.folded(name)) { row in (row.account, row.text(4)) }
  }

  /// Gives an account another password, and ends its sessions: whoever knew the old one is out.
  ///
  /// - Throws: `unknownAccount`.
  public func setPassword(ofAccount name: String, hash: String) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      guard let known = try account(named: name) else { throw .unknownAccount }
      try connection.run("UPDATE facilitator SET password_hash = ? WHERE id = ?", hash, known.account.id)
      try connection.run("DELETE FROM facilitator_session WHERE facilitator_id = ?", known.account.id)
    }
  }

  /// Removes an account and its sessions; what it did stays on record.
  ///
  /// - Throws: `unknownAccount`.
  public func removeAccount(named name: String) throws(StoreError) {
    try connection.transaction { () throws(StoreError) in
      guard let known = try account(named: name) else { throw .unknownAccount }
      try connection.run("DELETE FROM facilitator WHERE id = ?", known.account.id)
    }
  }
}

extension Statement {
  /// The account whose columns stand first in the row.
  var account: FacilitatorAccount {
    FacilitatorAccount(
      id: FacilitatorID(rawValue: int(0)), name: text(1),
      role: FacilitatorRole(rawValue: text(2)) ?? .researcher, createdAt: text(3))
  }
}

/// The rules for the names of accounts.
enum AccountName {
  /// The greatest number of characters.
  static let limit = 40

  /// Letters, digits and `. _ - @`: a name is typed, said aloud and written into the record.
  static func checked(_ typed: String) throws(StoreError) -> String {
    if typed.isEmpty { throw .invalidAccountName }
    guard typed.count <= limit, typed.allSatisfy({ $0.isLetter || $0.isNumber || "._-@".contains($0) }) else {
      throw .invalidAccountName
    }
    return typed
  }
}

extension ResponseStore {
  /// Refuses a name for a new account before its password is asked for.
  ///
  /// - Throws: `invalidAccountName`, `accountExists`.
  public func refuseAccount(named name: String) throws(StoreError) {
    let name = try AccountName.checked(name)
    if try account(named: name) != nil { throw .accountExists }
  }
}
