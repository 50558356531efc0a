import Interviewing
import QuestionnaireModel
import Wording

/// One question: its words, its help, what is wrong with its answer, and its fields.
struct QuestionMarkup {
  let item: Item
  let wave: String
  let values: [String]
  let tongue: Tongue
  let refusal: Refusal?
  let warnings: [String]
  let isNew: Bool
  let canClear: Bool
  /// The table in which the question is a row, if any.
  var grid: GridMarkup?

  private var name: HTML { "\(item.name)" }
  private var isFaulty: Bool { refusal != nil || !warnings.isEmpty }

  var html: HTML {
    let kind: HTML = isFaulty ? "q faulty" : isNew ? "q new" : "q"
    let content = grid.map(row) ?? (AnswerFields.isSingleField(item) ? single : group)
    return """
      <div class="\(kind)" id="q-\(name)" data-item="\(name)" data-kind="\(item.type.kindName)"\(required)>
      <input type="hidden" name="vu" value="\(name)">\(content)
      </div>

      """
  }

  private var single: HTML {
    """
    <label class="words" id="l-\(name)" for="f-\(name)">\(words)</label>
    \(explanations)\(confirmation)\(fields(describedBy: description).html)
    """
  }

  private var group: HTML {
    let described: HTML = description == .none ? "" : " aria-describedby=\"\(description)\""
    return """
      <fieldset\(described)>
      <legend class="words" id="l-\(name)">\(words)</legend>
      \(explanations)\(confirmation)\(fields(describedBy: .none).html)
      \(clear)</fieldset>
      """
  }

  private var required: HTML { item.isRequired ? " data-required" : .none }

  private func row(_ grid: GridMarkup) -> HTML {
    let described: HTML = description == .none ? "" : " aria-describedby=\"\(description)\""
    return """
      <div class="row" role="radiogroup" aria-labelledby="l-\(name)"\(described)>
      <div><p class="words" id="l-\(name)">\(words)</p>
      \(explanations)\(confirmation)</div>
      \(grid.cells(fields(describedBy: .none)))\(clear)</div>
      """
  }

  private func fields(describedBy: HTML) -> AnswerFields {
    AnswerFields(item: item, values: values, tongue: tongue, describedBy: describedBy, isFaulty: isFaulty)
  }

  private var words: HTML {
    let mark: HTML = isNew ? "<small class=\"tag\">\(tongue(ParticipantWording.appearedHere))</small> " : .none
    let required: HTML =
      item.isRequired ? " <small>(\(tongue(ParticipantWording.required)))</small>" : .none
    return "\(mark)\(HTML.lines(item.text(at: wave)))\(required)"
  }

  /// What explains the question, by the identifiers of the elements.
  private var description: HTML {
    var parts: [HTML] = []
    if item.help != nil { parts.append("h-\(name)") }
    if AnswerFields.expectation(item) != nil { parts.append("x-\(name)") }
    if isFaulty { parts.append("e-\(name)") }
    return parts.joined(separator: " ")
  }

  private var explanations: HTML {
    var html = HTML.none
    if let help = item.help { html += "<p class=\"help\" id=\"h-\(name)\">\(HTML.lines(help))</p>\n" }
    if let expectation = AnswerFields.expectation(item) {
      html += "<p class=\"help\" id=\"x-\(name)\">\(tongue(expectation))</p>\n"
    }
    if let refusal {
      // The questionnaire's own message is in its own language.
      let message: HTML = if case .objection(let words) = refusal { "\(words)" } else { tongue(refusal.phrase) }
      html += "<p class=\"wrong\" id=\"e-\(name)\">\(message)</p>\n"
    } else if !warnings.isEmpty {
      html += "<p class=\"wrong\" id=\"e-\(name)\">\(warnings.map { "\($0)" }.joined(separator: "<br>"))</p>\n"
    }
    return html
  }

  /// Confirms this very answer, and no other that is chosen meanwhile.
  private var confirmation: HTML {
    if warnings.isEmpty || refusal != nil { return .none }
    let value = PageSend.confirmation(of: item, values)
    return """
      <div class="opts confirm"><label class="opt"><input type="checkbox" name="confirme" value="\(value)">\
      <span>\(tongue(ParticipantWording.confirm))</span></label></div>

      """
  }

  private var clear: HTML {
    guard canClear else { return .none }
    return """
      <p class="clear"><button class="link" name="vers" value="effacer.\(name)">\(tongue(ParticipantWording.clear))</button></p>

      """
  }
}
