import QuestionnaireModel
import Wording

extension Expression {
  /// The condition or calculation as questionnaires write it, in the words of each language.
  var phrase: Phrase { Phrase(fr: written(in: .french), en: written(in: .english)) }

  private func written(in language: InterfaceLanguage) -> String {
    func word(_ keyword: Keyword) -> String { keyword.canonical(in: language) }
    /// An operand, in parentheses where it binds less tightly than what stands around it.
    func part(_ inner: Expression, above tightness: Int) -> String {
      let text = inner.written(in: language)
      return inner.tightness > tightness ? text : "(\(text))"
    }
    switch self {
    case .number(let value): return value.written(in: language)
    case .text(let text): return "\"\(text)\""
    case .date(let day): return day.iso
    case .code(let code): return code
    case .answer(let item): return item
    case .isAnswered(let item): return "\(word(.answered)) \(item)"
    case .isOneOf(let inner, let list):
      let options = list.map { part($0, above: 5) }.joined(separator: ", ")
      return "\(part(inner, above: 4)) \(word(.isOneOf)) \(options)"
    case .comparison(let sign, let left, let right):
      return "\(part(left, above: 4)) \(sign.rawValue) \(part(right, above: 4))"
    case .arithmetic(let sign, let left, let right):
      return "\(part(left, above: tightness - 1)) \(sign.rawValue) \(part(right, above: tightness))"
    case .negative(let inner): return "-\(part(inner, above: 6))"
    case .not(let inner): return "\(word(.not)) \(part(inner, above: 2))"
    case .and(let left, let right):
      return "\(part(left, above: 1)) \(word(.and)) \(part(right, above: 2))"
    case .or(let left, let right): return "\(part(left, above: 0)) \(word(.or)) \(part(right, above: 1))"
    }
  }

  /// How tightly the outermost operator binds.
  private var tightness: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .not: 3
    case .comparison, .isOneOf: 4
    case .arithmetic(let sign, _, _): sign == .plus || sign == .minus ? 5 : 6
    case .number(let value): value < 0 ? 5 : 7
    case .text, .date, .code, .answer, .isAnswered, .negative: 7
    }
  }
}

extension [Check] {
  /// When the checks object, one after the other.
  var phrase: Phrase? {
    isEmpty
      ? nil
      : .list(
        map { check in
          let keyword = check.severity == .soft ? Keyword.softCheck : .hardCheck
          let name = Phrase(fr: keyword.canonical(in: .french), en: keyword.canonical(in: .english))
          return name + Phrase(verbatim: " ") + check.condition.phrase
        })
  }
}
