import { expect, test } from 'vitest';
import type { Reading } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

const official = 'Egypt will not halt the dam, the irrigation minister said on Thursday.';

test('a name right after an unnamed official is that official', () => {
  const { statements, options } = read(
    `${official}\n\nHani Amin told reporters that his country would not oppose hydropower.`,
  );
  expect(statements.map(({ actor }) => actor)).toEqual(['Egypt', 'Egypt']);
  expect(statements[1]!.speaker?.name).toBe('Hani Amin');
  expect(options.every(({ controller }) => controller !== 'Hani Amin')).toBe(true);
});

test('also where another spoke in between', () => {
  const { statements } = read(
    `Brazil's environment minister proposed a fund, and Chile welcomed it.\n\nMaria Souza said her government was willing to pay.`,
  );
  expect(statements.map(({ actor }) => actor)).toEqual(['Brazil', 'Chile', 'Brazil']);
});

test('one who speaks of his country is no party of that name', () => {
  const { statements } = read('Hani Amin told reporters that his country would send aid.');
  expect(statements[0]?.actor ?? null).toBeNull();
});

test('an organisation stays one', () => {
  const { statements } = read(`${official}\n\nClean Horizon said it would sue.`);
  expect(statements[1]!.actor).not.toBe('Egypt');
});

test('another minister is another', () => {
  const { statements } = read(
    `Egypt rejects the plan, the irrigation minister said.\n\nSudan's Foreign Minister Omar Idris said Khartoum backs it.`,
  );
  expect(statements.map(({ actor }) => actor)).toEqual(['Egypt', 'Sudan']);
});
