import Foundation
import QuestionnaireLanguage
import Wording

/// A page of the reference of the language (`Sources/QuestionnaireLanguage/Documentation.docc`).
struct ReferencePage: Sendable {
  let edition: InterfaceLanguage
  let file: URL
  let text: String

  static let catalogue = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/QuestionnaireLanguage/Documentation.docc").standardizedFileURL

  /// The pages of one language, in the order of their numbers.
  static func pages(in edition: InterfaceLanguage) -> [ReferencePage] {
    let folder = catalogue.appending(path: edition == .french ? "Francais" : "English")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let file = folder.appending(path: name)
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        ReferencePage(edition: edition, file: file, text: $0)
      }
    }
  }

  static let all = InterfaceLanguage.allCases.flatMap { pages(in: $0) }

  /// The page of a number in one language.
  static func page(_ number: String, in edition: InterfaceLanguage) -> ReferencePage? {
    all.first { $0.edition == edition && $0.number == number }
  }

  /// The two digits that the name begins with.
  var number: String { String(file.lastPathComponent.prefix(2)) }

  var lines: [String] { text.components(separatedBy: "\n") }

  /// The text outside blocks of code.
  var prose: String {
    var isInside = false
    return lines.filter { line in
      defer { if line.hasPrefix("```") { isInside.toggle() } }
      return !isInside && !line.hasPrefix("```")
    }.joined(separator: "\n")
  }

  /// A block between fences.
  struct Block {
    /// The words after the first fence.
    let info: [String]
    /// The number of the line of the first fence, from 1.
    let line: Int
    var content: [String] = []
    /// What the page says right before and right after it.
    var neighbourhood = ""
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    var open: Block?
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if var block = open {
          let (first, last) = (max(0, block.line - 8), min(lines.count, index + 6))
          block.neighbourhood = lines[first..<last].filter { !$0.hasPrefix("```") }.joined(separator: "\n")
          blocks.append(block)
          open = nil
        } else {
          open = Block(info: line.dropFirst(3).split(separator: " ").map(String.init), line: index + 1)
        }
      } else {
        open?.content.append(line)
      }
    }
    return blocks
  }
}
