/// The names of the groups that the store knows, so that one is not taken for two because of its spelling.
///
/// They are read when the first new participant with a group comes; an import keeps them for all its rows.
struct GroupRegistry {
  private let reading: Statement
  private var spellings: [String: String] = [:]
  private var names: Set<String>?

  init(_ connection: Connection) throws(StoreError) {
    // An index would cost every import more than this scan costs the few who need it.
    reading = try connection.statement("SELECT DISTINCT group_name FROM participant WHERE group_name IS NOT NULL")
  }

  /// Refuses a name that differs from a known one by case, accents or blanks only.
  mutating func refuseSimilar(to name: String) throws(StoreError) {
    if names == nil {
      names = []
      for known in try reading.all(read: { row in row.text(0) }) { add(known) }
    }
    guard names?.contains(name) != true, let known = spellings[ParticipantName.folded(name)] else { return }
    throw .similarGroup(known: known, given: name)
  }

  /// Takes note of a group that has just been stored.
  mutating func add(_ name: String) {
    guard names?.insert(name).inserted == true else { return }
    spellings[ParticipantName.folded(name)] = name
  }
}
