import type { Tag } from '../sentence/token.ts';

/** A run of words, the end excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** How the words of one sentence depend on each other, as Universal Dependencies have it. Words are counted from 0. */
export interface Tree {
  /** For each word, the word it depends on; -1 for the root, of which there is one in a sentence that has words. */
  readonly heads: Int32Array;
  /** For each word, its relation to its head, such as `nsubj` or `acl:relcl`. */
  readonly relations: readonly string[];
  /** For each word, its part of speech. */
  readonly tags: readonly Tag[];
  /** For each word, its finer part of speech in the Penn Treebank's letters, such as `VBN`. */
  readonly fineTags: readonly string[];
  /** For each word, the words that depend on it, from left to right. */
  readonly children: readonly (readonly number[])[];
  /** For each word, where the words that depend on it in any number of steps begin and end, itself among them. */
  readonly spans: readonly WordRange[];
}

export type Arcs = Pick<Tree, 'heads' | 'relations' | 'tags' | 'fineTags'>;

/** The arcs as a tree. */
export function treeOf(arcs: Arcs): Tree {
  const { heads } = arcs;
  const children: number[][] = Array.from(heads, () => []);
  let root = -1;
  heads.forEach((head, word) => {
    if (head < 0) root = word;
    else children[head]!.push(word);
  });
  return { ...arcs, children, spans: spansOf(children, root) };
}

function spansOf(children: readonly (readonly number[])[], root: number): readonly WordRange[] {
  const spans = children.map((_, word) => ({ from: word, to: word + 1 }));
  const order = root < 0 ? [] : [root];
  for (let at = 0; at < order.length; at += 1) order.push(...children[order[at]!]!);
  for (const word of order.reverse()) {
    const own = spans[word]!;
    for (const child of children[word]!) {
      own.from = Math.min(own.from, spans[child]!.from);
      own.to = Math.max(own.to, spans[child]!.to);
    }
  }
  return spans;
}

/** Whether a relation is one of those named, with or without a subtype: `nsubj:pass` is an `nsubj`. */
export function isRelation(relation: string, ...names: readonly string[]): boolean {
  return names.some((name) => relation === name || relation.startsWith(`${name}:`));
}

/** The children of a word whose relation is one of those named, from left to right. */
export function childrenBy(tree: Tree, word: number, ...names: readonly string[]): readonly number[] {
  return tree.children[word]!.filter((child) => isRelation(tree.relations[child]!, ...names));
}

/**
 * The subject of a verb: its own, or, where it has none, that of the verb it is joined to ("came and *said*"), completes
 * ("wants to *say*") or goes with ("left, *saying*"); for a relative clause's verb without one, the noun it describes.
 * Undefined where none is written.
 */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  let word = verb;
  while (word >= 0) {
    const own = childrenBy(tree, word, 'nsubj', 'csubj')[0];
    if (own !== undefined) return own;
    const relation = tree.relations[word]!;
    const head = tree.heads[word]!;
    if (isRelation(relation, 'acl')) return head;
    if (!isRelation(relation, 'conj', 'xcomp', 'advcl')) return undefined;
    word = head;
  }
  return undefined;
}
