import { expect, test } from 'vitest';
import { bitsShown, tellsWord } from './tells-word.ts';

/** A question about something of which so many bits are uncertain. */
const about = (uncertain: number, bits: number) => tellsWord({ bits, tells: bits / uncertain });

test('how much is told, by the part of what is uncertain', () => {
  expect([1, 0.5, 0.3, 0.1, 0.01, 0].map((bits) => about(1, bits))).toEqual([
    'most',
    'most',
    'much',
    'some',
    'little',
    'little',
  ]);
  expect(about(0.1, 0.06)).toBe('most');
});

test('what is shown as one figure is worded as one', () => {
  const [more, less] = [0.194_127, 0.187_749];
  expect(bitsShown(more)).toBe(bitsShown(less));
  expect([more, less].map((bits) => about(0.9624, bits))).toEqual(['much', 'much']);
  for (let step = 0; step < 1000; step += 1) {
    const bits = 0.0005 + step / 1000;
    expect(about(0.9624, bits)).toBe(about(0.9624, Number(bitsShown(bits))));
  }
});
