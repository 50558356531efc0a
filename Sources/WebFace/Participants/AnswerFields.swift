import QuestionnaireModel
import Wording

/// The fields of one question, by the kind of its answer. Without a script they are all there is; `data-` attributes tell
/// one what they are.
struct AnswerFields {
  let item: Item
  /// What stands in the fields: codes, or a text as it was typed.
  let values: [String]
  let tongue: Tongue
  /// The elements that explain the question: its help, what is wrong.
  let describedBy: HTML
  let isFaulty: Bool

  /// The name of the fields in the form: no item's name can be one of the form's own.
  static func fieldName(_ item: Item) -> String { "r." + item.name }

  private var name: HTML { "\(Self.fieldName(item))" }
  /// The first field, to which an error leads.
  private var identifier: HTML { "f-\(item.name)" }

  /// Whether the question is one field, which its words label, or several, which they head.
  static func isSingleField(_ item: Item) -> Bool {
    switch item.type {
    case .shortText, .longText, .date, .visualAnalogue: true
    case .integer, .decimal: item.type.missingCodes.isEmpty
    default: false
    }
  }

  var html: HTML {
    switch item.type {
    case .scale(let scale): ScaleFields(scale: scale, fields: self).html
    case .choice(let options), .stage(let options):
      "\(list(options.filter { !$0.isMissing }, first: true))\(apart(item.type.missingCodes))"
    case .yesNo(let options):
      "\(list(options.filter { !$0.isMissing }, class: "opts pair", first: true))\(apart(item.type.missingCodes))"
    case .multipleChoice(let options): multiple(options)
    case .integer, .decimal: number
    case .visualAnalogue(let low, let high): slider(low, high)
    case .date(let range): date(range)
    case .shortText:
      "<input type=\"text\" id=\"\(identifier)\" name=\"\(name)\" value=\"\(text)\" maxlength=\"\(600)\"\(state)>"
    case .longText:
      // A line end right after the tag is not part of the text.
      "<textarea id=\"\(identifier)\" name=\"\(name)\" rows=\"5\"\(state)>\n\(text)</textarea>"
    case .computed: .none
    }
  }

  private var text: String { values.first ?? "" }

  private var state: HTML {
    let described: HTML = describedBy == .none ? "" : " aria-describedby=\"\(describedBy)\""
    let invalid: HTML = isFaulty ? " aria-invalid=\"true\"" : ""
    let required: HTML = item.isRequired ? " aria-required=\"true\"" : ""
    return "\(described)\(invalid)\(required) autocomplete=\"off\""
  }

  // MARK: Choices

  /// One answer to choose.
  func option(
    _ code: String, _ words: HTML, picture: HTML = .none, kind style: HTML = "opt", isFirst: Bool = false,
    isBox: Bool = false
  ) -> HTML {
    let kind: HTML = isBox ? "checkbox" : "radio"
    let mark: HTML = values.contains(code) ? " checked" : ""
    let anchor: HTML = isFirst ? " id=\"\(identifier)\"" : ""
    return """
      <label class="\(style)"><input type="\(kind)" name="\(name)" value="\(code)"\(anchor)\(mark)>\(picture)<span>\(words)</span></label>

      """
  }

  private func list(_ options: [Option], class kind: HTML = "opts", first: Bool = false) -> HTML {
    let rows = options.enumerated().map {
      option($1.code, "\($1.label)", picture: HTML(pictogram: $1.pictogram), isFirst: first && $0 == 0)
    }
    return "<div class=\"\(kind)\">\n\(rows.joined())</div>\n"
  }

  /// The codes that say why there is no answer, apart from the answers.
  func apart(_ options: [Option], isBox: Bool = false) -> HTML {
    if options.isEmpty { return .none }
    let rows = options.map { option($0.code, "\($0.label)", picture: HTML(pictogram: $0.pictogram), isBox: isBox) }
    return "<div class=\"opts apart\">\n\(rows.joined())</div>\n"
  }

  private func multiple(_ options: [Option]) -> HTML {
    let ordinary = options.filter { !$0.isMissing && !$0.isExclusive }
    let rows = ordinary.enumerated().map {
      option($1.code, "\($1.label)", picture: HTML(pictogram: $1.pictogram), isFirst: $0 == 0, isBox: true)
    }
    let exclusive = options.filter { !$0.isMissing && $0.isExclusive }.enumerated().map { index, one in
      option(
        one.code, "\(one.label) <small>(\(tongue(ParticipantWording.alone)))</small>",
        picture: HTML(pictogram: one.pictogram), isFirst: ordinary.isEmpty && index == 0, isBox: true)
    }
    return """
      <div class="opts">
      \(rows.joined())\(exclusive.joined())</div>
      \(apart(options.filter(\.isMissing), isBox: true))
      """
  }

  // MARK: Numbers and days

  private var number: HTML {
    let missing = item.type.missingCodes
    let isSingle = Self.isSingleField(item)
    let label: HTML = isSingle ? "" : " aria-labelledby=\"l-\(item.name)\""
    let typed = values.first { value in !missing.contains { $0.code == value } } ?? ""
    let unit: HTML = item.unit.map { " <span class=\"unit\">\($0)</span>" } ?? .none
    let isWhole = if case .integer = item.type { true } else { false }
    return """
      <p class="typed"><input type="text" inputmode="\(isWhole ? "numeric" : "decimal")" class="number" \
      id="\(identifier)" name="\(name)" value="\(typed)"\(label)\(state)>\(unit)</p>
      \(apart(missing, isBox: true))
      """
  }

  /// What number is expected, said before the field.
  static func expectation(_ item: Item) -> Phrase? {
    switch item.type {
    case .integer(let bounds): expectation(bounds, isWhole: true)
    case .decimal(let bounds): expectation(bounds, isWhole: false)
    case .visualAnalogue(let low, let high): ParticipantWording.slider(low, high)
    case .date(let range): range.map { ParticipantWording.between($0) }
    case .multipleChoice: ParticipantWording.severalPossible
    default: nil
    }
  }

  private static func expectation(_ bounds: NumberBounds, isWhole: Bool) -> Phrase {
    guard let range = bounds.range else {
      return isWhole ? ParticipantWording.wholeNumber : ParticipantWording.decimalNumber
    }
    return ParticipantWording.between(
      AnswerText.number(range.lowerBound), AnswerText.number(range.upperBound), isWhole: isWhole)
  }

  private func slider(_ low: String, _ high: String) -> HTML {
    """
    <p class="typed"><input type="text" inputmode="numeric" class="number" id="\(identifier)" name="\(name)" \
    value="\(text)"\(state) data-low="\(low)" data-high="\(high)"></p>
    """
  }

  private func date(_ range: ClosedRange<CalendarDate>?) -> HTML {
    // A field for dates cannot hold what is not one.
    let isDate = text.isEmpty || (CalendarDate(text)?.iso == text)
    let kind: HTML = isDate ? "date" : "text"
    return """
      <p class="typed"><input type="\(kind)" id="\(identifier)" name="\(name)" value="\(text)" \
      min="\(range?.lowerBound.iso ?? "0001-01-01")" max="\(range?.upperBound.iso ?? "9999-12-31")"\(state)></p>
      """
  }
}
