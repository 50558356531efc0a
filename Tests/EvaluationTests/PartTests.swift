import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import Testing

/// Computing what has changed gives what computing everything gives, to the last bit.
@Suite struct PartTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let source = """
    jalon 1 en
    questionnaire q version 1 "Q"
    wave before "Before"
    wave after "After"
    section s "S"
      question a "A" : decimal from 0 to 9
      question b "B" : decimal from 0 to 9
      question c "C" : decimal from 0 to 9
    score total "Total", higher is better
      sum of a, b, reversed c
      computed if at least 2 answers
      threshold 1
    change total from before to after
    """

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("parts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    questionnaire = try #require(Compilation(SourceText(name: "q.jalon", source)).questionnaire)
  }

  private func answers(_ seed: Int) -> [Answer] {
    (0..<3).map { item in
      let number = (seed * 7919 + item * 104_729) % 97
      return number == 0 ? .missing(.noAnswer) : .number(Double(number) / 11)
    }
  }

  /// 2,300 people in three parts and four groups.
  private func store() throws -> (ResponseStore, QuestionnaireID, path: String) {
    let path = folder.appendingPathComponent("\(UUID().uuidString).db").path
    let store = try ResponseStore(path: path)
    let id = try store.register(questionnaire, source: source)
    try store.importing(into: id) { batch in
      for person in 0..<2_300 {
        for wave in ["before", "after"] where wave == "before" || person % 10 != 9 {
          let seed = person * 2 + (wave == "after" ? 1 : 0)
          _ = try batch.write(
            Response(participant: "P\(person)", group: "G\(person % 4)", wave: wave, answers: answers(seed)))
        }
      }
    }
    return (store, id, path)
  }

  private var change: ChangeDefinition { ChangeDefinition(score: "total", fromWave: "before", toWave: "after") }

  /// Whether a second evaluation, of everything, finds nothing to change: it must find the same bits.
  private func expectSameAsComputedAnew(_ store: ResponseStore, _ id: QuestionnaireID, _ path: String) throws {
    let cohorts = try store.cohortChanges(of: id, comparing: change)
    let reliabilities = try store.reliabilities(of: id)
    let changes = try store.changes(of: id, comparing: change)
    try store.beginEvaluation(of: id, recipe: "forgotten")
    let whole = try ChangeEvaluation(store).run()
    #expect(whole.map(\.changedRows) == [0])
    #expect(whole.map(\.scored) == [0])
    #expect(try store.cohortChanges(of: id, comparing: change) == cohorts)
    #expect(try store.reliabilities(of: id) == reliabilities)
    #expect(try store.changes(of: id, comparing: change) == changes)
    #expect(cohorts.count == 5)
  }

  @Test func oneNewResponseGivesTheBitsOfAWholeEvaluation() throws {
    let (store, id, path) = try store()
    let first = try ChangeEvaluation(store).run()
    #expect(first.map(\.scored) == [2_300 + 2_070])
    #expect(try ChangeEvaluation(store).run().map(\.changedRows) == [0])
    let person = try store.participant(code: "P1029")
    let response = try store.openResponse(id, of: person, at: "after")
    try store.complete(response.id, answers: [.number(1.1), .number(7.3), .number(0.7)])
    let again = try ChangeEvaluation(store).run()
    #expect(again.map(\.scored) == [1])
    // The person's change, everyone and the group, and one wave's reliability.
    #expect(again.map(\.changedRows) == [4])
    #expect(try store.cohortChanges(of: id, comparing: change).map(\.nMatched).first == 2_071)
    try expectSameAsComputedAnew(store, id, path)
  }

  @Test func aReplacedAnswerAnErasureAndANewGroupAreNoticed() throws {
    let (store, id, path) = try store()
    _ = try ChangeEvaluation(store).run()
    try store.importing(into: id, replace: true) { batch in
      _ = try batch.write(Response(participant: "P3", group: "G3", wave: "before", answers: answers(1)))
      _ = try batch.write(Response(participant: "N1", group: "G1", wave: "before", answers: answers(2)))
      _ = try batch.write(Response(participant: "N1", group: "G1", wave: "after", answers: answers(5)))
    }
    #expect(try ChangeEvaluation(store).run().map(\.scored) == [3])
    try expectSameAsComputedAnew(store, id, path)
    try store.erase(participant: "P2000")
    _ = try ChangeEvaluation(store).run()
    #expect(try store.cohortChanges(of: id, comparing: change).map(\.nFrom).first == 2_300)
    try expectSameAsComputedAnew(store, id, path)
  }

  @Test func answersThatAreNotCompleteChangeNothing() throws {
    let (store, id, _) = try store()
    _ = try ChangeEvaluation(store).run()
    let person = try store.participant(code: "P19")
    let response = try store.openResponse(id, of: person, at: "after")
    try store.save(response.id, answers: [.number(1), .missing(.notAsked), .missing(.notAsked)], currentItem: "b")
    #expect(try store.staleParts(of: "q").isEmpty)
    #expect(try ChangeEvaluation(store).run().map(\.changedRows) == [0])
  }
}
