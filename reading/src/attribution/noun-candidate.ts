import type { Cast } from '../mention/cast.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import type { Candidate } from './candidate.ts';
import { type CueMatch, nounCueAt } from './cue.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { subjectOf } from './subject.ts';
import { plainGroup } from './verb-group.ts';

/** "Trump's promise of", "a call from Kenya for". */
export function nounAt(
  passage: Passage,
  index: number,
  { floor, cast }: { readonly floor: number; readonly cast: Cast },
): Candidate | undefined {
  const match = nounCueAt(passage, index);
  if (match === undefined) return undefined;
  const source = possessorOf(passage, { from: floor, to: index }, cast) ?? agentOf(passage, match, cast);
  if (
    source === undefined ||
    source.mentions.every(({ actor, kind }) => actor === null && kind !== 'unnamed')
  )
    return undefined;
  const start = Math.min(source.from, index);
  return {
    match,
    source,
    group: { ...plainGroup, from: start },
    start,
    isShared: false,
    isInverted: false,
    rule: 'noun',
  };
}

function possessorOf(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const { tokens } = passage;
  let at = to - 1;
  while (at >= from && /^(?:ADJ|ADV|NUM)$/u.test(tokens[at]!.tag)) at -= 1;
  const token = tokens[at];
  if (at < from || token === undefined) return undefined;
  if (/^['’]s?$/u.test(token.text)) return sourceBefore(passage, { from, to: at }, cast);
  if (/^(?:his|her|its|their)$/u.test(token.lower)) {
    if (from > 0) return undefined;
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[token.lower] ?? 'it';
    const subject = subjectOf(passage, { from: 0, to: at }, cast)?.mentions[0] ?? cast.antecedentOf(pronoun);
    return subject === null ? undefined : { mentions: [subject], from: at, to: at + 1 };
  }
  return adjectiveActor(passage, { from: Math.max(from, at - 2), to: at + 1 }, cast);
}

/** "a Russian demand for": the nation stands right before the noun. */
function adjectiveActor(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const token = passage.tokens[to - 1];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || token.tag === 'VERB') return undefined;
  const found = sourceBefore(passage, { from, to }, cast);
  return found !== undefined && found.mentions.every(({ kind }) => kind === 'state') ? found : undefined;
}

function agentOf(passage: Passage, { from, to }: CueMatch, cast: Cast): Source | undefined {
  const by = passage.tokens.findIndex(
    (token, index) => index > from && index < to - 1 && (token.lower === 'from' || token.lower === 'by'),
  );
  return by < 0 ? undefined : sourceAfter(passage, by + 1, cast);
}
