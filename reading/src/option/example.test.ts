import { expect, test } from 'vitest';
import type { Reading } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

test('examples are options of their own, of whoever would give the whole', () => {
  const { options, statements } = read(
    'On Tuesday, however, Peru appeared to leave open other help, such as mine clearance after a ceasefire: more insurance, or Peruvian frigates that escort ships.',
  );
  expect(options.map(({ name }) => name)).toEqual([
    'provide other help',
    'mine clearance',
    'provide more insurance',
    'escort ships',
    'ceasefire',
  ]);
  expect(options.slice(0, 4).map(({ controller }) => controller)).toEqual(['Peru', 'Peru', 'Peru', 'Peru']);
  expect(statements[0]).toMatchObject({ stance: 'open', hedged: true, when: { from: '2026-03-10' } });
  expect(statements[0]!.about).toHaveLength(4);
  expect(statements[0]!.condition).toMatchObject({ kind: 'only-if', expression: 'ceasefire' });
});
