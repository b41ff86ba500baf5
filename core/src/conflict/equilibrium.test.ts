import { expect, test } from 'vitest';
import { countMarked, equilibriaOf, markedStates } from './equilibrium.ts';

test('an equilibrium is stable for every decision maker', () => {
  const stability = [Uint8Array.of(1, 1, 0, 1), Uint8Array.of(1, 0, 1, 1), Uint8Array.of(1, 1, 1, 1)];
  const equilibria = equilibriaOf(stability);
  expect(markedStates(equilibria)).toEqual([0, 3]);
  expect(markedStates(equilibria, 1)).toEqual([0]);
  expect(countMarked(equilibria)).toBe(2);
  expect(Array.from(stability[0]!)).toEqual([1, 1, 0, 1]);
  expect(markedStates(equilibriaOf([]))).toEqual([]);
});
