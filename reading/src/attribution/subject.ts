import type { Cast } from '../mention/cast.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isCapitalised } from '../sentence/token.ts';
import { type Source, sourceBefore } from './source.ts';
import { verbGroupAt } from '../sentence/verb-group.ts';

/** The subject of the first verb of a sentence. */
export function subjectOf(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const verb = passage.tokens.findIndex(
    (token, index) =>
      index > from &&
      index < to &&
      (token.tag === 'VERB' || token.tag === 'AUX') &&
      !token.lower.endsWith('ing') &&
      !isCapitalised(token) &&
      !/^(?:DET|ADJ|PART)$/u.test(passage.tokens[index - 1]!.tag) &&
      !(
        token.lower.endsWith('ed') &&
        passage.tokens[index - 1]!.tag === 'ADV' &&
        passage.tokens[index + 1]?.tag === 'NOUN'
      ) &&
      !passage.sentence.quoted[index],
  );
  if (verb < 0) return undefined;
  return sourceBefore(passage, { from, to: verbGroupAt(passage, verb, from).from }, cast);
}
