import Wording

/// Says what was mended in a text, one line a mend:
///
/// ```
/// pratiques.jalon:35 : « 0.5 » devient « 0,5 » [J0107]
/// ```
public struct MendingRenderer: Sendable {
  /// The language of the lines.
  public let language: InterfaceLanguage

  /// The most mends of a file that are shown one by one.
  private static let limit = 50

  /// Makes a renderer.
  public init(language: InterfaceLanguage) { self.language = language }

  /// The lines about the mends of one file, each ending with a newline; nothing when there was none.
  public func render(_ mending: Mending) -> String {
    let source = mending.source
    var text = ""
    for step in mending.steps.prefix(Self.limit) {
      let first = source.lineNumber(of: step.offset)
      let last = first + step.after.count(where: \.isNewline)
      let place = "\(source.name.printable):\(first)" + (last > first && step.isOfBlanks ? "-\(last)" : "")
      let colon = Phrase(fr: "\u{A0}: ", en: ": ").text(in: language)
      text += place + colon + step.phrase.printable.text(in: language) + " [\(step.problem.code)]\n"
    }
    let others = mending.steps.count - Self.limit
    guard others > 0 else { return text }
    return text
      + Phrase(
        fr: "… et \(others) \(others == 1 ? "autre remède" : "autres remèdes") dans ce fichier\n",
        en: "… and \(others) more \(others == 1 ? "mend" : "mends") in this file\n"
      ).text(in: language)
  }
}

extension Mending.Step {
  /// Whether only the blanks at the beginning of lines were changed.
  fileprivate var isOfBlanks: Bool {
    before.filter { !$0.isWhitespace } == after.filter { !$0.isWhitespace }
  }

  /// What was done, in a few words.
  fileprivate var phrase: Phrase {
    let (old, new) = (before.trimmed, after.trimmed)
    if isOfBlanks {
      return Phrase(fr: "espaces au début de la ligne corrigés", en: "spaces at the beginning of the line mended")
    }
    if old.isEmpty { return Phrase(fr: "«\u{A0}\(new)\u{A0}» ajouté", en: "“\(new)” added") }
    if new.isEmpty { return Phrase(fr: "«\u{A0}\(old)\u{A0}» retiré", en: "“\(old)” removed") }
    return Phrase(fr: "«\u{A0}\(old)\u{A0}» devient «\u{A0}\(new)\u{A0}»", en: "“\(old)” becomes “\(new)”")
  }
}

extension String {
  /// The text without the blanks at its ends.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
