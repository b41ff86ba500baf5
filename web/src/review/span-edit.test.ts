import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveEnd, moveStart, wholeWords } from './span-edit.ts';

const text = 'North rules out a dam.';
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test('ends move by words', () => {
  const span = { start: 6, end: 15 };
  expect(cut(moveEnd(text, span, 1))).toBe('rules out a');
  expect(cut(moveEnd(text, span, -1))).toBe('rules');
  expect(cut(moveStart(text, span, -1))).toBe('North rules out');
  expect(cut(moveStart(text, span, 1))).toBe('out');
});

test('a span never becomes empty', () => {
  const word = { start: 6, end: 11 };
  expect(moveEnd(text, word, -1)).toEqual(word);
  expect(moveStart(text, word, 1)).toEqual(word);
  expect(moveEnd(text, { start: 0, end: text.length }, 1)).toEqual({ start: 0, end: text.length });
});

test('a selection is widened to whole words', () => {
  expect(cut(wholeWords(text, { start: 8, end: 13 }))).toBe('rules out');
  expect(cut(wholeWords(text, { start: 5, end: 12 }))).toBe('rules');
});

test('moved spans stay inside any text', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom(1 as const, -1 as const),
      (any, a, b, by) => {
        const start = Math.min(a, b, any.length);
        const end = Math.min(Math.max(a, b), any.length);
        fc.pre(start < end);
        for (const moved of [moveEnd(any, { start, end }, by), moveStart(any, { start, end }, by)]) {
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(any.length);
          expect(moved.start).toBeLessThan(moved.end);
        }
      },
    ),
  );
});
