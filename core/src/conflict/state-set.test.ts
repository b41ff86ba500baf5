import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { StateSet } from './state-set.ts';

const marks = fc.uint8Array({ min: 0, max: 1, minLength: 100, maxLength: 100 });
const marked = (all: Uint8Array) => [...all.keys()].filter((state) => all[state] === 1);

test('has the states that were marked, and counts them', () => {
  fc.assert(
    fc.property(marks, fc.nat({ max: 100 }), (all, most) => {
      const set = StateSet.ofMarks(all);
      expect(set.members()).toEqual(marked(all));
      expect(set.members(most)).toEqual(marked(all).slice(0, most));
      expect(set.count()).toBe(marked(all).length);
      for (let state = 0; state < 100; state += 1) expect(set.has(state)).toBe(all[state] === 1);
    }),
  );
});

test('counts between two states, and finds a member by its place', () => {
  const place = fc.nat({ max: 100 });
  fc.assert(
    fc.property(marks, place, place, (all, from, to) => {
      const set = StateSet.ofMarks(all);
      expect(set.countBetween(from, to)).toBe(
        all.slice(from, Math.max(from, to)).reduce((sum, mark) => sum + mark, 0),
      );
      marked(all).forEach((state, index) => expect(set.memberAt(index)).toBe(state));
      expect(() => set.memberAt(marked(all).length)).toThrow('beyond the last');
      expect([...set.marks()]).toEqual([...all]);
      expect(set.where((state) => state % 3 === 0).members()).toEqual(
        marked(all).filter((state) => state % 3 === 0),
      );
    }),
  );
});

test('meets, joins and parts sets as sets do', () => {
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      const [first, second] = [StateSet.ofMarks(one), StateSet.ofMarks(other)];
      expect(first.and(second).members()).toEqual(marked(one).filter((state) => other[state] === 1));
      expect(first.without(second).members()).toEqual(marked(one).filter((state) => other[state] === 0));
      expect(first.or(second).count()).toBe(first.count() + second.without(first).count());
      expect(StateSet.intersection([first, second, first]).words).toEqual(first.and(second).words);
    }),
  );
});

test('an intersection of no sets is refused', () => {
  expect(() => StateSet.intersection([])).toThrow('no sets');
});
