import Glibc

/// How many files and connections the process may have open.
enum OpenFileLimit {
  /// What the database, the pages' own files and the library need beside the connections.
  private static let reserve = 256

  /// Makes room for so many connections, as far as the system lets, so that they never take the last file that the
  /// database needs.
  ///
  /// - Returns: how many connections there is room for.
  static func makeRoom(forConnections wanted: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return wanted }
    let needed = rlim_t(wanted + reserve)
    if limit.rlim_cur < needed {
      limit.rlim_cur = min(needed, limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    let room = Int(clamping: limit.rlim_cur) - reserve
    return max(10, min(wanted, room))
  }
}
