import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const mentions = (text: string): readonly (readonly string[])[] => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) return [];
  return outcome.value.options.map((option) =>
    option.mentions.map(({ start, end }) => text.slice(start, end)),
  );
};

test.each([
  [
    'The truce has held. Peru welcomed a truce. Few expect the ceasefire to last.',
    [['truce', 'truce', 'ceasefire']],
  ],
  [
    'Peru ruled out deploying troops. A troop deployment would be costly. The army has few troops.',
    [['deploying troops', 'troop deployment']],
  ],
  ['Peru opposes the sale of the port. The port is old.', [['sale of the port']]],
])('%s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});
