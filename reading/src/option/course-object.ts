import type { Token } from '../sentence/token.ts';
import { isThing, wrappers } from './act.ts';

/** Parts of speech that end a noun phrase. */
export const phraseEnds = /^(?:ADP|AUX|SCONJ)$/u;

const quantities = new Set([
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'dozens',
  'lots',
  'number',
  'majority',
  'third',
  'quarter',
  'half',
  'part',
  'share',
]);

/** The last noun before the first preposition, verb or mark. */
export function objectOf(tokens: readonly Token[]): {
  readonly head: Token | undefined;
  readonly index: number;
} {
  let index = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { tag, lower } = tokens[at]!;
    if (index >= 0 && /^(?:that|which|who)$/u.test(lower)) break;
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      isThing(lower) ||
      /^(?:million|billion|trillion|bn|percent)$/u.test(lower)
    )
      index = at;
    else if (
      phraseEnds.test(tag) ||
      tag === 'VERB' ||
      tag === 'CCONJ' ||
      (tag === 'PUNCT' && lower !== "'s") ||
      lower === 'to'
    ) {
      // "a negotiated solution", "a binding agreement"
      if (index < 0 && tag === 'VERB' && /(?:ed|ing)$/u.test(lower)) continue;
      if (lower === 'of' && quantities.has(tokens[at - 1]?.lower ?? '')) continue;
      if (index >= 0 || !/^(?:with|to|on|upon)$/u.test(lower)) break;
    }
  }
  const before = tokens[index - 1];
  const isWrapped =
    wrappers.has(tokens[index]?.lower ?? '') &&
    before !== undefined &&
    (before.tag === 'NOUN' || isThing(before.lower)) &&
    before.lower !== 'draft';
  return isWrapped ? { head: before, index: index - 1 } : { head: tokens[index], index };
}
