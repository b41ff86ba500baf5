import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@entente/reading';
import { type Expected, type Score, scoreOf } from './score.ts';

// Articles written for this purpose, with what a careful reader finds in them. The bars lie a little under what the
// reader reaches, so that a step back shows; a step forward should raise them.
const folder = new URL('article/', import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const days = JSON.parse(fileOf('publication-days.json')) as Record<string, string>;

const scores = Object.entries(days).map(([name, published]) => {
  const outcome = readArticle({ text: fileOf(`${name}.txt`), published, source: null });
  if (!outcome.ok) throw new Error(`${name} was refused`);
  return { name, score: scoreOf(outcome.value, JSON.parse(fileOf(`${name}.json`)) as Expected[]) };
});

const sum = (key: Exclude<keyof Score, 'right' | 'misses' | 'extras'>): number =>
  scores.reduce((total, { score }) => total + score[key], 0);

describe('all articles together', () => {
  test('statements found, and of those proposed how many were expected', () => {
    expect(sum('found') / sum('expected')).toBeGreaterThanOrEqual(0.96);
    expect(sum('found') / sum('proposed')).toBeGreaterThanOrEqual(0.975);
  });

  test.each([
    ['actor', 0.96],
    ['speaker', 0.96],
    ['stance', 0.97],
  ] as const)('%s right', (key, bar) => {
    expect(sum(key) / sum('found')).toBeGreaterThanOrEqual(bar);
  });

  test('the option named', () => {
    expect(sum('about') / sum('aboutExpected')).toBeGreaterThanOrEqual(0.94);
  });
});

test.each(scores)('$name: most statements are found', ({ score }) => {
  expect(score.found / score.expected, score.misses.join('\n')).toBeGreaterThanOrEqual(0.8);
});
