import type { Span } from '@entente/core/record';

/** A time as an English report words it, found but not yet resolved. Offsets count from the article's beginning. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly value: DateValue;
  /** How it is tied to what happens: "within", "by", "before", "until", "after", "since", or plainly "on". */
  readonly relation: DateRelation;
}

export type DateRelation = 'on' | 'within' | 'by' | 'before' | 'until' | 'after' | 'since';
export type DateUnit = 'day' | 'week' | 'month' | 'year';

export type DateValue =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly days: number }
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly shift: number }
  | { readonly kind: 'ago'; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: 'ahead'; readonly unit: DateUnit; readonly least: number; readonly most: number }
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly date?: number;
      readonly lastDate?: number;
      readonly shift?: -1 | 0 | 1;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekend'; readonly shift: -1 | 0 | 1 }
  | { readonly kind: 'end'; readonly of: DateValue };

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const day = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.)';
const count = `(?:\\d{1,3}|${Object.keys(numberWords).join('|')})`;
const unit = '(?:day|week|month|year)';
const part = '(?:\\s(?:morning|afternoon|evening|night))?';

/** The grammar, the most telling form first; the first form that matches at a place counts. */
const forms: readonly (readonly [
  form: string,
  value: (groups: readonly string[], text: string) => DateValue | undefined,
])[] = [
  [
    `(?:between|from)\\s(${day})\\s(?:and|to|through|until)\\s(${day})`,
    ([from, to]) => ({ kind: 'weekdays', from: weekday(from), to: weekday(to) }),
  ],
  [
    `(${day})\\s(?:to|through)\\s(${day})`,
    ([from, to]) => ({ kind: 'weekdays', from: weekday(from), to: weekday(to) }),
  ],
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([year, mon, date]) => calendar({ year, month: Number(mon) - 1, date })],
  [
    `(?:${day},?\\s)?(${month})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|–|to|and)\\s?(\\d{1,2}))?(?:,?\\s(\\d{4}))?`,
    ([mon, date, lastDate, year]) => calendar({ year, month: monthOf(mon), date, lastDate }),
  ],
  [
    `(?:${day},?\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|–|to|and)\\s?(\\d{1,2}))?\\s(?:of\\s)?(${month})(?:,?\\s(\\d{4}))?`,
    ([date, lastDate, mon, year]) => calendar({ year, month: monthOf(mon), date, lastDate }),
  ],
  [
    `(?:the\\s)?(?:end|close)\\sof\\s(?:the|this)\\s(week|month|year)`,
    ([of]) => ({ kind: 'end', of: { kind: 'unit', unit: of as DateUnit, shift: 0 } }),
  ],
  [
    `(?:the\\s)?(?:end|close)\\sof\\s(next|last)\\s(week|month|year)`,
    ([shift, of]) => ({ kind: 'end', of: { kind: 'unit', unit: of as DateUnit, shift: shiftOf(shift) } }),
  ],
  [
    `(?:the\\s)?end\\sof\\s(${month})(?:\\s(\\d{4}))?`,
    ([mon, year]) => ({ kind: 'end', of: calendar({ year, month: monthOf(mon) }) }),
  ],
  [`(?:the\\s)?end\\sof\\s(\\d{4})`, ([year]) => ({ kind: 'end', of: { kind: 'year', year: Number(year) } })],
  [
    `(last|this|next|coming)\\s(${day})${part}`,
    ([shift, name]) => ({ kind: 'weekday', weekday: weekday(name), shift: shiftOf(shift) }),
  ],
  [
    `(${day})\\s(?:of\\s)?(last|next|this)\\sweek`,
    ([name, shift]) => ({ kind: 'weekday', weekday: weekday(name), shift: shiftOf(shift) }),
  ],
  [
    `(?:late\\s|early\\s)?(${day})${part}`,
    ([name]) => ({ kind: 'weekday', weekday: weekday(name), shift: 0 }),
  ],
  ['(last|this|next|the|over the)\\sweekend', ([shift]) => ({ kind: 'weekend', shift: shiftOf(shift) })],
  [
    `(?:earlier|later)\\s(?:this|in\\sthe)\\s(week|month|year)`,
    ([name]) => ({ kind: 'unit', unit: name as DateUnit, shift: 0 }),
  ],
  [
    `(last|this|next|coming|past)\\s(week|month|year)`,
    ([shift, name]) => ({
      kind: 'unit',
      unit: name as DateUnit,
      shift: shift === 'past' ? -1 : shiftOf(shift),
    }),
  ],
  [
    `(last|this|next)\\s(${month})(?:\\s(\\d{4}))?`,
    ([shift, mon]) => ({ ...calendar({ month: monthOf(mon) }), shift: shiftOf(shift) }) as DateValue,
  ],
  [
    `(${count})\\s(${unit})s?\\s(?:ago|earlier)`,
    ([number, name]) => ({ kind: 'ago', unit: name as DateUnit, count: numberOf(number) }),
  ],
  [
    `(?:the\\s(?:next|coming|following)\\s|next\\s)(${count})\\s(?:(?:to|or|-|–)\\s?(${count})\\s)?(${unit})s?`,
    ([least, most, name]) => ahead(least, most, name),
  ],
  [
    `(${count})(?:\\s(?:to|or)\\s|\\s?[-–]\\s?)(${count})\\s(${unit})s`,
    ([least, most, name]) => ahead(least, most, name),
  ],
  [`(${count})\\s(${unit})s?(?:'|’)?(?:\\stime)?`, ([least, name]) => ahead(least, undefined, name)],
  [
    '(yesterday|today|tonight|tomorrow)',
    ([name]) => ({ kind: 'day', days: name === 'yesterday' ? -1 : name === 'tomorrow' ? 1 : 0 }),
  ],
  [
    `(?:earlier\\sin|later\\sin|early\\sin|late\\sin|in|since|until|by|before|after|early|late|mid-?)\\s?(${month})(?:,?\\s(\\d{4}))?`,
    ([mon, year]) => calendar({ year, month: monthOf(mon) }),
  ],
  [`(${month})\\s(\\d{4})`, ([mon, year]) => calendar({ year, month: monthOf(mon) })],
  [
    '(?:earlier\\sin|later\\sin|early\\sin|late\\sin|in|since|until|by|before|after|early|late)\\s(\\d{4})',
    ([year]) => ({ kind: 'year', year: Number(year) }),
  ],
];

const relations =
  '(?:(within|by|before|until|till|no later than|after|since|on|over|in|during|from)\\s(?:the\\s)?)?';
const patterns = forms.map(([form, value]) => ({
  pattern: new RegExp(`${relations}\\b${form}\\b`, 'iuy'),
  value,
}));
/** A place worth trying: only at these words can an expression begin, so the text is passed over once. */
const beginning =
  /\b(?:between|from|within|by|before|until|till|no later|after|since|on|over|in|during|the|earlier|later|early|late|mid|end|close|last|this|next|coming|past|yesterday|today|tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|\d{1,4})/giu;

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
    const read = value(
      groups.map((group) => group ?? ''),
      whole,
    );
    if (read === undefined || !isLikely(read, whole, relation)) continue;
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

/** "two years" alone is a length, not a time; "may" alone is no month; a bare lower-case "march" is a walk. */
function isLikely(value: DateValue, whole: string, relation: string | undefined): boolean {
  if (value.kind === 'ahead')
    return (
      (relation !== undefined && /^(within|in|over|during|after)$/iu.test(relation)) ||
      /\b(next|coming|following)\b/iu.test(whole)
    );
  if (value.kind === 'calendar') return !/\b(may|march)\b/u.test(whole);
  return true;
}

function relationOf(word: string | undefined, whole: string): DateRelation {
  const lower = (word ?? /^(since|until|by|before|after)\b/iu.exec(whole)?.[1] ?? 'on').toLowerCase();
  if (lower === 'till') return 'until';
  if (lower === 'no later than') return 'by';
  return ['within', 'by', 'before', 'until', 'after', 'since'].includes(lower)
    ? (lower as DateRelation)
    : 'on';
}

function weekday(name: string | undefined): number {
  return weekdayNames.indexOf((name ?? '').toLowerCase());
}

function monthOf(name: string | undefined): number {
  return monthNames.indexOf((name ?? '').toLowerCase().slice(0, 3));
}

function numberOf(word: string | undefined): number {
  return numberWords[(word ?? '').toLowerCase()] ?? Number(word);
}

function shiftOf(word: string | undefined): -1 | 0 | 1 {
  const lower = (word ?? '').toLowerCase();
  if (lower === 'last') return -1;
  return lower === 'next' || lower === 'coming' ? 1 : 0;
}

function ahead(least: string | undefined, most: string | undefined, name: string | undefined): DateValue {
  const first = numberOf(least);
  return {
    kind: 'ahead',
    unit: (name ?? 'day').toLowerCase() as DateUnit,
    least: first,
    most: most === undefined || most === '' ? first : numberOf(most),
  };
}

function calendar(facts: {
  readonly year?: string | undefined;
  readonly month: number;
  readonly date?: string | undefined;
  readonly lastDate?: string | undefined;
}): DateValue {
  const number = (text: string | undefined): number | undefined =>
    text === undefined || text === '' ? undefined : Number(text);
  const year = number(facts.year);
  const date = number(facts.date);
  const lastDate = number(facts.lastDate);
  return {
    kind: 'calendar',
    month: facts.month,
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(lastDate === undefined ? {} : { lastDate }),
  };
}
