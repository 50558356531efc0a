import CommandSyntax
import Foundation
import Wording

/// The tool: understands the command line, runs one command, and words whatever goes wrong.
enum Jalon {
  /// The version of the tool.
  static let version = "0.1.0"

  /// What a command line ends with.
  enum ExitCode: Int32 {
    /// All went well.
    case success = 0
    /// What was asked could not be done, or errors were found.
    case failure = 1
    /// The command line asks for something that does not exist.
    case wrongUse = 2
  }

  static func run(_ arguments: [String]) -> ExitCode {
    // A reader that goes away, such as `head`, ends the writing and not the program.
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is an error like a full disk, not a death.
    signal(SIGXFSZ, SIG_IGN)
    // What people answered is nobody else's business on this computer.
    umask(0o077)
    let environment = ProcessInfo.processInfo.environment
    let language = CommandLineParser.requestedLanguage(in: arguments) ?? InterfaceLanguage(environment: environment)
    let console = Console(language: language, environment: environment)
    do throws(UsageError) {
      let invocation = try CommandLineParser.parse(arguments, for: description)
      switch invocation.request {
      case .version:
        console.print("jalon \(version)")
      case .help(let command):
        console.write(HelpRenderer(tool: description, language: language, width: console.width).help(for: command))
      case .command(let command):
        return execute(command, console)
      }
      return .success
    } catch {
      console.complain(error.phrase)
      return .wrongUse
    }
  }

  private static func execute(_ invocation: CommandInvocation, _ console: Console) -> ExitCode {
    guard let command = groups.flatMap({ $0.commands }).first(where: { $0.description.name == invocation.name }) else {
      return .wrongUse
    }
    do {
      return try command.run(invocation, console)
    } catch {
      console.complain(error.phrase)
      return error.exitCode
    }
  }
}

/// One command of the tool: how it is called, and what it does by calling the modules that know how.
protocol Command: Sendable {
  /// How the command is called and explained.
  static var description: CommandDescription { get }

  /// Runs the command.
  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode
}

/// Why a command stopped, in words.
struct CommandFailure: Error {
  let phrase: Phrase
  var exitCode = Jalon.ExitCode.failure
}
