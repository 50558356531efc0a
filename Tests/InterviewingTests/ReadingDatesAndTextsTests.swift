import QuestionnaireModel
import RandomQuestionnaires
import Testing

@testable import Interviewing

@Suite struct ReadingDatesAndTextsTests {
  static let day = Item(name: "jour", text: "Quel jour ?", type: .date(nil))
  static let line = Item(name: "mot", text: "Un mot ?", type: .shortText)
  static let lines = Item(name: "mots", text: "Des mots ?", type: .longText)

  @Test(arguments: [
    "2026-11-21", "21/11/2026", "21.11.2026", "21-11-2026", "21 11 2026", " 21 11 2026\u{A0}", "2026/11/21",
    "21\u{2011}11\u{2011}2026", "٢١/١١/٢٠٢٦",
  ])
  func aDateIsReadInTheFrenchOrTheInternationalOrder(text: String) throws {
    #expect(try Self.day.readAnswer(text) == .date(CalendarDate(year: 2026, month: 11, day: 21)!))
  }

  @Test func dayAndMonthMayHaveOneDigit() throws {
    #expect(try Self.day.readAnswer("1/2/2026") == .date(CalendarDate(year: 2026, month: 2, day: 1)!))
    #expect(try Self.day.readAnswer("29/02/2028") == .date(CalendarDate(year: 2028, month: 2, day: 29)!))
  }

  @Test(arguments: [
    "21/11/26", "26-11-21", "11/21/2026", "31/04/2026", "29/02/2026", "0/1/2026", "21/11", "2026", "21/11/2026/1",
    "21/11-2026", "21//11/2026", "/11/2026", "demain", "21 novembre 2026", "2026-011-21", "21/11/02026", "00/00/0000",
    "20261121", "-2026-11-21", "2026-11-21T10:00",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(throws: Refusal.notADate) { try Self.day.readAnswer(text) }
  }

  @Test func aDateOutsideItsBoundsIsRefusedHoweverItIsGiven() throws {
    let first = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let item = Item(name: "jour", text: "Quel jour ?", type: .date(first...last))
    for (text, date) in [("01/01/2020", first), ("2026-12-31", last)] {
      #expect(try item.readAnswer(text) == .date(date))
      #expect(try item.type.accepted(.date(date)) == .date(date))
    }
    for text in ["31/12/2019", "2027-01-01", "1/1/0001"] {
      #expect(throws: Refusal.dateOutOfBounds(first...last)) { try item.readAnswer(text) }
    }
    let before = try #require(CalendarDate(year: 2019, month: 12, day: 31))
    #expect(throws: Refusal.dateOutOfBounds(first...last)) { try item.type.accepted(.date(before)) }
    #expect(try item.readAnswer("") == .missing(.noAnswer))
    let told = Refusal.dateOutOfBounds(first...last).phrase
    #expect(told.french == "Il faut une date du 01/01/2020 au 31/12/2026.")
    #expect(told.english == "A date from 2020-01-01 to 2026-12-31 is needed.")
  }

  @Test func aTextIsKeptAsTypedButForBlanksAtItsEnds() throws {
    #expect(try Self.line.readAnswer("  Très bien ! ") == .text("Très bien !"))
    #expect(try Self.line.readAnswer("e\u{301}te\u{301}") == .text("\u{E9}t\u{E9}"))
    guard case .text(let text) = try Self.line.readAnswer("e\u{301}") else { return #expect(Bool(false)) }
    #expect(Array(text.utf8) == [0xC3, 0xA9], "in normalisation form C")
    #expect(try Self.line.readAnswer("nsp") == .text("nsp"))
    #expect(try Self.line.readAnswer("مرحبا 👩‍🍳") == .text("مرحبا 👩‍🍳"))
    #expect(try Self.line.readAnswer("\u{200B}\u{A0}") == .missing(.noAnswer))
  }

  @Test func lineEndsAreOneBlankOrOneNewLine() throws {
    #expect(try Self.line.readAnswer("un\r\ndeux\ttrois") == .text("un deux trois"))
    #expect(try Self.lines.readAnswer("un\r\ndeux\rtrois\u{2028}quatre\n") == .text("un\ndeux\ntrois\nquatre"))
  }

  @Test func charactersThatCannotBeStoredAreRefused() {
    for text in ["a\u{0}b", "a\u{7}b", "a\u{1B}[31mb", "a\u{7F}b", "a\u{9B}b"] {
      #expect(throws: Refusal.unprintable) { try Self.line.readAnswer(text) }
      #expect(throws: Refusal.unprintable) { try Self.lines.readAnswer(text) }
    }
  }

  @Test func aTextHasALimitInCharacters() throws {
    let limit = Item.shortTextLimit
    let longest = String(repeating: "é", count: limit)
    #expect(try Self.line.readAnswer(longest) == .text(longest))
    #expect(throws: Refusal.tooLong(limit: limit)) { try Self.line.readAnswer(longest + "é") }
    #expect(throws: Refusal.tooLong(limit: Item.longTextLimit)) {
      try Self.lines.readAnswer(String(repeating: "a", count: Item.longTextLimit + 1))
    }
    let tower = "a" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(throws: Refusal.tooLong(limit: limit)) { try Self.line.readAnswer(tower) }
  }

  @Test func anyTextIsReadOrRefusedForEveryKindOfItem() {
    var random = SeededGenerator(seed: 7)
    let scalars = Array("019+-.,;|/ \u{A0}\u{2212}\n\r\t\u{0}\u{301}éœaeinfx٣oui\u{200F}\u{FEFF}👩‍🍳".unicodeScalars)
    let items = [
      Self.day, Self.line, Self.lines, ReadingNumbersTests.decimal, ReadingNumbersTests.whole,
      ReadingNumbersTests.scale,
      ReadingOptionsTests.single, ReadingOptionsTests.several,
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(12) { text.append(random.pick(scalars)) }
      for item in items {
        guard let answer = try? item.readAnswer(String(text)) else { continue }
        #expect((try? item.readAnswer(answer.written)) == answer, "what was read is read again as the same")
      }
    }
  }
}
