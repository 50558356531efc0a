/// The style sheet of the participants' pages: small, for phones first, in the colours that the person's phone prefers.
///
/// Sizes are in `rem`, so that the person's own letter size counts; directions are « start » and « end », so that a page
/// written from right to left is mirrored. What can be touched is at least 44 pixels high.
enum ParticipantStyle {
  static let text = Asset.lean(source)

  private static let source = """
    :root { color-scheme: light dark;
      --page: #f7f5ef; --card: #fff; --ink: #1f2a26; --soft: #54605a; --line: #c9cdc4; --edge: #737d75;
      --leaf: #1d6149; --leaf-soft: #e3efe8; --on-leaf: #fff; --wrong: #a3271c; --wrong-soft: #fcecea;
      --note: #fdf4dc; --note-line: #b98a1c; --ring: #0b57d0; --round: 0.75rem }
    @media (prefers-color-scheme: dark) { :root {
      --page: #141917; --card: #1d2421; --ink: #e9eeea; --soft: #aab5af; --line: #3b4641; --edge: #87928c;
      --leaf: #8fd3b4; --leaf-soft: #22382f; --on-leaf: #0c1a14; --wrong: #ffb0a6; --wrong-soft: #3a211e;
      --note: #332b17; --note-line: #d6ab49; --ring: #a8c7fa } }
    *, *::before, *::after { box-sizing: border-box } [hidden] { display: none !important }
    html { font: 112.5%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem }
    body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: break-word }
    .large { font-size: 1.35rem }
    main { max-width: 42rem; margin: 0 auto; padding: 1rem 1rem 3rem }
    .calm main { max-width: 36rem; padding-top: 1.5rem }
    h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 1.25rem; text-wrap: balance }
    h2 { font-size: 1.1em; line-height: 1.3; margin: 1.75rem 0 0.5rem }
    p { margin: 0 0 0.75rem }
    a { color: var(--leaf) }
    .kicker { color: var(--soft); font-size: 0.9em; margin: 0 0 0.25rem }
    .progress { position: sticky; top: 0; z-index: 1; background: var(--page) }
    .progress progress { display: block; width: 100%; height: 0.4rem; border: 0; background: var(--line);
      accent-color: var(--leaf); appearance: none; -webkit-appearance: none }
    .progress progress::-webkit-progress-bar { background: var(--line) }
    .progress progress::-webkit-progress-value { background: var(--leaf) }
    .progress progress::-moz-progress-bar { background: var(--leaf) }
    .progress p { max-width: 42rem; margin: 0 auto; padding: 0.4rem 1rem; color: var(--soft); font-size: 0.9rem }
    .q { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 1rem;
      margin: 0 0 1rem; scroll-margin-top: 4rem; position: relative }
    .q.faulty { border-color: var(--wrong); border-inline-start-width: 0.35rem }
    .q.new { border-color: var(--leaf); border-inline-start-width: 0.35rem }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
    .words { display: block; padding: 0; font-weight: 600; font-size: 1.05em; line-height: 1.4; margin: 0 0 0.6rem;
      width: 100% }
    .words small, .opt small { font-weight: 400; color: var(--soft); font-size: 0.85em }
    .tag { border-radius: 1rem; background: var(--leaf-soft); padding: 0.1em 0.6em }
    .help { color: var(--soft); font-size: 0.92em }
    .help + .help { margin-top: -0.5rem }
    .wrong { color: var(--wrong); font-weight: 600 }
    .opts, .points { display: grid; gap: 0.5rem }
    .opts + .apart, .points + .apart, .typed + .apart { margin-top: 0.9rem }
    .opt { display: flex; align-items: center; gap: 0.7rem; min-height: 3rem; padding: 0.5rem 0.75rem; cursor: pointer;
      border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--card); line-height: 1.3 }
    .opt span { min-width: 0 }
    .opt.big { font-size: 1.2em }
    .opt input { flex: none; width: 1.35rem; height: 1.35rem; margin: 0; accent-color: var(--leaf) }
    .opt:hover { background: var(--leaf-soft) }
    .opt:has(:checked) { border-color: var(--leaf); background: var(--leaf-soft); box-shadow: inset 0 0 0 1px var(--leaf) }
    .opt:has(:focus-visible), :focus-visible { outline: 3px solid var(--ring); outline-offset: 2px }
    .opt input:focus-visible { outline: 0 }
    .pic { font-style: normal; font-size: 1.6em; line-height: 1 } .face { flex: none; width: 2.6em; height: 2.6em }
    .apart .opt { border-style: dashed; color: var(--soft); font-size: 0.95em }
    .apart .opt:has(:checked) { border-style: solid; color: inherit }
    .points { grid-template-columns: repeat(auto-fit, minmax(2.5rem, 1fr)); gap: 0.35rem }
    .points .opt { flex-direction: column; justify-content: center; gap: 0.3rem; padding: 0.5rem 0.2rem; font-weight: 600 }
    .ends { display: flex; justify-content: space-between; gap: 1rem; color: var(--soft); font-size: 0.92em;
      margin-bottom: 0.4rem }
    .ends span:last-child { text-align: end }
    .cells { display: grid; gap: 0.5rem } .opt.no { border-style: dashed; color: var(--soft) } .head { display: none }
    .slide { margin-bottom: 0.75rem } .slide .ends { margin: 0.25rem 0 0 }
    .slide input { display: block; width: 100%; height: 3rem; margin: 0; accent-color: var(--leaf); cursor: pointer }
    .slide:not(.set) input:not(:focus) { opacity: 0.45 } .slide:not(.set) input { accent-color: var(--edge) } .untouched { color: var(--soft); margin: 0 }
    .voice { position: absolute; top: 0.4rem; right: 0.4rem; width: 3rem; height: 3rem; min-height: 0; padding: 0.7rem;
      background: none; border: 0; color: var(--leaf); border-radius: 50%; line-height: 0 }
    [dir=rtl] .voice { right: auto; left: 0.4rem } .voice ~ * .words, .voice ~ .words { padding-inline-end: 2.75rem }
    .voice[aria-pressed=true] { background: var(--leaf); color: var(--on-leaf) }
    .voice svg { width: 100%; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }
    .state { color: var(--soft); font-size: 0.9em; margin: 0; min-height: 1.5em } .notice button { flex: none }
    .typed { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem; margin: 0 }
    input[type=text], input[type=date], textarea { font: inherit; color: inherit; background: var(--card); width: 100%;
      min-height: 3rem; padding: 0.5rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.6rem }
    input.number { width: 8em } input[type=date] { width: 12em; max-width: 100% }
    input.code { text-transform: uppercase; letter-spacing: 0.12em; font-weight: 600; max-width: 18rem }
    [aria-invalid=true] { border-color: var(--wrong) }
    .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0 1rem }
    button, .button { font: inherit; font-weight: 600; min-height: 3rem; padding: 0.6rem 1.5rem; border-radius: 2rem;
      border: 2px solid var(--leaf); background: var(--leaf); color: var(--on-leaf); cursor: pointer; flex: 1 1 12rem;
      text-align: center; text-decoration: none }
    button:hover, .button:hover { filter: brightness(1.12) }
    .quiet { background: none; color: var(--leaf) }
    .link { border: 0; background: none; color: var(--leaf); font-weight: 400; text-decoration: underline;
      padding: 0.5rem 0; text-align: start }
    .clear { margin: 0.25rem 0 -0.5rem }
    .seal { display: block; width: 3.5rem; height: 3.5rem; color: var(--leaf); margin: 0 0 1rem }
    .foot { color: var(--soft); font-size: 0.9rem; border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 2rem }
    .foot .link { display: block; min-height: 2.75rem }
    .foot > a, dd a { display: inline-block; padding: 0.6rem 0 }
    .languages { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-bottom: 1rem }
    .languages > * { padding: 0.6rem 0 }
    .notice { background: var(--note); border: 1px solid var(--note-line); border-radius: var(--round); padding: 1rem;
      margin: 0 0 1rem }
    .notice.grave { background: var(--wrong-soft); border-color: var(--wrong) }
    .notice h2 { margin-top: 0 } .notice p:last-child, .notice ul { margin-bottom: 0 }
    .notice ul { padding-inline-start: 1.2rem; margin-top: 0 } .notice li a { display: block; padding: 0.35rem 0; min-height: 2.75rem; color: inherit }
    .confirm { margin: 0 0 0.75rem }
    .review summary { min-height: 3rem; padding: 0.7rem 0; color: var(--leaf); cursor: pointer; font-weight: 600 }
    dl { margin: 0 } dt { color: var(--soft); font-size: 0.92em }
    dd { margin: 0 0 0.75rem; font-weight: 600; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap;
      justify-content: space-between; align-items: center; gap: 0 1rem }
    dd i { font-weight: 400; color: var(--soft) } dd a { font-weight: 400 }
    .sr { position: absolute !important; width: 1px; height: 1px; padding: 0; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; border: 0; min-height: 0 }
    @media (min-width: 40rem) {
      main { padding-top: 1.5rem } .q { padding: 1.25rem 1.5rem }
      .pair { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)) }
      .scale { grid-auto-flow: column; grid-auto-columns: 1fr }
      .scale .opt { flex-direction: column; justify-content: flex-start; text-align: center; padding: 0.75rem 0.35rem;
        font-size: 0.92em; overflow-wrap: anywhere; hyphens: auto }
      .scale b { display: block } .large .scale b { display: inline }
      .large .scale { grid-auto-flow: row } .large .scale .opt { flex-direction: row; text-align: start; font-size: 1em;
        padding: 0.5rem 0.75rem }
      .apart { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)) }
      .actions button, .actions .button { flex: 0 1 auto }
    }
    @media (min-width: 40rem) { \(table(".few")) }
    @media (min-width: 56rem) { main:has(.grid), body:has(.grid) .progress p { max-width: 58rem } \(table(".grid")) }
    @media (prefers-reduced-motion: no-preference) { .opt, button { transition: background-color 0.12s, box-shadow 0.12s } }
    @media (prefers-contrast: more) { :root { --line: var(--edge); --soft: var(--ink) } }
    @media print { .actions, .foot, .progress, .voice, .slide { display: none } }
    """

  /// Questions on one scale as a table, where there is room: the words of the answers stand once, above their columns.
  private static func table(_ grid: String) -> String {
    """
    \(grid) { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); margin: 0 0 1rem }
      \(grid) .q { border-width: 1px 0 0; border-radius: 0; margin: 0; padding: 0.75rem 1rem; background: none }
      \(grid) .q.faulty, \(grid) .q.new { border-inline-start-width: 0.35rem }
      \(grid) .row, \(grid) .head { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1rem;
        align-items: start }
      \(grid) .head { padding: 0.75rem 1rem; color: var(--soft); font-size: 0.82em; line-height: 1.25; align-items: end }
      \(grid) .cells { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0.25rem; text-align: center;
        hyphens: auto }
      \(grid) .row .opt { flex-direction: column; justify-content: center; padding: 0.25rem; border-color: transparent;
        background: none }
      \(grid) .row .opt > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      \(grid) .row .opt:hover, \(grid) .row .opt:has(:checked) { background: var(--leaf-soft) }
      \(grid) .words { margin: 0; font-size: 1em; padding: 0.5rem 0 }
      \(grid) .voice ~ * .words { padding-inline: 2.25rem 0 }
      \(grid) .clear .link { font-size: 0.85em; min-height: 1.5rem; padding: 0 }
      \(grid) .voice { inset-inline: 0.2rem auto; top: 0.75rem } \(grid) .clear { grid-column: 1 / -1; margin: 0 }
    """
  }
}
