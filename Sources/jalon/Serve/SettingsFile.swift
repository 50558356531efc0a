import Foundation
import Wording

/// A file of settings: a line `name = value` for each, `#` before a remark, empty lines as one likes.
///
/// ```
/// # Atelier du mardi
/// db = mardi.db
/// listen = 0.0.0.0:8080
/// questionnaires = pratiques.jalon
/// questionnaires = atelier_court.jalon
/// ```
struct SettingsFile {
  /// One value, and the line on which it stands.
  struct Entry: Equatable {
    let value: String
    let line: Int
  }

  /// Where it was read.
  let path: String
  private let entries: [String: [Entry]]

  /// No file.
  static let none = SettingsFile(path: "", entries: [:])

  private init(path: String, entries: [String: [Entry]]) {
    self.path = path
    self.entries = entries
  }

  /// Reads a file.
  init(path: String) throws(CommandFailure) {
    guard SourceFile.isPlainFile(path) || !SourceFile.exists(path) else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "«\u{A0}\(path)\u{A0}» n'est pas un fichier de réglages.", en: "“\(path)” is no settings file."),
        exitCode: .wrongUse)
    }
    try self.init(path: path, text: String(decoding: SourceFile.read(path).bytes, as: UTF8.self))
  }

  /// Reads the text of a file.
  init(path: String, text: String) throws(CommandFailure) {
    let known = (ServeSetting.all + [.questionnaires]).map(\.name)
    var entries: [String: [Entry]] = [:]
    let lines = text.replacing("\u{FEFF}", with: "").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      func refuse(_ phrase: Phrase) -> CommandFailure {
        CommandFailure(phrase: Self.place(path, index + 1) + phrase, exitCode: .wrongUse)
      }
      guard let equal = line.firstIndex(of: "=") else {
        throw refuse(
          Phrase(
            fr: "«\u{A0}\(line)\u{A0}» n'a pas de signe «\u{A0}=\u{A0}». Écrivez «\u{A0}nom = valeur\u{A0}».",
            en: "“\(line)” has no sign “=”. Write “name = value”."))
      }
      let name = line[..<equal].trimmingCharacters(in: .whitespaces)
      let value = line[line.index(after: equal)...].trimmingCharacters(in: .whitespaces)
      guard known.contains(name) else { throw refuse(Self.unknown(name, known)) }
      guard !value.isEmpty else {
        throw refuse(
          Phrase(
            fr: "«\u{A0}\(name)\u{A0}» n'a pas de valeur. Enlevez la ligne ou donnez-en une.",
            en: "“\(name)” has no value. Remove the line or give one."))
      }
      if let first = entries[name]?.first, name != ServeSetting.questionnaires.name {
        throw refuse(
          Phrase(
            fr: "«\u{A0}\(name)\u{A0}» est déjà donné à la ligne \(first.line). Gardez une seule des deux.",
            en: "“\(name)” is given on line \(first.line) already. Keep only one of them."))
      }
      entries[name, default: []].append(Entry(value: value, line: index + 1))
    }
    self.init(path: path, entries: entries)
  }

  /// The values of a setting, in order.
  func values(_ setting: ServeSetting) -> [Entry] { entries[setting.name] ?? [] }

  /// A path as it is meant by whoever wrote the file: from its folder.
  func resolved(_ value: String) -> String {
    guard !value.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return value }
    return path[...slash] + value
  }

  /// How a line is named before what is wrong with it.
  static func place(_ path: String, _ line: Int) -> Phrase {
    Phrase(fr: "dans \(path), ligne \(line)\u{A0}: ", en: "in \(path), line \(line): ")
  }

  private static func unknown(_ name: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    let nearest = Suggestion.nearest(to: name, among: known)
    return Phrase(
      fr: "il n'y a pas de réglage «\u{A0}\(name)\u{A0}». "
        + (nearest.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? "Les réglages\u{A0}: \(list)."),
      en: "there is no setting “\(name)”. " + (nearest.map { "Did you mean “\($0)”?" } ?? "The settings: \(list)."))
  }
}

extension Phrase {
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(fr: left.french + right.french, en: left.english + right.english)
  }
}
