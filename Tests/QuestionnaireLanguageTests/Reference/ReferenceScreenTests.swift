import Interviewing
import QuestionnaireModel
import Testing
import Wording

@testable import TerminalFace

/// What the reference shows of a screen is what `jalon run --plain` writes.
@Suite struct ReferenceScreenTests {
  @Test(arguments: ReferenceExample.right.filter { !$0.screens.isEmpty })
  func aScreenIsThatOfTheQuestion(_ example: ReferenceExample) throws {
    let questionnaire = try #require(example.compilation.questionnaire)
    for screen in example.screens {
      var item = try #require(
        questionnaire.items.last { $0.text == screen.first }, "no question « \(screen.first ?? "") »")
      (item.waves, item.relevance, item.checks) = (nil, nil, [])
      var alone = questionnaire
      alone.sections = [Section(name: "essai", title: "", relevance: nil, items: [item])]
      let question = try #require(Interview(InterviewPlan(questionnaire: alone, wave: alone.waves[0])).question)
      let lines = PlainQuestion(question: question, language: ReaderLanguage(example.edition)).lines.dropFirst()
      #expect(lines.map { $0.replacing("\u{A0}", with: " ") } == screen)
    }
  }
}
