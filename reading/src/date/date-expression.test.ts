import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { isAheadOf } from './clause-tense.ts';
import { datesIn } from './date-expression.ts';
import { resolveDate } from './date-resolution.ts';

const published = '2025-08-22';
const read = (text: string) =>
  sentencesOf(text, 0, 0)
    .map(passageOf)
    .flatMap((passage) =>
      passage.dates.map((date) => {
        const { from, to } = resolveDate(date, published, isAheadOf(passage, date));
        return [date.text, from, to];
      }),
    );

test.each([
  ['It met on Tuesday.', 'on Tuesday', '2025-08-19', '2025-08-19'],
  ['They talked between Tuesday and Thursday.', 'between Tuesday and Thursday', '2025-08-19', '2025-08-21'],
  ['He said on Friday that', 'on Friday', '2025-08-22', '2025-08-22'],
  ['last Friday', 'last Friday', '2025-08-15', '2025-08-15'],
  ['It happened last week.', 'last week', '2025-08-11', '2025-08-17'],
  ['earlier this year', 'earlier this year', '2025-01-01', '2025-12-31'],
  ['earlier in 2025', 'earlier in 2025', '2025-01-01', '2025-12-31'],
  ['on March 5', 'on March 5', '2025-03-05', '2025-03-05'],
  ['on 3 December 2024', 'on 3 December 2024', '2024-12-03', '2024-12-03'],
  ['in December', 'in December', '2024-12-01', '2024-12-31'],
  ['by the end of September', 'by the end of September', '2025-09-30', '2025-09-30'],
  ['by Monday', 'by Monday', '2025-08-25', '2025-08-25'],
  ['three days ago', 'three days ago', '2025-08-19', '2025-08-19'],
  ['yesterday', 'yesterday', '2025-08-21', '2025-08-21'],
  ['within seven to 10 days', 'within seven to 10 days', '2025-08-29', '2025-09-01'],
  ['within a month', 'within a month', '2025-08-22', '2025-09-22'],
  ['until 2027', 'until 2027', '2027-01-01', '2027-12-31'],
  ['the third quarter', 'the third quarter', '2025-07-01', '2025-09-30'],
  ['It failed in the winter of 2022.', 'in the winter of 2022', '2022-12-01', '2023-02-28'],
  ['a war of the 1990s', 'the 1990s', '1990-01-01', '1999-12-31'],
  ['The deal was signed on 03/12/2024.', 'on 03/12/2024', '2024-03-12', '2024-03-12'],
  ['They spoke on Monday of last week.', 'on Monday of last week', '2025-08-11', '2025-08-11'],
  ['the Aug. 25 summit', 'the Aug. 25', '2025-08-25', '2025-08-25'],
  ['on 30 February', 'on 30 February', null, null],
])('%s', (text, words, from, to) => {
  expect(read(text)).toEqual([[words, from, to]]);
});

test.each([
  ['They will meet on Tuesday.', 'on Tuesday', '2025-08-26'],
  ['The talks are scheduled for Tuesday.', 'Tuesday', '2025-08-26'],
  ['The guidelines are to be published on Tuesday.', 'on Tuesday', '2025-08-26'],
  ['The envoys are meeting on Tuesday in Doha.', 'on Tuesday', '2025-08-26'],
  ['He hopes to sign the accord on Tuesday.', 'on Tuesday', '2025-08-26'],
  ['She must answer by Tuesday.', 'by Tuesday', '2025-08-26'],
  ['The envoys met on Tuesday in Doha.', 'on Tuesday', '2025-08-19'],
  ['They agreed on Tuesday to withdraw.', 'on Tuesday', '2025-08-19'],
  ['Both sides had answered by Tuesday.', 'by Tuesday', '2025-08-19'],
  ["He will comment on Tuesday's attack.", 'on Tuesday', '2025-08-19'],
  ["They will sign at Tuesday's summit.", 'Tuesday', '2025-08-26'],
])('%s: the tense of its clause tells which %s is meant', (text, words, on) => {
  expect(read(text)).toEqual([[words, on, on]]);
});

test('without a day of publication only full dates are resolved', () => {
  const [weekday] = datesIn('on Monday', 0);
  const [full] = datesIn('on 3 December 2024', 0);
  expect(resolveDate(weekday!, null, false)).toEqual({ from: null, to: null });
  expect(resolveDate(full!, null, false)).toEqual({ from: '2024-12-03', to: '2024-12-03' });
});

test.each(['It may march on.', 'a war of two years', 'The parties may talk.', 'in 80 countries'])(
  '%s names no time',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('every time found stands in the text, in order, and resolves to days in order', () => {
  const word = fc.constantFrom(
    'on',
    'Monday',
    'within',
    'seven',
    'to',
    '10',
    'days',
    'last',
    'week',
    'March',
    '5',
    '2025',
    'by',
    'the',
    'end',
    'of',
    'between',
    'and',
    'Friday',
    '31',
    'February',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const date of datesIn(text, 0)) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(end);
        end = date.end;
        const { from, to } = resolveDate(date, published, false);
        expect(from === null || to === null || from <= to || date.value.kind === 'calendar').toBe(true);
      }
    }),
  );
});
