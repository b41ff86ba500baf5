import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

test('pieces are the same value as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = [...jsonPieces(value)].join('');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 500 },
  );
});

test('members without a value are left out, and nothing stands for what a list has not', () => {
  expect([...jsonPieces({ a: undefined, b: [undefined, 1], c: {} })].join('')).toBe(
    '{\n  "b": [null, 1],\n  "c": {}\n}',
  );
});

test('long lists of plain values take many lines, and come in many pieces', () => {
  const value = { list: Array.from({ length: 50_000 }, (_, index) => index) };
  const pieces = [...jsonPieces(value)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(JSON.parse(pieces.join(''))).toEqual(value);
  expect(
    Math.max(
      ...pieces
        .join('')
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThan(120);
});
