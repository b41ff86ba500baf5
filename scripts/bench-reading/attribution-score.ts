import { align, type CoveredTriple, coveredTriple, type SpanTriple } from './span-alignment.ts';
import { jaccardOf, sharedOf, type WordToken, wordTokensOf } from './word-token.ts';

/** How a marked attribution words its content: inside quotation marks by nine tenths, not at all, or in part. */
export type ContentKind = 'direct' | 'indirect' | 'mixed';

/** Right ones among those found and among those marked. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

const measures = ['cue', 'source', 'usable', 'contentToken'] as const;
/**
 * What is counted in one text. `cue`: the cues share a token. `source`: the sources share a word or both are absent.
 * `usable`: both, and the contents agree by half or more of their words. `contentToken`: words of contents of aligned
 * pairs. What is not aligned is wrong by every measure.
 */
export type Measure = (typeof measures)[number];

/** Attributions of a kind that are marked, whose cue was found, and that are usable. */
export interface KindCount {
  readonly marked: number;
  readonly cue: number;
  readonly usable: number;
}

export interface AttributionScore {
  readonly counts: Readonly<Record<Measure, Count>>;
  readonly kinds: Readonly<Record<ContentKind, KindCount>>;
}

/** Scores the attributions found in one text against those marked there. */
export function scoreAttributions(
  text: string,
  marked: readonly SpanTriple[],
  found: readonly SpanTriple[],
): AttributionScore {
  const tokens = wordTokensOf(text);
  const gold = marked.map((triple) => coveredTriple(triple, tokens));
  const read = found.map((triple) => coveredTriple(triple, tokens));
  const right: Record<Measure, number> = { cue: 0, source: 0, usable: 0, contentToken: 0 };
  const cued = new Set<number>();
  const usable = new Set<number>();
  for (const pair of align(read, gold)) {
    const [one, other] = [read[pair.found]!, gold[pair.marked]!];
    const isSource = agreesInSource(one, other);
    if (pair.isCueShared) cued.add(pair.marked);
    if (isSource) right.source += 1;
    if (pair.isCueShared && isSource && contentAgreement(one, other) >= 0.5) usable.add(pair.marked);
    right.contentToken += sharedOf(one.content.words, other.content.words);
  }
  right.cue = cued.size;
  right.usable = usable.size;
  const words = (triples: readonly CoveredTriple[]): number =>
    triples.reduce((total, { content }) => total + content.words.size, 0);
  const whole = { found: read.length, marked: gold.length };
  return {
    counts: {
      cue: { right: right.cue, ...whole },
      source: { right: right.source, ...whole },
      usable: { right: right.usable, ...whole },
      contentToken: { right: right.contentToken, found: words(read), marked: words(gold) },
    },
    kinds: kindsOf(gold, quotedTokens(text, tokens), { cued, usable }),
  };
}

function agreesInSource(one: CoveredTriple, other: CoveredTriple): boolean {
  const [a, b] = [one.source.words, other.source.words];
  return (a.size === 0 && b.size === 0) || sharedOf(a, b) > 0;
}

function contentAgreement(one: CoveredTriple, other: CoveredTriple): number {
  return jaccardOf(one.content.words, other.content.words);
}

function kindsOf(
  gold: readonly CoveredTriple[],
  quoted: readonly boolean[],
  { cued, usable }: { readonly cued: ReadonlySet<number>; readonly usable: ReadonlySet<number> },
): AttributionScore['kinds'] {
  const kinds: Record<ContentKind, { marked: number; cue: number; usable: number }> = {
    direct: { marked: 0, cue: 0, usable: 0 },
    indirect: { marked: 0, cue: 0, usable: 0 },
    mixed: { marked: 0, cue: 0, usable: 0 },
  };
  gold.forEach(({ content }, index) => {
    const words = [...content.words];
    const share = words.length === 0 ? 0 : words.filter((token) => quoted[token]).length / words.length;
    const kind = kinds[share >= 0.9 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect'];
    kind.marked += 1;
    if (cued.has(index)) kind.cue += 1;
    if (usable.has(index)) kind.usable += 1;
  });
  return kinds;
}

/** For each token, whether it stands in double quotation marks; one left open runs to the end of its line. */
function quotedTokens(text: string, tokens: readonly WordToken[]): readonly boolean[] {
  const inside = new Uint8Array(text.length);
  let open = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text[at];
    const isEnd = mark === undefined || mark === '\n';
    if (open < 0 && (mark === '“' || mark === '"')) open = at;
    else if (open >= 0 && (isEnd || mark === '”' || mark === '"')) {
      inside.fill(1, open, isEnd ? at : at + 1);
      open = -1;
    }
  }
  return tokens.map(({ start }) => inside[start] === 1);
}

/** Precision, recall and F1 of a measure over texts. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function qualityOf(scores: readonly AttributionScore[], measure: Measure): Quality {
  const total = (field: keyof Count): number =>
    scores.reduce((sum, { counts }) => sum + counts[measure][field], 0);
  return quality({ right: total('right'), found: total('found'), marked: total('marked') });
}

/** 0 where nothing was found or nothing is marked. */
export function quality({ right, found, marked }: Count): Quality {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
