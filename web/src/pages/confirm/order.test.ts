import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOf } from '../../../test/statement-sample.ts';
import { inOrder, nextWaiting } from './order.ts';
import { secondsEach } from './pace.ts';

test('statements stand in the order of articles and text', () => {
  const list = [
    { ...entryOf('b', { start: 5 }), articleId: 'a2' },
    entryOf('c', { start: 9 }),
    entryOf('d', { start: 2 }),
  ];
  expect(inOrder(list, [{ id: 'a1' }, { id: 'a2' }]).map(({ id }) => id)).toEqual(['d', 'c', 'b']);
});

test('the next that waits comes after this one, then from the beginning, the skipped ones last', () => {
  const list = [entryOf('s1'), entryOf('s2', {}, 'accepted'), entryOf('s3'), entryOf('s4')];
  expect(nextWaiting(list, 's1', [])?.id).toBe('s3');
  expect(nextWaiting(list, 's4', [])?.id).toBe('s1');
  expect(nextWaiting(list, 's4', ['s1', 's3'])?.id).toBe('s1');
  expect(nextWaiting(list, 's1', ['s3', 's4'])?.id).toBe('s3');
  expect(nextWaiting(list, undefined, [])?.id).toBe('s1');
  expect(nextWaiting([entryOf('s1')], 's1', [])).toBeUndefined();
});

test('going on from one to the next reaches each statement that waits, once', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), fc.nat(), (waits, from) => {
      let list = waits.map((isWaiting, index) =>
        entryOf(`s${index}`, {}, isWaiting ? 'proposed' : 'rejected'),
      );
      let current: string | undefined = `s${from % waits.length}`;
      list = list.map((entry) => (entry.id === current ? { ...entry, status: 'accepted' as const } : entry));
      const left = list.filter(({ status }) => status === 'proposed').length;
      let steps = 0;
      for (;;) {
        current = nextWaiting(list, current, [])?.id;
        if (current === undefined) break;
        steps += 1;
        const decided = current;
        list = list.map((entry) =>
          entry.id === decided ? { ...entry, status: 'accepted' as const } : entry,
        );
      }
      expect(steps).toBe(left);
    }),
  );
});

test('the pace is the middle pause between decisions, long breaks left out', () => {
  expect(secondsEach([])).toBe(10);
  expect(secondsEach([0, 1000])).toBe(10);
  expect(secondsEach([0, 4000, 10_000, 15_000])).toBe(5);
  expect(secondsEach([0, 4000, 10_000, 15_000, 900_000])).toBe(5);
  expect(secondsEach([0, 2000, 6000, 12_000, 20_000])).toBe(5);
});
