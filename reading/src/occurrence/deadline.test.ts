import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string) => {
  const outcome = readArticle({ text, format: 'text', published: '2025-08-22', source: null });
  return outcome.ok ? outcome.value.deadlines.map(({ when }) => [when.text, when.from, when.to]) : undefined;
};

test.each([
  ['Peru gave Chile a deadline of September 1 to sign.', [['September 1', '2025-09-01', '2025-09-01']]],
  [
    '"We will sign within seven to 10 days," Peru said on Monday.',
    [['within seven to 10 days', '2025-08-25', '2025-08-28']],
  ],
  [
    'Both sides must withdraw by the end of October.',
    [['by the end of October', '2025-10-31', '2025-10-31']],
  ],
  ['The talks were held on Monday.', []],
  ['The war has lasted two years.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
