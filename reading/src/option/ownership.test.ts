import { expect, test } from 'vitest';
import type { Reading } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

const options = (text: string): readonly (readonly [string, string | null])[] =>
  read(text).options.map(({ name, controller }) => [name, controller]);

test('the troops of two nations are two options, each controlled by its nation', () => {
  expect(
    options(
      'France ruled out sending French troops. Peru has ruled out sending American soldiers under Chilean command.',
    ),
  ).toEqual([
    ['send French troops', 'France'],
    ['send American soldiers', 'United States'],
  ]);
});

test('the own troops of another are another option', () => {
  expect(options('Peru ruled out sending Peruvian troops. Chile said it would send its own troops.')).toEqual(
    [
      ['send Peruvian troops', 'Peru'],
      ["send Chile's troops", 'Chile'],
    ],
  );
});

test('what names no owner joins the only option there is', () => {
  expect(options('Peru ruled out sending Peruvian troops. China opposes sending troops.')).toHaveLength(1);
});

test('and neither of two', () => {
  expect(
    options(
      'Peru ruled out sending Peruvian troops. Chile ruled out sending Chilean troops. China opposes sending troops.',
    ),
  ).toHaveLength(3);
});

test('who is met or bought from does not control it', () => {
  expect(
    options('Peru said it would meet Russian President Vladimir Putin. Peru said it would buy American gas.'),
  ).toEqual([
    ['meet Vladimir Putin', 'Peru'],
    ['buy American gas', 'Peru'],
  ]);
});

test('who acts stands before the noun of the act, whom it touches after', () => {
  expect(options('Chile ruled out Peruvian inspections of Chilean ships.')).toEqual([
    ['Peruvian inspections of Chilean ships', 'Peru'],
  ]);
});
