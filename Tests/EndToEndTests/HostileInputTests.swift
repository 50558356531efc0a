import Testing

/// Files and words that nobody should give: each command ends in order, says why, and loses nothing.
@Suite struct HostileInputTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
    try workshop.write("participant,wave,recette\nA1,avant,4\n", to: "a.csv")
    try workshop.interview("p.jalon", "apres", "A1", "5", "4", "jamais", "2")
  }

  private static func noise(_ seed: UInt64, _ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Whether a command refused clearly and left the database as it was.
  private func expectRefusal(_ arguments: [String], _ input: [UInt8] = []) throws {
    let before = try workshop.dump()
    let outcome = try workshop.jalon(arguments, input: input)
    #expect(outcome.isClearRefusal, "\(arguments): \(outcome.end)\n\(outcome.errors.prefix(3000))")
    #expect(try workshop.dump() == before, "\(arguments)")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func noiseAsAQuestionnaire(_ seed: UInt64) throws {
    try workshop.write(Self.noise(seed, Int(seed * seed) * 200), to: "bruit.jalon")
    let checked = try workshop.jalon("check", "bruit.jalon")
    #expect(checked.isOrderly && checked.end == .code(1))
    try expectRefusal(["run", "bruit.jalon", "--wave", "avant", "--participant", "A1"])
    try expectRefusal(["import", "a.csv", "-q", "bruit.jalon"])
    try expectRefusal(["change", "bruit.jalon"])
  }

  @Test func aGoodQuestionnaireWithDamageInIt() throws {
    // A byte changed here and there, or the end cut off: whatever it becomes, it is judged and nothing traps.
    var generator = SeededGenerator(seed: 7)
    let good = Array(Sample.complete.utf8)
    for turn in 0..<40 {
      var damaged = good
      for _ in 0...(turn % 4) {
        damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
      }
      if turn % 3 == 0 { damaged = Array(damaged.prefix(Int.random(in: damaged.indices, using: &generator))) }
      try workshop.write(damaged, to: "d.jalon")
      let outcome = try workshop.jalon("check", "d.jalon")
      #expect(outcome.isOrderly && outcome.end != .code(2), "\(outcome.end) \(outcome.errors)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func noiseAsATable(_ seed: UInt64) throws {
    let noise = Self.noise(seed, Int(seed * seed) * 200)
    try workshop.write(noise, to: "bruit.csv")
    try expectRefusal(["import", "bruit.csv", "-q", "p.jalon"])
    try workshop.write(Array("participant,wave,recette\n".utf8) + noise, to: "bruit.csv")
    try expectRefusal(["import", "bruit.csv", "-q", "p.jalon"])
  }

  @Test func noiseAsADatabase() throws {
    for (seed, start) in [(1, ""), (2, "SQLite format 3\0")] as [(UInt64, String)] {
      let noise = Array(start.utf8) + Self.noise(seed, 20_000)
      try workshop.write(noise, to: "bruit.db")
      for command in [
        ["run", "p.jalon", "--wave", "avant", "--participant", "A1", "--plain"], ["import", "a.csv", "-q", "p.jalon"],
        ["change"], ["export", "answers"],
      ] {
        try expectRefusal(command + ["--db", "bruit.db"])
        #expect(try workshop.read("bruit.db") == noise, "\(command)")
      }
    }
  }

  @Test func aDamagedDatabaseIsSaidToBeDamaged() throws {
    var generator = SeededGenerator(seed: 3)
    _ = try workshop.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    let good = try workshop.read("jalon.db")
    for _ in 0..<10 {
      var damaged = good
      // Whole stretches of pages, the file's head apart.
      for _ in 0..<4 {
        let start = Int.random(in: 100..<damaged.count - 2000, using: &generator)
        damaged.replaceSubrange(start..<start + 2000, with: Self.noise(UInt64(start), 2000))
      }
      try workshop.write(damaged, to: "d.db")
      for command in [["export", "answers"], ["change"], ["import", "a.csv", "-q", "p.jalon"]] {
        let outcome = try workshop.jalon(command + ["--db", "d.db"])
        #expect(outcome.isOrderly, "\(command): \(outcome.end) \(outcome.errors)")
        #expect(outcome.end == .code(0) || outcome.isClearRefusal, "\(command): \(outcome.end) \(outcome.errors)")
      }
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    _ = try workshop.sql("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soupe')", in: "autre.db")
    let before = try workshop.read("autre.db")
    try expectRefusal(["import", "a.csv", "-q", "p.jalon", "--db", "autre.db"])
    try expectRefusal(["change", "--db", "autre.db"])
    #expect(try workshop.read("autre.db") == before)
  }

  @Test func aCodeThatLooksLikeSQLIsJustACode() throws {
    let code = #"'; DROP TABLE response; --" \ %s"#
    #expect(try workshop.interview("p.jalon", "avant", code, "4", "5", "jamais").end == .code(0))
    #expect(try workshop.sql("SELECT code FROM participant ORDER BY id DESC LIMIT 1") == code)
    try workshop.write("participant;wave;recette\n\"\(code.replacing("\"", with: "\"\""))\";apres;4\n", to: "b.csv")
    #expect(try workshop.jalon("import", "b.csv", "-q", "p.jalon").end == .code(0))
    #expect(try workshop.sql("SELECT count(*) FROM participant") == "2")
    #expect(try workshop.jalon("export", "answers").output.contains("'; DROP TABLE response; --"))
  }

  @Test(arguments: ["", "   ", "\u{200F}", "a\u{7}b", "a\nb", String(repeating: "x", count: 65)])
  func aCodeThatIsNoneIsRefused(_ code: String) throws {
    try expectRefusal(["run", "p.jalon", "--wave", "avant", "--participant", code, "--plain"], Array("4\n".utf8))
  }

  @Test func zeroBytesAnywhere() throws {
    try workshop.write(Array("participant,wave,recette\nA\0B,avant,4\n".utf8), to: "z.csv")
    try expectRefusal(["import", "z.csv", "-q", "p.jalon"])
    let outcome = try workshop.jalon(
      ["run", "p.jalon", "--wave", "avant", "--participant", "Z", "--plain"], input: Array("4\0\n4\n5\njamais\n".utf8))
    #expect(outcome.end == .code(0))
    #expect(try workshop.answers("Z", "avant") == #"[4,5,"jamais",null]"#)
    try workshop.write(Array(Sample.short.utf8) + [0], to: "z.jalon")
    #expect(try workshop.jalon("check", "z.jalon").end == .code(1))
  }

  @Test func aLineOfAMillionCharacters() throws {
    let long = String(repeating: "a", count: 1_000_000)
    try workshop.write(Sample.short + "-- " + long + "\n" + long + "\n", to: "long.jalon")
    let checked = try workshop.jalon("check", "long.jalon")
    #expect(checked.isOrderly && checked.end == .code(1))
    try workshop.write("participant,wave,recette\nA1,avant,\(long)\n", to: "long.csv")
    try expectRefusal(["import", "long.csv", "-q", "p.jalon"])
    try workshop.write("participant,wave,\(long)\nA1,avant,4\n", to: "long.csv")
    try expectRefusal(["import", "long.csv", "-q", "p.jalon"])
    let interview = try workshop.interview("p.jalon", "avant", "L", long, "4", "5", "jamais")
    #expect(interview.end == .code(0))
    #expect(try workshop.answers("L", "avant") == #"[4,5,"jamais",null]"#)
  }

  @Test func inputThatIsNotText() throws {
    let outcome = try workshop.jalon(
      ["run", "p.jalon", "--wave", "avant", "--participant", "N", "--plain"], input: Self.noise(5, 100_000))
    #expect(outcome.isOrderly)
    #expect(try workshop.sql("PRAGMA integrity_check") == "ok")
  }

  @Test func keysThatMeanNothingOnTheFullScreen() throws {
    let screen = try workshop.screen("run", "p.jalon", "--wave", "avant", "--participant", "N")
    try screen.wait(for: "Savez-vous cuisiner ?")
    // Noise without the keys that stop, suspend or answer.
    let keys = Self.noise(9, 20_000).filter { ![0x03, 0x1A, 0x0D, 0x0A].contains($0) }
    screen.type(keys)
    screen.type("\u{3}")
    let end = screen.end()
    #expect(end == .code(0) || end == .code(1), "\(end)")
  }

  @Test func aFolderOrADeviceInAFilesPlace() throws {
    try expectRefusal(["run", ".", "--wave", "avant", "--participant", "A1"])
    try expectRefusal(["import", ".", "-q", "p.jalon"])
    try expectRefusal(["import", "/dev/null", "-q", "p.jalon"])
    try expectRefusal(["change", "--db", "."])
    try expectRefusal(["import", "a.csv", "-q", "p.jalon", "--db", "nulle/part.db"])
    try expectRefusal(["import", "a.csv", "-q", "p.jalon", "--db", "p.jalon"])
    #expect(try workshop.read("p.jalon") == Array(Sample.short.utf8))
  }

  @Test func aReaderThatHasSeenEnoughIsNoFault() throws {
    // More than a pipe holds, so that the writing is still going on when the reader leaves.
    let rows = (1...3000).map { "Q\($0),avant,4\n" }.joined()
    try workshop.write("participant,wave,recette\n" + rows, to: "b.csv")
    #expect(try workshop.jalon("import", "b.csv", "-q", "p.jalon").end == .code(0))
    let line = "{ \"$0\" export answers; echo \"code $?\" >&2; } | head -n 1"
    let outcome = try Outcome.running(
      "/bin/sh", ["-c", line, Workshop.program], environment: workshop.environment(), folder: workshop.folder)
    #expect(outcome.output.hasPrefix("participant,group"))
    #expect(outcome.errors == "code 0\n")
  }

  @Test func aStandardOutputThatTakesNothingIsSaid() throws {
    for sink in ["/dev/full", "&-"] {
      let outcome = try Outcome.running(
        "/bin/sh", ["-c", "\"$0\" export answers >\(sink)", Workshop.program], environment: workshop.environment(),
        folder: workshop.folder)
      #expect(outcome.isClearRefusal, "\(sink): \(outcome.end) \(outcome.errors)")
    }
  }
}
