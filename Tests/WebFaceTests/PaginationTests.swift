import Interviewing
import QuestionnaireLanguage
import QuestionnaireModel
import Testing

@testable import WebFace

@Suite struct PaginationTests {
  @Test func pagesKeepTheirNumbers() throws {
    let items = ["a", "b", "c"].map { Item(name: $0, text: $0, type: .shortText) }
    let sum = Item(name: "s", text: "s", type: .computed(.number(1)))
    let wave = Wave(name: "avant", title: "Avant")
    let questionnaire = Questionnaire(
      name: "q", version: "1", title: "Q", language: .french, waves: [wave],
      sections: [
        Section(name: "une", title: "Une", items: [items[0], sum, items[1]]),
        Section(name: "deux", title: "Deux", items: [items[2]]),
      ])
    let plan = InterviewPlan(questionnaire: questionnaire, wave: wave)
    #expect(Pagination(plan, .section).pages.map(\.positions) == [[0, 2], [3]])
    #expect(Pagination(plan, .question).pages.map(\.positions) == [[0], [2], [3]])
    let pages = Pagination(plan, .question)
    #expect(pages[2]?.key == "b" && pages[0] == nil && pages[4] == nil && pages[Int.max] == nil)
    #expect(pages.page(of: 3)?.number == 3 && pages.page(of: 1) == nil)
    #expect(pages.shown { $0 != 2 }.map(\.number) == [1, 3])
  }
}
