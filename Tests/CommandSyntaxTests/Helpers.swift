import CommandSyntax
import Testing
import Wording

extension String {
  /// The text with ordinary spaces in place of the non-breaking ones, so that expectations can be read and typed.
  var withPlainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }

  /// The words between single spaces; `''` stands for an empty word.
  var words: [String] { split(separator: " ").map { $0 == "''" ? "" : String($0) } }
}

/// What the sample tool understands of a line, the name of the tool apart.
func parse(_ line: String) throws(UsageError) -> Invocation {
  try CommandLineParser.parse(line.words, for: sampleTool)
}

/// The command that a line runs, with all it was given.
func command(_ line: String) throws -> CommandInvocation {
  guard case .command(let command) = try parse(line).request else { throw NotACommand(line: line) }
  return command
}

/// The error of a line that is not understood, or nil when it is.
func refusal(_ line: String) -> UsageError? {
  do {
    _ = try parse(line)
    return nil
  } catch {
    return error
  }
}

struct NotACommand: Error {
  let line: String
}

/// A small generator of reproducible pseudo-random numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
