import { expect, test } from 'vitest';
import type { ReadOption } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): readonly ReadOption[] => {
  const outcome = readArticle({ text, format: 'text', published: '2025-08-22', source: null });
  return outcome.ok ? outcome.value.options : [];
};

test('wordings of one course come to one option, with every place it is spoken of', () => {
  const options = read(
    'Peru rejected the deployment of troops. Chile supports sending peacekeepers, it said on Monday.',
  );
  expect(options.map(({ name, mentions }) => [name, mentions.length])).toEqual([['deploy troops', 2]]);
});

test.each([
  ['Peru ruled out deploying Peruvian troops.', ['Peru', undefined, false]],
  ['Peru promised to open its ports.', ['Peru', undefined, false]],
  ['Peru called on Chile to open its ports.', ['Chile', undefined, false]],
  ['Peru welcomed a ceasefire.', [null, undefined, true]],
  ['Peru and Chile have spoken in favour of sending European troops.', [null, ['Peru', 'Chile'], true]],
])('%s', (text, expected) => {
  const [option] = read(text);
  expect([option?.controller, option?.controllers, option?.guessed]).toEqual(expected);
});

test('ids differ and are names in expressions', () => {
  const options = read('Peru rejected a quota on tuna. Peru rejected a quota on cod. Chile opposes a levy.');
  expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  for (const { id } of options) expect(id).toMatch(/^[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*$/u);
});
