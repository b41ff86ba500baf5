import { readDay } from '@entente/core/base/day';
import { expect, test } from 'vitest';
import { negotiators } from './negotiator.ts';
import { pastLeaders } from './past-leader.ts';

const lines = [pastLeaders, negotiators].flatMap((list) => list.trim().split('\n'));

/** name | other names | actor | office | from | until, or nothing where it lasts | f or m */
function isSound(line: string): boolean {
  const [name = '', , actor = '', office = '', from = '', until = '', gender = '', ...more] = line.split('|');
  const isNamed = [name, actor, office].every((part) => part !== '' && part.trim() === part);
  const isDated =
    readDay(from) !== undefined && (until === '' || (readDay(until) !== undefined && until > from));
  return isNamed && isDated && /^[fm]$/u.test(gender) && more.length === 0;
}

test('every line names somebody, whom they spoke for, in which office, and from when until when', () => {
  expect(lines.filter((line) => !isSound(line))).toEqual([]);
});

test('nobody is listed twice for one beginning in one office', () => {
  const keys = lines
    .map((line) => line.split('|'))
    .map(([name, , actor, office, from]) => [name, actor, office, from].join('|'));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
