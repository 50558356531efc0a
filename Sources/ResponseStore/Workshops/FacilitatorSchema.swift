extension Migration {
  /// Accounts of those who run workshops or study their results, their sessions, and the record of what they did.
  static let facilitatorSchema: StaticString = """
    CREATE TABLE facilitator (
      -- One account of somebody who runs workshops or studies their results.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another account
      name TEXT NOT NULL, -- the name with which the person logs in
      folded_name TEXT NOT NULL UNIQUE, -- the name without case, accents and blanks: no two accounts share it
      role TEXT NOT NULL CHECK (role IN ('facilitator', 'researcher')), -- what the account may do
      password_hash TEXT NOT NULL, -- yescrypt, as crypt(5) writes it
      created_at TEXT NOT NULL -- when the account was made
    ) STRICT;

    CREATE TABLE facilitator_session (
      -- One browser that is logged in.
      token_hash TEXT NOT NULL PRIMARY KEY, -- the hash of the secret in the browser's cookie
      facilitator_id INTEGER NOT NULL REFERENCES facilitator ON DELETE CASCADE, -- the account
      created_at TEXT NOT NULL, -- when the person logged in
      last_used_at TEXT NOT NULL, -- when a page was last asked for, to the minute
      expires_at TEXT NOT NULL -- when the session ends however much it is used
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE facilitator_browser (
      -- A browser that has logged in to an account before: wrong passwords typed elsewhere do not make it wait.
      token_hash TEXT NOT NULL PRIMARY KEY, -- the hash of the mark in the browser's cookie
      facilitator_id INTEGER NOT NULL REFERENCES facilitator ON DELETE CASCADE, -- the account
      seen_at TEXT NOT NULL -- when it last logged in
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE paper_entry (
      -- A response that was typed in from a paper form.
      response_id INTEGER NOT NULL PRIMARY KEY REFERENCES response ON DELETE CASCADE, -- the response
      entered_by TEXT NOT NULL, -- the account that typed it in
      entered_at TEXT NOT NULL, -- when that was
      checked_by TEXT, -- the account that typed it in a second time and found the same, NULL before
      checked_at TEXT -- when that was
    ) STRICT;

    CREATE TABLE audit (
      -- Who did what that matters to the people who answered. Rows are added and never changed.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order of what happened
      at TEXT NOT NULL, -- when it happened
      who TEXT NOT NULL, -- the name of the account; (terminal) for the command line
      action TEXT NOT NULL, -- such as logged_in, login_failed, opened, closed, exported, erased
      subject TEXT NOT NULL -- what it was done to: a sitting, a table; never a participant or an answer
    ) STRICT;
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN NEW.id IN (SELECT id FROM audit)
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    """
}
