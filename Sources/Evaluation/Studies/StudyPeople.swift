import ResponseStore

/// Puts the waves of the people of one half of a table together. It belongs to one thread.
struct StudyPeople: Sendable {
  /// Which accepted row of which stretch.
  struct Place: Sendable, Hashable {
    let stretch: Int
    let number: UInt32
  }

  /// A row that is not taken.
  struct Clash: Sendable {
    let row: Place
    /// Another row has the same participant and wave; otherwise another code is too much like this one.
    let isRepeated: Bool
  }

  /// Where the score of a wave stands among the scores of a person.
  struct Cell: Sendable, Hashable {
    let recipe: Int
    let wave: Int
  }

  /// For each person in the order of appearance the scores of the cells; NaN where there is none.
  private(set) var scores: [Double] = []
  /// The rows that are not taken.
  private(set) var clashes: [Clash] = []

  private let cells: [Cell]
  private let waves: Int
  /// For each person and wave whether there is a row.
  private var isSeen: [Bool] = []
  /// For each person the folded code, where it is short enough; otherwise one that no code has.
  private var keys: [ParticipantKey] = []
  /// The spelling of the codes that are not what the key says, by person.
  private var spellings: [Int: String] = [:]
  /// The person of the row before.
  private var last = 0
  /// The number of a person plus one at the place of their key or soon after; 0 for nobody.
  private var table: [UInt32]
  private var longCodes: [String: Int] = [:]

  /// - Parameter cells: which scores of which waves are kept.
  init(_ stretches: [StudyRows], half: Int, waves: Int, cells: [Cell]) {
    self.cells = cells
    self.waves = waves
    let rows = stretches.reduce(0) { $0 + $1.halves[half].count }
    var size = 1024
    while size < rows * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    keys.reserveCapacity(rows)
    isSeen.reserveCapacity(rows * waves)
    scores.reserveCapacity(rows * cells.count)
    for (index, stretch) in stretches.enumerated() { take(stretch, index, half) }
    if half == 0 {
      for (index, stretch) in stretches.enumerated() { takeLong(stretch, index) }
    }
  }

  /// Calls the closure with two scores of every person, nil where there is none.
  func forEach(_ first: Int, _ second: Int, _ body: (Double?, Double?) -> Void) {
    for start in stride(from: 0, to: scores.count, by: max(1, cells.count)) {
      let (from, to) = (scores[start + first], scores[start + second])
      body(from.isNaN ? nil : from, to.isNaN ? nil : to)
    }
  }

  private mutating func take(_ stretch: StudyRows, _ index: Int, _ half: Int) {
    let rows = stretch.halves[half]
    let values = stretch.scores[half]
    let width = rows.isEmpty ? 0 : values.count / rows.count
    for position in rows.indices {
      let row = rows[position]
      let spelling = row.isSpelt ? stretch.spellings[row.number] : nil
      let person = person(row.key, spelling)
      let place = Place(stretch: index, number: row.number)
      guard keys[person] == row.key, isSpelt(person, as: spelling) else {
        clashes.append(Clash(row: place, isRepeated: false))
        continue
      }
      keep(person, Int(row.wave), place, values, from: position * width)
    }
  }

  private mutating func takeLong(_ stretch: StudyRows, _ index: Int) {
    for row in stretch.longRows {
      let folded = ParticipantName.folded(row.code)
      let place = Place(stretch: index, number: row.number)
      let person = longCodes[folded] ?? keys.count
      if person == keys.count {
        longCodes[folded] = person
        add(.none, spelling: row.code)
      }
      guard spellings[person] == row.code else {
        clashes.append(Clash(row: place, isRepeated: false))
        continue
      }
      keep(person, Int(row.wave), place, row.scores, from: 0)
    }
  }

  /// The number of the person of a key, who may have a code that is spelt otherwise.
  private mutating func person(_ key: ParticipantKey, _ spelling: String?) -> Int {
    // Tables hold people in the same order at every wave, or the waves of a person one after the other.
    if last + 1 < keys.count, keys[last + 1].isSimilar(to: key) {
      last += 1
      return last
    }
    if last < keys.count, keys[last].isSimilar(to: key) { return last }
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: key.scattered) & mask
    while table[slot] != 0 {
      let person = Int(table[slot]) - 1
      if keys[person].isSimilar(to: key) {
        last = person
        return person
      }
      slot = (slot + 1) & mask
    }
    add(key, spelling: spelling)
    table[slot] = UInt32(truncatingIfNeeded: keys.count)
    last = keys.count - 1
    return last
  }

  private func isSpelt(_ person: Int, as spelling: String?) -> Bool {
    spellings.isEmpty ? spelling == nil : spellings[person] == spelling
  }

  private mutating func add(_ key: ParticipantKey, spelling: String?) {
    if let spelling { spellings[keys.count] = spelling }
    keys.append(key)
    for _ in cells { scores.append(.nan) }
    for _ in 0..<waves { isSeen.append(false) }
  }

  private mutating func keep(_ person: Int, _ wave: Int, _ place: Place, _ values: [Double], from start: Int) {
    guard !isSeen[person * waves + wave] else {
      clashes.append(Clash(row: place, isRepeated: true))
      return
    }
    isSeen[person * waves + wave] = true
    for (index, cell) in cells.enumerated() where cell.wave == wave {
      scores[person * cells.count + index] = values[start + cell.recipe]
    }
  }
}
