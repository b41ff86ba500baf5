import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string): readonly (string | null)[] => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  const statement = outcome.ok ? outcome.value.statements[0] : undefined;
  return [statement?.actor ?? null, statement?.stance ?? null];
};

test.each([
  ['Diplomats said Chile could accept a quota.', ['Chile', 'open']],
  ['According to two diplomats, Chile would not sign the treaty.', ['Chile', 'rules-out']],
  ['Diplomats said Chile must accept a quota.', [null, 'favours']],
  ['Diplomats said the port was closed.', [null, null]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
