/** The look of a document that stands alone: system fonts, light and dark, narrow screens, print. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1c2024; --paper: #fdfdfc; --soft: #60646c; --line: #d9d9d6; --tint: #f4f4f1; --link: #0b5a9d;
  --against: #9a3412; --open: #6b5b00; --for: #14603f; --mark: #fff5d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #16181a; --soft: #a5a8ad; --line: #3a3d41; --tint: #1f2225; --link: #86bdf0;
  --against: #f2a57f; --open: #dcc766; --for: #7fd1a6; --mark: #3a3214; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .6rem; padding-block-start: .9rem; border-block-start: 1px solid var(--line); }
p, li { max-width: 46rem; overflow-wrap: anywhere; }
.lead { font-size: 1.06rem; margin: .4rem 0; }
.notice { border-inline-start: 4px solid var(--open); background: var(--tint); padding: .6rem .9rem; }
ul { padding-inline-start: 1.2rem; } li { margin-block: .25rem; }
.table { overflow-x: auto; } .table:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: start; color: var(--soft); padding-block: .3rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid var(--line); min-width: 6.5rem; }
thead th { color: var(--soft); font-weight: 600; } tbody th { font-weight: 600; }
td.rules-out, td.opposes { color: var(--against); } td.rules-out { font-weight: 700; }
td.open { color: var(--open); } td.favours, td.commits { color: var(--for); } td.commits { font-weight: 700; }
td.unknown { color: var(--soft); } td.mixed { background: var(--mark); }
.bars { margin: 1rem 0; } .bars figcaption { color: var(--soft); font-size: .92rem; }
.bars td.bar { width: 50%; min-width: 5rem; } .bars svg { width: 100%; height: .9rem; display: block; fill: var(--link); } .bars .track { fill: var(--tint); }
[dir=rtl] .bars svg { transform: scaleX(-1); }
a { color: var(--link); } a.source { text-decoration: none; font-size: .85em; white-space: nowrap; }
.sources { color: var(--ink); font-size: .92rem; } .sources li { max-width: 56rem; } .sources li:target { background: var(--mark); }
.colophon { color: var(--soft); font-size: .85rem; margin-block-start: 2.5rem; }
@media (max-width: 40rem) { main { padding: 1.25rem .9rem 3rem; } h1 { font-size: 1.35rem; } .bars td.bar { width: 30%; } }
@media print { :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --tint: #f2f2f2; --link: #000; --against: #000; --open: #000; --for: #000; }
  main { max-width: none; padding: 0; } body { font-size: 10.5pt; } h2 { break-after: avoid; } tr, li, figure { break-inside: avoid; } .table { overflow: visible; } th, td { min-width: 0; } }
`;
