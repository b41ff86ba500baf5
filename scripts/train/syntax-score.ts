import { tokensOf } from '../../reading/src/sentence/token.ts';
import type { Tree } from '../../reading/src/syntax/tree.ts';
import type { TreebankSentence } from './treebank.ts';

/** Of one kind of arc: how many the treebank has, how many were found, and how many of those are right. */
export interface Count {
  gold: number;
  found: number;
  right: number;
}

/** Arcs over words that both sides have, as the CoNLL 2018 shared task counts them; subtypes of relations left out. */
export interface SyntaxScore {
  readonly tags: Count;
  readonly unlabelled: Count;
  readonly labelled: Count;
  readonly byRelation: ReadonlyMap<string, Count>;
}

export function f1({ gold, found, right }: Count): number {
  return right === 0 ? 0 : (2 * right) / (gold + found);
}

export type Parse = (
  words: readonly { readonly text: string }[],
) => Pick<Tree, 'heads' | 'relations' | 'tags'>;

/** How a sentence is cut into words: as reading does, or as the treebank has them, to compare with published figures. */
export type Cut = (sentence: TreebankSentence) => readonly CutWord[];

export interface CutWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const ownCut: Cut = ({ text }) => tokensOf(text, 0);
export const treebankCut: Cut = ({ text, words }) =>
  words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

export function scoreSyntax(
  sentences: readonly TreebankSentence[],
  parse: Parse,
  cut: Cut = ownCut,
): SyntaxScore {
  const none = (): Count => ({ gold: 0, found: 0, right: 0 });
  const score = { tags: none(), unlabelled: none(), labelled: none(), byRelation: new Map<string, Count>() };
  const counted = (relation: string): Count => {
    const count = score.byRelation.get(relation) ?? none();
    score.byRelation.set(relation, count);
    return count;
  };
  for (const sentence of sentences) {
    const { words } = sentence;
    const tokens = cut(sentence);
    const tree = parse(tokens);
    const places = new Map(tokens.map(({ start, end }, index) => [`${start}-${end}`, index]));
    for (const count of [score.tags, score.unlabelled, score.labelled]) {
      count.gold += words.length;
      count.found += tokens.length;
    }
    for (const relation of tree.relations) counted(baseOf(relation)).found += 1;
    for (const word of words) {
      const relation = baseOf(word.relation);
      counted(relation).gold += 1;
      const at = places.get(`${word.start}-${word.end}`);
      if (at === undefined) continue;
      if (tree.tags[at] === word.tag.split('/')[0]) score.tags.right += 1;
      const head = word.head < 0 ? undefined : words[word.head]!;
      const goldHead = head === undefined ? -1 : places.get(`${head.start}-${head.end}`);
      if (tree.heads[at] !== goldHead) continue;
      score.unlabelled.right += 1;
      if (baseOf(tree.relations[at]!) !== relation) continue;
      score.labelled.right += 1;
      counted(relation).right += 1;
    }
  }
  return score;
}

function baseOf(relation: string): string {
  return relation.split(':')[0]!;
}
