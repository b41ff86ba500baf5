import type { Span } from '@entente/core/record';
import { reportingForms } from './reporting-form.ts';
import { type Quote, quotesOf } from './quote.ts';
import { type Token, tokensOf } from './token.ts';

/** A sentence of an article, with a quotation never cut in two. Offsets count from the article's beginning. */
export interface Sentence extends Span {
  readonly text: string;
  /** Of the paragraph (line) it stands in, counted from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  /** For each token, whether it stands inside a quotation. */
  readonly quoted: readonly boolean[];
}

/** Longer stretches are cut at white space, so that the work on one sentence is bounded. */
const longest = 2000;

const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt sgt capt sen rep gov st no vs etc jr sr rev hon amb adm maj pres fr art ca approx inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u d.c a.m p.m i.e e.g'.split(
    ' ',
  ),
);
const starters = new Set(
  'the a an he she it they we i you this that these those but and in on at for from after before while when if as according meanwhile however there officials sources'.split(
    ' ',
  ),
);

/** The sentences of one paragraph. */
export function sentencesOf(paragraph: string, offset: number, number: number): readonly Sentence[] {
  const quotes = quotesOf(paragraph);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...endsOf(paragraph, quotes), paragraph.length]) {
    for (const [from, to] of pieces(paragraph, start, end)) {
      while (next < quotes.length && quotes[next]!.end <= from) next += 1;
      let last = next;
      while (last < quotes.length && quotes[last]!.start < to) last += 1;
      const own = quotes.slice(next, last);
      sentences.push(sentenceAt({ text: paragraph, offset, number, quotes: own }, from, to));
    }
    start = end;
  }
  return sentences;
}

interface Paragraph {
  readonly text: string;
  readonly offset: number;
  readonly number: number;
  /** Those that a sentence has a part in. */
  readonly quotes: readonly Quote[];
}

function sentenceAt({ text, offset, number, quotes }: Paragraph, from: number, to: number): Sentence {
  const own = text.slice(from, to);
  const tokens = tokensOf(own, offset + from);
  const inside = quotes.map((quote) => clip(quote, from, to, offset));
  let next = 0;
  const quoted = tokens.map((token) => {
    while (next < inside.length && inside[next]!.end < token.end) next += 1;
    return next < inside.length && token.start >= inside[next]!.start;
  });
  return {
    start: offset + from,
    end: offset + to,
    text: own,
    paragraph: number,
    tokens,
    quotes: inside,
    quoted,
  };
}

function clip(quote: Quote, from: number, to: number, offset: number): Quote {
  return {
    start: offset + Math.max(quote.start, from),
    end: offset + Math.min(quote.end, to),
    from: offset + Math.max(quote.from, from),
    to: offset + Math.min(quote.to, to),
  };
}

/** The stretch without white space around it, cut where it is too long. */
function pieces(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = start;
  while (from < end) {
    let to = end;
    if (end - from > longest) {
      const space = text.lastIndexOf(' ', from + longest);
      to = space > from ? space : from + longest;
    }
    const own = text.slice(from, to);
    const lead = own.length - own.trimStart().length;
    if (own.trim() !== '') found.push([from + lead, from + lead + own.trim().length]);
    from = to;
  }
  return found;
}

/** Where sentences end, the place after the last mark. */
function endsOf(text: string, quotes: readonly Quote[]): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+[)\]"”’»']*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    while (next < quotes.length && quotes[next]!.end < end) next += 1;
    const quote = quotes[next];
    const isInside = quote !== undefined && quote.start < match.index && end < quote.end;
    if (!isInside && isEnd(text, match.index, end)) ends.push(end);
  }
  return ends;
}

function isEnd(text: string, mark: number, end: number): boolean {
  const after = text.slice(end, end + 80).trimStart();
  if (!/^["“‘«'([]?[\p{Lu}\p{N}]/u.test(after)) return false;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, mark - 12), mark))?.[0].toLowerCase() ?? '';
  const following = /^["“‘«'([]?([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (text[mark] === '.' && (abbreviations.has(word) || /^\p{L}$/u.test(word))) {
    return /\../u.test(word) && starters.has(following);
  }
  return !isAttributed(text.slice(mark, end), after);
}

/** `"Are we ready?" Lavrov asked.` is one sentence. */
function isAttributed(marks: string, after: string): boolean {
  if (!/[!?].*["”’»']/u.test(marks)) return false;
  const words = after.split(/[\s,.]+/u).slice(0, 6);
  return words.some((word) => reportingForms.has(word.toLowerCase()));
}
