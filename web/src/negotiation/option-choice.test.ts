import { expect, test } from 'vitest';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { choiceOf, optionChoicesOf } from './option-choice.ts';

const view = {
  model: {
    parties: [
      {
        name: 'France',
        options: [{ name: 'troops-france', says: 'send troops (France)', from: ['troops'] }],
      },
      {
        name: 'Britain',
        options: [{ name: 'troops-britain', says: 'send troops (Britain)', from: ['troops'] }],
      },
      { name: 'Ukraine', options: [{ name: 'meet', says: 'meet', from: ['meet-putin'] }] },
    ],
  },
  articles: [
    {
      options: [
        { id: 'troops', name: 'send troops', controller: null },
        { id: 'meet-putin', name: 'meet Putin', controller: 'Ukraine' },
        { id: 'aid', name: 'send aid', controller: null },
      ],
    },
  ],
} as unknown as NegotiationView;

test('what several can each do is a choice as a whole and for each, every choice with an id of its own', () => {
  const choices = optionChoicesOf(view);
  expect(choices.map(({ id, says }) => [id, says])).toEqual([
    ['troops-france', 'send troops (France)'],
    ['troops-britain', 'send troops (Britain)'],
    ['meet-putin', 'meet'],
    ['troops', 'send troops'],
    ['aid', 'send aid'],
  ]);
  expect(choiceOf(choices, 'troops')?.says).toBe('send troops');
  expect(choiceOf(choices, 'meet')?.id).toBe('meet-putin');
  expect(choiceOf(choices, 'else')).toBeUndefined();
});
