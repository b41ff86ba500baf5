import type { Token } from '../sentence/token.ts';

/** The end of the noun phrase, with "of" and "with" phrases, that begins here. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { tag, lower } = tokens[at]!;
    const isPossessive = /^(?:his|her|its|their|our|'s|'|’|’s)$/u.test(lower);
    const hasNoun = at > from && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]!.tag);
    if (hasNoun && (tag === 'DET' || (tag === 'PRON' && !isPossessive))) break;
    const isPart =
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tag) ||
      isPossessive ||
      (hasNoun && /^(?:of|with)$/u.test(lower)) ||
      (at === from && tag === 'PRON');
    if (!isPart) break;
    at += 1;
  }
  return at;
}
