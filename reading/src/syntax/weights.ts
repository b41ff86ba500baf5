import { syntaxModel } from '../../models/syntax.js';
import type { Tag } from '../sentence/token.ts';
import { base64Bytes } from './base64.ts';
import { acts } from './configuration.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';
import { decodeWordGroups, type WordGroups } from './word-group.ts';

/** The trained weights, with the names of what their classes stand for. */
export interface SyntaxWeights {
  readonly tagger: LinearModel;
  readonly mover: LinearModel;
  readonly labeller: LinearModel;
  readonly groups: WordGroups;
  readonly tags: readonly { readonly tag: Tag; readonly fine: string }[];
  readonly labels: readonly string[];
}

let decoded: SyntaxWeights | undefined;

/** Decoded when first asked for, and kept. */
export function syntaxWeights(): SyntaxWeights {
  decoded ??= decode();
  return decoded;
}

function decode(): SyntaxWeights {
  const { tags, labels, words, groups, tagger, mover, labeller } = syntaxModel;
  return {
    tagger: decodeLinearModel(base64Bytes(tagger.weights), tagger.bits, tags.length),
    mover: decodeLinearModel(base64Bytes(mover.weights), mover.bits, acts.length),
    labeller: decodeLinearModel(base64Bytes(labeller.weights), labeller.bits, labels.length),
    groups: decodeWordGroups(words, base64Bytes(groups)),
    tags: tags.map((name) => {
      const [tag, fine] = name.split('/') as [Tag, string];
      return { tag, fine };
    }),
    labels,
  };
}
