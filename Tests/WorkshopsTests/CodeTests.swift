import Testing

@testable import Workshops

@Suite struct CodeTests {
  @Test(arguments: [
    "K7PM", "k7pm", " k7 pm ", "K7-PM", "k\u{A0}7\u{202F}p m", "K7PM\u{200B}", "K.7.P.M", "K7\u{2011}PM",
  ])
  func aJoinCodeIsReadHoweverItIsTyped(typed: String) {
    #expect(JoinCode(typed: typed)?.text == "K7PM")
  }

  @Test(arguments: [
    "", " ", "K7P", "K7PMM", "K7PO", "K7P0", "K7P1", "KÉPM", "K7P'", "К7РМ", "K7P\0M", "٣٤٦٧", "../..", "🥕🥕🥕🥕",
    String(repeating: "K", count: 1_000_000),
  ])
  func whatCannotBeAJoinCodeIsNone(typed: String) {
    #expect(JoinCode(typed: typed) == nil)
  }

  @Test func noCharacterIsTakenForAnother() {
    let confusing: [Set<Character>] = [
      ["0", "O"], ["1", "I", "L"], ["2", "Z"], ["5", "S"], ["8", "B"], ["G", "Q"],
    ]
    for pair in confusing { #expect(CodeAlphabet.characters.filter(pair.contains).isEmpty) }
    #expect(Set(CodeAlphabet.characters).count == CodeAlphabet.characters.count)
  }

  @Test(arguments: ["K7PM-3HXW", "k7pm3hxw", "k7pm 3hxw", "K7 PM 3H XW"])
  func aCardIsReadHoweverItIsTyped(typed: String) {
    #expect(CardCode(typed: typed)?.text == "K7PM-3HXW")
    #expect(JoinCode(typed: typed) == nil)
  }

  @Test func codesMadeAreRead() {
    for _ in 1...200 {
      let (join, card) = (JoinCode.random(), CardCode.random())
      #expect(JoinCode(typed: join.text) == join && CardCode(typed: card.text) == card)
    }
  }

  @Test func codesMadeCoverTheWholeAlphabetAndDoNotRepeat() {
    let cards = (0..<2_000).map { _ in CardCode.random().text }
    #expect(Set(cards).count == cards.count)
    #expect(Set(cards.joined()).count == CodeAlphabet.characters.count + 1)
  }
}

@Suite struct SecretTokenTests {
  @Test func theHashIsSHA256() {
    // FIPS 180-4, example « abc ».
    #expect(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func aSecretIsReadBackAndNothingElseIs() {
    let token = SecretToken.random()
    #expect(SecretToken(token.text) == token)
    #expect(SecretToken.random() != token)
    for text in [
      "", "a", token.text.uppercased() + "g", token.text + "0", String(token.text.dropLast()) + "é", "' OR 1",
    ] {
      #expect(SecretToken(text) == nil)
    }
  }

  @Test func nothingThatIsKeptOrShownIsTheSecret() {
    let token = SecretToken.random()
    let derived = SecretToken(from: token, for: "x")
    #expect(Set([token.text, String(token.hash.prefix(32)), token.formKey, derived.text]).count == 4)
    #expect(derived == SecretToken(from: token, for: "x") && derived != SecretToken(from: token, for: "y"))
    #expect(token.hash.utf8.count == 64)
  }

  @Test func comparingTellsEqualFromDifferent() {
    #expect("abc".isEqualInConstantTime(to: "abc"))
    for other in ["", "ab", "abd", "abcd"] { #expect(!"abc".isEqualInConstantTime(to: other)) }
  }
}
