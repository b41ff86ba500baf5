import { syntaxModel } from '../../models/syntax.js';
import type { Tag } from '../sentence/token.ts';
import { base64Bytes } from './base64.ts';
import type { Act, Move } from './configuration.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';

/** The trained weights, with the names of what their classes stand for. */
export interface SyntaxWeights {
  readonly tagger: LinearModel;
  readonly parser: LinearModel;
  readonly tags: readonly { readonly tag: Tag; readonly fine: string }[];
  readonly moves: readonly Move[];
  readonly labels: readonly string[];
}

let decoded: SyntaxWeights | undefined;

/** Decoded when first asked for, and kept. */
export function syntaxWeights(): SyntaxWeights {
  decoded ??= decode();
  return decoded;
}

function decode(): SyntaxWeights {
  const { tags, labels, moves, tagger, parser } = syntaxModel;
  return {
    tagger: decodeLinearModel(base64Bytes(tagger.weights), tagger.bits, tags.length),
    parser: decodeLinearModel(base64Bytes(parser.weights), parser.bits, moves.length),
    tags: tags.map((name) => {
      const [tag, fine] = name.split('/') as [Tag, string];
      return { tag, fine };
    }),
    moves: moves.map(([act, label]) => ({ act: act as Act, label })),
    labels,
  };
}
