import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string): readonly (readonly [string | null, string | null, readonly string[]])[] => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  return outcome.ok ? outcome.value.statements.map(({ actor, stance, about }) => [actor, stance, about]) : [];
};

test.each([
  [
    'Peru said it would pay for drones but would not deploy Peruvian troops.',
    [
      ['Peru', 'commits', ['pay-for-drones']],
      ['Peru', 'rules-out', ['deploy-peruvian-troops']],
    ],
  ],
  [
    'Peru and Chile said they could open ports, and will lift the tariffs.',
    [
      ['Peru', 'open', ['open-ports']],
      ['Chile', 'open', ['open-ports']],
      ['Peru', 'commits', ['lift-the-tariffs']],
      ['Chile', 'commits', ['lift-the-tariffs']],
    ],
  ],
  [
    'Peru said it would lift the tariffs and withdraw its ships.',
    [['Peru', 'commits', ['lift-the-tariffs', 'withdraw-perus-ships']]],
  ],
  ['Peru said Chile could leave and would be forgotten.', [['Peru', null, []]]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
