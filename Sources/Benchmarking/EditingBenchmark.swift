import Foundation
import LanguageServer
import QuestionnaireLanguage

/// What somebody who writes a questionnaire waits for. The language server is talked to as editors do, in framed
/// messages, through two pipes.
struct EditingBenchmark {
  private static let items = 500
  private static let rounds = 101
  private static let document = "file:///measured.jalon"

  private let text = GeneratedWorkload.questionnaire(items: items)

  /// - Returns: the medians for a keystroke and for a completion.
  func run() throws -> [Benchmark.Measure] {
    let editor = try PipedEditor()
    try editor.ask("initialize", ["capabilities": [String: String]()])
    let item: [String: Any] = ["uri": Self.document, "version": 1, "text": text]
    try editor.tell("textDocument/didOpen", ["textDocument": item])

    // In the middle of the file a character of a question is typed and removed again.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.count / 2
    let score = lines.firstIndex { $0.hasPrefix("  sum of ") } ?? 0
    let place: [String: Any] = [
      "textDocument": ["uri": Self.document], "position": ["line": score, "character": "  sum of ".utf16.count],
    ]
    var (keystrokes, completions, floors): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<Self.rounds {
      let change = Self.change(line: line, isTyping: round.isMultiple(of: 2), version: round + 2)
      keystrokes.append(try Benchmark.seconds { try editor.tell("textDocument/didChange", change) })
      completions.append(try Benchmark.seconds { try editor.ask("textDocument/completion", place) })
      let source = SourceText(name: "measured", text)
      floors.append(Benchmark.seconds { _ = Compilation(source).diagnostics.count })
    }
    editor.close()
    let floor = Benchmark.median(floors)
    return [
      .init(subject: .keystroke, seconds: Benchmark.median(keystrokes), floor: floor, count: Self.items),
      .init(subject: .completion, seconds: Benchmark.median(completions), floor: floor, count: Self.items),
    ]
  }

  private static func change(line: Int, isTyping: Bool, version: Int) -> [String: Any] {
    let start = ["line": line, "character": 25]
    let end = ["line": line, "character": isTyping ? 25 : 26]
    return [
      "textDocument": ["uri": document, "version": version] as [String: Any],
      "contentChanges": [["range": ["start": start, "end": end], "text": isTyping ? "x" : ""] as [String: Any]],
    ]
  }
}

/// An editor at one end of two pipes, and the server at the other on a thread of its own.
private final class PipedEditor {
  private let toServer = Pipe()
  private let fromServer = Pipe()
  private var framing = MessageFraming()
  private var lastID = 0

  init() throws {
    let (input, output) = (toServer.fileHandleForReading, fromServer.fileHandleForWriting)
    Thread.detachNewThread {
      let session = EditorSession(language: .english, environmentLanguage: .english, version: "")
      _ = session.serve(
        read: { Array(input.availableData) },
        write: { (try? output.write(contentsOf: Data($0))) != nil })
      try? output.close()
    }
  }

  /// Sends a request and waits for its answer.
  func ask(_ method: String, _ parameters: [String: Any]) throws {
    lastID += 1
    try send(["jsonrpc": "2.0", "id": lastID, "method": method, "params": parameters])
  }

  /// Sends a notification and waits for what is published about it.
  func tell(_ method: String, _ parameters: [String: Any]) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  func close() { try? toServer.fileHandleForWriting.close() }

  private func send(_ message: [String: Any]) throws {
    let body = try JSONSerialization.data(withJSONObject: message)
    try toServer.fileHandleForWriting.write(contentsOf: Data(MessageFraming.framed(Array(body))))
    while true {
      if framing.next() != nil { return }
      let bytes = fromServer.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw Benchmark.Failure.serverEnded }
      framing.append(bytes)
    }
  }
}
