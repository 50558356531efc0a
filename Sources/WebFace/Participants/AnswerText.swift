import QuestionnaireModel
import Wording

/// Answers as people read and type them.
enum AnswerText {
  /// A number in both languages.
  static func number(_ number: Double) -> Phrase {
    let isWhole = number == number.rounded() && abs(number) < 1e15
    let text = isWhole ? String(Int(number)) : withoutExponent(String(number))
    return Phrase(fr: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }

  /// A number written as `1.5e-07`, in plain digits, which are all that a question takes.
  private static func withoutExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let isNegative = parts[0].hasPrefix("-")
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    let whole = mantissa.first.map(String.init) ?? "0"
    let decimals = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let digits = whole + decimals
    let point = whole.count + exponent
    let plain =
      if point <= 0 {
        "0." + String(repeating: "0", count: -point) + digits
      } else if point >= digits.count {
        digits + String(repeating: "0", count: point - digits.count)
      } else {
        "\(digits.prefix(point)).\(digits.dropFirst(point))"
      }
    return isNegative ? "-" + plain : plain
  }

  /// What stands in the fields of a question that has this answer.
  static func values(_ answer: Answer, in language: InterfaceLanguage) -> [String] {
    switch answer {
    case .number(let number): [Self.number(number).text(in: language)]
    case .code(let code): [code]
    case .codes(let codes): codes
    case .text(let text): [text]
    case .date(let date): [date.iso]
    case .missing(.declared(let code)): [code]
    case .missing: []
    }
  }

  /// The answer in words; nil when there is none.
  static func words(_ answer: Answer, to item: Item, in language: InterfaceLanguage) -> String? {
    switch answer {
    case .number(let value):
      let number = Self.number(value).text(in: language)
      if case .scale(let scale) = item.type, let point = Int(exactly: value), let label = scale.labels[point] {
        let isFullyLabelled = scale.points.allSatisfy { scale.labels[$0] != nil }
        return isFullyLabelled ? label : "\(number) – \(label)"
      }
      return item.unit.map { "\(number)\u{A0}\($0)" } ?? number
    case .code(let code): return label(code, item)
    case .codes(let codes): return codes.map { label($0, item) }.joined(separator: "\n")
    case .text(let text): return text
    case .date(let date): return date.written(in: language)
    case .missing(.declared(let code)):
      return item.type.missingCodes.first { $0.code == code }?.label ?? code
    case .missing: return nil
    }
  }

  private static func label(_ code: String, _ item: Item) -> String {
    item.type.options.first { $0.code == code }?.label ?? code
  }
}
