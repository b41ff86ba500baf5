import { taggerModel } from '../../models/tagger.js';
import type { Tag } from '../sentence/token.ts';
import { base64Bytes } from './base64.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';

/** The tagger's trained weights, with the names of what its classes stand for. */
export interface TaggerWeights {
  readonly model: LinearModel;
  readonly tags: readonly Tag[];
}

let decoded: TaggerWeights | undefined;

/** Decoded when first asked for, and kept. */
export function taggerWeights(): TaggerWeights {
  const { tags, bits, weights } = taggerModel;
  decoded ??= {
    model: decodeLinearModel(base64Bytes(weights), bits, tags.length),
    tags: tags.map((name) => name.split('/')[0] as Tag),
  };
  return decoded;
}
