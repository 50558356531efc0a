import QuestionnaireModel

/// A short mark of everything that gives the stored answers of a questionnaire their meaning.
///
/// It covers the waves, the items in their order with their types, codes, ranges and units, the waves at which each is
/// asked, and the conditions under which it is. It leaves out wording (titles, questions, help, labels), checks,
/// scores and comparisons: these may be mended without a new version.
public enum StructureFingerprint {
  /// The fingerprint: 16 hexadecimal digits, the FNV-1a hash of `canonicalText`.
  public static func of(_ questionnaire: Questionnaire) -> String {
    fnv1a(canonicalText(of: questionnaire))
  }

  /// What the fingerprint is taken of: one line for each wave and item, in a form that does not change with the
  /// wording or the layout of the source.
  public static func canonicalText(of questionnaire: Questionnaire) -> String {
    var lines: [String] = []
    for wave in questionnaire.waves {
      lines.append("wave \(quoted(wave.name)) \(wave.retrospectiveOf.map(quoted) ?? "-")")
    }
    for section in questionnaire.sections {
      for item in section.items {
        let conditions = [section.relevance, item.relevance].map { $0.map(text) ?? "-" }
        let waves = item.waves.map { list($0.sorted()) } ?? "-"
        let unit = item.unit.map(quoted) ?? "-"
        lines.append(
          "item \(quoted(item.name)) \(text(item.type)) \(unit) \(waves) " + conditions.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The 64-bit FNV-1a hash of a text in UTF-8, as 16 hexadecimal digits (Fowler, Noll & Vo; RFC 9923).
  public static func fnv1a(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A text with its length before it, so that no two lists of texts look the same.
  private static func quoted(_ text: String) -> String { "\(text.utf8.count):\(text)" }

  private static func list(_ names: [String]) -> String { "(" + names.map(quoted).joined(separator: " ") + ")" }

  private static func text(_ type: AnswerType) -> String {
    let missing = list(type.missingCodes.map(\.code).sorted())
    switch type {
    case .scale(let scale): return "scale \(scale.points.lowerBound) \(scale.points.upperBound) \(missing)"
    case .choice(let options): return "choice \(codes(options.sorted { $0.code < $1.code })) \(missing)"
    // The order of the options is that of the stored codes, and that of the stages.
    case .multipleChoice(let options):
      return "multiple \(codes(options)) \(list(options.filter(\.isExclusive).map(\.code).sorted())) \(missing)"
    case .stage(let options): return "stage \(codes(options)) \(missing)"
    case .yesNo(let options): return "yesno \(codes(options.sorted { $0.code < $1.code })) \(missing)"
    case .integer(let bounds): return "integer \(ends(bounds)) \(missing)"
    case .decimal(let bounds): return "decimal \(ends(bounds)) \(missing)"
    case .visualAnalogue: return "visual"
    case .date(let range): return range.map { "date \($0.lowerBound.iso) \($0.upperBound.iso)" } ?? "date"
    case .shortText, .longText: return "text"
    case .computed(let formula): return "computed \(text(formula))"
    }
  }

  private static func codes(_ options: [Option]) -> String {
    list(options.filter { !$0.isMissing }.map(\.code))
  }

  private static func ends(_ bounds: NumberBounds) -> String {
    bounds.range.map { "\($0.lowerBound) \($0.upperBound)" } ?? "-"
  }

  private static func text(_ expression: Expression) -> String {
    switch expression {
    case .number(let number): "\(number)"
    case .text(let string): "(text \(quoted(string)))"
    case .date(let date): "(date \(date.iso))"
    case .code(let code): "(code \(quoted(code)))"
    case .answer(let item): "(answer \(quoted(item)))"
    case .isAnswered(let item): "(answered \(quoted(item)))"
    case .isOneOf(let value, let list): "(in \(text(value)) \(list.map(text).joined(separator: " ")))"
    case .comparison(let sign, let left, let right): "(\(sign.rawValue) \(text(left)) \(text(right)))"
    case .arithmetic(let sign, let left, let right): "(\(sign.rawValue) \(text(left)) \(text(right)))"
    case .negative(let inner): "(negative \(text(inner)))"
    case .not(let inner): "(not \(text(inner)))"
    case .and(let left, let right): "(and \(text(left)) \(text(right)))"
    case .or(let left, let right): "(or \(text(left)) \(text(right)))"
    }
  }
}
