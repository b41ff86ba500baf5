import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { article } from '../../test/record-sample.ts';
import { isSameText, samePairs, sharedPart } from './same-text.ts';
import { comparedWords, reportOf, shinglesOf, shinglesOfWords } from './shingle.ts';

const setOf = (text: string) => shinglesOfWords(comparedWords(text));

const report =
  'The prime minister of Upland said on Monday that her government would open the sluices before the end of June if ' +
  'the lower states agree to share their gauges. Envoys of both banks met for three hours in the old customs house. ' +
  'No date for a further round was named, and neither delegation took questions from the press.';

test('case, quotes and dashes do not count, words do', () => {
  expect(comparedWords('“Don’t—open the Sluices!”')).toEqual(['don', 't', 'open', 'the', 'sluices']);
  expect(sharedPart(setOf(report), setOf(report.toUpperCase().replaceAll(',', ' –')))).toBe(1);
});

test('furniture is no part of the report', () => {
  const text = 'Subscribe now. Upland said no. Share this.';
  const furniture = [
    { start: 31, end: 42, kind: 'other' as const },
    { start: 0, end: 14, kind: 'other' as const },
  ];
  expect(comparedWords(reportOf({ text, furniture }))).toEqual(['upland', 'said', 'no']);
});

test('edited, shortened and lengthened copies are the same text', () => {
  const sentences = report.split('. ');
  for (const copy of [
    report.replace('on Monday', 'Monday').replace('further', 'next'),
    sentences.slice(0, 2).join('. '),
    `By our staff. ${report} More on page four, with a map of the river and its eleven dams.`,
  ])
    expect(isSameText(setOf(report), setOf(copy))).toBe(true);
});

test('another report of the same thing is another text, and so are short texts that differ in a word', () => {
  const other =
    'Upland is ready to open its sluices by the end of June, its prime minister said on Monday, provided that the lower ' +
    'states share their gauges. The two sides talked for three hours and parted without naming a date.';
  expect(isSameText(setOf(report), setOf(other))).toBe(false);
  expect(isSameText(setOf('Upland will sign it'), setOf('Upland will sign it'))).toBe(true);
  expect(isSameText(setOf('Upland will sign it'), setOf('Upland will not sign it'))).toBe(false);
});

const words = fc.array(fc.constantFrom(...'a b c d e f g h i j k l'.split(' ')), { maxLength: 60 });
/** A text, then others made of it by cutting and changing words: near the border between same and not. */
const relatives = fc
  .tuple(
    words,
    fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.array(fc.nat(60), { maxLength: 8 })), { maxLength: 6 }),
  )
  .map(([text, edits]) => [
    text,
    ...edits.map(([from, to, changed]) =>
      text
        .map((word, index) => (changed.includes(index) ? 'x' : word))
        .slice(Math.min(from, to), Math.max(from, to)),
    ),
  ]);

test('the search finds exactly the pairs of the definition', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          words.map((text) => [text]),
          relatives,
        ),
        { maxLength: 6 },
      ),
      (groups) => {
        const texts = groups.flat().map((text) => shinglesOfWords(text));
        const plain = texts.flatMap((a, first) =>
          texts.flatMap((b, second) => (first < second && isSameText(a, b) ? [[first, second]] : [])),
        );
        expect(samePairs(texts)).toEqual(plain);
      },
    ),
    { numRuns: 500 },
  );
});

test('shingles of an article are found once', () => {
  expect(shinglesOf(article)).toBe(shinglesOf(article));
  expect(shinglesOf(article).size).toBe(4);
});
