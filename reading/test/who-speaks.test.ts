import { expect, test } from 'vitest';
import { readArticle } from '../src/index.ts';
import { type WhoSpeaksCase, whoSpeaksCases } from './who-speaks-case.ts';

function speakersOf({ text, published = null, cast }: WhoSpeaksCase): readonly string[] {
  const outcome = readArticle({
    text,
    format: 'text',
    published,
    source: null,
    ...(cast === undefined ? {} : { cast }),
  });
  if (!outcome.ok) throw new Error(outcome.issues[0]?.says);
  return outcome.value.statements.map(
    ({ speaker, actor }) => `${speaker?.name ?? '-'} / ${actor ?? '-'}`,
  );
}

test.each(whoSpeaksCases)('$text', (speaksCase) => {
  expect(speakersOf(speaksCase)).toEqual(speaksCase.speakers);
});
