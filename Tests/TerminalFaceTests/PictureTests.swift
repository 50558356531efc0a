import Interviewing
import QuestionnaireModel
import Testing

@testable import TerminalFace

/// Faces and pictograms in a terminal: beside the number and the words, never instead of them.
@Suite struct PictureTests {
  private let mood = Item(
    name: "gouter", text: "J'aime goûter.",
    type: .scale(
      ResponseScale(
        name: "humeur", points: 1...3, labels: [1: "Non", 2: "Un peu", 3: "Oui"],
        missingCodes: [Option(code: "nsp", label: "Je ne sais pas", isMissing: true, pictogram: "❓")],
        faces: .happyAtTop)))
  private let fruit = Item(
    name: "fruit", text: "Quel fruit ?",
    type: .choice([
      Option(code: "pomme", label: "Une pomme", pictogram: "🍎"), Option(code: "autre", label: "Un autre"),
    ]))

  private func interview(_ items: Item...) -> Interview {
    let wave = Wave(name: "avant", title: "Avant")
    let section = Section(name: "s", title: "Le goût", items: items)
    return Interview(
      InterviewPlan(
        questionnaire: Questionnaire(
          name: "gout", version: "1.0", title: "Le goût et moi", language: .french, waves: [wave], sections: [section]),
        wave: wave))
  }

  @Test func facesStandUnderTheirPointsOverTheirWords() {
    let sitting = Sitting(interview(mood))
    let lines = sitting.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.contains { $0.hasSuffix("1 ───────────── 2 ───────────── 3") })
    #expect(lines.contains { $0.hasSuffix("  :-(             :-|             :-)") })
    #expect(lines.contains { $0.hasSuffix("( ) nsp  ❓  Je ne sais pas") })
  }

  @Test func inANarrowWindowTheyStandBeforeTheWordsAndWordsStayInLine() {
    let narrow = Sitting(interview(mood), size: ScreenSize(columns: 28, rows: 18)).text
    #expect(narrow.contains(":-("))
    let list = Sitting(interview(fruit)).text
    #expect(list.contains("( ) 1  🍎  Une pomme"))
    // As wide as the pictogram of the other.
    #expect(list.contains("( ) 2      Un autre"))
  }

  @Test func linesForAScreenReaderNameThePictureAfterTheNumber() throws {
    let question = try #require(interview(mood).question)
    let lines = PlainQuestion(question: question, language: .french).lines
    #expect(lines.contains("    1  :-(  Non"))
    #expect(lines.contains("  nsp  ❓  Je ne sais pas"))
  }

  @Test func aFaceIsNeverWithoutItsNumber() {
    var bare = mood
    bare.type = .scale(ResponseScale(name: "h", points: 0...4, faces: .happyAtBottom))
    let rows = bare.answerRows
    #expect(rows.map(\.key) == ["0", "1", "2", "3", "4"])
    #expect(rows.map(\.picture) == [":-))", ":-)", ":-|", ":-(", ":-(("])
    let text = Sitting(interview(bare)).text
    #expect(text.contains("0 ─") && text.contains(":-))"))
  }
}
