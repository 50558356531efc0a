import Foundation
import Testing

/// `jalon stats` and `jalon power` on a database.
@Suite struct StoredStatisticsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    let imported = try workshop.jalon(
      "import", Workshop.shipped("Fixtures/depress/depress_long.csv"), "-q",
      Workshop.shipped("Fixtures/depress/depress.jalon"))
    #expect(imported.end == .code(0))
  }

  private let pair = ["stats", "--score", "depression", "--from", "wave1", "--to", "wave2"]

  @Test func sentencesComeFirstAndFiguresThen() throws {
    let outcome = try workshop.jalon(pair + ["--lang", "fr"])
    #expect(outcome.end == .code(0), "\(outcome.errors)")
    for part in [
      "En moyenne, le score gagne 2,2 points (de 38,1 à 40,3)", "de 0,78 à 3,6",
      "Sans groupe témoin\u{A0}: évolution, pas effet.",
      "rang-bisériale", "modèle mixte", "Jacobson-Truax, mieux",
    ] {
      #expect(outcome.output.replacing("\n", with: " ").contains(part), "\(part)\n\(outcome.output)")
    }
  }

  @Test func csvHoldsTheFiguresOfTheReference() throws {
    let outcome = try workshop.jalon(pair + ["--format", "csv"])
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(lines.first?.map(String.init))
    func value(_ quantity: String, _ column: String) throws -> Double {
      let row = try #require(lines.first { $0.contains(Substring(quantity)) }, "\(quantity)\n\(outcome.output)")
      let place = try #require(header.firstIndex(of: column))
      return try #require(Double(row[place]))
    }
    // Fixtures/depress/reference.json. Tolerance: 1e-9 relative; p 1e-7.
    #expect(abs(try value("mean_change", "value") - 2.19148936170213) < 1e-9)
    #expect(abs(try value("rank_biserial", "value") - 0.352393980848153) < 1e-9)
    #expect(abs(try value("rank_biserial", "p") - 0.00436485797927479) < 1e-9)
    #expect(abs(try value("mixed_wave2", "value") - 2.19148936170252) < 1e-5)
    #expect(lines.dropFirst().allSatisfy { $0.count == header.count })
  }

  @Test func jsonIsReadByOthers() throws {
    let outcome = try workshop.jalon(pair + ["--format", "json", "--method", "paired"])
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let change = try #require(records.first { $0["quantity"] as? String == "mean_change" })
    #expect(change["n"] as? Int == 94)
    #expect(change["df"] as? Double == 93)
    #expect(records.allSatisfy { $0["method"] as? String == "paired" })
  }

  @Test func peopleAreToldApartByAnAnswer() throws {
    let outcome = try workshop.jalon(pair + ["--by", "gender", "--method", "paired"])
    #expect(outcome.output.components(separatedBy: "▸").count == 3, "\(outcome.output)")
    let unknown = try workshop.jalon(pair + ["--by", "nothing"])
    #expect(unknown.isClearRefusal)
    #expect(unknown.errors.contains("no item “nothing”"))
  }

  @Test func itemsAreAnalysedWaveByWave() throws {
    let outcome = try workshop.jalon(pair + ["--method", "items", "--format", "json"])
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    func value(_ quantity: String) throws -> Double {
      try #require(records.first { $0["quantity"] as? String == quantity }?["value"] as? Double, "\(quantity)")
    }
    // Fixtures/depress/reference.json and Fixtures/statistics/scipy.json. Tolerance: 1e-9.
    #expect(abs(try value("alpha_wave1") - 0.774814618023269) < 1e-9)
    #expect(abs(try value("omega_wave1") - 0.7832354871871092) < 1e-9)
    #expect(try value("depr1_missing_wave1") == 0)
    let text = try workshop.jalon(pair + ["--method", "items", "--lang", "fr"])
    #expect(text.output.contains("First wave\u{A0}: α 0,77, ω 0,78."), "\(text.output)")
  }

  @Test func testsOfOneFamilyAreAdjustedTogether() throws {
    let outcome = try workshop.jalon("stats", "--method", "paired", "--format", "json")
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let changes = records.filter { $0["quantity"] as? String == "mean_change" }
    let values = changes.compactMap { $0["p"] as? Double }
    let adjusted = changes.compactMap { $0["p_holm"] as? Double }
    #expect(values.count > 1 && adjusted.count == values.count, "\(outcome.output)")
    // Holm: the smallest p times the number of tests.
    let least = try #require(values.min())
    #expect(abs(try #require(adjusted.min()) - min(1, Double(values.count) * least)) < 1e-12)
  }

  @Test func transitionsOfAClosedItemAreShown() throws {
    let outcome = try workshop.jalon("stats", "--item", "depr1", "--from", "wave1", "--to", "wave2")
    #expect(outcome.end == .code(0), "\(outcome.errors)")
    // The counts are those of the file itself: R table(depr1[wave == 1], depr1[wave == 2]); its Bowker and Stuart-Maxwell beside it.
    for line in [
      "94 people answered at both waves (0 left out); 45 (48%) give the same answer.",
      "To a higher answer: 27; to a lower one: 22.", "Stuart-Maxwell  χ²(3) = 8.08, p = 0.044",
      "Bowker  χ²(6) = 10.09, p = 0.121",
    ] {
      #expect(outcome.output.contains(line), "\(line)\n\(outcome.output)")
    }
    #expect(try workshop.jalon("stats", "--item", "age", "--from", "wave1", "--to", "wave2").isClearRefusal)
  }

  @Test func aComparisonGroupIsComparedAsByR() throws {
    let other = try Workshop()
    let source = try String(contentsOfFile: Workshop.shipped("Fixtures/depress/depress.jalon"), encoding: .utf8)
    try other.write(source + "  comparison group if intervention = 0\n", to: "compared.jalon")
    let imported = try other.jalon(
      "import", Workshop.shipped("Fixtures/depress/depress_long.csv"), "-q", "compared.jalon")
    #expect(imported.end == .code(0), "\(imported.errors)")
    let outcome = try other.jalon(
      "stats", "--score", "depression", "--from", "wave1", "--to", "wave3", "--method", "comparison", "--format", "json"
    )
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]], "\(outcome.errors)")
    func value(_ quantity: String) throws -> Double {
      try #require(records.first { $0["quantity"] as? String == quantity }?["value"] as? Double, "\(quantity)")
    }
    // Fixtures/depress/reference.json: ancova_1_3, did_1_3. Tolerance: 1e-9.
    #expect(abs(try value("ancova") - 2.1504791250058) < 1e-9)
    #expect(abs(try value("difference_in_differences") - 1.35102040816327) < 1e-9)
    #expect(abs(try value("d_ppc2") - 0.176960092491195) < 1e-9)
    let text = try other.jalon(
      "stats", "--score", "depression", "--from", "wave1", "--to", "wave3", "--method", "comparison", "--lang", "fr")
    #expect(
      text.output.replacing("\n", with: " ").contains("Sans tirage au sort, d'autres différences"), "\(text.output)")
  }

  @Test func recruitingIsPlanned() throws {
    let outcome = try workshop.jalon(
      "power", "--score", "depression", "--from", "wave1", "--to", "wave2", "--change", "2,5", "--attrition", "20")
    #expect(outcome.end == .code(0), "\(outcome.errors)")
    // d_z = 2.5/6.870971501: R 4.2.2 power.t.test(delta = 2.5, sd = 6.870971501, power = .8, type = "paired", strict = TRUE) gives
    // 61.22 pairs; a fifth lost, 78 to begin with.
    let said = outcome.output.replacing("\n", with: " ")
    #expect(said.contains("62 people with both waves are needed: recruit 78"), "\(said)")
    #expect(try workshop.jalon("power", "--score", "depression", "--change", "x").isClearRefusal)
  }
}
