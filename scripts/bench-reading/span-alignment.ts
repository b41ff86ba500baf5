import { type Cover, jaccardOf, sharedOf, type Stretch, type WordToken, coverOf } from './word-token.ts';

/** The spans of one attribution, as marked by a person or found by the reader. */
export interface SpanTriple {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export type SpanRole = 'source' | 'cue' | 'content';

export type CoveredTriple = Readonly<Record<SpanRole, Cover>>;

/** One found attribution held against one marked one. */
export interface AlignedPair {
  readonly found: number;
  readonly marked: number;
  readonly isCueShared: boolean;
}

export function coveredTriple(triple: SpanTriple, tokens: readonly WordToken[]): CoveredTriple {
  return {
    source: coverOf(triple.source, tokens),
    cue: coverOf(triple.cue, tokens),
    content: coverOf(triple.content, tokens),
  };
}

/**
 * One to one, the best pairs first. Cues that share a token make a pair, weighed by 1000 times how far the cues agree,
 * plus the contents, plus a tenth of the sources; failing that, contents that agree by half or more.
 */
export function align(
  found: readonly CoveredTriple[],
  marked: readonly CoveredTriple[],
): readonly AlignedPair[] {
  const candidates = found.flatMap((one, index) =>
    marked.flatMap((other, number) => {
      const cue = sharedOf(one.cue.all, other.cue.all) > 0 ? jaccardOf(one.cue.all, other.cue.all) : 0;
      const content = agreement(one, other, 'content');
      if (cue === 0 && content < 0.5) return [];
      const weight = cue > 0 ? 1000 * cue + content + 0.1 * agreement(one, other, 'source') : content;
      return [{ found: index, marked: number, isCueShared: cue > 0, weight }];
    }),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.found - b.found || a.marked - b.marked);
  const taken = { found: new Set<number>(), marked: new Set<number>() };
  return candidates.filter((pair) => {
    if (taken.found.has(pair.found) || taken.marked.has(pair.marked)) return false;
    taken.found.add(pair.found);
    taken.marked.add(pair.marked);
    return true;
  });
}

/** How far the words of one role agree; 0 where either has none. */
function agreement(one: CoveredTriple, other: CoveredTriple, role: SpanRole): number {
  const [a, b] = [one[role].words, other[role].words];
  return a.size > 0 && b.size > 0 ? jaccardOf(a, b) : 0;
}
