import type { Span } from '@entente/core/record';
import { dateForms } from './date-form.ts';
import type { DateValue } from './date-value.ts';

/** A time as an English report words it, found but not yet resolved. Offsets count from the article's beginning. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly value: DateValue;
  /** How it is tied to what happens: "within", "by", "before", "until", "after", "since", or plainly "on". */
  readonly relation: DateRelation;
}

export type DateRelation = 'on' | 'within' | 'by' | 'before' | 'until' | 'after' | 'since';

const relations =
  '(?:(within|by|before|until|till|no later than|after|since|on|over|in|during|from|through|as of|starting|beginning)\\s(?:the\\s)?)?';
const patterns = dateForms.map(({ pattern, value }) => ({
  pattern: new RegExp(`${relations}\\b${pattern}(?![\\p{L}\\p{N}])`, 'iuy'),
  value,
}));
/** A place worth trying: only at these words can an expression begin, so the text is passed over once. */
const beginning =
  /\b(?:between|from|within|by|before|until|till|no later|after|since|on|over|in|during|through|as of|starting|beginning|around|about|nearly|almost|some|more|just|the|for|of|to|earlier|later|early|late|very|mid|end|close|last|this|next|coming|past|previous|year|first|second|third|fourth|yesterday|today|tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|sept|september|october|november|december|week|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|spring|summer|autumn|fall|winter|nineteen|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d{1,4})(?![\p{L}])/giu;

/** Every time named in a text that begins at `offset` of the article, left to right, none overlapping another. */
export function datesIn(text: string, offset: number): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let end = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < end) continue;
    const expression = dateAt(text, index, offset);
    if (expression === undefined) continue;
    found.push(expression);
    end = expression.end - offset;
  }
  return found;
}

function dateAt(text: string, index: number, offset: number): DateExpression | undefined {
  for (const { pattern, value } of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, relation, ...groups] = match;
    const read = value(groups.map((group) => group ?? ''));
    if (read === undefined || !isLikely(read, whole, relation) || !isApart(text, index)) continue;
    return {
      start: offset + index,
      end: offset + index + whole.length,
      text: whole,
      value: read,
      relation: relationOf(relation, whole),
    };
  }
  return undefined;
}

/** "$1995" and "12.1998" are no years. */
function isApart(text: string, index: number): boolean {
  return !/(?:[$€£#\d-]|\d[.,:])$/u.test(text.slice(Math.max(0, index - 2), index));
}

/** "two years" alone is a length, not a time; "may" alone is no month; a bare lower-case "march" is a walk. */
function isLikely(value: DateValue, whole: string, relation: string | undefined): boolean {
  if (value.kind === 'ahead')
    return (
      (relation !== undefined && /^(within|in|over|during|after)$/iu.test(relation)) ||
      /\b(next|coming|following)\b|\b(?:time|from now)$/iu.test(whole)
    );
  if (value.kind === 'calendar') return !/\b(may|march)\b/u.test(whole);
  return true;
}

function relationOf(word: string | undefined, whole: string): DateRelation {
  const lower = (word ?? /^(since|until|till|by|before|after)\b/iu.exec(whole)?.[1] ?? 'on').toLowerCase();
  if (lower === 'till' || lower === 'through') return 'until';
  if (lower === 'no later than') return 'by';
  return ['within', 'by', 'before', 'until', 'after', 'since'].includes(lower)
    ? (lower as DateRelation)
    : 'on';
}
