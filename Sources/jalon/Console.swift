import Foundation
import Wording

/// The standard streams of the process, and what is known of who reads them.
struct Console: Sendable {
  let language: InterfaceLanguage
  let environment: [String: String]

  /// Whether standard output is a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether there is somebody to ask: both what is shown and what is typed are on a terminal.
  var canAsk: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

  /// Whether colour may be written: to a terminal that knows it, unless `NO_COLOR` is set (no-color.org).
  var usesColor: Bool {
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// The columns of the terminal, 80 when there is none.
  var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return 80
  }

  /// Writes text to standard output as it is.
  func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes one line to standard output.
  func print(_ line: String) { write(line + "\n") }

  /// Writes one line to standard output, in the language of the interface.
  func print(_ line: Phrase) { print(line.text(in: language)) }

  /// Writes a paragraph about what went wrong to standard error.
  func complain(_ paragraph: Phrase) {
    let text = paragraph.text(in: language).harmless
    write("jalon: " + text.prefix(1).uppercased() + text.dropFirst() + "\n", to: STDERR_FILENO)
  }

  /// Writes one line beside the result to standard error: progress, remarks.
  func remark(_ line: Phrase) { write(line.text(in: language).harmless + "\n", to: STDERR_FILENO) }

  /// Writes bytes to standard output for a program that talks with this one; false when it does not listen any more.
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rebasing(rest), rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return giveUp(writingTo: descriptor) }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Ends the program when what it says can no longer be written, so that nobody takes a cut report for a whole one. A
  /// reader that has seen enough, such as `head`, is no failure.
  private func giveUp(writingTo descriptor: Int32) {
    guard errno != EPIPE, descriptor != STDERR_FILENO else { return }
    complain(
      Phrase(
        fr: "la suite ne peut pas être écrite, le disque est peut-être plein. Ce qui précède est incomplet.",
        en: "the rest cannot be written, the disk may be full. What stands before is incomplete."))
    exit(Jalon.ExitCode.failure.rawValue)
  }

  private func rebasing(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafePointer<UInt8>? {
    UnsafeBufferPointer(rebasing: bytes).baseAddress
  }
}
