import CommandSyntax
import Testing
import Wording

@Suite struct HostileLinesTests {
  private static let pieces = [
    "run", "check", "export", "help", "demo", "scores", "a.jalon", "-", "--", "---", "--=", "-=", "=", "", " ", "\n",
    "--db", "--db=", "--wave", "-w", "-pw", "-wp", "-pqh", "--lang", "--lang=en", "en", "--help", "-h", "--version",
    "–wave", "—", "−p", "-–", "--keep‑valid", "é", "e\u{301}", "\u{301}", "-\u{301}", "--\u{301}=x", "=\u{301}",
    "👩‍👩‍👧", "-👩‍👩‍👧", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "\u{FFFD}", "--format", "jsn", "-5", "MA12",
  ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomLinesAreUnderstoodOrRefusedButNeverCrash(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    for _ in 0..<500 {
      let arguments = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (0..<(Int.random(in: 1...5, using: &random) / 4 + 1))
          .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      }
      do {
        let invocation = try CommandLineParser.parse(arguments, for: sampleTool)
        if case .command(let command) = invocation.request, command.name == "run" {
          #expect(command.value("file") != nil)
          #expect(command.value("wave") != nil)
          #expect(command.value("participant") != nil)
        }
      } catch {
        for text in [error.phrase.french, error.phrase.english] {
          #expect(text.hasSuffix("--help"), "\(arguments)")
          #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "\(arguments)")
        }
      }
    }
  }

  @Test func aMessageNeverObeysWhatWasTyped() throws {
    let error = try #require(refusal("\u{1B}[2J\u{202E}x"))
    #expect(
      error.phrase.english == "jalon has no command \"\\u{1B}[2J\\u{202E}x\". Try: jalon --help")
  }

  @Test func anEndlessWordIsShortened() throws {
    let error = try #require(refusal("demo " + String(repeating: "x", count: 1_000_000)))
    #expect(error.phrase.french.count < 200)
    #expect(error.phrase.english.contains("xxx…\""))
  }

  @Test func manyWordsAreReadInLinearTime() throws {
    let files = (0..<20_000).map { "fichier\($0).jalon" }
    let elapsed = try ContinuousClock().measure {
      guard case .command(let check) = try CommandLineParser.parse(["check"] + files, for: sampleTool).request else {
        Issue.record("not a command")
        return
      }
      #expect(check.values("files").count == 20_000)
    }
    #expect(elapsed < .seconds(2))
  }
}
