import type { Passage } from '../sentence/passage.ts';
import { trimmed } from './content-range.ts';
import { cueStart } from './cue-start.ts';
import { lemmasOf, type VerbFrame, verbFrames } from './cue-word.ts';
import { following } from './following.ts';
import { frontedVoicing } from './fronted-voicing.ts';
import { passiveVoicing } from './passive-voicing.ts';
import { quotedVoicing } from './quoted-voicing.ts';
import { seemingVoicing } from './seeming-voicing.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** The voicing of a verb, if the verb, its source and what follows make one. */
export function verbVoicing(passage: Passage, clause: Clause, clauses: Clauses): Voicing | undefined {
  const { tokens } = passage;
  const frame = frameOf(tokens[clause.verb]!.lower);
  const quoting = quotedVoicing(passage, clause, frame, clauses);
  if (quoting !== undefined) return quoting;
  if (frame === undefined) return undefined;
  if (clause.group.isPassive && !frame.isSeeming) return passiveVoicing(passage, clause, frame, clauses);
  if (frame.isSeeming) return seemingVoicing(passage, clause, clauses);
  const fronted = frontedVoicing(passage, clause, frame, clauses);
  if (fronted !== undefined) return fronted;
  const found = following(passage, clause, frame, clauses);
  if (found === undefined) return undefined;
  const content = trimmed(passage, found.content);
  if (content.to <= content.from) return undefined;
  return {
    head: clause.verb,
    cue: { from: cueStart(passage, clause), to: found.cueEnd },
    source: clause.subject,
    content: [content],
    rule: clause.place === 'shared' || clause.place === 'participle' ? 'shared' : 'verb',
    confidence: found.degree * sureness(passage, clause),
  };
}

function frameOf(form: string): VerbFrame | undefined {
  const frames = lemmasOf(form).map((lemma) => verbFrames.get(lemma)!);
  if (frames.length === 0) return undefined;
  if (frames.length === 1) return frames[0];
  const [first, ...others] = frames;
  return others.reduce(
    (one, other) => ({
      clause: Math.max(one.clause, other.clause),
      course: Math.max(one.course, other.course),
      thing: Math.max(one.thing, other.thing),
      openers: new Map([...one.openers, ...other.openers]),
      isAddressing: one.isAddressing || other.isAddressing,
      isSeeming: one.isSeeming && other.isSeeming,
    }),
    first!,
  );
}

function sureness(passage: Passage, { subject, group, place, verb }: Clause): number {
  const { tokens } = passage;
  let sure = 1;
  if (subject === null) sure *= group.isParticiple ? 0.7 : 0.5;
  else {
    const head = tokens[subject.to - 1]!;
    if (
      /^(?:it|this|that|there|these|those|what|which)$/u.test(head.lower) &&
      place !== 'relative' &&
      !(head.lower === 'it' && group.modal === null && !group.isInfinitive)
    )
      sure *= 0.55;
    if (place === 'relative' && head.lower !== 'who') sure *= 0.7;
  }
  if (group.modal !== null) sure *= /^(?:would|will)$/u.test(group.modal) ? 0.75 : 0.6;
  if (group.isInfinitive) sure *= subject === null ? 0.5 : 0.8;
  const before = tokens[group.from - 1]?.lower ?? '';
  if (/^(?:if|when|until|unless|whether)$/u.test(tokens[(subject?.from ?? group.from) - 1]?.lower ?? ''))
    sure *= 0.8;
  if (group.isParticiple && !/^(?:,|–|—|by|after|before|while|and)$/u.test(before)) sure *= 0.75;
  if (tokens[verb]!.tag !== 'VERB') sure *= 0.8;
  return sure;
}
