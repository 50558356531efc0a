/// Questionnaires and answers made up for measuring, the same at every run.
enum GeneratedWorkload {
  /// A questionnaire of so many items on one scale, with skip logic on every tenth and one score over all the others.
  static func questionnaire(items: Int) -> String {
    var lines = [
      "jalon 1 en", "questionnaire measured version 1.0 \"Generated for measuring\"", "",
      "wave before \"Before\"", "wave after \"After\"", "", "scale agree from 1 to 5", "  1 \"Not at all\"",
      "  5 \"Entirely\"", "  dk \"I do not know\", missing", "",
    ]
    var scored: [String] = []
    for item in 0..<items {
      if item.isMultiple(of: 20) { lines.append("section s\(item) \"Part \(item / 20 + 1)\"") }
      lines.append("  question q\(item) \"I can do the thing that question number \(item) is about.\" : agree")
      if item % 10 == 9 && items > 50 {
        lines.append("    if q\(item - 1) >= 3 or not answered q\(item - 2)")
      } else {
        scored.append("q\(item)")
      }
    }
    lines += [
      "", "score total \"Total\", higher is better", "  sum of \(scored.joined(separator: ", "))",
      "  computed if at least \(scored.count / 2) answers", "  threshold 3", "", "change total from before to after",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  /// A wide table of answers from 1 to 5, one row a participant and wave; every twentieth answer is blank.
  static func table(rows: Int, items: Int) -> [UInt8] {
    var generator = SplitMix64(state: 20_261_121)
    var text: [UInt8] = []
    text.reserveCapacity(rows * (items * 2 + 20))
    text += Array(("participant,group,wave," + (0..<items).map { "q\($0)" }.joined(separator: ",") + "\n").utf8)
    for row in 0..<rows {
      let wave = row.isMultiple(of: 2) ? "before" : "after"
      text += Array("P\(row / 2),G\(row / 2 % 40),\(wave)".utf8)
      for _ in 0..<items {
        let number = generator.next()
        text.append(UInt8(ascii: ","))
        if number % 20 != 0 { text.append(UInt8(ascii: "1") + UInt8((number >> 32) % 5)) }
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}

/// A small generator of pseudo-random numbers (Steele, Lea & Flood 2014, OOPSLA), so that every run has the same data.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
