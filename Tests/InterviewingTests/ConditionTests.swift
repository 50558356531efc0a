import QuestionnaireModel
import Testing

@testable import Interviewing

@Suite struct ConditionTests {
  /// Truth, falsehood and the unknown as conditions.
  static let truths: [(Bool?, Expression)] = [
    (true, .comparison(.equal, .number(1), .number(1))), (false, .comparison(.equal, .number(1), .number(2))),
    (nil, .comparison(.equal, .answer("blanc"), .number(1))),
  ]
  static let answers: [String: Answer] = [
    "blanc": .missing(.noAnswer), "nsp": .missing(.declared("nsp")), "absent": .missing(.notAsked), "trois": .number(3),
    "zero": .number(0), "viande": .code("parfois"), "legumes": .codes(["carotte", "pois"]), "mot": .text("été"),
    "jour": CalendarDate("2026-11-21").map { .date($0) } ?? .missing(.noAnswer),
  ]

  private func truth(_ expression: Expression) -> Bool? {
    let names = Self.answers.keys.sorted()
    let positions = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return Condition(expression, positions: positions).truth(over: names.compactMap { Self.answers[$0] })
  }

  private func isTrue(_ comparison: Expression.Comparison, _ left: Expression, _ right: Expression) -> Bool? {
    truth(.comparison(comparison, left, right))
  }

  /// Kleene (1952), Introduction to Metamathematics, § 64: the strong tables.
  @Test func theTruthTablesAreKleenes() {
    let both: [[Bool?]] = [[true, false, nil], [false, false, false], [nil, false, nil]]
    let either: [[Bool?]] = [[true, true, true], [true, false, nil], [true, nil, nil]]
    for (row, left) in Self.truths.enumerated() {
      #expect(truth(.not(left.1)) == left.0.map { !$0 })
      for (column, right) in Self.truths.enumerated() {
        #expect(truth(.and(left.1, right.1)) == both[row][column])
        #expect(truth(.or(left.1, right.1)) == either[row][column])
      }
    }
  }

  @Test(arguments: ["blanc", "nsp", "absent", "inconnu"])
  func whatDependsOnAMissingAnswerIsUnknown(item: String) {
    #expect(isTrue(.equal, .answer(item), .number(3)) == nil)
    #expect(isTrue(.notEqual, .answer(item), .number(3)) == nil)
    #expect(isTrue(.less, .negative(.answer(item)), .number(3)) == nil)
    #expect(isTrue(.less, .arithmetic(.plus, .answer(item), .number(1)), .number(3)) == nil)
    #expect(truth(.isOneOf(.answer(item), [.code("parfois")])) == nil)
    #expect(truth(.isAnswered(item)) == false, "whether there is an answer is always known")
  }

  @Test func divisionByZeroIsUnknown() {
    let quotient = Expression.arithmetic(.divided, .number(6), .answer("zero"))
    #expect(isTrue(.equal, quotient, quotient) == nil)
    #expect(isTrue(.greater, .arithmetic(.divided, .number(0), .number(0)), .number(1)) == nil)
    #expect(isTrue(.greater, .arithmetic(.times, .number(1e300), .number(1e300)), .number(1)) == nil)
    #expect(isTrue(.equal, .arithmetic(.divided, .number(6), .answer("trois")), .number(2)) == true)
  }

  @Test func numbersAndDatesHaveAnOrder() throws {
    let later = Expression.date(try #require(CalendarDate("2026-12-01")))
    #expect(isTrue(.less, .answer("jour"), later) == true)
    #expect(isTrue(.greaterOrEqual, .answer("jour"), later) == false)
    #expect(isTrue(.lessOrEqual, .answer("trois"), .number(3)) == true)
    #expect(isTrue(.greater, .answer("trois"), .number(3)) == false)
    #expect(isTrue(.less, .answer("viande"), .code("souvent")) == nil, "options have none")
  }

  @Test func aMultipleChoiceHoldsEachOfTheCodesChosen() {
    #expect(isTrue(.equal, .answer("legumes"), .code("pois")) == true)
    #expect(isTrue(.equal, .code("pois"), .answer("legumes")) == true)
    #expect(isTrue(.notEqual, .answer("legumes"), .code("pois")) == false)
    #expect(isTrue(.equal, .answer("legumes"), .code("rien")) == false)
    #expect(truth(.isOneOf(.answer("legumes"), [.code("rien"), .code("carotte")])) == true)
    #expect(truth(.isOneOf(.answer("legumes"), [.code("rien")])) == false)
  }

  @Test func membershipWithAnUnknownMemberIsUnknownUnlessAnotherMatches() {
    let list = [Expression.answer("blanc"), .number(3)]
    #expect(truth(.isOneOf(.answer("trois"), list)) == true)
    #expect(truth(.isOneOf(.answer("zero"), list)) == nil)
    #expect(truth(.isOneOf(.answer("zero"), [])) == false)
  }

  @Test func anAnswerAloneIsNoCondition() {
    #expect(truth(.answer("trois")) == nil)
    #expect(truth(.number(1)) == nil)
    #expect(isTrue(.equal, .text("été"), .answer("mot")) == true)
  }
}
