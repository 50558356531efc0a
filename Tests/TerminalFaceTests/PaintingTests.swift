import Interviewing
import Testing
import Wording

@testable import TerminalFace

/// Widths, line breaks and the bytes sent to the terminal.
struct PaintingTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{A0}", 1), ("œ", 1), ("–", 1), ("█", 1), ("漢", 2), ("ｗ", 2), ("한", 2),
    ("한", 2), ("🥕", 2), ("👩‍🍳", 2), ("🇫🇷", 2), ("❤️", 2), ("\u{200B}", 0), ("\u{200D}", 0), ("ก", 1), ("ع", 1),
  ]) func charactersTakeTheColumnsThatTerminalsGiveThem(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    (0.5, "0,5"), (3, "3"), (-1.25, "-1,25"), (1e-5, "0,00001"), (-1.5e-7, "-0,00000015"),
    (1e15, "1000000000000000"), (123456.75, "123456,75"),
  ]) func numbersAreWrittenAsPeopleTypeThem(_ number: Double, _ text: String) throws {
    #expect(number.written(in: .french) == text)
    #expect(try Sample.anyNumber.readAnswer(text) == .number(number))
  }

  @Test func linesBreakAtBlanks() {
    #expect(TextWrapping.lines(of: "Je sais cuisiner un repas", width: 12) == ["Je sais", "cuisiner un", "repas"])
    #expect(TextWrapping.lines(of: "", width: 12) == [""])
    #expect(TextWrapping.lines(of: "un\ndeux", width: 12) == ["un", "deux"])
  }

  @Test func wordsThatAreTooLongAreCut() {
    #expect(TextWrapping.lines(of: "anticonstitutionnellement", width: 10) == ["anticonsti", "tutionnell", "ement"])
    #expect(TextWrapping.lines(of: "漢漢漢", width: 1) == ["漢", "漢", "漢"])
  }

  @Test func frenchPunctuationStaysWithItsWord() {
    #expect(TextWrapping.lines(of: "Combien de jours ?", width: 16) == ["Combien de", "jours ?"])
    #expect(TextWrapping.lines(of: "On dit « oui » ici", width: 9) == ["On dit", "« oui »", "ici"])
  }

  @Test func escapeSequencesInTextsAreDisarmed() {
    let frame = Frame(lines: [StyledLine("un\u{1B}[31m\u{7}\u{9B}2Jdeux")], cursor: nil)
    var screen = Screen(usesColour: false)
    let bytes = screen.paint(frame, size: ScreenSize(columns: 40, rows: 1))
    #expect(bytes.contains("un[31m2Jdeux"))
  }

  @Test func onlyLinesThatChangedAreSent() {
    let size = ScreenSize(columns: 20, rows: 3)
    var screen = Screen(usesColour: true)
    _ = screen.paint(
      Frame(lines: [StyledLine("un"), StyledLine("deux"), StyledLine("trois")], cursor: nil), size: size)
    let next = Frame(lines: [StyledLine("un"), StyledLine("DEUX"), StyledLine("trois")], cursor: nil)
    #expect(screen.paint(next, size: size) == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[2;1HDEUX\u{1B}[K\u{1B}[?2026l")
    #expect(screen.paint(next, size: size) == "")
  }

  @Test func withoutColourBoldAndReverseRemain() {
    #expect(TextStyle.refusal.escape(usesColour: true) == "\u{1B}[1;31m")
    #expect(TextStyle.refusal.escape(usesColour: false) == "\u{1B}[1m")
    #expect(TextStyle.accent.escape(usesColour: false) == "")
    #expect(TextStyle.cursor.escape(usesColour: false) == "\u{1B}[1;7m")
  }

  @Test(arguments: 0..<40) func paintingWhatChangedShowsTheSameAsPaintingAll(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let size = ScreenSize(columns: 12, rows: 5)
    var screen = Screen(usesColour: true)
    var terminal = TinyTerminal(size: size)
    let styles: [TextStyle] = [.plain, .bold, .accent, .cursor]
    for _ in 0..<30 {
      let lines = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        StyledLine(
          String(
            (0..<Int.random(in: 0...14, using: &random)).map { _ in "ab é漢".randomElement(using: &random) ?? "a" }),
          styles.randomElement(using: &random) ?? .plain)
      }
      terminal.take(screen.paint(Frame(lines: lines, cursor: nil), size: size))
      var whole = Screen(usesColour: true)
      var fresh = TinyTerminal(size: size)
      fresh.take(whole.paint(Frame(lines: lines, cursor: nil), size: size))
      #expect(terminal.rows == fresh.rows)
    }
  }
}

/// Just enough of a terminal to see what a painted frame looks like.
struct TinyTerminal {
  let size: ScreenSize
  private(set) var rows: [[String]]
  private var row = 0
  private var column = 0

  init(size: ScreenSize) {
    self.size = size
    rows = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  mutating func take(_ bytes: String) {
    var rest = bytes[...]
    while let character = rest.popFirst() {
      guard character == "\u{1B}" else {
        put(character)
        continue
      }
      rest.removeFirst()
      let parameters = rest.prefix { !$0.isLetter }
      rest = rest[parameters.endIndex...]
      switch rest.popFirst() {
      case "H":
        let numbers = parameters.split(separator: ";").compactMap { Int($0) }
        row = numbers.first.map { $0 - 1 } ?? 0
        column = numbers.count > 1 ? numbers[1] - 1 : 0
      case "K": for place in min(column, size.columns - 1)..<size.columns { rows[row][place] = " " }
      case "J": rows = rows.map { $0.map { _ in " " } }
      default: break
      }
    }
  }

  private mutating func put(_ character: Character) {
    guard column < size.columns else { return }
    rows[row][column] = String(character)
    if character.displayWidth == 2 { rows[row][column + 1] = "" }
    column += character.displayWidth
  }
}
