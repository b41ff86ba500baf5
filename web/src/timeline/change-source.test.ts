import type { NegotiationFile } from '@entente/core/agreement';
import { expect, it } from 'vitest';
import { entryOf } from '../../test/statement-sample.ts';
import { changeSources } from './change-source.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2031-04-02',
  parties: [{ name: 'Upland', options: [{ name: 'dam' }, { name: 'pay' }] }],
  rules: [],
  positions: [
    { id: 'p1', party: 'Upland', option: 'dam', stance: 'open', evidence: ['a1-s1', 'a1-s2'] },
    { id: 'p2', party: 'Upland', option: 'pay', stance: 'open', evidence: ['a1-s2', 'elsewhere'] },
    { party: 'Upland', option: 'pay', stance: 'favours' },
  ],
};

it('finds the sentences that positions rest on, each once, and none that is not in the record', () => {
  const find = changeSources(model, {
    articles: [{ id: 'a1', article: { text: 'They promised water. Then they stopped.' } }],
    statements: [entryOf('a1-s1', { start: 0, end: 20 }), entryOf('a1-s2', { start: 21, end: 39 })],
  });
  expect(find(['p1', 'p2'])).toEqual([
    { id: 'a1-s1', articleId: 'a1', quote: 'They promised water.' },
    { id: 'a1-s2', articleId: 'a1', quote: 'Then they stopped.' },
  ]);
  expect(find(['p2']).map(({ id }) => id)).toEqual(['a1-s2']);
  expect(find(['nobody'])).toEqual([]);
});

it('finds nothing in a model that cannot be read', () => {
  const find = changeSources({ ...model, rules: ['nobody ->'] }, { articles: [], statements: [] });
  expect(find(['p1'])).toEqual([]);
});
