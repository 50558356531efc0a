import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import TableFiles
import Testing

@testable import Reporting

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (3.4, "3,40", "3.40"), (-0.004, "0,00", "0.00"), (-0.5, "−0,50", "−0.50"), (0.005, "0,01", "0.01"),
    (1234567.891, "1234567,89", "1234567.89"), (1e300, "1e+300", "1e+300"),
  ])
  func decimalsHaveTheMarkOfTheLanguage(value: Double, french: String, english: String) {
    #expect(NumberFormat(.french).decimal(value) == french)
    #expect(NumberFormat(.english).decimal(value) == english)
  }

  @Test func signsSharesAndIntervals() {
    #expect(NumberFormat(.french).signed(0.5) == "+0,50")
    #expect(NumberFormat(.french).signed(0.001) == "0,00")
    #expect(NumberFormat(.french).percent(7, of: 12) == "58\u{A0}%")
    #expect(NumberFormat(.english).percent(0, of: 0) == "–%")
    #expect(NumberFormat(.french).interval(-0.3, 0.7) == "[−0,30\u{A0}; +0,70]")
  }
}

@Suite struct SmallGroupTests {
  private func row(_ cohort: String, _ n: Int) -> CohortChangeRow {
    CohortChangeRow(cohort: cohort, nFrom: n, nTo: n, nMatched: n, method: "")
  }

  @Test func groupsBelowTheThresholdAreMasked() {
    #expect(SmallGroups().masked([row("a", 4), row("b", 3), row("c", 9)]) == ["a", "b"])
  }

  @Test func oneSmallGroupAloneTakesTheNextSmallestWithIt() {
    #expect(SmallGroups().masked([row("a", 4), row("b", 8), row("c", 9)]) == ["a", "b"])
  }

  @Test func nothingIsMaskedWhenAllAreLargeOrTheSmallOneIsEmpty() {
    #expect(SmallGroups().masked([row("a", 5), row("b", 8)]).isEmpty)
    #expect(SmallGroups().masked([row("a", 0), row("b", 8)]) == ["a"])
    #expect(SmallGroups(threshold: 0).masked([row("a", 1)]).isEmpty)
  }
}

/// Six people before and after, and one who came once.
///
/// - Parameter line: a line more under the score.
private func report(_ line: String = "") throws -> (ChangeReport, ResponseStore, QuestionnaireID, Questionnaire) {
  let source = """
    jalon 1 fr
    questionnaire petit version 1.0 "Petit questionnaire"
    vague avant "Avant"
    vague apres "Après"
    échelle accord de 1 à 5
      nsp "Je ne sais pas", manquant
    section s "S"
      question recette "R" : accord
      question saison "S" : accord
      question viande "V" : choix multiple
        boeuf "Bœuf"
        porc "Porc"
      question jour "J" : date
    score confiance "Confiance en cuisine", hausse favorable
      moyenne de recette, saison
      calculé si toutes les réponses
      seuil 0,5
    \(line)
    changement confiance de avant à apres
    """
  let questionnaire = try #require(Compilation(SourceText(name: "petit", source)).questionnaire)
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reporting-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let store = try ResponseStore(path: folder.appendingPathComponent("store.db").path)
  let id = try store.register(questionnaire, source: source)
  let day = try #require(CalendarDate("2026-11-21"))
  try store.importing(into: id) { batch in
    for number in 1...6 {
      let before: [Answer] = [.number(2), .number(Double(number % 3 + 1)), .codes(["boeuf", "porc"]), .date(day)]
      let after: [Answer] = [.number(4), .number(Double(number % 2 + 3)), .missing(.noAnswer), .missing(.noAnswer)]
      _ = try batch.write(Response(participant: "P\(number)", group: "mardi", wave: "avant", answers: before))
      _ = try batch.write(Response(participant: "P\(number)", group: "mardi", wave: "apres", answers: after))
    }
    let alone: [Answer] = [.missing(.declared("nsp")), .number(3), .missing(.noAnswer), .missing(.noAnswer)]
    _ = try batch.write(Response(participant: "P7", wave: "avant", answers: alone))
  }
  _ = try ChangeEvaluation(store).run()
  return (try ChangeReport(questionnaire, id, from: store), store, id, questionnaire)
}

@Suite struct ScreenReportTests {
  @Test func theReportReadsAsAPage() throws {
    let text = ChangeReportText(try report().0, language: .french, width: 80).lines.joined(separator: "\n")
    #expect(
      text.replacingOccurrences(of: "\u{A0}", with: " ") == """
        Petit questionnaire (petit 1.0)
        Réponses : avant 7, apres 6

        Avant → Après
        ─────────────
          Confiance en cuisine
            2,00 → 3,75   +1,75 [+1,20 ; +2,30]   g_av 3,97
            ▲ mieux 6 (100 %)   = stable 0 (0 %)   ▼ moins bien 0 (0 %)   (seuil 0,50)
            6 personnes avec les deux scores, sur 6 au départ et 6 à la fin

        Cohérence des échelles (α de Cronbach)
          Confiance en cuisine  avant 0,00 (n = 6)   apres 0,00 (n = 6)

        Entre crochets : intervalle de confiance à 95 %. g_av : taille de l'évolution, en écarts-types (Hedges).
        Sans groupe témoin : évolution, pas effet.
        """)
  }

  /// Where a response is not a person's, nobody shall read so.
  @Test func whatIsNotAPersonIsCountedByItsName() throws {
    let report = try report("  unité d'analyse jour de site").0
    let french = ChangeReportText(report, language: .french, width: 80).lines.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
    #expect(french.contains("6 jours de site avec les deux scores"))
    #expect(french.contains("avant 0,00 (n = 6 jours de site)"))
    #expect(!french.contains("personne"))
    let english = ChangeReportText(report, language: .english, width: 80).lines.joined(separator: "\n")
    #expect(english.contains("6 site-days with both scores"))
    #expect(
      BeforeAfterTable(report, language: .french).lines.last == "n compte des jours de site\u{A0}: Confiance en cuisine"
    )
  }

  @Test func oneAndNoneOfEveryUnitAgree() {
    let french = UnitOfAnalysis.allCases.map { [$0.noOne, $0.counted(0), $0.counted(1), $0.counted(2)].map(\.french) }
    #expect(french[0] == ["personne", "0 personne", "1 personne", "2 personnes"])
    #expect(french[3] == ["aucune structure", "0 structure", "1 structure", "2 structures"])
    #expect(french[5] == ["aucun jour de site", "0 jour de site", "1 jour de site", "2 jours de site"])
    #expect(UnitOfAnalysis.siteDay.counted(1).english == "1 site-day")
    #expect(UnitOfAnalysis.person.counted(0).english == "0 people")
    #expect(UnitOfAnalysis.structure.agreeing("compté", with: 2) == "comptées")
    #expect(UnitOfAnalysis.household.agreeing("laissé", with: 1) == "laissé")
  }

  @Test func theTableIsReadAtAGlanceAndFitsTheScreen() throws {
    let lines = BeforeAfterTable(try report().0, language: .english, width: 80).lines
    #expect(
      lines == [
        "                      n  avant  apres       change [95% CI]  better",
        "───────────────────────────────────────────────────────────────────",
        "Confiance en cuisine  6   2.00   3.75  +1.75 [+1.20, +2.30]    100%",
      ])
  }

  @Test func theSlopeGoesFromTheMeanBeforeToTheMeanAfter() throws {
    let lines = SlopeDrawing(try report().0, language: .english).lines
    #expect(lines.count == 11)
    #expect(lines.contains { $0.contains("3.75  Confiance en cuisine") })
    let before = try #require(lines.firstIndex { $0.contains("2.00 │") })
    let after = try #require(lines.firstIndex { $0.contains("│ 3.75") })
    #expect(after < before)
  }

  @Test func theTheoreticalRangeFollowsTheItems() throws {
    let (_, _, _, questionnaire) = try report()
    var score = try #require(questionnaire.scores.first)
    #expect(score.theoreticalRange(in: questionnaire) == 1...5)
    score.method = .sum
    #expect(score.theoreticalRange(in: questionnaire) == 2...10)
  }
}

@Suite struct ExportTableTests {
  private func export(_ table: ExportTable, _ format: TableFormat = .plain, line: String = "") throws -> [String] {
    let (_, store, _, questionnaire) = try report(line)
    let stored = try #require(try store.questionnaires().first)
    let sink = Sink()
    let writer = try TableWriter(format, header: table.columns) { (bytes) throws(TableFileError) in sink.bytes += bytes
    }
    var writing = ExportWriting(table, from: store, to: writer)
    try writing.write(stored, questionnaire)
    try writing.finish()
    return String(decoding: sink.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  private final class Sink { var bytes: [UInt8] = [] }

  @Test func answersKeepTheKindsOfMissingApart() throws {
    let lines = try export(.answers)
    #expect(lines[0] == "participant,group,questionnaire,version,wave,item,value,missing,completed_on")
    #expect(lines.count == 1 + 13 * 4)
    #expect(lines[1].hasPrefix("P7,,petit,1.0,avant,recette,,nsp,"))
    #expect(lines[3].hasPrefix("P7,,petit,1.0,avant,viande,,no_answer,"))
    #expect(lines.contains { $0.hasPrefix("P1,mardi,petit,1.0,avant,viande,boeuf|porc,,") })
    #expect(lines.contains { $0.hasPrefix("P1,mardi,petit,1.0,avant,jour,2026-11-21,,") })
  }

  @Test func scoresAndChangesHaveTheirDocumentedColumns() throws {
    let scores = try export(.scores)
    #expect(scores[0] == "participant,group,questionnaire,version,wave,score,value,answered,items")
    #expect(scores[1] == "P7,,petit,1.0,avant,confiance,,1,2")
    #expect(scores[2] == "P1,mardi,petit,1.0,avant,confiance,2,2,2")
    let changes = try export(.changes)
    #expect(
      changes[0] == "participant,group,questionnaire,version,score,from_wave,to_wave,baseline,followup,change,status")
    #expect(changes[1] == "P1,mardi,petit,1.0,confiance,avant,apres,2,4,2,improved")
  }

  @Test func cohortsAndReliabilityAreExportedAsTheyAreStored() throws {
    let cohorts = try export(.cohorts)
    #expect(cohorts.count == 3)
    let (header, everyone) = (
      cohorts[0].split(separator: ","), cohorts[1].split(separator: ",", omittingEmptySubsequences: false)
    )
    #expect(header.count == everyone.count)
    let matched = try #require(header.firstIndex(of: "n_matched"))
    #expect(everyone[matched] == "6")
    #expect(try export(.reliability)[1].hasPrefix("petit,1.0,confiance,avant,0,"))
  }

  @Test func tablesOfGroupsSayWhatTheirNCounts() throws {
    for table in [ExportTable.cohorts, .reliability] {
      #expect(table.columns.last == "unit_of_analysis")
      #expect(try export(table).dropFirst().allSatisfy { $0.hasSuffix(",person") })
      let weighed = try export(table, line: "  unité d'analyse jour de site")
      #expect(weighed.dropFirst().allSatisfy { $0.hasSuffix(",site_day") })
    }
  }

  @Test func aFrenchExcelGetsSemicolonsAndDecimalCommas() throws {
    let lines = try export(.changes, .excel)
    #expect(lines[0].hasPrefix("\u{FEFF}participant;group;"))
    #expect(lines.contains { $0.hasSuffix(";1,5;3,5;2;improved") })
  }
}
