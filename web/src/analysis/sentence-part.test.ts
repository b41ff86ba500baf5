import { expect, test } from 'vitest';
import { sentenceParts } from './sentence-part.ts';

const linked = (sentence: string, states: readonly string[], others: readonly string[] = []) =>
  sentenceParts(sentence, { states, others }).map(({ text, state }) =>
    state === undefined ? text : [state],
  );

test('states are found, whatever stands around them', () => {
  expect(linked('Its improvement to NYNNY is deterred: MoE moves to YYNNY.', ['NYNNY', 'YYNNY'])).toEqual([
    'Its improvement to ',
    ['NYNNY'],
    ' is deterred: MoE moves to ',
    ['YYNNY'],
    '.',
  ]);
  expect(linked('إلى \u2068---Y-\u2069.', ['---Y-'])).toEqual(['إلى \u2068', ['---Y-'], '\u2069.']);
});

test('neither a part of a word nor a part of a name is a state', () => {
  expect(linked('Prisoner 1 moves to 1, then War ends Warfare', ['1', 'War'], ['Prisoner 1'])).toEqual([
    'Prisoner 1',
    ' moves to ',
    ['1'],
    ', then ',
    ['War'],
    ' ends Warfare',
  ]);
  expect(linked('as it is', [])).toEqual(['as it is']);
});
