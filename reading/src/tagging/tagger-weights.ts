import { taggerModel } from '../../models/tagger.js';
import type { Tag } from '../sentence/token.ts';
import { base64Bytes } from './base64.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';
import { decodeWordGroups, type WordGroups } from './word-group.ts';

/** The tagger's trained weights, with the names of what its classes stand for. */
export interface TaggerWeights {
  readonly model: LinearModel;
  readonly tags: readonly Tag[];
  readonly groups: WordGroups;
}

let decoded: TaggerWeights | undefined;

/** Decoded when first asked for, and kept. */
export function taggerWeights(): TaggerWeights {
  decoded ??= decode();
  return decoded;
}

function decode(): TaggerWeights {
  const { tags, words, groups, bits, weights } = taggerModel;
  return {
    model: decodeLinearModel(base64Bytes(weights), bits, tags.length),
    tags: tags.map((name) => name.split('/')[0] as Tag),
    groups: decodeWordGroups(words, base64Bytes(groups)),
  };
}
