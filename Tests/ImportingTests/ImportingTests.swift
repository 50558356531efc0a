import Foundation
import Importing
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import TableFiles
import Testing
import Wording

/// A questionnaire with skip logic, checks and two waves, and a new store for it.
private struct Workshop {
  let questionnaire: Questionnaire
  let store: ResponseStore
  let id: QuestionnaireID
  private let folder: URL

  init() throws {
    let source = """
      jalon 1 fr
      questionnaire atelier version 1.0 "Atelier"
      vague avant "Avant l'atelier"
      vague apres "Après l'atelier"
      section tout "Tout"
        question viande "Mangez-vous de la viande ?" : choix
          souvent "Oui, souvent"
          jamais "Non, jamais"
        question jours "Combien de jours ?" : entier de 1 à 7
          si viande = souvent
          alerte si jours = 7 "Tous les jours ?"
        question poids "Combien de kilos ?" : décimal de 0 à 10
      """
    let compilation = Compilation(SourceText(name: "atelier.jalon", source))
    questionnaire = try #require(compilation.questionnaire)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("importing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try ResponseStore(path: folder.appendingPathComponent("store.db").path)
    id = try store.register(questionnaire, source: source)
  }

  /// What the import says, each remark in English, and how it ends.
  func importing(
    _ table: String, _ request: ResponseImporter.Request = .init(wave: "avant")
  ) throws -> (report: ImportReport?, remarks: [String], error: ImportError?) {
    var report: ImportReport?
    var failure: ImportError?
    let reader = try TableReader(bytes: Array(table.utf8))
    do throws(ImportError) {
      try ResponseImporter(questionnaire, request).run(reader, into: store, id) { report = $0 }
    } catch {
      failure = error
    }
    let remarks = (report?.problems.first ?? []) + (report?.warnings.first ?? [])
    return (report, remarks.map { $0.phrase.text(in: .english) }, failure)
  }

  var stored: [[Answer]] {
    get throws {
      var all: [[Answer]] = []
      try store.forEachCompleteResponse(of: id) { all.append($0.answers) }
      return all
    }
  }
}

@Suite struct ImportingTests {
  @Test func codesAndWordsAreTakenAndOffRouteItemsAreNotAsked() throws {
    let workshop = try Workshop()
    let result = try workshop.importing(
      """
      participant;viande;jours;poids
      A1;souvent;3;1,5
      A2;Non, jamais;;2
      """)
    #expect(result.report?.added == 2)
    #expect(result.remarks == [])
    #expect(
      try workshop.stored == [
        [.code("souvent"), .number(3), .number(1.5)], [.code("jamais"), .missing(.notAsked), .number(2)],
      ])
  }

  @Test func everyRefusalHasItsLineColumnAndReasonAndNothingIsImported() throws {
    let workshop = try Workshop()
    let result = try workshop.importing(
      """
      participant,viande,jours,poids
      A1,souvent,3,1.5
      A2,jamais,4,
      A3,parfois,,
      A4,souvent,9,x
      ,jamais,,
      A5,jamais
      """)
    #expect(
      result.remarks == [
        "line 3, column 3 “jours”: This question is not asked here, given an earlier answer.",
        "line 4, column 2 “viande”: There is no such choice. Possible choices, by their code or their words: "
          + "souvent (Oui, souvent), jamais (Non, jamais).",
        "line 5, column 3 “jours”: A number from 1 to 7 is needed.",
        "line 5, column 4 “poids”: A number is needed, in digits.",
        "line 6, column 1 “participant”: the person's code is missing.",
        result.remarks.last ?? "",
      ])
    #expect(result.remarks.last?.hasPrefix("Line 7: ") == true)
    #expect(result.error == .rowsRefused)
    #expect(result.report?.refused == 5)
    #expect(result.report?.isKept == false)
    #expect(try workshop.stored.isEmpty)
  }

  @Test func whatIsSaidOfManyRowsIsSaidOnce() throws {
    let rows = (1...8).map { "A\($0),jamais,2,\n" }.joined()
    let report = try #require(try Workshop().importing("participant,viande,jours,poids\n\(rows)B1,souvent,9,\n").report)
    #expect(
      report.problems.grouped.map { $0.phrase.english } == [
        "lines 2, 3, 4, 5, 6 and 3 more, column 3 “jours”: This question is not asked here, given an earlier answer.",
        "line 10, column 3 “jours”: A number from 1 to 7 is needed.",
      ])
    #expect(report.problems.grouped.map(\.count) == [8, 1])
  }

  @Test func codesThatLookLikeNamesAreCounted() throws {
    let report = try Workshop().importing("participant,poids\nMado Dupont,1\nKTR 472,2\nMARDI 7,3\nLéa Le-Goff,4\n")
      .report
    #expect(report?.added == 4 && report?.nameLikeCodes == 2)
  }

  @Test func theGoodRowsAreKeptOnRequest() throws {
    let workshop = try Workshop()
    let result = try workshop.importing(
      "participant,viande\nA1,jamais\nA2,parfois\n", .init(wave: "avant", keepsValid: true))
    #expect(result.error == nil)
    #expect(result.report?.added == 1)
    #expect(result.report?.refused == 1)
    #expect(try workshop.stored.count == 1)
  }

  @Test func importingAgainChangesNothingAndOtherAnswersAreAConflict() throws {
    let workshop = try Workshop()
    let table = "participant,viande,poids\nA1,jamais,1\n"
    #expect(try workshop.importing(table).report?.added == 1)
    #expect(try workshop.importing(table).report?.unchanged == 1)
    let other = "participant,viande,jours,poids\nA1,jamais,,2\n"
    let conflict = try workshop.importing(other)
    #expect(conflict.error == .rowsRefused)
    #expect(conflict.remarks.first?.hasPrefix("line 2: this person already has other answers") == true)
    #expect(try workshop.stored == [[.code("jamais"), .missing(.notAsked), .number(1)]])
    #expect(try workshop.importing(other, .init(wave: "avant", replaces: true)).report?.replaced == 1)
    #expect(try workshop.stored == [[.code("jamais"), .missing(.notAsked), .number(2)]])
  }

  @Test func aSoftCheckWarnsAndKeepsTheAnswer() throws {
    let workshop = try Workshop()
    let result = try workshop.importing("participant,viande,jours\nA1,souvent,7\n")
    #expect(result.report?.added == 1)
    #expect(result.remarks == ["line 2, column 3 “jours”: to be checked, kept as it is: Tous les jours ?"])
  }

  @Test func theWaveMayBeMeantByNameTitleOrNumber() throws {
    let workshop = try Workshop()
    let result = try workshop.importing(
      "participant,vague,viande\nA1,avant,jamais\nA2,APRÈS L'ATELIER,jamais\nA3,2,jamais\nA4,hier,jamais\n",
      .init(keepsValid: true))
    #expect(result.report?.added == 3)
    #expect(
      result.remarks == ["line 5, column 2 “vague”: there is no such wave. Waves of the questionnaire: avant, apres."])
  }

  @Test func theColumnAndTheOptionMustAgreeOnTheWave() throws {
    let workshop = try Workshop()
    let result = try workshop.importing("participant,wave,viande\nA1,avant,jamais\nA2,apres,jamais\n")
    #expect(
      result.remarks == ["line 3, column 2 “wave”: the row is of another wave than “avant”, which --wave asks for."])
  }

  @Test func otherColumnsAreNamedAndLeftOut() throws {
    let workshop = try Workshop()
    let report = try workshop.importing("participant,viande,remarque,heure\nA1,jamais,1,x\n").report
    #expect(report?.leftOutColumns == ["remarque", "heure"])
    #expect(report?.absentItems == ["jours", "poids"])
  }

  @Test func aColumnThatIsProbablyAnItemMisspeltStopsTheImport() throws {
    let workshop = try Workshop()
    let result = try workshop.importing("participant,viande,poid\nA1,jamais,1\n")
    #expect(result.error == .misspeltColumns([MisspeltColumn(name: "poid", item: "poids")]))
    #expect(try workshop.stored.isEmpty)
  }

  @Test func replacingNeverLosesTheAnswersToItemsWithoutAColumn() throws {
    let workshop = try Workshop()
    _ = try workshop.importing("participant,viande,jours,poids\nA1,souvent,2,1\n")
    let result = try workshop.importing("participant,viande\nA1,jamais\n", .init(wave: "avant", replaces: true))
    #expect(result.error == .replacingWithoutColumns(["jours", "poids"]))
    #expect(try workshop.stored == [[.code("souvent"), .number(2), .number(1)]])
  }

  @Test func onlyTheItemsThatTheWavesOfTheFileAskAreMissed() throws {
    let source = """
      jalon 1 fr
      questionnaire bilan version 1.0 "Bilan"
      vague avant "Avant"
      vague apres "Après"
      section s "S"
        question age "Âge" : entier
          vagues avant
        question avis "Avis" : texte
          vagues apres
      """
    let questionnaire = try #require(Compilation(SourceText(name: "bilan", source)).questionnaire)
    let workshop = try Workshop()
    let id = try workshop.store.register(questionnaire, source: source)
    func missed(_ table: String) throws -> [String] {
      var absent: [String] = []
      let importer = ResponseImporter(questionnaire, .init(replaces: true))
      try importer.run(try TableReader(bytes: Array(table.utf8)), into: workshop.store, id) { absent = $0.absentItems }
      return absent
    }
    #expect(try missed("participant,wave,age\nA1,avant,30\n") == [])
    #expect(try missed("participant,wave,avis\nA1,apres,Bien\n") == [])
    #expect(throws: ImportError.replacingWithoutColumns(["avis"])) {
      try missed("participant,wave,age\nA1,avant,31\nA1,apres,\n")
    }
  }

  @Test func whatMakesTheWholeFileUselessIsSaidAtOnce() throws {
    let workshop = try Workshop()
    #expect(try workshop.importing("nom,viande\nA1,jamais\n").error == .noParticipantColumn(["nom", "viande"]))
    #expect(
      try workshop.importing("participant,x\nA1,1\n").error
        == .noItemColumn(columns: ["participant", "x"], items: ["viande", "jours", "poids"]))
    #expect(try workshop.importing("participant,viande\nA1,jamais\n", .init()).error == .noWave(["avant", "apres"]))
    #expect(
      try workshop.importing("participant,wave,vague,viande\nA1,1,1,jamais\n").error
        == .sameColumnTwice(first: "wave", second: "vague"))
  }

  @Test func aParticipantOfAnotherGroupIsNotLinkedSilently() throws {
    let workshop = try Workshop()
    _ = try workshop.importing("participant,group,viande\nA1,mardi,jamais\n")
    let result = try workshop.importing("participant,group,viande\nA1,jeudi,jamais\n", .init(wave: "apres"))
    #expect(result.error == .rowsRefused)
    #expect(result.remarks.first?.hasPrefix("line 2, column 2 “group”: ") == true)
  }
}
