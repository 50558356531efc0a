/// The names seen so far in a list. Most lists are short, and are looked through faster than a table is made.
struct EarlierNames {
  private static let shortLimit = 12
  private var short: [Name] = []
  private var long: [String: SourceSpan] = [:]
  private let isShort: Bool

  init(capacity: Int) {
    isShort = capacity <= Self.shortLimit
    if isShort { short.reserveCapacity(capacity) } else { long.reserveCapacity(capacity) }
  }

  /// Adds a name.
  ///
  /// - Returns: where the name stood first, when it was there already.
  mutating func add(_ name: Name) -> SourceSpan? {
    if isShort {
      if let first = short.first(where: { $0.text == name.text }) { return first.span }
      short.append(name)
      return nil
    }
    let known = long[name.text]
    if known == nil { long[name.text] = name.span }
    return known
  }
}
