import type { Passage, Range } from '../sentence/passage.ts';
import { afterCircumstance, clauseEnd, trimmed } from './content-range.ts';
import { cueStart } from './cue-start.ts';
import type { VerbFrame } from './cue-word.ts';
import { frontedContent } from './fronted-content.ts';
import { isVerbal, phraseEnd, withApposition } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** "The port stays shut, Peru said." */
export function frontedVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens } = passage;
  const { subject, verb, group } = clause;
  if (frame.clause === 0 || group.isInfinitive || group.isParticiple) return undefined;
  const inverted = subject === null || clause.place === 'shared';
  let source = subject;
  let start = subject?.from ?? group.from;
  let after = verb + 1;
  if (inverted || (clause.place === 'before' && start === 0)) {
    if (!/^[,!?–—-]$/u.test(tokens[group.from - 1]?.text ?? '') || frame.clause < 0.85) return undefined;
    const end = phraseEnd(passage, verb + 1, tokens.length);
    if (end === verb + 1 || frame.course > 0 || group.from < verb) return undefined;
    source = withApposition(passage, { from: verb + 1, to: end }, tokens.length);
    start = group.from;
    after = source.to;
  } else if (clause.place !== 'before') return undefined;
  if (!inverted && frame.isAddressing) after = Math.max(after, phraseEnd(passage, verb + 1, tokens.length));
  if (start < 2 || !/^[,!?–—-]$/u.test(tokens[start - 1]!.text)) return undefined;
  if (!inverted && !endsAfter(passage, after)) return undefined;
  const between = betweenVoicing(passage, clause, { start, after, clauses });
  if (between !== undefined)
    return {
      head: verb,
      cue: { from: cueStart(passage, clause), to: verb + 1 },
      source,
      content: between,
      rule: 'fronted',
      confidence: 0.9 * frame.clause,
    };
  const hasClause = tokens
    .slice(0, start)
    .some((token, index) => token.tag === 'AUX' || isVerbal(passage, index));
  if ((!hasClause && frame.clause < 0.85) || isSubordinate(passage, start, clauses)) return undefined;
  const content = frontedContent(passage, clause, { before: start, after, clauses });
  if (content.length === 0) return undefined;
  return {
    head: verb,
    cue: { from: cueStart(passage, clause), to: verb + 1 },
    source,
    content,
    rule: 'fronted',
    confidence: 0.9 * frame.clause,
  };
}

/** "Instead, she said, the port stays shut": what stands before is only the beginning of what goes on after. */
function betweenVoicing(
  passage: Passage,
  clause: Clause,
  { start, after, clauses }: { readonly start: number; readonly after: number; readonly clauses: Clauses },
): readonly Range[] | undefined {
  const { tokens } = passage;
  let end = after;
  while (tokens[end] !== undefined && (tokens[end]!.tag === 'ADV' || passage.dated[end])) end += 1;
  if (tokens[end]?.text !== ',') return undefined;
  const hasClause = tokens
    .slice(0, start)
    .some((token, index) => token.tag === 'AUX' || isVerbal(passage, index));
  if (
    hasClause &&
    !/^(?:when|while|after|before|since|although|though|because|if|as|until|once)$/u.test(tokens[0]!.lower)
  )
    return undefined;
  const first = trimmed(passage, { from: 0, to: start });
  const rest = trimmed(passage, {
    from: end + 1,
    to: clauseEnd(passage, end + 1, tokens.length, clauses),
  });
  const isClause = tokens.slice(rest.from, rest.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return !isClause || rest.to <= rest.from || first.to <= first.from ? undefined : [first, rest];
}

/** "When he arrived, he said": a clause of time before the main one is no content. */
function isSubordinate({ tokens }: Passage, start: number, clauses: Clauses): boolean {
  const first = tokens[0]!.lower;
  const hasOwn = [...clauses.values()].some(({ verb, place }) => verb < start && place === 'before');
  if (hasOwn && /^(?:in|on|at|during|by|with|for)$/u.test(first)) return false;
  return (
    /^(?:when|while|after|before|since|asked|although|though|because|if|as|until|once|in|on|at|during|by|with|for|speaking|pressed)$/u.test(
      first,
    ) && tokens.slice(0, start - 1).filter(({ text }) => text === ',').length === 0
  );
}

/** Whether nothing that could be content follows: the end, a comma, or time and place up to one. */
function endsAfter(passage: Passage, after: number): boolean {
  const { tokens, sentence } = passage;
  const next = tokens[after];
  if (next === undefined || /^[.,;!?–—-]$/u.test(next.text)) return true;
  if (sentence.quoted[after]) return false;
  const end = afterCircumstance(passage, after, ',');
  return end > after && (end >= tokens.length || /^[.,;!?]$/u.test(tokens[end]!.text));
}
