import { expect, test } from 'vitest';
import { landsOf } from './demonym.ts';

test.each([
  ['velmoran', 'velmora'],
  ['velmorans', 'velmora'],
  ['karsian', 'karsia'],
  ['tollander', 'tolland'],
  ['doruese', 'dorua'],
  ['keshi', 'kesh'],
  ['lunese', 'lune'],
  ['beskian', 'besk'],
])('%s can be of %s', (demonym, land) => {
  expect(landsOf(demonym)).toContain(land);
});

test.each(['council', 'mines', 'an', 'brask'])('%s is no demonym', (word) => {
  expect(landsOf(word)).toEqual([]);
});
