import type { Attribution } from '../attribution/attribution.ts';
import type { Passage, Range } from '../sentence/passage.ts';

/**
 * The words of a source as one run, where the reporter's words stand between: of "A court, she said, must decide" it is
 * "A court must decide". The tokens keep their places in the text.
 */
export function joinedWords(passage: Passage, { content }: Pick<Attribution, 'content'>): Passage {
  const indices = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  const taken = <Part>(of: readonly Part[]): readonly Part[] => indices.map((index) => of[index]!);
  const tokens = taken(passage.tokens);
  const quoted = taken(passage.sentence.quoted);
  return {
    ...passage,
    sentence: { ...passage.sentence, tokens, quoted },
    tokens,
    dated: taken(passage.dated),
  };
}

/** The clause that opens the sentence before the reporter's words: "If they fail, the envoy said, she will leave". */
export function openingClause(
  { tokens }: Passage,
  { content, source, cueRange }: Attribution,
): Range | undefined {
  const first = Math.min(source.from, cueRange.from, ...content.map(({ from }) => from));
  if (first < 3) return undefined;
  const comma = tokens.findIndex(({ text }, index) => index > 1 && index < first && text === ',');
  return comma > 1 ? { from: 0, to: comma } : undefined;
}
