import type { Passage, Range } from '../sentence/passage.ts';
import { clauseEnd, trimmed } from './content-range.ts';
import { cueStart } from './cue-start.ts';
import type { VerbFrame } from './cue-word.ts';
import { phraseEnd, phraseStart } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** "was accused by Peru of", "is expected to". */
export function passiveVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens } = passage;
  const { verb, subject } = clause;
  const limit = tokens.length;
  const cue = { from: cueStart(passage, clause), to: verb + 1 };
  const by = tokens.findIndex((token, index) => index > verb && index < verb + 6 && token.lower === 'by');
  if (by > 0 && tokens.slice(verb + 1, by).every(({ tag }) => !/^(?:PUNCT|VERB|AUX)$/u.test(tag))) {
    const end = phraseEnd(passage, by + 1, limit);
    if (end === by + 1 || subject === null) return undefined;
    const rest = trimmed(passage, { from: end, to: clauseEnd(passage, end, limit, clauses) });
    const goesOn = /^(?:of|for|to|as)$/u.test(tokens[end]?.lower ?? '');
    return {
      head: verb,
      cue,
      source: { from: by + 1, to: end },
      content: goesOn ? [wholeSubject(passage, subject), rest] : [wholeSubject(passage, subject)],
      rule: 'passive',
      confidence: 0.8 * Math.max(frame.thing, frame.clause, frame.course),
    };
  }
  const lemma = tokens[verb]!.lower;
  if (
    /^(?:expected|believed|thought|reported|said|considered|alleged|rumored|rumoured|known|seen|viewed|regarded|supposed|assumed|accused|blamed|credited|criticized|criticised|described|projected)$/u.test(
      lemma,
    )
  ) {
    const next = tokens[verb + 1]?.lower ?? '';
    if (!/^(?:to|that|as|of|for|a|an|the)$/u.test(next)) return undefined;
    const rest = trimmed(passage, { from: verb + 1, to: clauseEnd(passage, verb + 1, limit, clauses) });
    const isIt = subject !== null && tokens[subject.to - 1]!.lower === 'it' && next === 'that';
    return {
      head: verb,
      cue,
      source: null,
      content: subject === null || isIt ? [rest] : [subject, rest],
      rule: 'passive',
      confidence: /^(?:expected|believed|thought|reported|said|alleged|rumored|rumoured)$/u.test(lemma)
        ? 0.7
        : 0.5,
    };
  }
  return undefined;
}

/** "Peru's offer to guard the railway": with the noun that the infinitive belongs to. */
function wholeSubject(passage: Passage, { from, to }: Range): Range {
  const { tokens } = passage;
  const isOf =
    tokens[from - 1]?.tag === 'VERB' && tokens[from - 2]?.lower === 'to' && tokens[from - 3]?.tag === 'NOUN';
  return isOf ? { from: phraseStart(passage, 0, from - 2), to } : { from, to };
}
