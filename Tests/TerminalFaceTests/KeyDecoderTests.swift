import Testing

@testable import TerminalFace

/// Bytes that a terminal sends, turned into keys.
struct KeyDecoderTests {
  private func keys(_ pieces: String...) -> [Key] {
    var decoder = KeyDecoder()
    return pieces.flatMap { decoder.feed($0.utf8) } + decoder.flush()
  }

  @Test func arrowsComeInBothModesOfTheTerminal() {
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}OC\u{1B}OD") == [.up, .down, .right, .left])
  }

  @Test func editingKeysAreKnownUnderTheirSeveralNames() {
    #expect(keys("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH") == [.home, .home, .home, .home])
    #expect(keys("\u{1B}[F\u{1B}[4~\u{1B}[8~") == [.end, .end, .end])
    #expect(keys("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z") == [.delete, .pageUp, .pageDown, .backTab])
    #expect(keys("\r\n\t\u{7F}\u{8}") == [.enter, .newLine, .tab, .backspace, .backspace])
  }

  @Test func arrowsWithModifiersAreStillArrows() {
    #expect(keys("\u{1B}[1;5C\u{1B}[1;2D") == [.right, .left])
  }

  @Test func aLoneEscapeIsTheEscapeKeyOnceNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.patience != nil)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func aSequenceSplitOverReadsIsOneKey() {
    #expect(keys("\u{1B}", "[", "1;", "5", "A") == [.up])
  }

  @Test func aLetterSplitOverReadsIsOneCharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC3]).isEmpty)
    #expect(decoder.feed([0xA9]) == [.character("é")])
  }

  @Test func lettersOutsideUTF8AreSaidToBeUnreadableAndTheRestIsKept() {
    var decoder = KeyDecoder()
    // « é » in Latin-1, then a plain letter.
    #expect(decoder.feed([0xE9, 0x61]) == [.unreadable, .character("a")])
    #expect(decoder.feed([0xFF]) == [.unreadable])
  }

  @Test func altWithALetterIsNoAnswer() {
    #expect(keys("\u{1B}o").isEmpty)
    #expect(keys("\u{1B}\r") == [.newLine])
  }

  @Test func controlLettersAreNamed() {
    #expect(keys("\u{3}\u{1A}\u{C}") == [.control("c"), .control("z"), .control("l")])
  }

  @Test func aPasteIsOneKeyWhateverItHolds() {
    #expect(keys("\u{1B}[200~un\r\ndeux\u{1B}[A\u{1B}[201~x") == [.paste("un\r\ndeux\u{1B}[A"), .character("x")])
  }

  @Test func aPasteThatNeverEndsIsGivenUpAfterAWhile() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~abc".utf8).isEmpty)
    #expect(decoder.flush() == [.paste("abc")])
    #expect(decoder.feed([0x03]) == [.control("c")])
  }

  @Test func anEndlessSequenceIsDropped() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[".utf8)
    _ = decoder.feed(String(repeating: "1;", count: 200).utf8)
    _ = decoder.flush()
    #expect(decoder.feed([0x61]) == [.character("a")])
  }

  @Test(arguments: 0..<60) func anyBytesAreDecodedWithoutACrashAndCtrlCIsNeverLost(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<300 {
      let interesting: [UInt8] = [0x1B, 0x5B, 0x4F, 0x7E, 0x32, 0x30, 0x31, 0x3B, 0xC3, 0xE2, 0xF0, 0x80]
      let bytes = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Bool.random(using: &random)
          ? interesting.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.feed(bytes)
      if Int.random(in: 0..<5, using: &random) == 0 { _ = decoder.flush() }
    }
    _ = decoder.flush()
    #expect(decoder.feed([0x03]) == [.control("c")])
  }
}

/// A small generator with a seed (SplitMix64, Steele, Lea and Flood 2014), so that a failure can be run again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
