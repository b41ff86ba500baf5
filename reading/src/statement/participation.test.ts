import { expect, test } from 'vitest';
import type { Reading } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

test.each([
  'is open to taking part',
  'is ready to join in',
  'is willing to go along',
  'is prepared to do the same',
])('Peru %s: in what the paragraph spoke of just before', (words) => {
  const { statements } = read(`Chile is in favour of joint patrols. Peru ${words}.`);
  expect(statements[1]!.stance).toBe('open');
  expect(statements[1]!.about).toEqual(statements[0]!.about);
});

test('in nothing, where the paragraph spoke of nothing', () => {
  const { options, statements } = read(
    `Chile is in favour of joint patrols.\n\nPeru said it was open to taking part.`,
  );
  expect(options).toHaveLength(1);
  expect(statements[1]!.about).not.toContain(options[0]!.id);
});
