import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// What holds for every file: formatting changes nothing of what it says, and formatting twice changes nothing more.
@Suite struct FormattingPropertyTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every `.jalon` file of the package.
  private static let shipped: [String] = ["Questionnaires", "Fixtures"].flatMap { folder in
    let paths = FileManager.default.enumerator(atPath: package.appending(path: folder).path)?.compactMap {
      $0 as? String
    }
    return (paths ?? []).filter { $0.hasSuffix(".jalon") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: Array(try Data(contentsOf: package.appending(path: path))))
  }

  /// The comments, without the blanks at their end, in order.
  private func comments(_ compilation: Compilation) -> [String] {
    compilation.tree.tokens.filter { $0.kind == .comment }.map { token in
      let text = compilation.tree.source.text(token.span)
      return String(text.reversed().drop { " \t\u{A0}\u{202F}\u{2009}\u{200B}".contains($0) }.reversed())
    }
  }

  /// Formats a file that can be read and looks at the result.
  ///
  /// - Returns: whether it can be read.
  @discardableResult
  private func expectSound(_ source: SourceText, _ comment: @autoclosure () -> Comment) -> Bool {
    let compilation = Compilation(source, neighbours: .examples)
    guard case .canonical(let bytes) = compilation.formatting else { return false }
    let formatted = Compilation(SourceText(name: source.name, bytes: bytes), neighbours: .examples)
    let isSame =
      formatted.questionnaire == compilation.questionnaire && codes(formatted) == codes(compilation)
      && comments(formatted) == comments(compilation) && isItsOwnCanonicalForm(formatted)
      && isTidy(compilation.canonicalBytes) && formatted.canonicalBytes == compilation.canonicalBytes
    if !isSame {
      let (before, after) = (source.text, String(decoding: bytes, as: UTF8.self))
      Issue.record("\(comment())\n\(codes(compilation)) \(codes(formatted))\nBefore:\n\(before)\nAfter:\n\(after)")
    }
    return true
  }

  private func isItsOwnCanonicalForm(_ compilation: Compilation) -> Bool {
    if case .canonical(compilation.tree.source.bytes) = compilation.formatting { true } else { false }
  }

  private func isTidy(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return !bytes.contains(0x0D) && !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && !bytes.starts(with: [0x0A])
      && bytes.last == 0x0A && !text.hasSuffix("\n\n") && !text.contains("\n\n\n")
      && lines.allSatisfy { $0.last != " " && $0.last != "\t" }
  }

  @Test func whatIsShippedIsCanonical() throws {
    #expect(Self.shipped.count >= 3)
    for path in Self.shipped {
      let source = try Self.source(path)
      guard case .canonical(let bytes) = Compilation(source).formatting else {
        Issue.record("\(path) cannot be read")
        continue
      }
      #expect(bytes == source.bytes, "\(path) is not canonical: jalon format \(path)")
    }
  }

  @Test func theSamplesOfTheLanguageAreCanonical() {
    for (name, text) in Samples.all {
      #expect(compile(text).canonicalBytes == Array(text.utf8), "\(name)")
    }
  }

  @Test func formattingChangesNothingOfWhatAFileSays() throws {
    for path in Self.shipped {
      let isReadable = expectSound(try Self.source(path), "\(path)")
      #expect(isReadable, "\(path)")
    }
    let readable = try Example.all.filter { expectSound(try $0.source, "\($0.name)") }
    // All bad examples but those of the first family.
    #expect(readable.map(\.name) == Example.all.filter { !$0.code.hasPrefix("J01") }.map(\.name))
  }

  @Test(.timeLimit(.minutes(10)), arguments: Samples.all + Samples.reusing)
  func formattingChangesNothingOfWhatADamagedFileSays(_ name: String, _ text: String) {
    var generator = SeededGenerator(seed: 31)
    var readable = 0
    for round in 0..<80 {
      for mutation in Mutation.allCases {
        let damaged = mutation.applied(to: Array(text.utf8), using: &generator).bytes
        let isReadable = expectSound(SourceText(name: name, bytes: damaged), "\(name), \(mutation), round \(round)")
        if isReadable { readable += 1 }
      }
    }
    #expect(readable > 200)
  }

  /// Damages that change only how a file looks: blanks, ends of lines, quotation marks, comments, accents, capitals.
  @Test(.timeLimit(.minutes(10)), arguments: Samples.all)
  func aFileThatOnlyLooksDifferentHasTheSameCanonicalForm(_ name: String, _ text: String) {
    var generator = SeededGenerator(seed: 37)
    for round in 0..<100 {
      let disguised = disguise(text, using: &generator)
      let source = SourceText(name: name, disguised)
      let isReadable = expectSound(source, "\(name), round \(round)")
      #expect(isReadable, "\(disguised)")
      #expect(Compilation(source).canonicalBytes == Array(text.utf8), "\(disguised)")
    }
  }

  private func disguise(_ text: String, using generator: inout SeededGenerator) -> String {
    let isWide = Bool.random(using: &generator)
    let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    var result = Bool.random(using: &generator) ? "\u{FEFF}" : ""
    for line in compile(text).tree.source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !line.isEmpty else {
        result += Bool.random(using: &generator) ? " " + end : end + end
        continue
      }
      let depth = line.prefix { $0 == " " }.count
      result += String(repeating: " ", count: isWide ? depth * 3 : depth)
      let body = line.dropFirst(depth)
      if body.hasPrefix("--") { result += body } else { disguise(body, into: &result, using: &generator) }
      result += [" ", "", "\u{A0}", "\t"].randomElement(using: &generator) ?? ""
      result += end
    }
    return result
  }

  /// Blanks, quotation marks and accents of one line.
  private func disguise(_ line: Substring, into result: inout String, using generator: inout SeededGenerator) {
    for (number, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number.isMultiple(of: 2) {
        for character in part {
          switch character {
          case " ": result += [" ", "  ", "\u{A0}", " \t", "\u{202F}"].randomElement(using: &generator) ?? " "
          case "," where part.contains(", "): result += [",", " ,", ", "].randomElement(using: &generator) ?? ","
          case "é" where Bool.random(using: &generator): result += "e\u{301}"
          case "à" where Bool.random(using: &generator): result += "a"
          default: result.append(character)
          }
        }
      } else if Bool.random(using: &generator) && !part.contains("»") {
        result += "«\u{A0}\(part) »"
      } else {
        result += "\"\(part)\""
      }
    }
  }

  /// Whatever is wrong, nothing that is said is lost.
  @Test(.timeLimit(.minutes(10)), arguments: Samples.all)
  func nothingIsLostOfADamagedFile(_ name: String, _ text: String) {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<30 {
      for mutation in Mutation.allCases {
        let damaged = mutation.applied(to: Array(text.utf8), using: &generator).bytes
        let compilation = Compilation(SourceText(name: name, bytes: damaged))
        let printed = Compilation(SourceText(name: name, bytes: compilation.canonicalBytes))
        #expect(comments(printed).count == comments(compilation).count, "\(mutation): \(compilation.tree.source.text)")
        #expect(kinds(printed) == kinds(compilation), "\(mutation): \(compilation.tree.source.text)")
      }
    }
  }

  private func kinds(_ compilation: Compilation) -> [TokenKind] {
    compilation.tree.tokens.filter { !$0.isTrivia }.map(\.kind)
  }

  @Test(.timeLimit(.minutes(10)))
  func hugeFilesTakeATimeThatGrowsWithTheirLength() {
    let names = (0..<8_000).map { "question_\($0)" }
    let head =
      "jalon 1 fr\nquestionnaire essai version 1.0 \"Essai\"\nvague avant \"Avant\"\nsection cuisine \"Cuisine\"\n"
    let questions = names.map { "  question \($0) \"Q\" : entier de 1 à 5 -- une question\n" }.joined()
    let list = "score total \"Total\"\n  somme de \(names.joined(separator: ","))\n  calculé si toutes les réponses\n"
    expectSound(SourceText(name: "long.jalon", head + questions + list), "long")
    expectSound(
      SourceText(name: "comments.jalon", head + String(repeating: "-- rien\n\n\n", count: 50_000)), "comments")
  }
}
