import type { Shingle } from './shingle.ts';

/** So much of the shorter text must stand in the longer one, word for word, to be the same text edited or cut. */
export const sameTextShare = 0.6;

/** Shorter texts share a turn of phrase by chance: they are the same only where all of it is. */
const leastShingles = 12;

/** How much of the shorter text stands in the longer one, from 0 to 1. */
export function sharedPart(a: ReadonlySet<Shingle>, b: ReadonlySet<Shingle>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return shared / shorter.size;
}

/** Whether two texts are one: the same, or the one edited, shortened or added to. The definition. */
export function isSameText(a: ReadonlySet<Shingle>, b: ReadonlySet<Shingle>): boolean {
  if (Math.min(a.size, b.size) < leastShingles) return a.size === b.size && sharedPart(a, b) === 1;
  return sharedPart(a, b) >= sameTextShare;
}

/** A pair of texts that are one, by their places; the lower first. */
export type SamePair = readonly [first: number, second: number];

/**
 * All pairs of texts that are one, without comparing every text with every other. Of a shorter text in a longer one, at
 * most so many shingles may be missing; so of any that are looked at, all but so many must be shared. The commonest ones
 * are not looked at: what stands in every text (how an outlet signs off) then costs nothing. What is looked at is
 * counted, so that texts that share a passage are not compared whole. No pair is missed and none is found wrongly.
 */
export function samePairs(texts: readonly ReadonlySet<Shingle>[]): readonly SamePair[] {
  const frequency = new Map<Shingle, number>();
  for (const text of texts)
    for (const shingle of text) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  const holders = new Map<Shingle, number[]>();
  const counts = new Uint32Array(texts.length);
  const longestFirst = texts.map((_, index) => index).sort((a, b) => texts[b]!.size - texts[a]!.size);
  const pairs: SamePair[] = [];
  for (const index of longestFirst) {
    const text = texts[index]!;
    const shared = [...text].filter((shingle) => frequency.get(shingle)! > 1);
    for (const other of candidatesOf(text, { shared, frequency, holders, counts })) {
      if (isSameText(text, texts[other]!)) pairs.push(index < other ? [index, other] : [other, index]);
    }
    for (const shingle of shared) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else known.push(index);
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

interface Searching {
  /** Those of its shingles that another text has too. */
  readonly shared: readonly Shingle[];
  readonly frequency: ReadonlyMap<Shingle, number>;
  readonly holders: ReadonlyMap<Shingle, readonly number[]>;
  /** A zero for each text. */
  readonly counts: Uint32Array;
}

/** So much of what must be shared is asked of the rarer shingles; the rest of it may be the commonest ones. */
const askedOfRarer = 0.5;

/** Longer texts that may be one with a text. */
function candidatesOf(
  text: ReadonlySet<Shingle>,
  { shared, frequency, holders, counts }: Searching,
): readonly number[] {
  const needed = Math.ceil(sameTextShare * text.size - 1e-9);
  if (shared.length < needed) return [];
  const asked = Math.max(1, Math.ceil(askedOfRarer * needed));
  // Those that no other text has are missing from all of them.
  const looked = shared.length - needed + asked;
  const rarest = [...shared].sort((a, b) => frequency.get(a)! - frequency.get(b)!).slice(0, looked);
  const seen: number[] = [];
  for (const shingle of rarest) {
    for (const holder of holders.get(shingle) ?? []) {
      if (counts[holder] === 0) seen.push(holder);
      counts[holder]! += 1;
    }
  }
  const candidates = seen.filter((holder) => counts[holder]! >= asked);
  for (const holder of seen) counts[holder] = 0;
  return candidates;
}
