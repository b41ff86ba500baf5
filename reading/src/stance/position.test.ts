import { expect, test } from 'vitest';
import { readArticle } from '../index.ts';

const read = (words: string): readonly (string | null | undefined)[] => {
  const outcome = readArticle({
    text: `Peru said on Monday that ${words}.`,
    format: 'text',
    published: '2025-08-22',
    source: null,
  });
  const statement = outcome.ok ? outcome.value.statements[0] : undefined;
  return [statement?.stance, statement?.condition?.kind];
};

test.each([
  ['it would lift the tariffs', 'commits', undefined],
  ['it would not lift the tariffs', 'rules-out', undefined],
  ['it will never accept the treaty', 'rules-out', undefined],
  ['it was ready to sign the treaty', 'open', undefined],
  ['it was not ready to sign the treaty', 'rules-out', undefined],
  ['it could accept a quota if Chile opens its ports', 'open', 'if'],
  ['it could only sign the treaty after the ports are opened', 'open', 'only-if'],
  ['Chile must withdraw its ships', 'favours', undefined],
  ['a quota was unacceptable', 'rules-out', undefined],
  ['a quota was not acceptable', 'rules-out', undefined],
  ['the quotas Chile wants cannot be squared with its rights', 'opposes', undefined],
  [
    'Chile showed no interest in a deal, and that the quotas it wants are incompatible with its rights',
    'opposes',
    undefined,
  ],
  ['Chile showed no interest in a deal and that the quotas it wants change daily', null, undefined],
  ['it would send ships once Chile has signed', 'commits', 'only-if'],
  ['it will not close its waters', 'rules-out', undefined],
  ['Peruvian troops could monitor the truce', 'open', undefined],
  ['Chilean troops could monitor the truce', null, undefined],
  ['a quota was essential', 'favours', undefined],
  ['dialogue was the only solution', 'favours', undefined],
  ['there could be no treaty', 'rules-out', undefined],
  ['it supported a quota', 'favours', undefined],
  ['it did not support a quota', 'opposes', undefined],
  ['Chile was building a port', null, undefined],
  ['Chile opposed the treaty', null, undefined],
])('%s', (words, stance, condition) => {
  expect(read(words)).toEqual([stance, condition]);
});
