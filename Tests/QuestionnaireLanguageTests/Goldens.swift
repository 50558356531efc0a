import Foundation
import QuestionnaireLanguage
import Testing
import Wording

/// The bad examples of `Diagnostics/`: `J0203.jalon` shows one mistake, `J0203.fr.txt` and `J0203.en.txt` what a person
/// is told. What follows a hyphen in the name says which form of the mistake it is.
///
/// With `JALON_WRITE_GOLDENS` set, missing and different goldens are written; the test still fails that time.
struct Example: CustomTestStringConvertible, Sendable {
  let name: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Diagnostics")

  static let all: [Example] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".jalon") }.sorted().map { Example(name: String($0.dropLast(6))) }
  }()

  var testDescription: String { name }

  /// The code that the name begins with.
  var code: String { String(name.prefix(5)) }

  /// The text of the example.
  var source: SourceText {
    get throws {
      let bytes = try Data(contentsOf: Self.folder.appending(path: name + ".jalon"))
      return SourceText(name: name + ".jalon", bytes: Array(bytes))
    }
  }

  /// The example, compiled; one about translations beside the files of `Diagnostics/neighbours`.
  var compilation: Compilation { get throws { compile(try source) } }

  /// Compiles the example's text, or another in its place.
  func compile(_ source: SourceText) -> Compilation {
    Compilation(source, neighbours: .examples, siblings: siblings)
  }

  /// The files beside an example about translations.
  var siblings: SiblingFiles? {
    guard code.hasPrefix("J07") else { return nil }
    return { name in
      let bytes = try? Data(contentsOf: Self.folder.appending(path: "neighbours/\(name)"))
      return bytes.map { Compilation(SourceText(name: name, bytes: Array($0))) }
    }
  }

  /// Compares a text with the golden of this name, byte for byte.
  func expectGolden(_ text: String, _ suffix: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = Self.folder.appending(path: "\(name).\(suffix).txt")
    let golden = try? Data(contentsOf: file)
    guard golden != Data(text.utf8) else { return }
    if ProcessInfo.processInfo.environment["JALON_WRITE_GOLDENS"] != nil { try? Data(text.utf8).write(to: file) }
    let expected = golden.map { String(decoding: $0, as: UTF8.self) } ?? "nothing: the golden is missing"
    Issue.record(
      "\(file.lastPathComponent) is different.\nGolden:\n\(expected)\nNow:\n\(text)", sourceLocation: sourceLocation)
  }
}

extension Neighbours {
  /// The files that examples, pages and samples take pieces from.
  static let examples = Neighbours(in: Example.folder.appending(path: "neighbours"))

  /// The `.jalon` files of a folder, one that cannot be read in either language and one that is too large.
  init(in folder: URL) {
    self.init { name in
      if ["illisible", "unreadable"].contains(name) { return .unreadable }
      if name == "enorme" { return .tooLarge }
      if let bytes = try? Data(contentsOf: folder.appending(path: name + ".jalon")) {
        return .text(SourceText(name: name + ".jalon", bytes: Array(bytes)))
      }
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return .missing(others: files.filter { $0.hasSuffix(".jalon") }.map { String($0.dropLast(6)) })
    }
  }
}

func compile(_ text: String) -> Compilation {
  Compilation(SourceText(name: "essai.jalon", text), neighbours: .examples)
}

func codes(_ compilation: Compilation) -> [String] { compilation.diagnostics.map(\.problem.code) }

/// What is wrong with a text, as a person reads it; for the messages of failed expectations.
func explain(_ compilation: Compilation) -> Comment {
  let renderer = TerminalRenderer(language: .english)
  return "\(compilation.diagnostics.map { renderer.render($0, in: compilation.tree.source) }.joined())"
}

/// Every code that the sources give to a problem, in their order.
func codesOfTheSources() throws -> [String] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/QuestionnaireLanguage/Diagnostics").standardizedFileURL
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("Problem.swift") }
  return try files.sorted().flatMap { file in
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .matches(of: /: "(J\d{4})"/).map { String($0.1) }
  }
}
