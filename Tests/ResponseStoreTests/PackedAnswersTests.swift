import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct PackedAnswersTests {
  @Test(arguments: [
    (Answer.number(3), "3"), (.number(-2), "-2"), (.number(-0.0), "0"), (.number(2.5), "2.5"), (.number(0.1), "0.1"),
    (.number(100), "100"), (.number(999_999_999_999_999), "999999999999999"), (.number(1e300), "1e+300"),
    (.number(.leastNonzeroMagnitude), "5e-324"), (.number(0.1 + 0.2), "0.30000000000000004"),
    (.number(-1e15), "-1000000000000000.0"),
    (.code("souvent"), #""souvent""#), (.codes([]), "[]"), (.codes(["a", "b"]), #"["a","b"]"#),
    (.text(""), #"{"text":""}"#), (.text("« L'été »"), #"{"text":"« L'été »"}"#),
    (.text("a\"b\\c\nd\u{1F}"), #"{"text":"a\"b\\c\u000ad\u001f"}"#), (.text("👩‍👩‍👧"), #"{"text":"👩‍👩‍👧"}"#),
    (.date(Workshop.day), #"{"date":"2026-11-21"}"#), (.missing(.notAsked), "null"), (.missing(.noAnswer), "false"),
    (.missing(.declared("nsp")), #"{"missing":"nsp"}"#),
  ])
  func everyAnswerHasOneForm(answer: Answer, element: String) throws {
    let packed = "[\(element)]"
    #expect(try String(decoding: PackedAnswers.encode([answer]), as: UTF8.self) == packed)
    #expect(PackedAnswers.decode(Array(packed.utf8)) == [answer])
    #expect(PackedAnswers.decode(Array("[null,\(element),7]".utf8)) == [.missing(.notAsked), answer, .number(7)])
  }

  @Test(arguments: [
    "", "[", "]", "[1", "[1,]", "[,1]", "[1]]", "[1] ", " [1]", "[1 ]", "[01]", "[+1]", "[-]", "[1.]", "[.5]", "[1e]",
    "[1e999]", "[NaN]", "[Infinity]", "[0x10]", "[true]", "[nul]", "[nulll]", "[fals]", "[\"a]", "[\"\\x\"]",
    "[\"\\u12\"]", "[\"\\ud800\"]", "[\"\\ud800\\u0041\"]", "[\"\\udc00\"]", "[\"\\u0000\"]", "[\"a\nb\"]",
    "[\"a\u{0}\"]",
    "[[1]]", "[[\"a\",]]", "[[\"a\"]", "[{}]", #"[{"text":1}]"#, #"[{"text":"a","x":1}]"#, #"[{"other":"a"}]"#,
    #"[{"date":"2026-02-30"}]"#, #"[{"date":"21/11/2026"}]"#, #"[{"date":"2026-1-1"}]"#, #"{"text":"a"}"#, "1",
  ])
  func whatIsNotPackedAnswersIsRefused(text: String) {
    #expect(PackedAnswers.decode(Array(text.utf8)) == nil)
  }

  @Test func escapesThatOtherLibrariesWriteAreRead() {
    let text = #"[{"text":"\u00e9\ud83d\ude00\/\b\f\n\r\t\u00E9"}]"#
    #expect(PackedAnswers.decode(Array(text.utf8)) == [.text("é😀/\u{08}\u{0C}\n\r\té")])
  }

  @Test func brokenUnicodeIsRefused() {
    #expect(PackedAnswers.decode([UInt8(ascii: "["), 0x22, 0xFF, 0x22, UInt8(ascii: "]")]) == nil)
    #expect(PackedAnswers.decode([UInt8(ascii: "["), 0x22, 0x5C, 0x6E, 0xC3, 0x22, UInt8(ascii: "]")]) == nil)
  }

  @Test func whatCannotBeStoredIsNamedByItsPosition() {
    for answer: Answer in [.number(.nan), .number(.infinity), .text("a\0b"), .code("\0"), .codes(["a", "\0"])] {
      #expect(failure { _ = try PackedAnswers.encode([.number(1), answer]) } == .unstorableAnswer(position: 1))
    }
  }

  @Test func randomNumbersReadBackToTheLastBit() throws {
    var generator = SplitMix(state: 7)
    var answers: [Answer] = []
    while answers.count < 2000 {
      let number = Double(bitPattern: generator.next())
      if number.isFinite { answers.append(.number(number)) }
      answers.append(.number((Double.random(in: -1000...1000, using: &generator) * 100).rounded() / 100))
    }
    #expect(PackedAnswers.decode(try PackedAnswers.encode(answers)) == answers)
  }

  @Test func damagedBytesNeverCrashAndNeverReadAsMoreThanTheySay() throws {
    var generator = SplitMix(state: 11)
    let original = try PackedAnswers.encode(Workshop.answers + Workshop.gaps)
    for _ in 0..<20_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      guard let answers = PackedAnswers.decode(bytes) else { continue }
      #expect(try PackedAnswers.decode(PackedAnswers.encode(answers)) == answers)
    }
  }
}

/// A small generator of random numbers with a seed (Steele, Lea & Flood 2014), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct PackedSmallNumbersTests {
  private func smallNumbers(_ answers: [Answer]) throws -> [Int16]? {
    var numbers = [Int16](repeating: 77, count: answers.count)
    let bytes = try PackedAnswers.encode(answers)
    let isRead = bytes.withUnsafeBufferPointer { bytes in
      numbers.withUnsafeMutableBufferPointer { PackedAnswers.decodeSmallNumbers(bytes, into: $0) }
    }
    return isRead ? numbers : nil
  }

  @Test func smallNumbersAndBlanksAreReadWithoutMakingAnswers() throws {
    #expect(try smallNumbers([.number(3), .missing(.noAnswer), .number(0), .missing(.notAsked)]) == [3, -1, 0, -1])
    #expect(try smallNumbers([.number(32767)]) == [32767])
    #expect(try smallNumbers([]) == [])
  }

  @Test func anythingElseIsLeftToTheFullReading() throws {
    let others: [Answer] = [
      .number(32768), .number(-1), .number(2.5), .number(1e20), .code("a"), .codes([]), .text("1"),
      .missing(.declared("nsp")),
    ]
    for other in others {
      #expect(try smallNumbers([other]) == nil)
      #expect(try smallNumbers([.number(1), other, .number(2)]) == nil)
    }
    // Another number of answers than places.
    var two: [Int16] = [0, 0]
    let three = try PackedAnswers.encode([.number(1), .number(2), .number(3)])
    let isRead = three.withUnsafeBufferPointer { bytes in
      two.withUnsafeMutableBufferPointer { PackedAnswers.decodeSmallNumbers(bytes, into: $0) }
    }
    #expect(!isRead)
  }
}
