import type { Day } from '@entente/core/base/day';
import type { When } from '@entente/core/record';
import type { Attribution } from '../attribution/attribution.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { resolveDate, whenOf } from '../date/date-resolution.ts';
import type { Passage } from '../sentence/passage.ts';

/** When something was said: the time nearest to the cue among the reporter's own words. */
export function spokenWhen(passage: Passage, attribution: Attribution, published: Day | null): When | null {
  const cue = passage.tokens[attribution.cueRange.from]!;
  const candidates = passage.dates.filter((date) => isReporters(passage, attribution, date));
  const distance = (date: DateExpression): number =>
    Math.min(Math.abs(date.start - cue.end), Math.abs(cue.start - date.end));
  const nearest = candidates.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? null : whenOf(nearest, resolveDate(nearest, published, false));
}

/** Speaking happened at a point of the past: no "by Friday", no "within ten days". */
function isReporters(passage: Passage, { clause, content, cue }: Attribution, date: DateExpression): boolean {
  if (isStretch(date) || /^(?:by|within|until|since|before)$/u.test(date.relation) || isAhead(date))
    return false;
  const { tokens } = passage;
  const from = tokens[clause.from]?.start ?? 0;
  const to = tokens[clause.to - 1]?.end ?? 0;
  if (date.start >= from && date.end <= to) return true;
  const last = content.at(-1);
  if (cue.kind !== 'position' || last === undefined) return false;
  const end = tokens[last.to - 1]?.end ?? 0;
  const isLast = Math.abs(date.end - end) <= 1;
  return (
    isLast &&
    date.value.kind !== 'calendar' &&
    date.value.kind !== 'year' &&
    date.value.kind !== 'end' &&
    date.value.kind !== 'unit'
  );
}

/** Nobody speaks in a season or a decade; "the 2015 accord" names an accord. */
function isStretch({ value, text }: DateExpression): boolean {
  return (
    /^(?:ahead|decade|quarter|season)$/u.test(value.kind) || (value.kind === 'year' && /^\d/u.test(text))
  );
}

function isAhead({ value }: DateExpression): boolean {
  return 'shift' in value ? value.shift === 1 : value.kind === 'day' && value.days > 0;
}
