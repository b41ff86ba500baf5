import type { Day } from '@entente/core/base/day';
import type { Deadline, Statement } from '@entente/core/record';
import type { DateExpression } from '../date/date-expression.ts';
import { resolveDate, whenOf } from '../date/date-resolution.ts';
import type { Passage } from '../sentence/passage.ts';

/**
 * The times by which something must be done. Inside speech a length of time counts from the day it was spoken, which
 * is the day of publication where it is not stated.
 */
export function deadlinesIn(
  passage: Passage,
  statements: readonly Statement[],
  published: Day | null,
): readonly Deadline[] {
  return passage.dates
    .filter((date) => isDeadline(passage, date))
    .map((date) => {
      const speech = statements.find(({ content }) =>
        content.some(({ start, end }) => date.start >= start && date.end <= end),
      );
      const anchor = speech?.when?.to ?? published;
      return {
        start: date.start,
        end: date.end,
        what: whatOf(passage, date, speech),
        when: whenOf(date, resolveDate(date, anchor, true)),
      };
    });
}

function isDeadline({ sentence, tokens }: Passage, { relation, value, start }: DateExpression): boolean {
  const before = sentence.text
    .slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
    .toLowerCase();
  if (
    /\b(?:deadline|ultimatum|no later than|expires?|expiry|cut-off|due)\b[^.;]*$/u.test(before) &&
    value.kind !== 'ago'
  )
    return true;
  const isPast =
    tokens.some(({ lower, end }) => end <= start && /^(?:was|were|had|took)$/u.test(lower)) &&
    !/\b(?:must|should|need|want|would|will|agreed|to)\b/u.test(before);
  if (isPast) return false;
  return (
    relation === 'within' ||
    relation === 'by' ||
    relation === 'until' ||
    (relation === 'before' && value.kind !== 'ahead')
  );
}

/** The words of the clause, without the time itself. */
function whatOf({ sentence }: Passage, date: DateExpression, speech: Statement | undefined): string {
  const part = speech?.content.find(({ start, end }) => date.start >= start && date.end <= end);
  const from = (part?.start ?? sentence.start) - sentence.start;
  const words = sentence.text.slice(Math.max(0, from), date.start - sentence.start);
  const clause =
    words
      .split(/[,;:—]\s/u)
      .at(-1)
      ?.trim() ?? '';
  return (clause.length > 3 ? clause : words.trim()).slice(-200) || date.text;
}
