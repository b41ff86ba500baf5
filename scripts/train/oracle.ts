import type { Act, Configuration } from '../../reading/src/syntax/configuration.ts';

/** The tree to reach: heads, with -1 for the root, and each word's children. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: Int32Array): GoldTree {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, word) => {
    if (head >= 0) children[head]!.push(word);
  });
  return { heads, children };
}

/** How many arcs of the tree a move that is allowed makes unreachable (Goldberg and Nivre 2013, arc-hybrid). */
export function costOf(configuration: Configuration, act: Act, { heads, children }: GoldTree): number {
  const { next, length } = configuration;
  const isWaiting = (word: number): boolean => word >= next;
  const isStacked = (word: number): boolean => word < next && configuration.heads[word] === -1;
  if (act === 'shift') {
    const head = heads[next]!;
    const losesHead = head >= 0 && isStacked(head) && head !== configuration.top(0);
    return Number(losesHead) + children[next]!.filter(isStacked).length;
  }
  const word = configuration.top(0);
  const head = heads[word]!;
  const below = configuration.top(1);
  const taker = act === 'left' ? next : below;
  const isReachable = head < 0 || head === below || isWaiting(head);
  const losesHead = isReachable && (head < 0 ? length : head) !== taker;
  return Number(losesHead) + children[word]!.filter(isWaiting).length;
}
