/** The look of a document that stands alone: system fonts, light and dark, narrow screens, print. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fdfdfb; --soft: #5a5f68; --line: #dbdad4; --tint: #f4f3ee; --link: #0a568f; --bar: #3a78a8;
  --against: #96320f; --open: #655500; --for: #125a3c; --mark: #fff2cc; --against-tint: #fbeae3; --open-tint: #f7f1d5; --for-tint: #e2f2ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e5df; --paper: #15171a; --soft: #a6a9af; --line: #383c41; --tint: #1f2226; --link: #8cc1f2; --bar: #6fa8d6;
  --against: #f4ab88; --open: #e0cc6e; --for: #86d6ad; --mark: #443a15; --against-tint: #38231a; --open-tint: #302b14; --for-tint: #16302a; } }
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
[lang=ar] body { line-height: 1.75; }
main { max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 1.85rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .7rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; overflow-wrap: anywhere; }
p, li, dd { overflow-wrap: anywhere; } p, ul, ol { max-width: 44rem; }
.lead { font-size: 1.1rem; margin: .5rem 0; }
.notice { border-inline-start: 4px solid var(--open); background: var(--open-tint); padding: .6rem .9rem; }
ul { padding-inline-start: 1.2rem; margin-block: .4rem 1rem; } li { margin-block: .3rem; }
a { color: var(--link); } a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
data { text-decoration: underline dotted; text-decoration-color: var(--soft); text-underline-offset: .2em; cursor: help; } @media print { data { text-decoration: none; } }
a.source { text-decoration: none; font-size: .82em; white-space: nowrap; unicode-bidi: isolate; } a.source:hover { text-decoration: underline; }
p:target, li:target, th:target, td:target, dd:target { background: var(--mark); }
.table { overflow-x: auto; margin-block: .8rem 1.4rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
caption { text-align: start; color: var(--soft); padding-block: .3rem .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .6rem; border-block-end: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; border-block-end-width: 2px; vertical-align: bottom; } tbody th { font-weight: 600; min-width: 9rem; }
td.rules-out, td.opposes { color: var(--against); background: var(--against-tint); } td.rules-out, td.commits { font-weight: 700; }
td.open { color: var(--open); background: var(--open-tint); } td.favours, td.commits, td.good { color: var(--for); background: var(--for-tint); } td.bad { color: var(--against); background: var(--against-tint); }
td.unknown { color: var(--soft); } td.mixed { background: var(--mark); }
.bars { margin: 1rem 0 1.4rem; } .bars figcaption { color: var(--soft); font-size: .9rem; } .bars dl { margin: .5rem 0; }
.bar { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem 1rem; align-items: center; padding-block: .3rem; } .bar dt { font-weight: 600; font-size: .9rem; }
.bar dd { margin: 0; display: grid; grid-template-columns: minmax(6rem, 26rem) 1fr; gap: 1rem; align-items: center; font-size: .9rem; }
.bars svg { width: 100%; height: .8rem; display: block; fill: var(--bar); } .bars .track { fill: var(--line); } [dir=rtl] .bars svg { transform: scaleX(-1); }
.course { margin: 1rem 0 1.4rem; max-width: 44rem; } .course figcaption { color: var(--soft); font-size: .9rem; margin-block-end: .4rem; } .course > svg { width: 100%; height: auto; display: block; overflow: visible; }
.course text { font-size: 13px; fill: var(--soft); } .course .grid, .course .tick { stroke: var(--line); stroke-width: 1; fill: none; } .course .tick { stroke: var(--soft); }
.course .area { fill: var(--bar); fill-opacity: .16; } .course .pledged { fill: none; stroke: var(--bar); stroke-width: 2.5; } .course .required { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-dasharray: 7 4; }
.course .hatch { stroke: var(--against); stroke-width: 2.4; fill: none; } .course .missing { stroke: var(--against); stroke-width: 1; stroke-opacity: .5; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; font-size: .88rem; } .legend li { display: flex; align-items: center; gap: .45rem; } .legend svg { width: 24px; height: 12px; flex: none; }
.sources { padding-inline-start: 2.2rem; max-width: 52rem; font-size: .92rem; } .sources li { margin-block: .7rem; } .sources p { margin: 0; max-width: none; }
q { quotes: "\\201c" "\\201d" "\\2018" "\\2019"; } q:lang(ar) { quotes: "\\ab" "\\bb"; }
.sources .from { color: var(--soft); font-size: .9em; } .sources li::marker { color: var(--soft); }
.colophon { color: var(--soft); font-size: .84rem; margin-block-start: 2.5rem; padding-block-start: .8rem; border-block-start: 1px solid var(--line); } .colophon p { margin-block: .2rem; max-width: none; }
@media (max-width: 44rem) {
  main { padding: 1.4rem 1rem 3rem; } h1 { font-size: 1.45rem; } h2 { margin-block-start: 2rem; }
  .bar, .bar dd { grid-template-columns: 1fr; gap: .2rem; } .course text { font-size: 19px; }
  .table table, .table caption, .table tbody, .table tr, .table th, .table td { display: block; width: 100%; }
  .table thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .table tr { border-block-end: 1px solid var(--line); padding-block: .6rem; } .table th, .table td { border: 0; padding: .15rem 0; }
  .table td { display: grid; grid-template-columns: minmax(6rem, 34%) 1fr; gap: .6rem; background: none; } .table td::before { content: attr(data-column); color: var(--soft); font-weight: 400; }
  .table td.unknown, .table td:empty { display: none; } .table td > span { min-width: 0; overflow-wrap: anywhere; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --tint: #f2f2f2; --link: #000; --bar: #555; --against: #000; --open: #000; --for: #000;
    --mark: #eee; --against-tint: #fff; --open-tint: #fff; --for-tint: #fff; }
  main { max-width: none; padding: 0; } body { font-size: 10pt; } h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-block-start: 1.4rem; } h2, h3, caption { break-after: avoid; } p, ul, ol { max-width: none; }
  tr, li, figure, .notice { break-inside: avoid; } .table { overflow: visible; } table { font-size: 8.5pt; } th, td { padding: .25rem .35rem; overflow-wrap: break-word; } .lead { font-size: 11pt; } h3 { font-size: 10.5pt; } a { text-decoration: none; }
}
`;
