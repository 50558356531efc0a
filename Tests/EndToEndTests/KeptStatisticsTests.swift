import Testing

/// What `jalon change` keeps of every method, read with SQLite's own client.
@Suite struct KeptStatisticsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    let text = String(decoding: try workshop.readShipped("Fixtures/depress/depress.jalon"), as: UTF8.self)
    try workshop.write(text, to: "depress.jalon")
    try workshop.write(workshop.readShipped("Fixtures/depress/depress_long.csv"), to: "data.csv")
    let imported = try workshop.jalon("import", "data.csv", "-q", "depress.jalon")
    #expect(imported.end == .code(0), "\(imported.errors)")
  }

  private func change(_ more: String...) throws { #expect(try workshop.jalon(["change"] + more).end == .code(0)) }

  private func value(_ quantity: String, _ condition: String = "told_apart_by = ''") throws -> Double? {
    Double(
      try workshop.sql(
        """
        SELECT value FROM statistic
        WHERE from_wave = 'wave1' AND to_wave = 'wave2' AND quantity = '\(quantity)' AND \(condition)
        """))
  }

  @Test func everyMethodIsKeptWithItsNameAndCounts() throws {
    try change()
    let methods = try workshop.sql("SELECT DISTINCT method FROM statistic ORDER BY method").split(separator: "\n")
    for method in ["paired", "ranks", "reliable", "resampling", "mixed", "flow", "items"] {
      #expect(methods.contains(Substring(method)), "\(methods)")
    }
    // Fixtures/depress/reference.json. Tolerance: 1e-9; the mixed model 1e-5.
    #expect(abs(try (value("mean_change") ?? 0) - 2.19148936170213) < 1e-9)
    #expect(abs(try (value("mixed_wave2") ?? 0) - 2.19148936170252) < 1e-5)
    #expect(try workshop.sql("SELECT count(*) FROM statistic WHERE n < 0 OR left_out < 0 OR procedure = ''") == "0")
    // What could not be computed is absent with its reason.
    #expect(try workshop.sql("SELECT count(*) FROM statistic WHERE value IS NULL AND note IS NULL") == "0")
  }

  @Test func doingItAgainChangesNothing() throws {
    try change()
    let kept = try workshop.sql("SELECT * FROM statistic")
    _ = try workshop.sql("UPDATE statistic SET computed_at = 'then'")
    try change()
    #expect(try workshop.sql("SELECT DISTINCT computed_at FROM statistic") == "then")
    #expect(kept.split(separator: "\n").count > 100)
  }

  @Test func subgroupsThatThePlanAsksForAreKeptAndGoWithIt() throws {
    try change()
    #expect(try workshop.sql("SELECT DISTINCT told_apart_by FROM statistic") == "")
    let text = String(decoding: try workshop.read("depress.jalon"), as: UTF8.self)
    let line = try #require(text.firstMatch(of: #/change depression .*\n/#))
    try workshop.write(text.replacing(line.0, with: line.0 + "  details by gender\n"), to: "depress.jalon")
    try change("depress.jalon")
    #expect(try workshop.sql("SELECT count(DISTINCT subgroup) FROM statistic WHERE told_apart_by = 'gender'") == "2")
    try workshop.write(text, to: "depress.jalon")
    try change("depress.jalon")
    #expect(try workshop.sql("SELECT DISTINCT told_apart_by FROM statistic") == "")
  }

  @Test func anErasureTakesThemAway() throws {
    try change()
    let code = try workshop.sql("SELECT code FROM participant LIMIT 1")
    #expect(try workshop.jalon("erase", "--participant", code, "--yes").end == .code(0))
    #expect(try workshop.sql("SELECT count(*) FROM statistic") == "0")
    try change()
    #expect(try workshop.sql("SELECT max(n) FROM statistic WHERE quantity = 'mean_change'") == "93")
  }
}
