import { styleSheet } from '../rendering/style-sheet.ts';

/** The look of public pages: a document's, and that of the frame around it. */
export const publicStyleSheet = `${styleSheet}
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; background: var(--paper); padding: .5rem .8rem; border: 2px solid var(--link); z-index: 1; } .skip:focus { inset-block-start: .5rem; }
.banner, .foot { max-width: 66rem; margin: 0 auto; padding: .9rem 1.5rem; display: flex; flex-wrap: wrap; gap: .4rem 2rem; justify-content: space-between; align-items: baseline; }
.banner { border-block-end: 1px solid var(--line); } .brand { font-weight: 700; font-size: 1.1rem; letter-spacing: .01em; color: var(--ink); text-decoration: none; } .brand:hover { text-decoration: underline; }
.banner ul, .foot ul, .facts { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.2rem; max-width: none; font-size: .9rem; }
.banner li, .foot li, .facts li { margin: 0; } .banner [aria-current] { font-weight: 700; }
.foot { border-block-start: 1px solid var(--line); color: var(--soft); padding-block: 1.2rem 2.5rem; display: grid; }
main { padding-block-start: 1.6rem; } .facts { color: var(--soft); margin-block-end: 1.2rem; } .soft { color: var(--soft); font-size: .92rem; }
.banner a, .foot a, .facts a, a.challenge { display: inline-block; padding-block: .15rem; }
a.challenge { font-size: .78rem; color: var(--soft); text-decoration-style: dotted; text-underline-offset: .2em; white-space: nowrap; padding-inline: .25rem; margin-inline-start: .2rem; font-weight: 400; } a.challenge:hover, a.challenge:focus-visible { color: var(--link); }
.cards { list-style: none; padding: 0; } .cards li { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.2rem; margin-block: .8rem; } .cards h2 { border: 0; margin: 0; padding: 0; } .cards p { margin-block: .3rem; }
form { max-width: 44rem; } label { display: block; font-weight: 600; margin-block-end: .3rem; }
select, textarea, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem; padding: .5rem .6rem; max-width: 100%; } select, textarea { width: 100%; }
button { background: var(--link); color: var(--paper); border-color: var(--link); font-weight: 600; padding: .6rem 1.1rem; cursor: pointer; } :is(select, textarea, button):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; max-width: 44rem; }
@media (max-width: 44rem) { .banner, .foot { padding-inline: 1rem; } main { padding-block-start: 1.2rem; } .facts { display: grid; } }
@media print { .skip, .banner nav, a.challenge, .facts li + li, form { display: none; } .banner, .foot { max-width: none; padding-inline: 0; } }
`;
