/// The name of a translation file: `pratiques.ar.jalon` beside `pratiques.jalon`.
public struct TranslationFileName: Sendable, Equatable {
  /// The file name of the questionnaire, without its folder.
  public let original: String
  /// The code of the language.
  public let language: String

  /// The name of the translation of a questionnaire, without its folder.
  public init(of original: String, language: String) {
    self.original = Self.lastPart(of: original)
    self.language = language
  }

  /// Reads the path of a file; nil when it is not named as a translation.
  public init?(_ path: String) {
    let parts = Self.lastPart(of: path).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, parts.last == "jalon", !parts[0].isEmpty else { return nil }
    let code = parts[parts.count - 2]
    guard LanguageCodes.isShapedAsCode(code) else { return nil }
    original = parts.dropLast(2).joined(separator: ".") + ".jalon"
    language = code
  }

  /// The file name, without a folder.
  public var name: String {
    let stem = original.hasSuffix(".jalon") ? String(original.dropLast(6)) : original
    return "\(stem).\(language).jalon"
  }

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
  }
}
