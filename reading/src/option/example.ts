import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { coursesIn } from './coordination.ts';

/** The courses of a range, and those named after it as examples: "help, such as mine clearance or radar". */
export function exampleRanges(passage: Passage, range: Range): readonly Range[] {
  const such = suchAs(passage, range);
  if (such === undefined) return coursesIn(passage, range);
  const own = coursesIn(passage, { from: range.from, to: such.before });
  return [...own, ...itemsOf(passage, such.from)];
}

/** Where "such as" stands in a range or right behind it, and where the examples begin. */
function suchAs(
  { tokens }: Passage,
  { from, to }: Range,
): { readonly before: number; readonly from: number } | undefined {
  for (let at = from + 1; at < Math.min(tokens.length - 1, to + 2); at += 1) {
    const isMarker =
      (tokens[at]!.lower === 'such' && tokens[at + 1]!.lower === 'as') ||
      (tokens[at]!.lower === 'including' && tokens[at - 1]!.text === ',');
    if (!isMarker) continue;
    const before = tokens[at - 1]!.text === ',' ? at - 1 : at;
    return { before, from: at + (tokens[at]!.lower === 'such' ? 2 : 1) };
  }
  return undefined;
}

/** One range for each item of a list; circumstances behind an item ("after a settlement") are left out. */
function itemsOf({ tokens, sentence, dated }: Passage, from: number): readonly Range[] {
  const items: Range[] = [];
  let start = from;
  for (let at = from; at <= Math.min(tokens.length, from + 40); at += 1) {
    const token = tokens[at];
    const isEnd = token === undefined || /^[.;–—!?"”]$/u.test(token.text);
    const isCut = isEnd || /^[,:]$/u.test(token.text) || /^(?:and|or)$/u.test(token.lower);
    if (!isCut) continue;
    const to = itemEnd({ tokens, dated }, start, at);
    if (to > start && sentence.quoted[start] === sentence.quoted[from]) items.push({ from: start, to });
    start = at + 1;
    if (isEnd || opensClause(tokens[start]?.tag)) break;
  }
  return items;
}

function opensClause(tag: string | undefined): boolean {
  return tag === 'PRON' || tag === 'AUX' || tag === 'SCONJ';
}

function itemEnd({ tokens, dated }: Pick<Passage, 'tokens' | 'dated'>, from: number, to: number): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > from && at < to && (dated[at] || /^(?:after|before|once|if|when|while)$/u.test(token.lower)),
  );
  return end < 0 ? to : end;
}

/** The actor that a plain subject names: "Egypt", "Russian forces"; null for "both sides". */
export function subjectActorOf({ tokens }: Passage, { from, to }: Range): string | null {
  const lower = tokens.map((token) => token.lower);
  const actors = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const entry = /^\p{Lu}/u.test(tokens[at]!.text) ? gazetteerAt(lower, at) : undefined;
    if (typeof entry?.actor === 'string') actors.add(entry.actor);
  }
  const [only] = actors;
  return actors.size === 1 ? only! : null;
}
