import type { Passage } from '../sentence/passage.ts';
import { clauseEnd, trimmed } from './content-range.ts';
import { cueStart } from './cue-start.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** "Peru seemed unmoved": how things look, with nobody named to whom they do. */
export function seemingVoicing(passage: Passage, clause: Clause, clauses: Clauses): Voicing | undefined {
  const { tokens } = passage;
  const { verb, subject } = clause;
  const next = tokens[verb + 1];
  if (next === undefined || subject === null) return undefined;
  const isSaid =
    next.lower === 'to' ||
    /^(?:ADJ|VERB|DET|SCONJ)$/u.test(next.tag) ||
    /^(?:like|that|as|more|less|so|very|increasingly|certain|likely|set|poised|ready)$/u.test(next.lower);
  if (!isSaid) return undefined;
  const rest = trimmed(passage, { from: verb + 1, to: clauseEnd(passage, verb + 1, tokens.length, clauses) });
  const isIt = tokens[subject.to - 1]!.lower === 'it' && /^(?:that|like|as)$/u.test(next.lower);
  return {
    head: verb,
    cue: { from: cueStart(passage, clause), to: verb + 1 },
    source: null,
    content: isIt ? [rest] : [subject, rest],
    rule: 'seeming',
    confidence: 0.75 * (clause.group.modal === null ? 1 : 0.6),
  };
}
