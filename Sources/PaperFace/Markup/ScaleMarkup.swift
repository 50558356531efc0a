import QuestionnaireModel
import Wording

/// A response scale: a row of circles, their words above; or a list, where words are long or eyes are weak.
struct ScaleMarkup {
  let scale: ResponseScale
  let answer: AnswerMarkup

  /// More points than this are written as a number.
  private static let longestRow = 11

  private var layout: PaperLayout { answer.words.layout }
  private var isFullyLabelled: Bool {
    scale.points.count <= Self.longestRow && scale.points.allSatisfy { scale.labels[$0] != nil }
  }

  /// Whether only the ends have words, so that a row is not read without its ends.
  private var hasEndsOnly: Bool {
    Set(scale.labels.keys).isSubset(of: [scale.points.lowerBound, scale.points.upperBound])
  }

  var markup: Markup {
    let missing = answer.apart(scale.missingCodes)
    guard scale.points.upperBound.subtractingReportingOverflow(scale.points.lowerBound).partialValue < Self.longestRow,
      scale.points.upperBound.subtractingReportingOverflow(scale.points.lowerBound).overflow == false
    else { return "\(ends)\(number)\(missing)" }
    let longest = scale.labels.values.map(\.count).max() ?? 0
    // Two answers in words, such as no and yes, need no scale.
    if isFullyLabelled, scale.points.count <= 2 { return "\(list)\(missing)" }
    if scale.faces != nil, layout.isVertical { return "\(list)\(missing)" }
    if hasEndsOnly { return "\(ends)\(row(scale.points.map { _ in nil }))\(missing)" }
    let isCrowded = layout.isVertical || longest > 40 || scale.points.count > 7
    return isCrowded ? "\(list)\(missing)" : "\(row(scale.points.map { scale.labels[$0] }))\(missing)"
  }

  /// The words of both ends, above a row that has words nowhere else.
  private var ends: Markup {
    guard !scale.labels.isEmpty else { return .none }
    let low = scale.labels[scale.points.lowerBound] ?? ""
    let high = scale.labels[scale.points.upperBound] ?? ""
    return """
      <div class="ends"><span>\(scale.points.lowerBound) = \(low)</span> \
      <span>\(scale.points.upperBound) = \(high)</span></div>

      """
  }

  private var number: Markup {
    answer.number(
      NumberBounds(range: Double(scale.points.lowerBound)...Double(scale.points.upperBound)), isWhole: true)
  }

  private func row(_ labels: [String?]) -> Markup {
    let points = zip(scale.points, labels).map { point, label in
      // Where every point has words its number is a code; where one has none, the numbers are what people choose.
      let number: Markup =
        isFullyLabelled && label != nil
        ? answer.words.code(String(point)) : "<span class=\"point\">\(point)</span>"
      return """
        <label>\(scale.picture(of: point))<span class="words">\(label ?? "")</span><input type="radio" name="q\(answer.question.number)" \
        value="\(point)" autocomplete="off">\(number)</label>

        """ as Markup
    }
    return "<div class=\"scale\" style=\"--points:\(points.count)\">\n\(points.joined())</div>\n"
  }

  private var list: Markup {
    let points = scale.points.map { point in
      let number = String(point)
      let words = scale.labels[point].map { isFullyLabelled ? $0 : "\(number) – \($0)" } ?? number
      return answer.option(words, code: number, picture: scale.picture(of: point))
    }
    let isShort = !layout.isVertical && points.count <= 2
    let name: Markup = isShort ? "options row" : "options"
    return "<div class=\"\(name)\">\n\(points.joined())</div>\n"
  }
}
