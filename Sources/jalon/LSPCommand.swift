import CommandSyntax
import Foundation
import LanguageServer
import QuestionnaireLanguage
import Wording

/// `jalon lsp`: the language server that editors start, on standard input and output.
enum LSPCommand: Command {
  static let description = CommandDescription(
    name: "lsp",
    summary: Phrase(fr: "servir un éditeur de texte (VS Code, Neovim…)", en: "serve a text editor (VS Code, Neovim …)"),
    discussion: Phrase(
      fr: """
        Votre éditeur lance cette commande et parle avec elle (protocole LSP 3.17)\u{A0}; il n'y a rien à taper. Pendant que \
        vous écrivez, il montre les erreurs et propose les remèdes, complète les mots et les noms, montre à quoi sert une \
        question, la renomme partout. Le réglage de VS Code et de Neovim est expliqué dans \
        Sources/jalon/Documentation.docc/Guide-editeurs.md. Les messages sont dans la langue de l'éditeur, ou celle de --lang.
        """,
      en: """
        Your editor starts this command and talks with it (LSP 3.17); there is nothing to type. While you write, it shows \
        mistakes and proposes mends, completes words and names, shows what an item is used for, renames it everywhere. How \
        to set up VS Code and Neovim is explained in Sources/jalon/Documentation.docc/Guide-editeurs.md. Messages are in \
        the editor's language, or that of --lang.
        """),
    arguments: [], options: [],
    examples: CommandExample(
      "jalon lsp --lang fr",
      Phrase(fr: "Ce que l'éditeur lance, en français.", en: "What the editor starts, in French.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    // Who types the command waits for something that never comes.
    if isatty(STDIN_FILENO) == 1 {
      console.remark(
        Phrase(
          fr:
            "C'est votre éditeur qui lance cette commande et lui parle.\nIci, rien ne viendra. Ctrl-C pour arrêter.",
          en: "It is your editor that starts this command and talks with it.\nNothing will come here. Ctrl-C to stop."))
    }
    let asked = CommandLineParser.requestedLanguage(in: CommandLine.arguments)
    let session = EditorSession(
      language: asked, environmentLanguage: console.language, version: Jalon.version, neighbours: neighbours(of:))
    let code = session.serve(isWaiting: isInputWaiting, read: readSome, write: { console.send($0) })
    return code == 0 ? .success : .failure
  }

  /// The files in the folder of a document that is on this computer's disk.
  private static func neighbours(of uri: String) -> Neighbours {
    guard let url = URL(string: uri), url.isFileURL else { return .none }
    return SourceFile.neighbours(of: url.path)
  }

  /// Whether the editor has sent something that is not read yet, or has gone.
  private static func isInputWaiting() -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// The bytes that are there, waiting for the first; empty at the end of the input.
  private static func readSome() -> [UInt8] {
    let size = 1 << 16
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var result = -1
      repeat { result = Glibc.read(STDIN_FILENO, buffer.baseAddress, size) } while result < 0 && errno == EINTR
      count = max(0, result)
    }
  }
}
