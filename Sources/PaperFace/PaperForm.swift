import QuestionnaireModel
import Wording

/// A questionnaire on paper: one HTML page without scripts and outside resources, made for A4, that asks on paper what
/// the other faces ask on a screen.
///
/// What a wave does not ask, and what is computed, is left out. Conditions stand in words before the questions that
/// they lead to. The page's own words are in the language of the texts, or, where that is none of French, English and
/// Arabic, in the language edition of the questionnaire. Where the texts are read from right to left, so is the page: the first
/// point of a scale stands at the right, with the value that it has everywhere.
///
/// ```swift
/// let html = PaperForm(questionnaire, at: wave, layout: PaperLayout(isLarge: true)).html
/// ```
public struct PaperForm: Sendable {
  /// The questionnaire printed; easy to read, in its easy-to-read wording where it has one.
  public let questionnaire: Questionnaire
  /// The wave, and after it those that are asked in the same sitting; empty for a questionnaire without waves.
  public let waves: [Wave]
  /// For whom it is printed.
  public let layout: PaperLayout

  /// Prepares a wave of a questionnaire, with the waves that are asked in its sitting; no wave for a questionnaire that
  /// has none.
  public init(_ questionnaire: Questionnaire, at wave: Wave?, layout: PaperLayout = PaperLayout()) {
    self.questionnaire = layout.isEasy ? questionnaire.easyToRead : questionnaire
    self.layout = layout
    let read = self.questionnaire
    waves =
      wave.map { first in
        [read.wave(named: first.name) ?? first] + read.waves.filter { $0.askedWith == first.name }
      } ?? []
  }

  /// How many questions the page has.
  public var questionCount: Int { sheets.reduce(0) { $0 + $1.numbers.count } }

  /// The page, a whole HTML document in UTF-8.
  public var html: String {
    let sheets = sheets
    let style = PageStyle(questionnaire, sheets, layout).text
    let words = Words(questionnaire, layout: layout)
    var body: Markup = "\(PageHead(questionnaire: questionnaire, sheets: sheets, words: words).markup)"
    let total = sheets.reduce(0) { $0 + $1.numbers.count }
    for (index, sheet) in sheets.enumerated() {
      let isLast = index == sheets.count - 1
      body +=
        SheetMarkup(
          questionnaire: questionnaire, sheet: sheet, index: index, isLast: isLast, total: total, words: words
        ).markup
    }
    // Left to right is what a page is when it says nothing.
    let direction: Markup = questionnaire.textLanguage.direction == .rightToLeft ? " dir=\"rtl\"" : .none
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(questionnaire.textLanguage.code)"\(direction)>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(style)</style>
      </head>
      <body>
      <main>
      \(body)      </main>
      </body>
      </html>

      """
    return page.source
  }

  private var title: String {
    guard let wave = waves.first else { return questionnaire.title }
    return "\(questionnaire.title) – \(wave.title)"
  }

  /// The waves one after the other; the numbers go on, so that each stands for one question of the sitting.
  private var sheets: [PaperSheet] {
    if waves.isEmpty { return [PaperSheet(questionnaire, at: nil)] }
    var sheets: [PaperSheet] = []
    var count = 0
    for wave in waves {
      let sheet = PaperSheet(questionnaire, at: wave, numberedFrom: count + 1)
      if !sheet.parts.isEmpty || sheets.isEmpty { sheets.append(sheet) }
      count += sheet.numbers.count
    }
    return sheets
  }
}
