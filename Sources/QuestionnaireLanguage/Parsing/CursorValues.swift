import Foundation
import QuestionnaireModel
import Wording

// What the words of a line stand for: numbers, texts, names.

extension StatementCursor {
  /// A number, with the decimal separator of the edition.
  mutating func number(from token: Token) -> Double? {
    let written = text(token)
    if let whole = Int(written) { return Double(whole) }
    let separator: Character = edition == .french ? "," : "."
    let wrong: Character = edition == .french ? "." : ","
    if written.contains(wrong) {
      let mended = String(written.map { $0 == wrong ? separator : $0 })
      report(wrongSeparator(token.span, mended))
    }
    let plain = String(written.map { $0 == "," ? "." : $0 })
    guard let value = Double(plain), value.isFinite else {
      index -= 1
      fail(expecting: .number)
      return nil
    }
    return value
  }

  /// Objects to a sign between the code of a choice and its text, and reads on.
  mutating func skipSignBeforeText() {
    guard let token = current, [.equal, .colon, .comma, .minus].contains(token.kind), index + 1 < content.endIndex,
      tree.tokens[content[index + 1]].kind == .text
    else { return }
    let next = tree.tokens[content[index + 1]].span.start
    report(
      Diagnostic(
        .line(.unknownCharacter(text(token), meant: nil)), at: token.span,
        fix: .init(span: SourceSpan(token.span.start, next), replacement: "", applicability: .certain)))
    index += 1
  }

  /// A day, bare or between quotation marks.
  mutating func expectDate() -> Spanned<CalendarDate>? {
    guard let token = current, token.kind == .date || token.kind == .text,
      let date = CalendarDate(token.kind == .text ? tree.source.content(ofText: token.span) : text(token))
    else {
      fail(expecting: .date)
      return nil
    }
    index += 1
    return Spanned(value: date, span: token.span)
  }

  /// `2,5` in an English file, which is cut as a number, a comma and a number: reported, and read as it was meant.
  mutating func decimalsAfterComma(_ whole: Token) -> Spanned<Double>? {
    guard let comma = current, comma.kind == .comma, comma.span.start == whole.span.end, index + 1 < content.endIndex,
      case let decimals = tree.tokens[content[index + 1]], decimals.kind == .number,
      decimals.span.start == comma.span.end, let value = Double(text(whole) + "." + text(decimals))
    else { return nil }
    index += 2
    let span = whole.span.joined(to: decimals.span)
    report(wrongSeparator(span, text(whole) + "." + text(decimals)))
    return Spanned(value: value, span: span)
  }

  /// A decimal separator of the other language. It is not mended before three digits, as in « 1.000 », which more likely
  /// stand for thousands.
  private func wrongSeparator(_ span: SourceSpan, _ mended: String) -> Diagnostic {
    let groups = mended.split { $0 == "." || $0 == "," }
    let mayBeThousands = groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.first?.count ?? 0) <= 3
    return Diagnostic(
      .line(.decimalSeparator(mayBeThousands: mayBeThousands)), at: span,
      fix: mayBeThousands ? nil : .init(span: span, replacement: mended, applicability: .certain))
  }

  /// The nearest spelling that is a name: small letters without accents, digits and underscores, a letter first.
  static func properName(from text: String, _ kind: Problem.NameKind) -> String {
    let isProper = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
    let letters = Unicode.Scalar("a")..."z"
    if isProper, let first = text.unicodeScalars.first, letters.contains(first) { return text }
    var name = String.UnicodeScalarView()
    for scalar in text.foldedForComparison.unicodeScalars {
      name.append(letters.contains(scalar) || ("0"..."9").contains(scalar) ? scalar : "_")
    }
    if let first = name.first, letters.contains(first) { return String(String(name).prefix(nameLimit)) }
    let initial = kind == .code ? "c" : kind == .question ? "q" : "n"
    return String((initial + String(name)).prefix(nameLimit))
  }
}
