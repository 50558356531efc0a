import QuestionnaireModel
import Wording

/// Questions on one scale as a table: a row for each, the points as columns, the codes for no answer last.
struct GridMarkup {
  let questions: [PaperSheet.Question]
  let scale: ResponseScale
  let wave: Wave?
  let words: Words

  private var isPictured: Bool { scale.faces != nil || !scale.pictograms.isEmpty }
  private var isFullyLabelled: Bool { scale.points.allSatisfy { scale.labels[$0] != nil } }
  /// What names the heads of this table, which no other on the page has.
  private var prefix: Markup { "g\(questions.first?.number ?? 0)" }

  var markup: Markup {
    let heads = columns.map { "<th scope=\"col\"\($0.edge) id=\"\(prefix)-\($0.code)\">\($0.head)</th>\n" as Markup }
    let names: Markup = words.layout.showsCodes ? "<td class=\"column\"></td>\n" : .none
    return """
      <table class="grid\(isPictured ? " pictured" : "")">
      <colgroup><col style="width:\(words.layout.showsCodes ? 30 : 40)%"><col span="\(columns.count)">\
      \(words.layout.showsCodes ? "<col style=\"width:24mm\">" : .none)</colgroup>
      <thead>
      <tr><td></td>
      \(heads.joined())\(names)</tr>
      </thead>
      <tbody>
      \(questions.map(row).joined())</tbody>
      </table>

      """
  }

  private struct Column {
    let code: String
    let head: Markup
    /// The class of the first column apart from the points.
    var edge: Markup = .none
  }

  private var columns: [Column] {
    let points = scale.points.map { point in
      let label: Markup = scale.labels[point].map { "\($0)" } ?? .none
      // Where every point has words its number is a code; where one has none, the numbers are what people choose.
      let number: Markup =
        isFullyLabelled ? words.code(String(point)) : "<span class=\"point\">\(point)</span>"
      return Column(code: String(point), head: "\(scale.picture(of: point))\(label)\(number)")
    }
    let missing = scale.missingCodes.enumerated().map { index, option in
      Column(
        code: option.code,
        head: "\(Markup(pictogram: option.pictogram))\(option.label)\(words.code(option.code))",
        edge: index == 0 ? " class=\"first-apart\"" : .none)
    }
    return points + missing
  }

  private func row(_ question: PaperSheet.Question) -> Markup {
    let item = question.item
    let number: Markup = "q\(question.number)"
    let text = wave.map { item.text(at: $0.name) } ?? item.text
    let required: Markup =
      item.isRequired ? " <small class=\"required\">(\(words.own(PaperWording.required)))</small>" : .none
    let help: Markup = item.help.map { "<small class=\"remark\">\(words.lines($0))</small>" } ?? .none
    let cells = columns.map { column in
      """
      <td\(column.edge)><input type="radio" name="\(number)" value="\(column.code)" \
      aria-labelledby="\(number) \(prefix)-\(column.code)" autocomplete="off"></td>

      """ as Markup
    }
    let name: Markup =
      words.layout.showsCodes ? "<td class=\"column\" aria-hidden=\"true\">\(item.name)</td>\n" : .none
    return """
      <tr>
      <th scope="row" id="\(number)"><span><span class="number">\(question.number)</span> \
      <span class="text">\(words.lines(text))\(required)\(help)</span></span></th>
      \(cells.joined())\(name)</tr>

      """
  }
}
