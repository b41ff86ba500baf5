import { first, setValue, stateBits, valueAt, wordAt } from './fibre';

/**
 * Where choices of the decision makers are numbered each for itself, a state is a tuple of numbers, and the tuples
 * are counted through like the figures of a number: a state's *place* is the sum of its choices, each times its
 * weight. What a fibre has in common is then found by leaving out its decision maker's figure, with no search, and
 * states that lie near each other stay near.
 */

/**
 * Numbers the choices of a decision maker whose options follow each other, in order of first appearance, and adds
 * them, times their weight, to the places. The table (a word for each pattern of the options, all zero at first) holds
 * the number of a pattern plus 1. Gives the numbers used.
 */
export function numberPatterns(
  low: u32, high: u32, shift: u32, mask: u32, table: u32, numbers: u32,
  weight: u32, places: u32, used: u32, from: u32, to: u32,
): u32 {
  for (let state = from; state < to; state += 1) {
    const code = ((<u64>valueAt(high, state)) << 32) | <u64>valueAt(low, state);
    const pattern = <u32>(code >> shift) & mask;
    if (valueAt(table, pattern) === 0) {
      used += 1;
      setValue(table, pattern, used);
    }
    const number = valueAt(table, pattern) - 1;
    setValue(numbers, state, number);
    setValue(places, state, valueAt(places, state) + number * weight);
  }
  return used;
}

/** Adds the choices, times their weight, to the places. */
export function addChoices(choices: u32, weight: u32, places: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1)
    setValue(places, state, valueAt(places, state) + valueAt(choices, state) * weight);
}

/**
 * Numbers the states by their fibres: the place without the figure of the decision maker, which makes `count` choices
 * of this weight. The figures above are split off by a product instead of a division (Granlund and Montgomery 1994):
 * exact for places below 2^31.
 */
export function numberByPlace(
  places: u32, choices: u32, weight: u32, count: u32, numbers: u32, from: u32, to: u32,
): void {
  const divisor = <u64>weight * count;
  let shift: u64 = 31;
  while (<u64>1 << (shift - 31) < divisor) shift += 1;
  const factor = ((<u64>1 << shift) + divisor - 1) / divisor;
  const skipped = (count - 1) * weight;
  for (let state = from; state < to; state += 1) {
    const place = valueAt(places, state);
    const higher = <u32>((<u64>place * factor) >> shift);
    setValue(numbers, state, place - valueAt(choices, state) * weight - higher * skipped);
  }
}

/**
 * Notes of each state who could go to a lesser state of its fibre: 0 nobody, k + 1 decision maker k alone, `several`
 * more than one. From one decision maker's order, in which the first of a fibre is its least.
 */
export function noteDescents(
  order: u32, descents: u32, decisionMaker: u32, several: u32, from: u32, to: u32,
): void {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(order, at);
    if (word & first) continue;
    const state = word & stateBits;
    setValue(descents, state, valueAt(descents, state) === 0 ? decisionMaker + 1 : several);
  }
}
