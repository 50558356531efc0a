import Pictures
import QuestionnaireModel

/// The points of a scale: a row of numbers between two ends, or answers in words.
struct ScaleFields {
  let scale: ResponseScale
  let fields: AnswerFields

  var html: HTML { "\(hasEndsOnly ? ends : words)\(fields.apart(scale.missingCodes))" }

  /// Whether only the ends have words, as in « 0 Aucun jour … 7 Tous les jours », and there is something between them.
  private var hasEndsOnly: Bool {
    scale.points.count > 2 && scale.labels.keys.allSatisfy { $0 == low || $0 == high }
  }

  private var low: Int { scale.points.lowerBound }
  private var high: Int { scale.points.upperBound }

  /// The words of the ends stand beside the row, and each end is read with its words.
  private var ends: HTML {
    let points = scale.points.map { point in
      let label: HTML = scale.labels[point].map { "<span class=\"sr\"> \($0)</span>" } ?? .none
      return fields.option(String(point), "\(point)\(label)", picture: picture(point), isFirst: point == low)
    }
    var legend = HTML.none
    if !scale.labels.isEmpty {
      legend = """
        <p class="ends" aria-hidden="true"><span>\(scale.labels[low].map { "\(low)\u{A0}: \($0)" } ?? "")</span> \
        <span>\(scale.labels[high].map { "\(high)\u{A0}: \($0)" } ?? "")</span></p>
        """
    }
    return "\(legend)<div class=\"points\">\n\(points.joined())</div>\n"
  }

  /// Where every point has words its number is of no use to people.
  private var words: HTML {
    let isFullyLabelled = scale.points.allSatisfy { scale.labels[$0] != nil }
    let points = scale.points.map { point in
      let number: HTML = isFullyLabelled ? .none : "<b>\(point)</b> "
      return fields.option(
        String(point), "\(number)\(scale.labels[point].map { "\($0)" } ?? HTML.none)", picture: picture(point),
        isFirst: point == low)
    }
    let kind: HTML = points.count <= 2 ? "opts pair" : points.count <= 5 ? "opts scale" : "opts"
    return "<div class=\"\(kind)\">\n\(points.joined())</div>\n"
  }

  /// The face or pictogram of a point; nothing where it has none.
  private func picture(_ point: Int) -> HTML {
    if let mood = scale.mood(of: point) { return HTML(verbatim: SmileyFace(mood: mood).svg) }
    return HTML(pictogram: scale.pictograms[point])
  }
}
