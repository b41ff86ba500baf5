import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string): readonly string[] => {
  const outcome = readArticle({ text, format: 'text', published: '2025-08-22', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.statements.map(
    ({ speaker, actor, when }) => `${speaker?.name ?? '-'} for ${actor ?? '-'} on ${when?.from ?? '-'}`,
  );
};

test.each([
  [
    'Chilean President Ana Ruiz said on Monday the levy was fair. She also warned of delay.',
    ['Ana Ruiz for Chile on 2025-08-18', 'Ana Ruiz for Chile on 2025-08-18'],
  ],
  ['Italy has yet to decide, although its minister opposes a levy.', ['- for Italy on -']],
  [
    'Peru rejected the levy. The government said on Tuesday it was unfair.',
    ['Peru for Peru on -', 'government for Peru on 2025-08-19'],
  ],
  [
    'China said on Tuesday it supported a quota. Foreign ministry spokeswoman Li Na told reporters: "We support a quota."',
    ['China for China on 2025-08-19', 'Li Na for China on 2025-08-19'],
  ],
  ['"We are ready to sign," Peru said. "Chile is late."', ['Peru for Peru on -', 'Peru for Peru on -']],
  ['Sources said a ferry was seized. He said it was false.', ['- for - on -']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the day of one actor is not lent to another', () => {
  expect(read('Peru said on Monday the levy was fair. Chile said it was unfair.')).toEqual([
    'Peru for Peru on 2025-08-18',
    'Chile for Chile on -',
  ]);
});
