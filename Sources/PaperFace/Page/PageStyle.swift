import QuestionnaireModel
import Wording

/// The style sheet: A4, black on white with greys that every printer has, and a foot on each page.
struct PageStyle {
  /// The sheet as text that can stand in a style element.
  let text: Markup

  init(_ questionnaire: Questionnaire, _ sheets: [PaperSheet], _ layout: PaperLayout) {
    var text = Self.sizes(layout)
    for (index, sheet) in sheets.enumerated() {
      text += Self.page(index, sheet.wave, of: questionnaire, layout)
    }
    text += Self.common
    if questionnaire.textLanguage.direction == .rightToLeft { text += Self.mirrored }
    text += layout.isVertical ? Self.vertical : Self.dense
    self.text = text
  }

  /// The measures that a layout changes.
  private static func sizes(_ layout: PaperLayout) -> Markup {
    switch (layout.isLarge, layout.isEasy) {
    case (false, false):
      """
      :root { --text: 11pt; --small: 9.5pt; --tiny: 7.5pt; --line: 1.3; --mark: 4.6mm; --box: 7mm; \
      --gap: 4mm; --indent: 6.5mm; --head-box: 5.5mm; --title: 18pt; \
      --heading: 13pt; --rule: 8mm; --margin: 24mm; }

      """
    case (true, false):
      """
      :root { --text: 18pt; --small: 18pt; --tiny: 18pt; --line: 1.35; --mark: 7.5mm; --box: 11mm; \
      --gap: 9mm; --indent: 11mm; --head-box: 10mm; --title: 28pt; \
      --heading: 22pt; --rule: 13mm; --margin: 0mm; }

      """
    case (false, true):
      """
      :root { --text: 14pt; --small: 14pt; --tiny: 14pt; --line: 1.5; --mark: 6mm; --box: 9mm; \
      --gap: 9mm; --indent: 9mm; --head-box: 8mm; --title: 24pt; \
      --heading: 18pt; --rule: 11mm; --margin: 0mm; }

      """
    case (true, true):
      """
      :root { --text: 20pt; --small: 20pt; --tiny: 20pt; --line: 1.55; --mark: 8mm; --box: 12mm; \
      --gap: 11mm; --indent: 12mm; --head-box: 11mm; --title: 30pt; \
      --heading: 24pt; --rule: 14mm; --margin: 0mm; }

      """
    }
  }

  /// The paper of one wave, with its foot: what it is, which wave, which page.
  private static func page(
    _ index: Int, _ wave: Wave?, of questionnaire: Questionnaire, _ layout: PaperLayout
  ) -> Markup {
    let language = questionnaire.paperLanguage
    let edition = PaperWording.version(questionnaire.version).text(for: language)
    let foot = Markup(css: "\(questionnaire.name), \(edition)".quotedForCSS)
    let title = Markup(css: (wave?.title ?? "").quotedForCSS)
    let code = Markup(css: PaperWording.codeLine.text(for: language).quotedForCSS)
    let page = Markup(css: PaperWording.page.text(for: language).quotedForCSS)
    let size: Markup = layout.isLarge ? "18pt" : layout.isEasy ? "12pt" : "8pt"
    let font: Markup = "font: \(size) \"Liberation Sans\", Arial, Helvetica, sans-serif; color: #444;"
    let foots: Markup =
      layout.isVertical
      ? """
      @bottom-left { content: \(foot) "\\a " \(title); white-space: pre-line; \(font) width: 75%; }
        @bottom-right { content: \(page) counter(page) "\u{A0}/\u{A0}" counter(pages); \(font) }
      """
      : """
      @bottom-left { content: \(foot); \(font) }
        @bottom-center { content: \(title); \(font) }
        @bottom-right { content: \(page) counter(page) "\u{A0}/\u{A0}" counter(pages); \(font) }
      """
    let margins: Markup = layout.isLarge ? "18mm 15mm 28mm" : layout.isEasy ? "17mm 15mm 22mm" : "15mm 15mm 17mm"
    return """
      @page sheet\(index) {
        size: A4;
        margin: \(margins);
        @top-right { content: \(code); direction: ltr; \(font) }
        \(foots)
      }
      @page sheet\(index):first { @top-right { content: none; } }
      .sheet\(index) { page: sheet\(index); }

      """
  }
}

extension Markup {
  /// Takes a string that is quoted for a style sheet as it is.
  fileprivate init(css quoted: String) { self.init(verbatim: quoted) }
}
