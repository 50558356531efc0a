import QuestionnaireModel
import RandomQuestionnaires
import Testing

@testable import Interviewing

/// A form of numbers that is accepted at once says exactly what the interpreter makes of it.
@Suite struct PlainFormTests {
  @Test func everyFormAcceptedAtOnceIsAcceptedAlikeByTheInterpreter() throws {
    var random = SeededGenerator(seed: 2026)
    var accepted = 0
    var wavesWithout = 0
    for _ in 0..<3_000 {
      let questionnaire = plainQuestionnaire(&random)
      for wave in questionnaire.waves {
        let plan = InterviewPlan(questionnaire: questionnaire, wave: wave)
        guard let plain = PlainForm(plan) else {
          wavesWithout += 1
          continue
        }
        for _ in 0..<10 {
          let cells = plan.items.map { _ in Int16([-1, -2, 0, 1, 2, 3, 4, 9, 40, 32767][random.below(10)]) }
          guard cells.withUnsafeBufferPointer({ plain.accepts($0.baseAddress!) }) else { continue }
          accepted += 1
          let spelt = cells.map { $0 < 0 ? "" : random.oneIn(5) ? "00\($0)" : "\($0)" }
          let form = FilledForm(plan) { spelt[$0] }
          #expect(form.refusals.isEmpty && form.warnings.isEmpty)
          #expect(form.answers == cells.withUnsafeBufferPointer { plain.answers($0.baseAddress!) })
        }
      }
    }
    #expect(accepted > 2_000)
    #expect(wavesWithout > 100)
  }

  @Test func whatTheInterpreterRefusesIsNeverAcceptedAtOnce() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let questionnaire = plainQuestionnaire(&random)
      let plan = InterviewPlan(questionnaire: questionnaire, wave: questionnaire.waves[0])
      guard let plain = PlainForm(plan) else { continue }
      let cells = plan.items.map { _ in Int16(random.below(12)) - 1 }
      let form = FilledForm(plan) { cells[$0] < 0 ? "" : "\(cells[$0])" }
      if !form.refusals.isEmpty || !form.warnings.isEmpty {
        let isAccepted = cells.withUnsafeBufferPointer { plain.accepts($0.baseAddress!) }
        #expect(!isAccepted)
      }
    }
  }

  /// A questionnaire mostly of scales and numbers, at times with skip logic, checks, choices and texts.
  private func plainQuestionnaire(_ random: inout SeededGenerator) -> Questionnaire {
    var items: [Item] = []
    for index in 0...random.below(6) {
      let missing = [Option(code: "9", label: "Ne sait pas", isMissing: true)]
      let types: [AnswerType] = [
        .scale(ResponseScale(name: "s", points: 1...4, missingCodes: random.oneIn(2) ? missing : [])),
        .scale(ResponseScale(name: "t", points: -2...3)), .integer(NumberBounds(range: 2...40)),
        .integer(NumberBounds()), .decimal(NumberBounds(range: 0.5...3.5)), .visualAnalogue(low: "", high: ""),
        .shortText, .choice([Option(code: "1", label: "Un"), Option(code: "b", label: "2")]),
      ]
      var item = Item(name: "q\(index)", text: "Question", type: types[random.below(random.oneIn(4) ? 8 : 6)])
      item.isRequired = random.oneIn(4)
      if random.oneIn(4) { item.waves = ["avant"] }
      if random.oneIn(12), index > 0 { item.relevance = Expression.isAnswered("q0") }
      if random.oneIn(12) {
        item.checks = [Check(severity: .soft, condition: Expression.isAnswered(item.name), message: "Vraiment ?")]
      }
      items.append(item)
    }
    return Questionnaire(
      name: "q", version: "1", title: "Q", language: .french,
      waves: [Wave(name: "avant", title: "Avant"), Wave(name: "apres", title: "Après")],
      sections: [Section(name: "s", title: "S", items: items)])
  }
}
