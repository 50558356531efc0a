import Foundation
import Wording

/// Shows diagnostics on one line each, for editors and scripts: `file:line:column: error[J0203]: message`.
public enum ConciseRenderer {
  /// The line of one diagnostic, ending with a newline.
  public static func render(_ diagnostic: Diagnostic, in source: SourceText, language: InterfaceLanguage) -> String {
    let place = source.position(of: diagnostic.span.start)
    let severity = diagnostic.severity.phrase.text(in: language)
    let message = diagnostic.message(in: language)
    let position = "\(source.name.printable):\(place.line):\(place.column)"
    return "\(position): \(severity)[\(diagnostic.problem.code)]: \(message)\n"
  }
}

/// Shows diagnostics as a JSON array of objects with `code`, `severity`, `message`, `help` (where there is some),
/// `file`, `line`, `column`, `end_line`, `end_column`; lines and columns from 1, columns in characters, the end after
/// the last character. Where there is a mechanical mend, `fix` is an object with the place to replace (`line`,
/// `column`, `end_line`, `end_column`), the `replacement`, and `applicability`: `certain`,
/// `likely` or `proposed`.
public enum JSONRenderer {
  private struct Row: Encodable {
    let code: String
    let severity: String
    let message: String
    let help: String?
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let fix: Fix?
  }

  private struct Fix: Encodable {
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let replacement: String
    let applicability: String

    init(_ fix: Diagnostic.Fix, in source: SourceText) {
      let (start, end) = (source.position(of: fix.span.start), source.position(of: fix.span.end))
      (line, column, endLine, endColumn) = (start.line, start.column, end.line, end.column)
      (replacement, applicability) = (fix.replacement, fix.applicability.rawValue)
    }
  }

  /// The array for the diagnostics of several files, ending with a newline.
  public static func render(
    _ diagnostics: [(diagnostic: Diagnostic, source: SourceText)], language: InterfaceLanguage
  ) -> String {
    let rows = diagnostics.map { diagnostic, source in
      let start = source.position(of: diagnostic.span.start)
      let end = source.position(of: diagnostic.span.end)
      return Row(
        code: diagnostic.problem.code, severity: diagnostic.severity.rawValue,
        message: diagnostic.message(in: language), help: diagnostic.wording.help?.text(in: language),
        file: source.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
        fix: diagnostic.fix.map { Fix($0, in: source) })
    }
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(rows)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension Diagnostic {
  /// What is wrong, in one sentence.
  public func message(in language: InterfaceLanguage) -> String { wording.message.text(in: language) }
}
