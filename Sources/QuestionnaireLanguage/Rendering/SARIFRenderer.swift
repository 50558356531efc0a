import Foundation
import Wording

/// Shows diagnostics as a SARIF 2.1.0 log, which code hosts and editors read (OASIS, Static Analysis Results Interchange
/// Format, 2.1.0 with errata 01).
///
/// Columns are UTF-16 code units from 1, which the log states; the end is after the last one. Each code that occurs is a
/// rule with its title and page; mechanical mends are `fixes`, those that are only likely with a description that says
/// so. Files are named as on the command line.
public struct SARIFRenderer: Sendable {
  /// The language of the messages and pages.
  public let language: InterfaceLanguage
  /// The version of the tool.
  public let version: String

  /// Makes a renderer.
  public init(language: InterfaceLanguage, version: String) {
    self.language = language
    self.version = version
  }

  /// The log of the diagnostics of several files, ending with a newline.
  public func render(_ diagnostics: [(diagnostic: Diagnostic, source: SourceText)]) -> String {
    var severities: [String: Severity] = [:]
    for (diagnostic, _) in diagnostics { severities[diagnostic.problem.code] = diagnostic.severity }
    let codes = severities.keys.sorted()
    let places = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let run = SARIF.Run(
      tool: .init(
        driver: .init(
          name: "jalon", semanticVersion: version, language: language.rawValue,
          rules: codes.map { rule($0, severities[$0]) })),
      results: diagnostics.map { result($0, in: $1, ruleIndex: places[$0.problem.code] ?? 0) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(SARIF.Log(runs: [run]))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func rule(_ code: String, _ severity: Severity?) -> SARIF.Rule {
    let page = DiagnosticPage.page(for: code)
    return SARIF.Rule(
      id: code, shortDescription: page.map { message($0.title) }, fullDescription: page.map { message($0.meaning) },
      help: page.map { .init(text: $0.meaning.text(in: language) + "\n\n" + $0.mend.text(in: language)) },
      defaultConfiguration: .init(level: (severity ?? .error).rawValue))
  }

  private func result(_ diagnostic: Diagnostic, in source: SourceText, ruleIndex: Int) -> SARIF.Result {
    let wording = diagnostic.wording
    let sentences = [wording.message, wording.help].compactMap { $0?.text(in: language) }
    let related = diagnostic.related.map { related in
      [SARIF.Location(location(related.span, in: source), message: message(related.role.phrase))]
    }
    return SARIF.Result(
      ruleId: diagnostic.problem.code, ruleIndex: ruleIndex, level: diagnostic.severity.rawValue,
      message: .init(text: sentences.joined(separator: "\n")),
      locations: [.init(location(diagnostic.span, in: source))],
      relatedLocations: related, fixes: diagnostic.fix.map { [fix($0, in: source)] })
  }

  private func fix(_ fix: Diagnostic.Fix, in source: SourceText) -> SARIF.Fix {
    let description =
      switch fix.applicability {
      case .certain: Phrase(fr: "corriger", en: "mend")
      case .likely: Phrase(fr: "correction probable, à vérifier", en: "likely mend, to be checked")
      case .proposed: Phrase(fr: "proposition, à vous de choisir", en: "proposal, for you to choose")
      }
    return SARIF.Fix(
      description: message(description),
      artifactChanges: [
        .init(
          artifactLocation: .init(uri: Self.uri(of: source.name)),
          replacements: [
            .init(deletedRegion: region(fix.span, in: source), insertedContent: .init(text: fix.replacement))
          ])
      ])
  }

  private func location(_ span: SourceSpan, in source: SourceText) -> SARIF.PhysicalLocation {
    .init(artifactLocation: .init(uri: Self.uri(of: source.name)), region: region(span, in: source))
  }

  private func region(_ span: SourceSpan, in source: SourceText) -> SARIF.Region {
    let (start, end) = (source.utf16Position(of: span.start), source.utf16Position(of: span.end))
    return SARIF.Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  private func message(_ phrase: Phrase) -> SARIF.Message { .init(text: phrase.text(in: language)) }

  /// A path as a URI reference (RFC 3986): relative ones stay relative, and a colon in the first part would be a scheme.
  static func uri(of path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let hexadecimal = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
