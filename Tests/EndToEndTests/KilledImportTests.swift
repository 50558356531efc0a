import Foundation
import Testing

/// A power cut in the middle of a large import: the database holds all of the import or nothing of it.
@Suite struct KilledImportTests {
  private static let rows = 50_000
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
    var table = "participant,wave,recette,saison,viande,jours\n"
    for row in 0..<Self.rows {
      table += "P\(row),avant,\(row % 5 + 1),\(row % 3 + 2),\(row % 2 == 0 ? "souvent,\(row % 6 + 1)" : "jamais,")\n"
    }
    try workshop.write(table, to: "grand.csv")
    // What was there before the import has to be there after it.
    try workshop.interview("p.jalon", "apres", "P1", "5", "4", "jamais", "2")
  }

  private func imported() throws -> Int {
    #expect(try workshop.sql("PRAGMA integrity_check") == "ok")
    #expect(try workshop.answers("P1", "apres") == #"[5,4,"jamais",null]"#)
    return try #require(Int(try workshop.sql("SELECT count(*) FROM response WHERE wave = 'avant'")))
  }

  @Test(.timeLimit(.minutes(10))) func anImportIsAllOrNothing() throws {
    var generator = SeededGenerator(seed: 20_261_121)
    // The first moments fall among the first rows, the later ones anywhere up to the end and after it.
    for longest in [200, 1000, 2000, 3000, 4000] {
      let arguments = ["import", "grand.csv", "-q", "p.jalon"]
      let child = try ChildProcess(
        Workshop.program, arguments, environment: workshop.environment(), folder: workshop.folder, streams: .pipes)
      usleep(UInt32.random(in: 0...UInt32(longest) * 1000, using: &generator))
      child.kill()
      _ = child.wait()
      for descriptor in [child.input, child.output, child.errors].compactMap({ $0 }) { close(descriptor) }
      let count = try imported()
      #expect(count == 0 || count == Self.rows)
      // Nobody is registered either whose answers are not there.
      #expect(try workshop.sql("SELECT count(*) FROM participant") == (count == 0 ? "1" : "\(Self.rows)"))
    }
    let last = try workshop.jalon("import", "grand.csv", "-q", "p.jalon")
    #expect(last.end == .code(0), "\(last.everything)")
    #expect(try imported() == Self.rows)
  }
}

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
