import Interviewing
import QuestionnaireModel
import Testing

@Suite struct ReadingNumbersTests {
  static let missing = [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)]
  static let decimal = Item(name: "poids", text: "Combien ?", type: .decimal(NumberBounds(missingCodes: missing)))
  static let whole = Item(name: "age", text: "Quel âge ?", type: .integer(NumberBounds(range: 0...120)))
  static let anyWhole = Item(name: "nombre", text: "Combien ?", type: .integer(NumberBounds()))
  static let scale = Item(
    name: "accord", text: "D'accord ?",
    type: .scale(
      ResponseScale(
        name: "accord", points: 1...5, labels: [1: "Pas du tout", 3: "Ni oui, ni non", 4: "Assez", 5: "Tout à fait"],
        missingCodes: [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)])))

  @Test(arguments: [
    ("3", 3), ("007", 7), ("+5", 5), ("-5", -5), ("3,5", 3.5), ("3.5", 3.5), (",5", 0.5), ("-.25", -0.25), ("0,1", 0.1),
    ("\u{2212}5", -5), ("\u{2013}5", -5), ("\u{A0}4\u{202F}", 4), ("\t4\r\n", 4), ("-0", 0), ("1,250", 1.25),
    ("1 250", 1250), ("1\u{202F}250,5", 1250.5), ("12\u{A0}345\u{A0}678", 12_345_678),
    ("0.30000000000000004", 0.1 + 0.2),
    ("٣", 3), ("٣٫٥", 3.5), ("\u{200F}٣", 3), ("５", 5), ("123456789012345", 123_456_789_012_345),
  ])
  func aNumberIsReadAsPeopleWriteIt(text: String, number: Double) throws {
    #expect(try Self.decimal.readAnswer(text) == .number(number))
  }

  @Test(arguments: [
    "1e5", "1E5", "0x10", "inf", "-inf", "nan", "NaN", "infinity", "trois", "3 kg", "5 %", "5-", "--5", "+-5", "- 5",
    "3,",
    "3.", ".", ",", "-", "+", "1,2,3", "1.000,5", "1,000.5", "12 34", "1 2345", "1234 567", "1  250", "1 250 ,5", "½",
    "Ⅲ",
    "1_000", "1'000", "１２e３", "三", "3\u{0}", "1\u{301}", "5\u{FE0F}\u{20E3}",
  ])
  func whatIsNotPlainlyANumberInDigitsIsRefused(text: String) {
    #expect(throws: Refusal.notANumber) { try Self.decimal.readAnswer(text) }
  }

  @Test func zeroHasNoSign() throws {
    guard case .number(let zero) = try Self.decimal.readAnswer("-0") else { return #expect(Bool(false)) }
    #expect(zero.sign == .plus)
  }

  @Test func numbersTooGreatToBeToldApartAreRefused() {
    let limit = 9_007_199_254_740_992.0
    #expect(throws: Refusal.outOfBounds(-limit...limit)) { try Self.anyWhole.readAnswer("9007199254740994") }
    #expect(throws: Refusal.notANumber) { try Self.decimal.readAnswer(String(repeating: "9", count: 400)) }
  }

  @Test func aWholeNumberMayHaveDecimalsThatAreZero() throws {
    #expect(try Self.whole.readAnswer("12,0") == .number(12))
    #expect(try Self.scale.readAnswer("3.0") == .number(3))
    #expect(throws: Refusal.notWhole) { try Self.whole.readAnswer("12,5") }
  }

  /// To an English eye « 1,000 » is a thousand, to a French one it is one.
  @Test(arguments: ["1,000", "1.000", "12,000"])
  func aWholeNumberThatCouldBeThousandsIsRefused(text: String) {
    #expect(throws: Refusal.notWhole) { try Self.anyWhole.readAnswer(text) }
  }

  @Test func boundsAreIncluded() throws {
    #expect(try Self.whole.readAnswer("0") == .number(0))
    #expect(try Self.whole.readAnswer("120") == .number(120))
    #expect(throws: Refusal.outOfBounds(0...120)) { try Self.whole.readAnswer("121") }
    #expect(throws: Refusal.outOfBounds(0...120)) { try Self.whole.readAnswer("-1") }
  }

  @Test func aMarkOnALineIsAWholeNumberFromZeroToAHundred() throws {
    let slider = Item(name: "envie", text: "Envie ?", type: .visualAnalogue(low: "pas du tout", high: "très"))
    #expect(try slider.readAnswer("100") == .number(100))
    #expect(throws: Refusal.outOfBounds(0...100)) { try slider.readAnswer("101") }
    #expect(throws: Refusal.notWhole) { try slider.readAnswer("50,5") }
    #expect(throws: Refusal.notANumber) { try slider.readAnswer("très") }
  }

  @Test(arguments: [
    ("4", 4), (" 5 ", 5), ("tout a fait", 5), ("TOUT À FAIT", 5), ("Tout à fait", 5), ("ni oui, ni non", 3), ("+1", 1),
  ])
  func aPointOfAScaleIsReadByNumberOrWords(text: String, point: Double) throws {
    #expect(try Self.scale.readAnswer(text) == .number(point))
  }

  @Test(arguments: ["0", "6", "2,5", "-3", "beaucoup", "tout", "1e0"])
  func anotherPointIsRefused(text: String) {
    #expect(throws: Refusal.notAScalePoint(1...5)) { try Self.scale.readAnswer(text) }
  }

  @Test func missingCodesAreReadByCodeAndWords() throws {
    for item in [Self.scale, Self.decimal] {
      for text in ["nsp", "NSP", "je ne sais pas", " Je ne sais\u{A0}pas "] {
        #expect(try item.readAnswer(text) == .missing(.declared("nsp")))
      }
    }
    #expect(try Self.whole.readAnswer(" ") == .missing(.noAnswer))
    #expect(throws: Refusal.notANumber) { try Self.whole.readAnswer("nsp") }
  }

  @Test func twoPointsWithTheSameWordsNeedTheirNumber() throws {
    let scale = ResponseScale(name: "x", points: 1...3, labels: [1: "Jamais", 3: "jamais"])
    let item = Item(name: "x", text: "?", type: .scale(scale))
    #expect(throws: Refusal.ambiguousOption(["1", "3"])) { try item.readAnswer("JAMAIS") }
    #expect(try item.readAnswer("jamais") == .number(3), "the exact words decide")
  }
}
