import type { Example } from './treebank.ts';

/** A tag that is rarer is read as another of the same universal tag. */
const fewest = 40;

/** Each value once, in order. */
export function namesOf(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** A tag's name; where a pair of tags is rare, the most frequent pair of the same universal tag. */
export function tagNames(examples: readonly Example[]): (tag: string) => string {
  const counts = new Map<string, number>();
  for (const tag of examples.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
  return (tag) =>
    counts.get(tag)! >= fewest ? tag : frequent.find((other) => other.split('/')[0] === tag.split('/')[0])!;
}
