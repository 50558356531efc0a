import Interviewing
import QuestionnaireModel
import Testing
import Wording

@testable import TerminalFace

/// Whole sittings on the full screen, without a terminal.
struct SessionTests {
  @Test func everyKindOfAnswerCanBeGivenWithTheKeyboard() {
    var sitting = Sitting(Interview(Sample.plan))
    sitting.press(.right, .right, .enter)
    sitting.press(.down, .down, .enter)
    sitting.type("3")
    sitting.press(.enter)
    sitting.press(.character(" "), .down, .down, .character(" "), .enter)
    sitting.press(.right, .up, .right, .right, .enter)
    sitting.type("1,5")
    sitting.press(.enter)
    sitting.type("21/11/2026")
    sitting.press(.enter)
    sitting.type("o")
    sitting.press(.enter)
    sitting.type("tarre")
    sitting.press(.left, .left, .backspace, .delete)
    sitting.type("te")
    sitting.press(.enter)
    sitting.type("un")
    sitting.press(.newLine)
    sitting.type("deux")
    sitting.press(.enter)
    #expect(
      sitting.session.interview.submission == [
        .number(2), .code("parfois"), .number(3), .codes(["marche", "ferme"]), .number(62), .number(1.5),
        .date(CalendarDate(year: 2026, month: 11, day: 21)!), .code("oui"), .text("tatee"), .text("un\ndeux"),
      ])
    #expect(sitting.effects.count { $0 == .save } == 10)
    #expect(sitting.press(.enter) == .end)
  }

  @Test func bothFacesStoreTheSameAnswers() throws {
    let answers = [
      "5", "1", "3", "13", "62", "1,5", "2026-11-21", "non", "crêpe\u{301}s", "Un mot, « deux »…",
    ]
    var sitting = Sitting(Interview(Sample.plan))
    for answer in answers {
      sitting.type(answer)
      sitting.press(.enter)
    }
    let lines = answers.map { $0 == "13" ? "1 3" : $0 } + ["."]
    let plain = try PlainInterviewTests.Run(Interview(Sample.plan), lines: lines.map { .text($0) })
    #expect(sitting.session.interview.isComplete && plain.isCompleted)
    #expect(sitting.session.interview.submission == plain.answers)
  }

  @Test func anAnswerIsTakenBackWithTheDeleteKey() {
    var sitting = Sitting(Sample.interview(Sample.recette, Sample.envie))
    sitting.press(.right)
    #expect(sitting.text.contains("Suppr effacer"))
    sitting.press(.delete, .enter, .enter)
    sitting.press(.right, .delete, .enter, .enter)
    #expect(sitting.session.interview.answers == [.missing(.noAnswer), .missing(.noAnswer)])
  }

  @Test func brailleDisplaysFollowTheRowUnderTheCursor() {
    var sitting = Sitting(Sample.interview(Sample.viande))
    sitting.press(.down, .down)
    #expect(sitting.frame.cursor == Frame.Cursor(row: 9, column: 2, isVisible: false))
  }

  @Test func nothingIsChosenBeforehandAndBlankNeedsEnterTwice() {
    var sitting = Sitting(Sample.interview(Sample.recette, Sample.plat))
    #expect(sitting.press(.enter) == .none)
    #expect(sitting.text.contains("Vous n'avez rien choisi."))
    #expect(sitting.press(.enter) == .save)
    #expect(sitting.session.interview.answers == [.missing(.noAnswer), .missing(.notAsked)])
  }

  @Test func aRequiredQuestionCannotBeSkipped() {
    var sitting = Sitting(Sample.interview(Sample.viande))
    #expect(sitting.press(.enter, .enter, .enter) == .none)
    #expect(sitting.text.contains("Cette question demande une réponse."))
  }

  @Test func digitsChooseDirectlyEvenWithTwoOfThem() {
    let scale = ResponseScale(name: "note", points: 0...10)
    var sitting = Sitting(Sample.interview(Item(name: "note", text: "Quelle note\u{A0}?", type: .scale(scale))))
    sitting.type("10")
    #expect(sitting.press(.enter) == .save)
    #expect(sitting.session.interview.answers == [.number(10)])
    sitting.press(.escape)
    sitting.type("4")
    sitting.press(.enter)
    #expect(sitting.session.interview.answers == [.number(4)])
  }

  @Test func aNumberThatNoAnswerHasIsSaidToBeSo() {
    var sitting = Sitting(Sample.interview(Sample.recette))
    sitting.type("9")
    #expect(sitting.text.contains("Aucune réponse ne porte ce numéro."))
    sitting.type("3")
    #expect(!sitting.text.contains("Aucune réponse ne porte ce numéro."))
  }

  @Test func missingCodesAreReachedByTheirLetters() {
    var sitting = Sitting(Sample.interview(Sample.recette))
    sitting.type("ns")
    sitting.press(.enter)
    #expect(sitting.session.interview.answers == [.missing(.declared("nsp"))])
  }

  @Test func missingCodesOfANumberStandBelowTheFieldOrAreTyped() {
    var sitting = Sitting(Sample.interview(Sample.kilos))
    sitting.press(.down, .enter)
    #expect(sitting.session.interview.answers == [.missing(.declared("nsp"))])
    var second = Sitting(Sample.interview(Sample.kilos))
    second.type("NSP")
    second.press(.enter)
    #expect(second.session.interview.answers == [.missing(.declared("nsp"))])
  }

  @Test func anExclusiveOptionUnticksTheOthers() {
    var sitting = Sitting(Sample.interview(Sample.lieux))
    sitting.type("124")
    #expect(sitting.session.state?.ticked == [3])
    sitting.type("2")
    #expect(sitting.session.state?.ticked == [1])
  }

  @Test func aSoftCheckAsksAndTakesNoForSafety() {
    var sitting = Sitting(Sample.interview(Sample.viande, Sample.jours))
    sitting.type("1")
    sitting.press(.enter)
    sitting.type("7")
    #expect(sitting.press(.enter) == .none)
    #expect(sitting.text.contains("Tous les jours, vraiment\u{A0}?"))
    #expect(sitting.press(.enter) == .none)
    #expect(!sitting.text.contains("Tous les jours, vraiment\u{A0}?"))
    #expect(sitting.press(.enter, .left, .enter) == .save)
    #expect(sitting.session.interview.isComplete)
  }

  @Test func goingBackShowsTheEarlierAnswerAndIsSaved() {
    var sitting = Sitting(Sample.interview(Sample.recette, Sample.viande))
    #expect(sitting.press(.escape) == .none)
    #expect(sitting.text.contains("C'est la première question."))
    sitting.type("4")
    sitting.press(.enter)
    #expect(sitting.press(.left) == .save)
    #expect(sitting.text.contains("[4]"))
    #expect(sitting.press(.enter) == .save)
  }

  @Test func fromTheThanksOneCanStillGoBack() {
    var sitting = Sitting(Sample.interview(Sample.recette))
    sitting.type("4")
    sitting.press(.enter)
    #expect(sitting.text.contains("Merci beaucoup"))
    #expect(sitting.press(.escape) == .save)
    #expect(sitting.text.contains("[4]"))
  }

  @Test func pastedTextIsCleanedForItsField() {
    var sitting = Sitting(Sample.interview(Sample.plat, Sample.mot))
    sitting.press(.paste("tarte\r\naux\tpoireaux\u{7}"), .enter)
    sitting.press(.paste("un\r\ndeux"), .enter)
    #expect(sitting.session.interview.answers == [.text("tarte aux poireaux"), .text("un\ndeux")])
  }

  @Test func aCharacterIsDeletedWholeWithItsAccents() {
    var sitting = Sitting(Sample.interview(Sample.plat))
    sitting.type("ae\u{301}")
    sitting.press(.backspace)
    #expect(sitting.session.state?.field.text == "a")
  }

  @Test func ctrlCEndsAndKeepsEverything() {
    var sitting = Sitting(Sample.interview(Sample.recette, Sample.plat))
    sitting.type("4")
    sitting.press(.enter)
    #expect(sitting.press(.control("c")) == .end)
    #expect(sitting.session.interview.answers[0] == .number(4))
  }

  @Test func upAndDownMoveThroughTheLinesOfALongText() {
    var sitting = Sitting(Sample.interview(Sample.mot), size: ScreenSize(columns: 30, rows: 16))
    sitting.type("un deux trois quatre cinq six sept")
    sitting.press(.newLine)
    sitting.type("fin")
    sitting.press(.up, .up, .home)
    sitting.type("X")
    #expect(sitting.session.state?.field.text == "Xun deux trois quatre cinq six sept\nfin")
  }

  @Test(arguments: 0..<24) func anyKeysAtAnySizeGiveAFrameThatFits(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .enter, .enter, .tab, .backTab, .escape, .pageUp, .pageDown, .backspace,
      .delete, .newLine, .character("1"), .character("7"), .character("o"), .character("é"), .character(" "),
      .character("\u{301}"), .character("漢"), .character("🥕"), .paste("collé\net recollé"), .unreadable, .control("u"),
      .control("w"), .character("k"), .character("3"),
    ]
    var session = FullScreenSession(Interview(Sample.plan), language: seed.isMultiple(of: 2) ? .french : .english)
    for _ in 0..<150 {
      guard let key = keys.randomElement(using: &random) else { continue }
      _ = session.handle(key)
      let size = ScreenSize(
        columns: Int.random(in: 1...130, using: &random), rows: Int.random(in: 1...45, using: &random))
      let frame = session.frame(size)
      #expect(frame.lines.count <= size.rows)
      let layout = PageLayout(size: size, language: .french)
      if !layout.isTooSmall { #expect(frame.lines.allSatisfy { $0.width <= size.columns }) }
      if let cursor = frame.cursor { #expect(cursor.row < size.rows && cursor.column < size.columns) }
    }
  }
}

/// A sitting at a screen that is not there.
struct Sitting {
  var session: FullScreenSession
  var effects: [FullScreenSession.Effect] = []
  let size: ScreenSize

  init(
    _ interview: Interview, _ language: ReaderLanguage = .french,
    size: ScreenSize = ScreenSize(columns: 80, rows: 24)
  ) {
    session = FullScreenSession(interview, language: language)
    self.size = size
  }

  /// Presses keys one after the other, painting after each, and gives the last effect.
  @discardableResult mutating func press(_ keys: Key...) -> FullScreenSession.Effect {
    for key in keys {
      effects.append(session.handle(key))
      _ = session.frame(size)
    }
    return effects.last ?? .none
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }

  var frame: Frame {
    var copy = session
    return copy.frame(size)
  }

  var text: String { frame.text }
}
