/**
 * Groups of words that are used alike, for words that the trees learnt from do not have. Each group is a path of left
 * and right in a tree of halvings, as a number whose highest bit is one; its beginning names a wider group.
 */
export interface WordGroup {
  /** By the sentences' parts that such words are. */
  readonly syntactic: number;
  /** By the words that they stand beside. */
  readonly topical: number;
}

export type WordGroups = ReadonlyMap<string, WordGroup>;

export const noGroup: WordGroup = { syntactic: 0, topical: 0 };

/** The group of a word in small letters; that of its last part, where a word with hyphens has none. */
export function groupOf(lower: string, groups: WordGroups): WordGroup {
  const own = groups.get(lower);
  if (own !== undefined) return own;
  return groups.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? noGroup;
}

/** The wider group that the first `depth` halvings make. */
export function widerGroup(group: number, depth: number): number {
  const bits = 32 - Math.clz32(group);
  return bits > depth + 1 ? group >>> (bits - depth - 1) : group;
}

/** Words, parted by spaces, and for each the two bytes of either group, the low one first. */
export function decodeWordGroups(words: string, bytes: Uint8Array): WordGroups {
  const groups = new Map<string, WordGroup>();
  const numberAt = (at: number): number => bytes[at]! | (bytes[at + 1]! << 8);
  (words === '' ? [] : words.split(' ')).forEach((word, index) => {
    groups.set(word, { syntactic: numberAt(index * 4), topical: numberAt(index * 4 + 2) });
  });
  return groups;
}
