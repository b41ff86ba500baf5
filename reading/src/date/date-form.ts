import { type DateUnit, type DateValue, type Season, type Shift, seasons } from './date-value.ts';
import { countOf, countPattern, ordinalOf } from './number-word.ts';

/** One way to word a time: a pattern, and what its groups mean; undefined where they mean no time. */
export interface DateForm {
  readonly pattern: string;
  readonly value: (groups: readonly string[]) => DateValue | undefined;
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const day = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.|jul\\.|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
const lastDate = '(?:\\s?(?:-|–|to|and)\\s?(\\d{1,2}))?';
const year = '((?:1[5-9]|20)\\d\\d)';
const unit = '(day|week|month|quarter|year|decade)';
const part = '(?:\\s(?:morning|afternoon|evening|night))?';
const shift = '(last|this|next|coming|past|previous)';
const season = '(spring|summer|autumn|fall|winter)';
const ordinal = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const edge =
  '(?:very\\s|early\\s(?:in\\s)?|late\\s(?:in\\s)?|mid-?\\s?|earlier\\s(?:in\\s)?|later\\s(?:in\\s)?)?';
/** Words that make a bare month or year a time: "in March", "since 2014". */
const inWords =
  '(?:in|since|until|till|by|before|after|during|from|for|of|through|to|around|about|as\\sof|last|early|late|mid-?|end-?)';

/** The grammar, the most telling form first; the first form that matches at a place counts. */
export const dateForms: readonly DateForm[] = [
  {
    pattern: `(?:between|from)\\s(${day})\\s(?:and|to|through|until)\\s(${day})`,
    value: ([from, to]) => ({ kind: 'weekdays', from: weekdayOf(from), to: weekdayOf(to) }),
  },
  {
    pattern: `(${day})\\s(?:to|through)\\s(${day})`,
    value: ([from, to]) => ({ kind: 'weekdays', from: weekdayOf(from), to: weekdayOf(to) }),
  },
  {
    pattern: '(\\d{4})-(\\d{2})-(\\d{2})',
    value: ([inYear, inMonth, on]) => calendar({ year: inYear, month: Number(inMonth) - 1, date: on }),
  },
  // "10/02/89": month first, as reports in English that use slashes mostly have it, unless that cannot be.
  {
    pattern: '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})',
    value: ([first, second, inYear]) => slashed(Number(first), Number(second), inYear!),
  },
  {
    pattern: `(?:${day},?\\s)?(?:the\\s)?${edge}(${month})\\s${date}${lastDate}(?!\\d|[.,]\\d)(?:,?\\s${year})?`,
    value: ([inMonth, on, last, inYear]) =>
      calendar({ year: inYear, month: monthOf(inMonth), date: on, lastDate: last }),
  },
  {
    pattern: `(?:${day},?\\s)?(?:the\\s)?${date}${lastDate}\\s(?:of\\s)?(${month})(?:,?\\s${year})?`,
    value: ([on, last, inMonth, inYear]) =>
      calendar({ year: inYear, month: monthOf(inMonth), date: on, lastDate: last }),
  },
  {
    pattern: `(?:the\\s)?(?:end|close)\\sof\\s(?:the|this)\\s${unit}`,
    value: ([of]) => ({ kind: 'end', of: { kind: 'unit', unit: unitOf(of), shift: 0 } }),
  },
  {
    pattern: `(?:the\\s)?(?:end|close)\\sof\\s(next|last)\\s${unit}`,
    value: ([by, of]) => ({ kind: 'end', of: { kind: 'unit', unit: unitOf(of), shift: shiftOf(by) } }),
  },
  {
    pattern: `(?:the\\s)?end\\sof\\s(${month})(?:\\s${year})?`,
    value: ([inMonth, inYear]) => ({ kind: 'end', of: calendar({ year: inYear, month: monthOf(inMonth) }) }),
  },
  {
    pattern: `(?:the\\s)?end\\sof\\s${year}`,
    value: ([inYear]) => ({ kind: 'end', of: { kind: 'year', year: Number(inYear) } }),
  },
  {
    pattern: "(?:the\\s)?year(?:'s|’s)?[-\\s]end",
    value: () => ({ kind: 'end', of: { kind: 'unit', unit: 'year', shift: 0 } }),
  },
  {
    pattern: `${edge}${shift}\\s(${day})${part}`,
    value: ([by, name]) => ({ kind: 'weekday', weekday: weekdayOf(name), shift: shiftOf(by) }),
  },
  {
    pattern: `${edge}(${day})${part}\\s(?:of\\s)?${shift}\\sweek`,
    value: ([name, by]) => ({
      kind: 'weekday',
      weekday: weekdayOf(name),
      shift: shiftOf(by),
      ofWeek: true,
    }),
  },
  {
    pattern: `(?:a\\s)?week\\s(?:from|on)\\s(${day})`,
    value: ([name]) => ({ kind: 'weekday', weekday: weekdayOf(name), shift: 1, ofWeek: true }),
  },
  {
    pattern: `${edge}(${day})${part}`,
    value: ([name]) => ({ kind: 'weekday', weekday: weekdayOf(name), shift: 0 }),
  },
  {
    pattern: `${edge}${shift}\\sweekend`,
    value: ([by]) => ({ kind: 'weekend', shift: shiftOf(by) }),
  },
  { pattern: 'the\\sweekend', value: () => ({ kind: 'weekend', shift: 0 }) },
  {
    pattern: `(?:the\\s)?${ordinal}[-\\s]quarter(?:\\s(?:of\\s)?${year})?`,
    value: ([number, inYear]) => quarter(number, inYear),
  },
  {
    pattern: `(?:the\\s)?${year}\\s${ordinal}[-\\s]quarter`,
    value: ([inYear, number]) => quarter(number, inYear),
  },
  {
    pattern: `${shift}\\syear(?:'s|’s)\\s${ordinal}[-\\s]quarter`,
    value: ([by, number]) => ({ kind: 'quarter', quarter: ordinalOf(number!), shift: shiftOf(by) }),
  },
  {
    pattern: `(?:the\\s)?${edge}${season}\\s(?:of\\s)?${year}`,
    value: ([name, inYear]) => ({ kind: 'season', season: seasonOf(name), year: Number(inYear) }),
  },
  {
    pattern: `${edge}${shift}\\s(?:past\\s)?${season}`,
    value: ([by, name]) => ({ kind: 'season', season: seasonOf(name), shift: shiftOf(by) }),
  },
  {
    pattern: `(?:the\\s)?${edge}(?:this|the\\scurrent)\\s${unit}`,
    value: ([name]) => ({ kind: 'unit', unit: unitOf(name), shift: 0 }),
  },
  {
    pattern: `(?:earlier|later)\\s(?:in\\sthe|that)\\s${unit}`,
    value: ([name]) => ({ kind: 'unit', unit: unitOf(name), shift: 0 }),
  },
  {
    pattern: `(?:the\\s)?${edge}${shift}\\s${unit}(?!s)`,
    value: ([by, name]) => ({ kind: 'unit', unit: unitOf(name), shift: shiftOf(by) }),
  },
  {
    pattern: `${edge}${shift}\\s(${month})(?:\\s${year})?`,
    value: ([by, inMonth, inYear]) => ({
      ...calendar({ month: monthOf(inMonth), year: inYear }),
      shift: shiftOf(by),
    }),
  },
  {
    pattern: `(?:about\\s|nearly\\s|almost\\s|some\\s|around\\s|more\\sthan\\s|just\\s)?(${countPattern})\\s${unit}s?\\s(?:ago|earlier|before)`,
    value: ([number, name]) => ({ kind: 'ago', unit: unitOf(name), count: countOf(number!) }),
  },
  {
    pattern: '(?:the\\s)?year[-\\s](?:ago|earlier)',
    value: () => ({ kind: 'ago', unit: 'year', count: 1 }),
  },
  {
    pattern: `(?:the\\s(?:next|coming|following)\\s|next\\s)(${countPattern})\\s(?:(?:to|or|-|–)\\s?(${countPattern})\\s)?${unit}s?`,
    value: ([least, most, name]) => ahead(least!, most!, name),
  },
  {
    pattern: `(${countPattern})(?:\\s(?:to|or)\\s|\\s?[-–]\\s?)(${countPattern})\\s${unit}s`,
    value: ([least, most, name]) => ahead(least!, most!, name),
  },
  {
    pattern: `(${countPattern})\\s${unit}s?(?:'|’)?(?:\\stime)?(?:\\sfrom\\snow)?`,
    value: ([least, name]) => ahead(least!, '', name),
  },
  {
    pattern: `(${countPattern})\\sfortnights?`,
    value: ([number]) => ahead(String(2 * countOf(number!)), '', 'week'),
  },
  { pattern: 'the\\sday\\sbefore\\syesterday', value: () => ({ kind: 'day', days: -2 }) },
  { pattern: 'the\\sday\\safter\\stomorrow', value: () => ({ kind: 'day', days: 2 }) },
  {
    pattern: `(?:early\\s|late\\s)?(yesterday|today|tonight|tomorrow)${part}`,
    value: ([name]) => ({
      kind: 'day',
      days: { yesterday: -1, tomorrow: 1 }[name!.toLowerCase()] ?? 0,
    }),
  },
  { pattern: 'this\\s(?:morning|afternoon|evening)', value: () => ({ kind: 'day', days: 0 }) },
  { pattern: 'last\\snight', value: () => ({ kind: 'day', days: -1 }) },
  {
    pattern: `${edge}(${month})(?:\\sof)?,?\\s${year}`,
    value: ([inMonth, inYear]) => calendar({ year: inYear, month: monthOf(inMonth) }),
  },
  {
    pattern: `${inWords}[\\s-]?(?:the\\s)?${edge}(${month})(?!,?\\s\\d)`,
    value: ([inMonth]) => calendar({ month: monthOf(inMonth) }),
  },
  { pattern: `(?:the\\s)?${edge}(${month})(?!,?\\s\\d)`, value: ([inMonth]) => bareMonth(inMonth!) },
  {
    pattern: "(?:the\\s)?(?:early\\s|late\\s|mid-?)?((?:1[5-9]|20)\\d)0(?:s|'s|’s)",
    value: ([start]) => ({ kind: 'decade', year: 10 * Number(start) }),
  },
  {
    pattern:
      '(?:the\\s)?(?:early\\s|late\\s|mid-?)?(?:nineteen-?)?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    value: ([name]) => ({ kind: 'decade', year: 1900 + decadeOf(name!) }),
  },
  {
    pattern: `(?:${edge}${inWords}\\s)?(?:the\\s)?${edge}${year}(?![-–/]?\\d|[,.]\\d|\\s?%)`,
    value: ([inYear]) => ({ kind: 'year', year: Number(inYear) }),
  },
];

function weekdayOf(name: string | undefined): number {
  return weekdayNames.indexOf((name ?? '').toLowerCase());
}

function monthOf(name: string | undefined): number {
  return monthNames.indexOf((name ?? '').toLowerCase().slice(0, 3));
}

function unitOf(name: string | undefined): DateUnit {
  return (name ?? 'day').toLowerCase() as DateUnit;
}

function seasonOf(name: string | undefined): Season {
  const lower = (name ?? '').toLowerCase();
  return seasons.find((one) => one === lower) ?? 'autumn';
}

function shiftOf(word: string | undefined): Shift {
  const lower = (word ?? '').toLowerCase();
  if (lower === 'last' || lower === 'past' || lower === 'previous') return -1;
  return lower === 'next' || lower === 'coming' ? 1 : 0;
}

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function decadeOf(name: string): number {
  return 10 * (decades.indexOf(name.toLowerCase()) + 2);
}

/** "May" and "March" alone are mostly other words; "Sun" and "Dec" without a stop are not tried at all. */
function bareMonth(name: string): DateValue | undefined {
  if (/^(?:may|march|mar|jan|feb|apr|aug|sept?|oct|nov|dec)\.?$/iu.test(name)) return undefined;
  return /^\p{Lu}/u.test(name) ? calendar({ month: monthOf(name) }) : undefined;
}

function quarter(number: string | undefined, inYear: string | undefined): DateValue {
  const which = ordinalOf(number ?? '');
  return inYear === undefined || inYear === ''
    ? { kind: 'quarter', quarter: which }
    : { kind: 'quarter', quarter: which, year: Number(inYear) };
}

function slashed(first: number, second: number, yearText: string): DateValue | undefined {
  const [inMonth, on] = first > 12 ? [second, first] : [first, second];
  if (inMonth < 1 || inMonth > 12 || on < 1 || on > 31) return undefined;
  const short = Number(yearText);
  const full = yearText.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short;
  return calendar({ year: String(full), month: inMonth - 1, date: String(on) });
}

function ahead(least: string, most: string, name: string | undefined): DateValue {
  const first = countOf(least);
  return { kind: 'ahead', unit: unitOf(name), least: first, most: most === '' ? first : countOf(most) };
}

function calendar(facts: {
  readonly year?: string | undefined;
  readonly month: number;
  readonly date?: string | undefined;
  readonly lastDate?: string | undefined;
}): DateValue {
  const number = (text: string | undefined): number | undefined =>
    text === undefined || text === '' ? undefined : Number(text);
  const inYear = number(facts.year);
  const on = number(facts.date);
  const last = number(facts.lastDate);
  return {
    kind: 'calendar',
    month: facts.month,
    ...(inYear === undefined ? {} : { year: inYear }),
    ...(on === undefined ? {} : { date: on }),
    ...(last === undefined ? {} : { lastDate: last }),
  };
}
