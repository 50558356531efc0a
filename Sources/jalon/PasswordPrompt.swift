import Foundation
import Wording

/// Reads a new password: from the terminal without showing it, twice, or one line of standard input.
struct PasswordPrompt {
  private let console: Console

  init(_ console: Console) { self.console = console }

  func newPassword() throws(CommandFailure) -> String {
    guard isatty(STDIN_FILENO) == 1 else { return try line() }
    let first = try hidden(
      Phrase(fr: "Nouveau mot de passe (rien ne s'affiche)\u{A0}: ", en: "New password (nothing is shown): "))
    let second = try hidden(Phrase(fr: "Encore une fois\u{A0}: ", en: "Once more: "))
    guard first == second else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "les deux mots de passe ne sont pas les mêmes\u{A0}; rien n'a changé.",
          en: "the two passwords are not the same; nothing has changed."))
    }
    return first
  }

  private func hidden(_ question: Phrase) throws(CommandFailure) -> String {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return try line() }
    var silent = before
    // Ctrl-C comes as a character that ends the line, so that no terminal is left that shows nothing.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    silent.c_cc.11 = Self.stop
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      console.write("\n")
    }
    console.write(question.text(in: console.language))
    var typed = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(STDIN_FILENO, &typed, typed.count))
    typed.removeLast(typed.count - count)
    guard !typed.isEmpty, !typed.contains(Self.stop) else {
      throw CommandFailure(phrase: Phrase(fr: "arrêté\u{A0}; rien n'a changé.", en: "stopped; nothing has changed."))
    }
    if typed.last == UInt8(ascii: "\n") { typed.removeLast() }
    return String(decoding: typed, as: UTF8.self)
  }

  /// Ctrl-C.
  private static let stop: UInt8 = 3

  private func line() throws(CommandFailure) -> String {
    guard let line = readLine(strippingNewline: true) else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "aucun mot de passe n'a été donné\u{A0}; rien n'a changé.",
          en: "no password was given; nothing has changed."))
    }
    return line
  }
}
