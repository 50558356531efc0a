import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import Testing

/// Yes counts as 1 and no as 0 in a mean or a sum; a declared code stays missing.
@Suite struct YesNoScoreTests {
  private static let source = """
    jalon 1 fr
    questionnaire acces version 1.0 "Accès"
    vague avant "Avant"
    vague apres "Après"
    section s "S"
      question peur "Peur de manquer ?" : oui ou non
        nsp "Je ne sais pas", manquant
      question assez "Assez à manger ?" : oui ou non
        nsp "Je ne sais pas", manquant
      question faim "Faim, 0 ou 1" : entier de 0 à 1
    score total "Total", baisse favorable
      somme de peur, inversé assez, faim
      calculé si toutes les réponses
    score part "Part", baisse favorable
      moyenne de peur, inversé assez
      calculé si au moins 1 réponse
    changement total de avant à apres
    changement part de avant à apres
    """

  @Test func answersAreScoredAsTheyAreMeant() throws {
    let questionnaire = try #require(Compilation(SourceText(name: "acces", Self.source)).questionnaire)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yes-no-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try ResponseStore(path: folder.appendingPathComponent("store.db").path)
    let id = try store.register(questionnaire, source: Self.source)
    let answers: [(String, String, [Answer])] = [
      ("P1", "avant", [.code("oui"), .code("non"), .number(1)]),
      ("P1", "apres", [.code("non"), .code("oui"), .number(0)]),
      ("P2", "avant", [.code("oui"), .code("oui"), .number(0)]),
      ("P2", "apres", [.code("oui"), .missing(.declared("nsp")), .number(1)]),
    ]
    try store.importing(into: id) { batch in
      for (participant, wave, given) in answers {
        _ = try batch.write(Response(participant: participant, wave: wave, answers: given))
      }
    }
    _ = try ChangeEvaluation(store).run()
    func values(_ score: String) throws -> [[Double?]] {
      try store.changes(of: id, comparing: ChangeDefinition(score: score, fromWave: "avant", toWave: "apres"))
        .map { [$0.baseline, $0.followup] }
    }
    #expect(try values("total") == [[3, 0], [1, nil]])
    #expect(try values("part") == [[1, 0], [0.5, 1]])
    // The consistency of the scale is computed from the same numbers.
    #expect(try store.reliabilities(of: id).contains { $0.score == "total" && $0.wave == "avant" && $0.n == 2 })
  }
}
