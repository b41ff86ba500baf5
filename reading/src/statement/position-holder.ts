import type { Attribution } from '../attribution/attribution.ts';
import type { Cast } from '../mention/cast.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage } from '../sentence/passage.ts';
import { subjectActor } from '../stance/own-subject.ts';

/**
 * Whose position a source without a side tells of: of "Chile could accept a quota, a diplomat said" it is Chile's. Null
 * where the words do not begin with an actor.
 */
export function positionHolder(
  passage: Passage,
  { cue, content }: Attribution,
  { mention: { kind, actor }, cast }: { readonly mention: Mention; readonly cast: Cast },
): string | null {
  const range = content[0];
  if (kind !== 'unnamed' || actor !== null || cue.kind !== 'report' || range === undefined) return null;
  const verb = passage.tokens.findIndex(
    ({ tag }, index) => index > range.from && index < range.to && (tag === 'AUX' || tag === 'VERB'),
  );
  const { lower } = passage.tokens[range.from]!;
  const from = lower === 'that' ? range.from + 1 : range.from;
  return verb <= from ? null : subjectActor(passage, { from, to: verb }, cast);
}
