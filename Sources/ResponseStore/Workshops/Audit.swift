/// Something that was done and stays on record.
public struct AuditEntry: Sendable, Equatable {
  /// When, UTC.
  public let at: String
  /// The name of the account, or ``terminal``.
  public let who: String
  /// What was done.
  public let action: Action
  /// What it was done to; empty when the action says it all. Never a participant or an answer.
  public let subject: String

  /// Who acts through the command line of the machine itself. No account can have this name.
  public static let terminal = "(terminal)"

  /// Stands for a name that no account has.
  public static let unknownAccount = "(unknown)"

  /// What can be done that stays on record.
  public enum Action: String, Sendable, CaseIterable {
    /// Somebody logged in.
    case loggedIn = "logged_in"
    /// Somebody tried to log in under this name; what was typed as a password is not kept.
    case loginFailed = "login_failed"
    /// Somebody logged out.
    case loggedOut = "logged_out"
    /// A sitting was opened.
    case opened
    /// A sitting was closed.
    case closed
    /// Cards were printed; how many.
    case printedCards = "printed_cards"
    /// A paper form was typed in.
    case enteredPaper = "entered_paper"
    /// A group's results were looked at.
    case lookedAtResults = "looked_at_results"
    /// A table was taken out.
    case exported
    /// Somebody's answers were erased.
    case erased
    /// An account was made.
    case addedAccount = "added_account"
    /// An account got another password.
    case changedPassword = "changed_password"
    /// An account was removed.
    case removedAccount = "removed_account"
  }
}

extension ResponseStore {
  /// Adds to the record of what was done. Nothing can be taken out of it or changed in it, not even with another
  /// program, unless its triggers are removed first.
  public func record(_ action: AuditEntry.Action, by who: String, of subject: String = "") throws(StoreError) {
    // What people type stays short, and on one line of a listing.
    let who = String(
      who.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(100).map(Character.init))
    try connection.run(
      "INSERT INTO audit (at, who, action, subject) VALUES (?, ?, ?, ?)", connection.now(), who, action.rawValue,
      subject)
  }

  /// The last entries of the record, the newest first.
  public func auditEntries(atMost limit: Int = 200) throws(StoreError) -> [AuditEntry] {
    try connection.statement("SELECT at, who, action, subject FROM audit ORDER BY id DESC LIMIT ?").all(limit) { row in
      AuditEntry(
        at: row.text(0), who: row.text(1), action: AuditEntry.Action(rawValue: row.text(2)) ?? .opened,
        subject: row.text(3))
    }
  }
}
