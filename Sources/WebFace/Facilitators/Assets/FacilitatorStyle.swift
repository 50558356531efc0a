/// The style of the facilitators' and researchers' pages: on a screen, on a wall, on paper.
enum FacilitatorStyle {
  static let text = page + projection + grid + sheets

  private static let page = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --soft: #555; --line: #767676; --tint: #eef3f1;
      --main: #0b5d4b; --on-main: #fff; --alert: #8a1c00; --alert-tint: #fdeeea; --before: #8a6d1a; --after: #0b5d4b; }
    @media (prefers-color-scheme: dark) { :root { --paper: #14181a; --ink: #f2f2f0; --soft: #c0c6c4; --line: #8b9492;
      --tint: #222a2b; --main: #7fd8c0; --on-main: #06231c; --alert: #ffb4a0; --alert-tint: #3a1a12; --before: #e3c46a;
      --after: #7fd8c0; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    body.projected main, body.wide main { max-width: 80rem; }
    .bar { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; justify-content: flex-end;
      padding: .25rem 1rem; border-bottom: 1px solid var(--line); }
    .bar nav { margin-right: auto; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    .bar a { padding: .5rem 0; }
    .bar form { display: flex; gap: .75rem; align-items: center; margin: 0; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; }
    h2 { font-size: 1.25rem; margin: 1.75rem 0 .5rem; }
    h2 small { font-weight: normal; color: var(--soft); }
    a { color: var(--main); }
    :focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
    label, legend { font-weight: 600; display: block; }
    .narrow { max-width: 32rem; }
    input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
      border-radius: .3rem; padding: .55rem .6rem; width: 100%; min-height: 2.75rem; }
    input[type=radio] { width: 1.3rem; height: 1.3rem; min-height: 0; padding: 0; margin: 0 .5rem 0 0; flex: none; }
    .choice { display: flex; align-items: center; font-weight: normal; min-height: 2.75rem; }
    fieldset { border: 0; padding: 0; margin: 1rem 0; }
    button { font: inherit; font-weight: 600; color: var(--on-main); background: var(--main); border: 1px solid var(--main);
      border-radius: .3rem; padding: .55rem 1.2rem; min-height: 2.75rem; cursor: pointer; }
    button.quiet { background: none; color: var(--main); border-color: var(--line); padding: .25rem .75rem; }
    .note { color: var(--soft); font-size: .95rem; }
    .alert { background: var(--alert-tint); color: var(--alert); border-left: .3rem solid var(--alert);
      padding: .6rem .9rem; margin: 1rem 0; }
    .alert p { margin: .25rem 0; } .alert a, .alert table { color: inherit; }
    .done { background: var(--tint); border-left: .3rem solid var(--main); padding: .6rem .9rem; }
    code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .95em; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { text-align: left; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
    thead th { font-size: .9rem; color: var(--soft); } tbody th { font-weight: normal; }
    summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
    .choices a, .choices strong { margin-right: 1rem; display: inline-block; padding: .3rem 0; }

    """

  private static let projection = """
    .projected h1 { font-size: clamp(1.5rem, 3vw, 2.5rem); }
    .group { font-size: 1.2rem; color: var(--soft); margin: 0 0 1rem; }
    .join { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: center; }
    svg.qr { width: min(24rem, 100%); height: auto; forced-color-adjust: none; }
    .join .qr { flex: 0 1 24rem; }
    .join ol { flex: 1 1 18rem; list-style: none; margin: 0; padding: 0; font-size: clamp(1.1rem, 2vw, 1.6rem); }
    .join li { margin: 0 0 1.25rem; }
    .join strong { display: block; line-height: 1.15; }
    .address { font-size: clamp(1.3rem, 3.2vw, 2.6rem); }
    .code { font-size: clamp(3rem, 9vw, 7rem); letter-spacing: .12em; font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
    .roll dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0 .5rem; }
    .roll dl div { background: var(--tint); border-radius: .4rem; padding: .75rem 1rem; display: flex; }
    .roll dl div { flex-direction: column; justify-content: flex-start; }
    .roll dd { margin: 0; font-size: 2.4rem; line-height: 1.1; font-weight: 700; font-variant-numeric: tabular-nums; }
    .roll dt { line-height: 1.25; }
    .roll p { margin: .25rem 0; min-height: 1.5rem; }
    .is-live .reload { display: none; }
    .actions { border-top: 1px solid var(--line); margin-top: 1.5rem; }
    .change { border-top: 1px solid var(--line); padding: .25rem 0 1rem; }
    .change .words { font-size: clamp(1.1rem, 1.8vw, 1.5rem); max-width: 46rem; }
    .change .words p { margin: .35rem 0; }
    .drawings { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start; max-width: 60rem; }
    svg.drawing { height: auto; } svg.bars { flex: 1 1 18rem; max-width: 34rem; } svg.slopes { flex: 1 1 14rem; max-width: 23rem; }
    .drawing text { font-size: 16px; fill: var(--ink); font-family: system-ui, sans-serif; }
    .drawing .value { font-size: 20px; font-weight: 700; } .drawing .tick { fill: var(--soft); } .drawing .end { text-anchor: end; }
    .drawing .track { fill: var(--tint); } .drawing .before { fill: var(--before); } .drawing .after { fill: var(--after); }
    .drawing .slope { stroke: var(--ink); stroke-width: 4; fill: none; } .drawing .interval { fill: var(--tint); }
    .drawing .whisker { stroke: var(--soft); stroke-width: 2; }

    """

  private static let grid = """
    .grid { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-start; padding-bottom: 9rem; }
    .cell { flex: 0 1 8.5rem; min-width: 7rem; } .cell.first { flex-basis: 100%; max-width: 16rem; }
    .cell label { font-size: .9rem; font-weight: normal; } .cell input { padding: .35rem .5rem; }
    .cell [aria-invalid=true], .cell.different input { border: 2px solid var(--alert); background: var(--alert-tint); }
    .problem { color: var(--alert); font-size: .9rem; display: block; }
    .hint { display: none; }
    .cell:focus-within .hint { display: block; position: fixed; left: 0; right: 0; bottom: 0; background: var(--tint);
      color: var(--ink); border-top: 2px solid var(--main); padding: .6rem 1rem; }
    .buttons { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: .75rem; }

    """

  private static let sheets = """
    .sheet { display: grid; grid-template-columns: 1fr 1fr; width: 210mm; height: 296.5mm; margin: 1rem 0; background: #fff;
      color: #000; overflow: hidden; font-size: 10pt; line-height: 1.3; }
    .of8 { grid-template-rows: repeat(4, 1fr); } .of10 { grid-template-rows: repeat(5, 1fr); }
    .card { border: .25mm dashed #777; margin: 0 -.25mm -.25mm 0; padding: 6mm 8mm; display: grid; min-height: 0;
      grid-template-columns: 30mm 1fr; grid-template-rows: auto 1fr; gap: 2mm 5mm; align-items: center; overflow: hidden; }
    .card .head { grid-column: 1 / 3; display: flex; justify-content: space-between; gap: 3mm; align-self: start; }
    .card .head span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    .card svg.qr { width: 30mm; height: 30mm; }
    .card p { margin: 1mm 0 0; font-size: 8.5pt; }
    .cardcode { font: 700 17pt/1.2 ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: nowrap; }
    .of10 .card { padding: 4mm 8mm; }
    .sheets main { max-width: none; }
    @page { size: A4; margin: 0; }
    @media print {
      .bar, .sheets h1, .screen, .reload, .actions { display: none; }
      .sheets main { padding: 0; } .sheets .scroll { overflow: visible; } .sheet { margin: 0; break-after: page; }
      body { background: #fff; color: #000; }
    }
    @media (prefers-reduced-motion: no-preference) { .roll dd { transition: color .3s; } }

    """
}
