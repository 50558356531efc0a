extension String {
  /// The text without what stands beyond its first sixty characters: some tables have whole questions, or worse, as
  /// column names.
  public var shortened: String {
    let limit = 60
    return count > limit ? prefix(limit) + "…" : self
  }
}

extension [String] {
  /// At most this many of the names, long ones shortened, and how many more there are: `recette, saison, … (+12)`.
  public func listed(atMost limit: Int) -> String {
    let shown = prefix(limit).map(\.shortened).joined(separator: ", ")
    return count > limit ? shown + ", … (+\(count - limit))" : shown
  }
}
