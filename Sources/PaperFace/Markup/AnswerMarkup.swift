import QuestionnaireModel
import Wording

/// The place where a question is answered, by the kind of its answer.
struct AnswerMarkup {
  let question: PaperSheet.Question
  let words: Words

  private var item: Item { question.item }

  var markup: Markup {
    switch item.type {
    case .scale(let scale): ScaleMarkup(scale: scale, answer: self).markup
    case .choice(let options), .stage(let options):
      "\(list(options.filter { !$0.isMissing }))\(apart(item.type.missingCodes))"
    case .yesNo(let options): yesNo(options)
    case .multipleChoice(let options): multiple(options)
    case .integer(let bounds): "\(number(bounds, isWhole: true))\(apart(bounds.missingCodes))"
    case .decimal(let bounds): "\(number(bounds, isWhole: false))\(apart(bounds.missingCodes))"
    case .visualAnalogue(let low, let high): line(from: low, to: high)
    case .date(let range): date(range)
    case .shortText: "<input type=\"text\" class=\"short-text\" \(labelled)>\n"
    case .longText: "<textarea class=\"long-text\" rows=\"6\" \(labelled)></textarea>\n"
    case .computed: .none
    }
  }

  // MARK: Choices

  /// One answer to tick.
  func option(
    _ label: String, code: String, picture: Markup = .none, isSquare: Bool = false, note: Markup? = nil
  ) -> Markup {
    let kind: Markup = isSquare ? "checkbox" : "radio"
    let remark: Markup = note.map { " <small class=\"remark\">(\($0))</small>" } ?? .none
    return """
      <label><input type="\(kind)" name="q\(question.number)" value="\(code)" autocomplete="off"> \
      \(picture)<span class="words">\(label)\(remark)\(words.code(code))</span></label>

      """
  }

  private func list(_ options: [Option], class name: Markup = "options") -> Markup {
    "<div class=\"\(name)\">\n\(options.map { option($0) }.joined())</div>\n"
  }

  private func option(_ option: Option, isSquare: Bool = false, note: Markup? = nil) -> Markup {
    self.option(
      option.label, code: option.code, picture: Markup(pictogram: option.pictogram), isSquare: isSquare, note: note)
  }

  private func yesNo(_ options: [Option]) -> Markup {
    let name: Markup = words.layout.isVertical ? "options" : "options row"
    return "\(list(options.filter { !$0.isMissing }, class: name))\(apart(item.type.missingCodes))"
  }

  private func multiple(_ options: [Option]) -> Markup {
    let ordinary = options.filter { !$0.isMissing && !$0.isExclusive }
    let exclusive = options.filter { !$0.isMissing && $0.isExclusive }
    let squares = ordinary.map { option($0, isSquare: true) }.joined()
    let alone = exclusive.map { option($0, isSquare: true, note: words.own(PaperWording.exclusive)) }.joined()
    return """
      <p class="remark">\(words.own(PaperWording.severalPossible))</p>
      <div class="options">
      \(squares)\(alone)</div>
      \(apart(item.type.missingCodes, isSquare: true))
      """
  }

  /// The answers that say why there is none, apart from the others.
  func apart(_ options: [Option], isSquare: Bool = false) -> Markup {
    if options.isEmpty { return .none }
    return
      "<div class=\"apart\">\n\(options.map { option($0, isSquare: isSquare) }.joined())</div>\n"
  }

  // MARK: Numbers, days and texts

  /// Who names the field to a screen reader.
  private var labelled: Markup { "aria-labelledby=\"q\(question.number)\" autocomplete=\"off\"" }

  /// Boxes for the digits of a number, and what number it may be.
  func number(_ bounds: NumberBounds, isWhole: Bool) -> Markup {
    let unit: Markup = item.unit.map { " <span class=\"unit\">\($0)</span>" } ?? .none
    let limits =
      bounds.range.map {
        PaperWording.bounds(
          $0.lowerBound.printed(in: words.language.edition), $0.upperBound.printed(in: words.language.edition),
          isWhole: isWhole)
      } ?? (isWhole ? PaperWording.wholeNumber : nil)
    let remark: Markup = limits.map { " <small class=\"remark\">\(words.own($0))</small>" } ?? .none
    return "<div class=\"typed\">\(boxes(bounds.range, isWhole: isWhole))\(unit)\(remark)</div>\n"
  }

  private func boxes(_ range: ClosedRange<Double>?, isWhole: Bool) -> Markup {
    guard let range, range.lowerBound >= 0, range.upperBound < 1_000_000 else {
      return "<input type=\"text\" inputmode=\"decimal\" class=\"box\" \(labelled)>"
    }
    let digits = String(Int(range.upperBound)).count
    let number: Markup = "q\(question.number)"
    if isWhole { return Self.digits(digits, "aria-labelledby=\"\(number)\"") }
    let whole: Markup = "aria-label=\"\(words[PaperWording.wholePart])\""
    let decimals: Markup = "aria-label=\"\(words[PaperWording.decimals])\""
    let separator: Markup = "<span class=\"separator\">\(words[PaperWording.decimalSeparator])</span>"
    let boxes: Markup = "\(Self.digits(digits, whole))\(separator)\(Self.digits(2, decimals))"
    // A number is written from left to right in all languages.
    return words.isMirrored ? "<span class=\"decimal\" dir=\"ltr\">\(boxes)</span>" : boxes
  }

  private static func digits(_ count: Int, _ label: Markup) -> Markup {
    """
    <input type="text" inputmode="numeric" class="digits" style="--digits:\(count)" maxlength="\(count)" \(label) \
    autocomplete="off">
    """
  }

  /// Boxes for a day, a month and a year.
  static func dateBoxes(_ words: Words) -> Markup {
    let fields = [
      (PaperWording.day, PaperWording.dayBoxes, 2), (PaperWording.month, PaperWording.monthBoxes, 2),
      (PaperWording.year, PaperWording.yearBoxes, 4),
    ]
    let boxes = fields.map { name, letters, count in
      let box = digits(count, "aria-label=\"\(words[name])\"")
      return "<span class=\"dated\">\(box)<small aria-hidden=\"true\">\(words.own(letters))</small></span>" as Markup
    }
    return "<span class=\"date\">\(boxes.joined(separator: "<span class=\"separator\">/</span>"))</span>"
  }

  private func date(_ range: ClosedRange<CalendarDate>?) -> Markup {
    let remark: Markup =
      range.map { " <small class=\"remark\">\(words.own(PaperWording.dates($0)))</small>" } ?? .none
    return "<div class=\"typed\">\(Self.dateBoxes(words))\(remark)</div>\n"
  }

  /// A line of 100 mm, so that a ruler reads the answer. Who fills in the page on a screen gives the number.
  private func line(from low: String, to high: String) -> Markup {
    """
    <p class="remark">\(words.own(PaperWording.mark))</p>
    <div class="slider"><span class="end">\(low)</span><span class="ruler" aria-hidden="true"><span>0</span>\
    <span>100</span></span><span class="end">\(high)</span></div>
    <label class="on-screen">\(words.own(PaperWording.markAsNumber)) <input type="text" inputmode="numeric" class="digits" \
    style="--digits:3" maxlength="3" autocomplete="off"></label>

    """
  }
}

extension Double {
  /// The number as it is printed: as people write it, with a minus sign.
  func printed(in language: InterfaceLanguage) -> String {
    written(in: language).replacing("-", with: "−")
  }
}
