import QuestionnaireModel
import Testing
import WebServing
import Workshops

@testable import ResponseStore
@testable import WebFace

/// A page that was made once is, for each phone, the page that would have been made for it.
@Suite struct PageTemplateTests {
  private func page(_ token: SecretToken, _ sequence: Int) -> HTTPResponse {
    HTTPResponse(
      status: 200, headers: [("A", "b")],
      body: Array("\(sequence)<\(token.formKey)>\(token.draftMark)\(token.formKey) 17 é \(sequence)".utf8))
  }

  @Test func everyPhoneGetsItsOwnKeyAndNumber() {
    let templates = PageTemplates()
    var made = 0
    let key = PageTemplates.Key(
      sitting: .init(rawValue: 1), language: "fr", mode: .section, wave: "avant", page: 1, answers: [.number(3)],
      concealed: [], hidden: [])
    for sequence in [1, 17, 1_000_000] {
      let token = SecretToken.random()
      let given = templates.page(key, for: token, sequence) {
        made += 1
        return page($0, $1)
      }
      #expect(given.body == page(token, sequence).body)
      #expect(given.status == 200 && given.headers.map(\.value) == ["b"])
    }
    #expect(made == 1)
  }

  @Test func otherAnswersGetAnotherPage() {
    let templates = PageTemplates()
    var made = 0
    for value in [1.0, 2, 1, 2] {
      let key = PageTemplates.Key(
        sitting: .init(rawValue: 1), language: "fr", mode: .section, wave: "avant", page: 1, answers: [.number(value)],
        concealed: [], hidden: [])
      let given = templates.page(key, for: .random(), 1) { _, _ in
        made += 1
        return HTTPResponse(type: "text/plain", "\(value)")
      }
      #expect(String(decoding: given.body, as: UTF8.self) == "\(value)")
    }
    #expect(made == 2)
  }
}
