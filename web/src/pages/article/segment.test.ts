import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './segment.ts';

const text = 'Heading\n\nNorth rules out a dam.\nSouth and East favour a survey.';

test('cuts a paragraph where a statement begins and ends', () => {
  const [heading, first] = paragraphsOf(
    text,
    [{ start: 0, end: 7, kind: 'heading' }],
    [{ id: 's1', start: 15, end: 24 }],
  );
  expect(heading?.furniture).toBe('heading');
  expect(first?.segments.map((segment) => [segment.text, segment.statements])).toEqual([
    ['North ', []],
    ['rules out', ['s1']],
    [' a dam.', []],
  ]);
});

test('the shortest of the statements over a segment comes last', () => {
  const paragraph = paragraphsOf(
    text,
    [],
    [
      { id: 'short', start: 15, end: 20 },
      { id: 'long', start: 9, end: 31 },
    ],
  )[1];
  expect(paragraph?.segments[1]?.statements).toEqual(['long', 'short']);
});

test('segments of any text and spans join to the lines of the text', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', 'é') }),
      spans,
      (any, pairs) => {
        const marks = pairs.map(([a, b], index) => ({
          id: `s${index}`,
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const paragraphs = paragraphsOf(any, [], marks);
        const lines = any.split('\n').filter((line) => line.trim() !== '');
        expect(paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(''))).toEqual(
          lines,
        );
        for (const segment of paragraphs.flatMap(({ segments }) => segments))
          expect(any.slice(segment.start, segment.end)).toBe(segment.text);
      },
    ),
  );
});
