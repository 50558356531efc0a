extension PageStyle {
  /// What all layouts share.
  static let common: Markup = """
    @page { size: A4; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #000; background: #fff;
      font: var(--text)/var(--line) "Liberation Sans", Arial, Helvetica, sans-serif;
      print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: anywhere; }
    header { page: sheet0; }
    h1 { font-size: var(--title); line-height: 1.2; margin: 0 0 3mm; }
    h2 { font-size: var(--heading); font-weight: normal; margin: 0 0 3mm; padding-bottom: 1.5mm;
      border-bottom: 0.6mm solid #000; }
    h3 { font-size: var(--heading); margin: 0 0 3mm; }
    h1, h2, h3, .route, .looking-back, legend, .help { break-after: avoid; }
    span, small, legend, label { unicode-bidi: isolate; }
    .line { display: block; }
    small, .help, .remark, .note, .guidance { font-size: var(--small); }
    .help, .remark, .note { color: #333; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    .question > legend { position: relative; display: flex; width: calc(100% + var(--margin));
      padding: 0; padding-inline-end: var(--margin);
      font-weight: bold; }
    p { margin: 0 0 1.5mm; }

    .identity { border: 0.3mm solid #666; border-radius: 1.5mm; padding: 2.5mm 4mm; margin-bottom: 3mm; display: flex;
      flex-wrap: wrap; gap: 3mm 6mm; align-items: flex-start; break-inside: avoid; }
    .identity { --box: var(--head-box); }
    .identity legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    .identity .note { margin: 0; font-weight: bold; line-height: calc(var(--box) * 1.15); }
    .who { display: flex; align-items: baseline; gap: 2mm; white-space: nowrap; }
    .line-input { width: calc(var(--text) * 7.2); height: calc(var(--box) * 1.15); border: 0;
      border-bottom: 0.3mm solid #000; font: inherit; }
    .guidance { margin: 0 0 3mm; padding: 0; padding-inline-start: 5mm; }

    section.long { break-before: page; }
    section.short { break-inside: avoid; padding-top: 3mm; }
    .sheet + .sheet { break-before: page; }
    .question { position: relative; break-inside: avoid; margin-bottom: var(--gap); padding-inline-end: var(--margin); }
    .number { flex: none; width: var(--indent); }
    .text .line:first-child { display: inline; }
    .required { font-weight: normal; font-size: var(--small); }
    .column { position: absolute; top: 0.7mm; inset-inline-end: 0; width: calc(var(--margin) - 2mm); text-align: end; }
    .column, .code { font-family: "Liberation Mono", "Courier New", monospace; font-size: var(--tiny);
      font-weight: normal; color: #666; }
    .help, .options, .apart, .typed, .slider, .scale, .ends, .question > .remark { margin-inline-start: var(--indent); }
    .conditional { border-inline-start: 0.8mm solid #999; padding-inline-start: 3mm; }
    .route { background: #eee; padding: 1.5mm 2.5mm; margin-bottom: 2.5mm; font-weight: bold; break-inside: avoid; }
    .looking-back { font-style: italic; margin-bottom: 4mm; }

    input[type="radio"], input[type="checkbox"] { appearance: none; -webkit-appearance: none; flex: none; margin: 0;
      width: var(--mark); height: var(--mark); border: 0.35mm solid #000; background: #fff; vertical-align: middle; }
    input[type="radio"] { border-radius: 50%; }
    input:checked { background: #000; box-shadow: inset 0 0 0 0.8mm #fff; }
    :focus-visible { outline: 0.7mm solid #000; outline-offset: 0.7mm; }

    .options { display: grid; gap: calc(var(--gap) / 3.5); margin-top: 1mm; }
    .options.row { display: flex; flex-wrap: wrap; gap: 2mm 10mm; }
    .options label, .apart label { display: flex; gap: 2.5mm; align-items: center; }
    .apart { display: flex; flex-wrap: wrap; gap: 1.5mm 8mm; margin-top: 1.5mm; padding-top: 1.5mm;
      border-top: 0.2mm solid #bbb;
      font-size: var(--small); color: #222; }

    .scale { display: grid; grid-template-columns: repeat(var(--points), 1fr); gap: 0 1.5mm; margin-top: 1mm;
      text-align: center; }
    .scale label { display: flex; flex-direction: column; align-items: center; gap: 1mm; }
    .scale .words { flex: 1; display: flex; align-items: flex-end; font-size: var(--small); line-height: 1.15;
      overflow-wrap: break-word; }
    .pictogram { flex: none; font-family: "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", sans-serif;
      font-size: calc(var(--text) * 1.5); line-height: 1.15; min-width: 1.3em; text-align: center; }
    .face { flex: none; width: calc(var(--text) * 2.4); height: calc(var(--text) * 2.4); }
    .scale .face + .words, .scale .pictogram + .words { align-items: flex-start; }
    .ends { display: flex; justify-content: space-between; gap: 10mm; font-size: var(--small); }
    .ends span:last-child { text-align: end; }

    .typed { display: flex; flex-wrap: wrap; align-items: center; gap: 1.5mm 2mm; margin-top: 1mm; }
    .digits { direction: ltr; width: calc(var(--digits) * var(--box));
      height: calc(var(--box) * 1.15); padding: 0;
      border: 0.3mm solid #000; border-radius: 0;
      background: repeating-linear-gradient(to right, #fff 0 calc(var(--box) - 0.45mm),
      #999 calc(var(--box) - 0.45mm) var(--box));
      font: calc(var(--box) * 0.7) "Liberation Mono", "Courier New", monospace;
      letter-spacing: calc(var(--box) - 1ch); text-indent: calc((var(--box) - 1ch) / 2); }
    .box { width: calc(var(--box) * 6); height: calc(var(--box) * 1.15); border: 0.3mm solid #000;
      border-radius: 0; font: inherit; }
    .separator { font-size: calc(var(--text) * 1.3); align-self: flex-start; padding: 0 1mm; }
    .decimal { display: inline-flex; align-items: center; gap: 2mm; }
    .date { display: inline-flex; align-items: flex-start; }
    .dated { display: inline-flex; flex-direction: column; align-items: center; }
    .dated small { color: #666; line-height: 1.1; font-size: var(--tiny); }
    .short-text { display: block; width: calc(100% - var(--indent)); margin-inline-start: var(--indent);
      height: var(--rule); border: 0; border-radius: 0;
      border-bottom: 0.3mm solid #000; font: inherit; }
    .long-text { display: block; width: calc(100% - var(--indent)); margin-inline-start: var(--indent);
      height: calc(var(--rule) * 6); border: 0; padding: 0;
      resize: none; font: inherit; line-height: var(--rule); margin-top: 1mm; overflow: hidden;
      background: linear-gradient(to top, #555 0.3mm, #fff 0.3mm) 0 -0.5mm / 100% var(--rule); }

    .slider { display: flex; align-items: flex-start; gap: 3mm; margin-top: 2mm; }
    .slider .end { flex: 1 1 0; font-size: var(--small); line-height: 1.15; }
    .slider .end:first-child { text-align: end; }
    .ruler { flex: none; width: 100mm; height: 5mm; display: flex; justify-content: space-between;
      padding-top: 6mm; margin-bottom: 6mm;
      font-size: var(--tiny); color: #444; background: linear-gradient(#000, #000) 0 2.4mm / 100% 0.5mm no-repeat,
      linear-gradient(#000, #000) 0 0 / 0.4mm 5mm no-repeat, linear-gradient(#000,
      #000) 100% 0 / 0.4mm 5mm no-repeat; }
    .on-screen { margin-inline-start: var(--indent); font-size: var(--small); }
    .thanks { break-before: avoid; margin-top: 4mm; font-weight: bold; }

    @media screen { main { max-width: 185mm; margin: 8mm auto; padding: 0 5mm; } }
    @media print { .on-screen { display: none; } }

    """

  /// What a page read from right to left has to itself: words of other languages in it keep their own direction.
  static let mirrored: Markup = """
    h1, h2, h3, .help, .text, .words, .end, .unit { unicode-bidi: plaintext; }
    h1, h2, h3, .help, .guidance { text-align: right; }

    """

  /// What the ordinary layout has to itself: it saves paper, with grids where a section asks for them.
  static let dense: Markup = """
    .guidance { list-style: none; padding: 0; }
    .guidance li { display: inline; }

    .grid { width: 100%; border-collapse: collapse; margin: 0 0 var(--gap); table-layout: fixed; }
    .grid th, .grid td { padding: 1.5mm 1mm; vertical-align: middle; border-bottom: 0.2mm solid #999; }
    .grid thead th { font-size: 8.5pt; font-weight: normal; line-height: 1.15; text-align: center;
      vertical-align: bottom; border-bottom: 0.4mm solid #000; }
    .grid.pictured thead th { vertical-align: top; }
    .grid thead { break-after: avoid; }
    .grid thead td { border-bottom: 0.4mm solid #000; }
    .grid tr { break-inside: avoid; }
    .grid tbody th { text-align: start; font-weight: bold; padding-inline-start: 0; }
    .grid tbody th > span { display: flex; }
    .grid tbody th small { display: block; font-weight: normal; }
    .grid td { text-align: center; }
    .grid .first-apart { border-inline-start: 0.2mm solid #bbb; }
    .grid .face, .grid .pictogram { display: block; margin: 0 auto 1mm; }
    .grid .code, .grid .point { display: block; }
    .grid .column { position: static; width: 24mm; text-align: end; padding-inline-end: 0; color: #666; }

    """

  /// What large print and the easy layout have in common: one thing a line.
  static let vertical: Markup = """
    .apart { display: grid; gap: calc(var(--gap) / 3.5); margin-top: calc(var(--gap) / 2.5);
      padding-top: calc(var(--gap) / 3); }
    .identity { flex-direction: column; }
    .question > legend { flex-wrap: wrap; }
    .text { flex: 1 1 100mm; min-width: 0; }
    .column { position: static; flex: none; width: auto; max-width: 100%; margin-inline-start: auto; padding-inline-start: 5mm; }

    """
}
