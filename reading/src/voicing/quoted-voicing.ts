import type { Passage, Range } from '../sentence/passage.ts';
import { clauseEnd, trimmed } from './content-range.ts';
import type { VerbFrame } from './cue-word.ts';
import { cueStart } from './cue-start.ts';
import { frontedContent } from './fronted-content.ts';
import { phraseEnd, withApposition } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing, VoicingRule } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** Verbs of any kind beside a quotation that ends in a comma, question or exclamation mark. */
export function quotedVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame | undefined,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens, sentence } = passage;
  const { group, subject, verb } = clause;
  if (group.isInfinitive || (frame === undefined && group.isPassive)) return undefined;
  const isAfterQuote = (at: number): boolean =>
    at > 0 &&
    (sentence.quoted[at - 1] === true ||
      (tokens[at - 1]?.text === ',' && sentence.quoted[at - 2] === true)) &&
    endsSpeech(passage, at);
  const start = subject !== null && clause.place === 'before' ? subject.from : group.from;
  // "...," said Peru
  if (isAfterQuote(group.from) && clause.place !== 'relative') {
    const after = phraseEnd(passage, verb + 1, tokens.length);
    if (after > verb + 1 && isSpeechVerb(tokens[verb]!.lower, frame)) {
      const source = withApposition(passage, { from: verb + 1, to: after }, tokens.length);
      return speech(passage, clause, {
        source,
        before: group.from,
        after: source.to,
        rule: 'inverted',
        clauses,
      });
    }
  }
  if (
    subject !== null &&
    clause.place === 'before' &&
    isAfterQuote(start) &&
    (frame === undefined || frame.clause > 0)
  )
    return speech(passage, clause, {
      source: subject,
      before: start,
      after: verb + 1,
      rule: 'fronted',
      clauses,
    });
  // "Peru went on: “The port stays shut.”"
  let mark = verb + 1;
  while (mark < verb + 4 && tokens[mark]?.tag === 'ADV') mark += 1;
  if (
    frame === undefined &&
    subject !== null &&
    clause.place === 'before' &&
    !group.isPassive &&
    !group.isParticiple &&
    /^[,:]$/u.test(tokens[mark]?.text ?? '') &&
    !sentence.quoted[mark] &&
    sentence.quoted[mark + 1] === true
  ) {
    const rest = trimmed(passage, {
      from: mark + 1,
      to: clauseEnd(passage, mark + 1, tokens.length, clauses),
    });
    if (rest.to - rest.from > 3)
      return {
        head: verb,
        cue: { from: cueStart(passage, clause), to: verb + 1 },
        source: subject,
        content: [rest],
        rule: 'verb',
        confidence: 0.85,
      };
  }
  return undefined;
}

function isSpeechVerb(form: string, frame: VerbFrame | undefined): boolean {
  return frame === undefined ? /(?:ed|s)$/u.test(form) : frame.clause > 0 || form !== 'is';
}

/** The quotation before `at` ends as speech does. */
function endsSpeech({ tokens, sentence }: Passage, at: number): boolean {
  let quote = at - 1;
  if (tokens[quote]?.text === ',' && !sentence.quoted[quote]) return true;
  while (quote > 0 && /^["”’']+$/u.test(tokens[quote]!.text)) quote -= 1;
  return /[,!?…—.]$/u.test(tokens[quote]?.text ?? '');
}

interface SpeechParts {
  readonly source: Range | null;
  readonly before: number;
  readonly after: number;
  readonly rule: VoicingRule;
  readonly clauses: Clauses;
}

/** What stands before the cue, and what goes on after it. */
function speech(
  passage: Passage,
  clause: Clause,
  { source, before, after, rule, clauses }: SpeechParts,
): Voicing | undefined {
  const content = frontedContent(passage, clause, { before, after, clauses });
  if (content.length === 0) return undefined;
  return {
    head: clause.verb,
    cue: { from: cueStart(passage, clause), to: clause.verb + 1 },
    source,
    content,
    rule,
    confidence: 0.95,
  };
}
