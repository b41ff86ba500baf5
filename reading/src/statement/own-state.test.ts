import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const actorsOf = (text: string): readonly (string | null)[] => {
  const outcome = readArticle({ text, format: 'text', published: '2030-01-01', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.statements.map(({ actor }) => actor);
};

test.each([
  ['Foreign Minister Ann Berg said Chile was ready to sign.', 'Chile'],
  ['Foreign Minister Ann Berg said Chile would never sign.', 'Chile'],
  ['Foreign Minister Ann Berg said Aldova was ready to sign.', 'Aldova'],
])('%s: their own side', (text, actor) => {
  expect(actorsOf(text)).toEqual([actor]);
});

test.each([
  'Foreign Minister Ann Berg said Chile must sign.',
  'Foreign Minister Ann Berg said Chile had broken its word.',
  'Foreign Minister Ann Berg said Chile would have to sign.',
  'Former foreign minister Ann Berg said Chile was ready to sign.',
  'The mediator, Ann Berg, said Chile was ready to sign.',
])('%s: not told', (text) => {
  expect(actorsOf(text)).toEqual([null]);
});

test('whom the report named before comes first', () => {
  expect(actorsOf("Peru's foreign minister, Ann Berg, said Chile was ready to sign.")).toEqual(['Peru']);
});

test('"he said" at the end is not whoever the words name', () => {
  expect(
    actorsOf("Peru's envoy, Karl Berg, met the press. President Boric of Chile had agreed, he said."),
  ).toEqual(['Peru']);
});
