import type { Passage, Range } from '../sentence/passage.ts';
import { clauseEnd, trimmed } from './content-range.ts';
import { lemmasOf } from './cue-word.ts';
import { isVerbal } from './noun-range.ts';
import type { Clause } from './subject.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** What stands before a cue, and what goes on after it. */
export function frontedContent(
  passage: Passage,
  clause: Clause,
  { before, after, clauses }: { readonly before: number; readonly after: number; readonly clauses: Clauses },
): readonly Range[] {
  const { tokens, sentence } = passage;
  const first = trimmed(passage, { from: frontStart(passage, before), to: before });
  const content = first.to > first.from ? [first] : [];
  // What goes on: a quotation, or the rest of the clause after a comma.
  let at = after;
  while (at < tokens.length && !sentence.quoted[at] && !(tokens[at]!.text === ',' && at > clause.verb))
    at += 1;
  if (at >= tokens.length) return content;
  if (sentence.quoted[at] || sentence.quoted[at + 1]) {
    const from = sentence.quoted[at] ? at : at + 1;
    const isOwn = tokens
      .slice(after, at)
      .some((token, index) => isVerbal(passage, after + index) && lemmasOf(token.lower).length > 0);
    if (isOwn) return content;
    const rest = trimmed(passage, { from, to: clauseEnd(passage, from, tokens.length, clauses) });
    if (rest.to > rest.from) content.push(rest);
  } else if (first.to > first.from && !sentence.quoted[first.to - 1] && at === after) {
    const rest = trimmed(passage, { from: at + 1, to: clauseEnd(passage, at + 1, tokens.length, clauses) });
    const isClause = tokens.slice(rest.from, rest.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
    const opens = tokens[at + 1];
    if (
      isClause &&
      opens !== undefined &&
      !isReporters(passage, at + 1, clauses) &&
      !/^(?:who|which|while|as|adding|after|citing|though|when)$/u.test(opens.lower) &&
      !(opens.lower.endsWith('ing') && opens.tag === 'VERB') &&
      !passage.dated[at + 1]
    )
      content.push(rest);
  }
  return content;
}

/** Where what stands before a cue begins: the sentence, or after another voicing's source and cue. */
function frontStart(passage: Passage, before: number): number {
  const { tokens, sentence } = passage;
  // The quotation right before, if the sentence has said something else before it.
  const last = sentence.quoted[before - 1] ? before - 1 : before - 2;
  if (sentence.quoted[last]) {
    let from = last;
    while (from > 0 && sentence.quoted[from - 1]) from -= 1;
    const isSentenceOfItsOwn = from === 0 || /^[.!?:;]$/u.test(tokens[from - 1]!.text);
    if (isSentenceOfItsOwn) return from;
    const hasEarlierCue = tokens
      .slice(0, from)
      .some(
        (token, index) => isVerbal(passage, index) && /^(?:said|says|told|added|wrote)$/u.test(token.lower),
      );
    if (hasEarlierCue) return from;
  }
  for (let at = before - 2; at > 0; at -= 1)
    if (tokens[at]!.text === ';' && !sentence.quoted[at]) return at + 1;
  return 0;
}

/** "..., she said, and called on Peru": the verb after "and" is the reporter's again. */
function isReporters({ tokens }: Passage, at: number, clauses: Clauses): boolean {
  if (!/^(?:and|but)$/u.test(tokens[at]!.lower)) return false;
  for (let verb = at + 1; verb < at + 5; verb += 1) {
    const clause = clauses.get(verb);
    if (clause !== undefined)
      return (
        clause.place === 'shared' && clause.group.modal === null && lemmasOf(tokens[verb]!.lower).length > 0
      );
  }
  return false;
}
