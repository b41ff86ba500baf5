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
 * most so many shingles may be missing; so of one more than that, at least one is shared. Taken are the rarest ones: what
 * stands in every text (how an outlet signs off) then finds nobody. No pair is missed and none is found wrongly.
 */
export function samePairs(texts: readonly ReadonlySet<Shingle>[]): readonly SamePair[] {
  const frequency = new Map<Shingle, number>();
  for (const text of texts)
    for (const shingle of text) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  const holders = new Map<Shingle, number[]>();
  const longestFirst = texts.map((_, index) => index).sort((a, b) => texts[b]!.size - texts[a]!.size);
  const pairs: SamePair[] = [];
  for (const index of longestFirst) {
    const text = texts[index]!;
    const shared = [...text].filter((shingle) => frequency.get(shingle)! > 1);
    for (const other of candidatesOf(text, { shared, frequency, holders })) {
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
}

function candidatesOf(
  text: ReadonlySet<Shingle>,
  { shared, frequency, holders }: Searching,
): ReadonlySet<number> {
  const needed = Math.ceil(sameTextShare * text.size - 1e-9);
  const candidates = new Set<number>();
  if (shared.length < needed) return candidates;
  // Those that no other text has are missing from all of them.
  const looked = shared.length - needed + 1;
  const rarest = [...shared].sort((a, b) => frequency.get(a)! - frequency.get(b)!).slice(0, looked);
  for (const shingle of rarest) for (const holder of holders.get(shingle) ?? []) candidates.add(holder);
  return candidates;
}
