import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { eventsIn } from './event.ts';

const read = (text: string) =>
  eventsIn(passageOf(sentencesOf(text, 0, 0)[0]!), '2025-08-22').map(({ what, actors, when }) => [
    what,
    actors.join(),
    when?.from ?? null,
  ]);

test.each([
  [
    'The leaders of Peru and Chile met in Geneva on Tuesday.',
    [['The leaders of Peru and Chile met in Geneva on Tuesday', 'Peru,Chile', '2025-08-19']],
  ],
  [
    'Chile was building up troops on the border.',
    [['Chile was building up troops on the border', 'Chile', null]],
  ],
  [
    'Ministers from Kenya are to meet on Monday.',
    [['Ministers from Kenya are to meet on Monday', 'Kenya', '2025-08-25']],
  ],
  [
    'Peru, which met Chile on Tuesday, would pay for ports.',
    [['Peru, which met Chile on Tuesday, would pay for ports', 'Peru,Chile', '2025-08-19']],
  ],
  [
    'Peru promised aid after Chile attacked a port on Sunday.',
    [['Chile attacked a port on Sunday', 'Peru,Chile', '2025-08-17']],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Peru would pay once Chile has signed the pact.',
  'Peru could only meet Chile in autumn.',
  'The levy is high.',
  '"We met on Monday," it said.',
])('no event: %s', (text) => {
  expect(read(text)).toEqual([]);
});
