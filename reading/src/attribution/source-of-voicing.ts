import type { Cast } from '../mention/cast.ts';
import type { Passage } from '../sentence/passage.ts';
import type { Voicing } from '../voicing/voicing.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { subjectOf } from './subject.ts';

export type { Source } from './source.ts';

/** Who is meant by the words for the source of a voicing, undefined where nobody can be; words before `floor` are another's. */
export function sourceOf(
  passage: Passage,
  voicing: Voicing,
  { cast, floor }: { readonly cast: Cast; readonly floor: number },
): Source | undefined {
  const { source, rule, cue, head } = voicing;
  if (source === null) return rule === 'noun' ? adjectiveActor(passage, head, cast) : undefined;
  const last = passage.tokens[source.to - 1]!.lower;
  if (rule === 'noun') {
    if (/^(?:his|her|its|their)$/u.test(last)) return possessor(passage, source.from, cast);
    return source.from > head ? sourceAfter(passage, source.from, cast) : sourceBefore(passage, source, cast);
  }
  if (rule === 'inverted' || rule === 'according' || rule === 'dash' || source.from >= cue.to)
    return sourceAfter(passage, source.from, cast);
  const isRelative = last === 'who' || last === 'which';
  return sourceBefore(passage, { from: isRelative ? 0 : Math.min(floor, source.from), to: source.to }, cast);
}

/** "his promise": the subject of the sentence, or whoever the pronoun points back to. */
function possessor(passage: Passage, at: number, cast: Cast): Source | undefined {
  const { lower } = passage.tokens[at]!;
  const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[lower] ?? 'it';
  const subject = subjectOf(passage, { from: 0, to: at }, cast)?.mentions[0] ?? cast.antecedentOf(pronoun);
  return subject === null ? undefined : { mentions: [subject], from: at, to: at + 1 };
}

/** "a Russian demand for": the nation stands right before the noun. */
function adjectiveActor(passage: Passage, noun: number, cast: Cast): Source | undefined {
  let to = noun;
  while (
    to > 0 &&
    /^(?:ADJ|ADV|NUM)$/u.test(passage.tokens[to - 1]!.tag) &&
    !/^\p{Lu}/u.test(passage.tokens[to - 1]!.text)
  )
    to -= 1;
  const token = passage.tokens[to - 1];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || token.tag === 'VERB') return undefined;
  const found = sourceBefore(passage, { from: Math.max(0, to - 2), to }, cast);
  return found !== undefined && found.mentions.every(({ kind }) => kind === 'state') ? found : undefined;
}
