import Foundation
import Testing
import Wording

@testable import QuestionnaireLanguage

/// What SARIF 2.1.0 asks of a log (section numbers of the standard), field by field.
@Suite struct SARIFTests {
  private typealias Object = [String: Any]

  private func run(_ sources: SourceText..., language: InterfaceLanguage = .french) throws -> [String: Any] {
    let diagnostics = sources.flatMap { source in
      Compilation(source).diagnostics.map { (diagnostic: $0, source: source) }
    }
    let text = SARIFRenderer(language: language, version: "1.2.3").render(diagnostics)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    #expect(log.keys.sorted() == ["$schema", "runs", "version"])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [Object])?.first)
  }

  private func slip(_ good: String, _ bad: String, name: String = "pratiques.jalon") -> SourceText {
    SourceText(name: name, Samples.french.replacing(good, with: bad))
  }

  /// 3.14, 3.18, 3.19, 3.49: the run, its tool and its rules.
  @Test func theToolAndItsRulesAreDescribed() throws {
    let run = try run(slip("recette, saison", "recette, saisn"), slip("seuil 0,5", "seuil 0"))
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(run["newlineSequences"] as? [String] == ["\r\n", "\n", "\r"])
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect(driver["name"] as? String == "jalon")
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    #expect(driver["language"] as? String == "fr")
    let rules = try #require(driver["rules"] as? [Object])
    #expect(rules.map { $0["id"] as? String } == ["J0203", "J0408"])
    for rule in rules {
      let page = try #require(DiagnosticPage.page(for: rule["id"] as? String ?? ""))
      #expect((rule["shortDescription"] as? Object)?["text"] as? String == page.title.french)
      #expect((rule["fullDescription"] as? Object)?["text"] as? String == page.meaning.french)
      let help = try #require((rule["help"] as? Object)?["text"] as? String)
      #expect(help.contains(page.meaning.french) && help.contains(page.mend.french))
      #expect((rule["defaultConfiguration"] as? Object)?["level"] as? String == "error")
      #expect(rule["helpUri"] == nil)
    }
  }

  /// 3.27, 3.28, 3.29, 3.30: results point at their rules and at regions.
  @Test func aResultHasItsRuleAndItsPlace() throws {
    let run = try run(
      slip("seuil 0,5", "seuil 0"), slip("recette, saison", "recette, saisn", name: "dossier/é 1.jalon"))
    let results = try #require(run["results"] as? [Object])
    #expect(results.map { $0["ruleId"] as? String } == ["J0408", "J0203"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0])
    let result = try #require(results.last)
    #expect(result["level"] as? String == "error")
    let message = try #require((result["message"] as? Object)?["text"] as? String)
    #expect(message.hasPrefix("aucune question ne s'appelle «\u{A0}saisn\u{A0}»\n"))
    let place = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
    #expect((place["artifactLocation"] as? [String: String]) == ["uri": "dossier/%C3%A9%201.jalon"])
    #expect(
      place["region"] as? [String: Int] == ["startLine": 33, "startColumn": 23, "endLine": 33, "endColumn": 28])
  }

  /// 3.55 to 3.57: a fix replaces a region of a file; an insertion has an empty one.
  @Test func aMendIsAFix() throws {
    let results = try #require(
      try run(slip("recette, saison", "recette, saisn"), slip("jalon 1 fr\n", ""))["results"] as? [Object])
    let changes = try results.map { result in
      let fix = try #require((result["fixes"] as? [Object])?.first)
      #expect((fix["description"] as? Object)?["text"] as? String == "correction probable, à vérifier")
      let change = try #require((fix["artifactChanges"] as? [Object])?.first)
      #expect((change["artifactLocation"] as? Object)?["uri"] as? String == "pratiques.jalon")
      return try #require((change["replacements"] as? [Object])?.first)
    }
    #expect(
      changes.map { $0["deletedRegion"] as? [String: Int] } == [
        ["startLine": 33, "startColumn": 23, "endLine": 33, "endColumn": 28],
        ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1],
      ])
    #expect(
      changes.map { ($0["insertedContent"] as? Object)?["text"] as? String } == ["saison", "jalon 1 fr\n\n"])
  }

  @Test func anotherPlaceThatExplainsIsARelatedLocation() throws {
    let example = SourceText(
      name: "a.jalon", bytes: try #require(DiagnosticPage.page(for: "J0201")).badExample(in: .english).file)
    let result = try #require((try run(example, language: .english)["results"] as? [Object])?.first)
    let related = try #require((result["relatedLocations"] as? [Object])?.first)
    #expect((related["message"] as? Object)?["text"] as? String == "the first time here")
    #expect(result["fixes"] == nil)
  }

  /// A family of four is eleven UTF-16 code units, and an accent of its own is one; a byte order mark is not counted.
  @Test(arguments: [("👨‍👩‍👧‍👦", 11), ("e\u{301}", 2), ("日本", 2), ("é", 1)])
  func columnsAreUTF16CodeUnits(_ characters: String, _ count: Int) throws {
    let line = "alerte si jours = 7 \"Tous les jours, vraiment ?\""
    let source = slip(line, "alerte si \"\(characters)\" = jour \"Vraiment ?\"")
    let result = try #require((try run(source)["results"] as? [Object])?.first)
    let place = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
    #expect((place["region"] as? Object)?["startColumn"] as? Int == 15 + count + 5)
    let marked = SourceText(name: "a.jalon", "\u{FEFF}jallon 1 fr\n")
    #expect(marked.utf16Position(of: 3) == (1, 1))
    #expect(marked.utf16Position(of: 3 + 6) == (1, 7))
  }

  @Test func aLogWithoutResultsIsComplete() throws {
    let run = try run(SourceText(name: "a.jalon", Samples.french))
    #expect((run["results"] as? [Object])?.isEmpty == true)
    #expect((((run["tool"] as? Object)?["driver"] as? Object)?["rules"] as? [Object])?.isEmpty == true)
  }

  @Test(arguments: [
    ("a.jalon", "a.jalon"), ("../b/c.jalon", "../b/c.jalon"), ("/tmp/d e.jalon", "file:///tmp/d%20e.jalon"),
    ("c:d.jalon", "c%3Ad.jalon"), ("50%.jalon", "50%25.jalon"), ("ç?#.jalon", "%C3%A7%3F%23.jalon"),
  ])
  func pathsAreURIReferences(_ path: String, _ uri: String) {
    #expect(SARIFRenderer.uri(of: path) == uri)
  }

  /// The warnings of the examples are warnings here too, and every result points at a rule that is listed.
  @Test(arguments: Example.all) func everyExampleGivesASoundLog(_ example: Example) throws {
    let source = try example.source
    for language in InterfaceLanguage.allCases {
      let run = try run(source, language: language)
      let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
      let rules = try #require(driver["rules"] as? [Object])
      for result in try #require(run["results"] as? [Object]) {
        let rule = rules[try #require(result["ruleIndex"] as? Int)]
        #expect(rule["id"] as? String == result["ruleId"] as? String)
        #expect((rule["defaultConfiguration"] as? Object)?["level"] as? String == result["level"] as? String)
        let locations = try #require(result["locations"] as? [Object])
        for location in locations + (result["relatedLocations"] as? [Object] ?? []) {
          let place = try #require(location["physicalLocation"] as? Object)
          let region = try #require(place["region"] as? [String: Int])
          #expect(region.values.allSatisfy { $0 >= 1 })
        }
      }
    }
  }
}
