import { expect, test } from 'vitest';
import { article, statement } from '../../test/record-sample.ts';
import { proposalsOf } from './proposal.ts';

test('ids and joints carry the article, so that two articles cannot collide', () => {
  const statements = [{ ...statement('s1'), joint: 'j1' }, statement('s2')];
  const reading = { article, statements, events: [], deadlines: [], options: [] };
  expect(proposalsOf(reading, 'a2').map(({ id, joint }) => [id, joint])).toEqual([
    ['a2-s1', 'a2-j1'],
    ['a2-s2', undefined],
  ]);
});
