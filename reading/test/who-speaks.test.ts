import { expect, test } from 'vitest';
import { readArticle } from '../src/index.ts';
import { slipsOf } from './spoken-passage.ts';
import { type WhoSpeaksCase, whoSpeaksCases } from './who-speaks-case.ts';
import { featurePassages } from './who-speaks-feature.ts';
import { inventedPassages } from './who-speaks-invention.ts';
import { reportPassages } from './who-speaks-report.ts';
import { wirePassages } from './who-speaks-wire.ts';

function speakersOf({ text, published = null, cast }: WhoSpeaksCase): readonly string[] {
  const outcome = readArticle({
    text,
    format: 'text',
    published,
    source: null,
    ...(cast === undefined ? {} : { cast }),
  });
  if (!outcome.ok) throw new Error(outcome.issues[0]?.says);
  return outcome.value.statements.map(({ speaker, actor }) => `${speaker?.name ?? '-'} / ${actor ?? '-'}`);
}

test.each(whoSpeaksCases)('$text', (speaksCase) => {
  expect(speakersOf(speaksCase)).toEqual(speaksCase.speakers);
});

// Small passages of many kinds. The bars lie a little under what the reader reaches, so that a step back shows; a step
// forward should raise them.
const passages = [...wirePassages, ...inventedPassages, ...featurePassages, ...reportPassages];
const slips = passages.flatMap((passage) => slipsOf(passage).map((slip) => `${passage.name}: ${slip}`));
const sayings = passages.flatMap(({ says }) => says).length;

test.each([
  ['speaker', 0.97],
  ['role', 0.97],
  ['actor', 0.96],
  ['not found', 0.9],
] as const)('in small passages, %s', (aspect, bar) => {
  const wrong = slips.filter((slip) => slip.includes(`: ${aspect}`));
  expect(1 - wrong.length / sayings, wrong.join('\n')).toBeGreaterThanOrEqual(bar);
});
