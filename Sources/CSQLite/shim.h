#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift does not import. SQLite copies the text before this returns.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 bytes) {
  return sqlite3_bind_text64(statement, index, text ? text : "", bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}
