import type { Progress } from '../../progress.ts';
import type { DenseTask } from './dense-task.ts';
import type { RankPlane, RankQuestion } from './rank-plane.ts';

/** Codes looked at between two pauses: a few milliseconds. */
const codesAStep = 1_048_576;

/** Ranks given for each code. */
export function* rankByCode(
  { run, at, layout, meter }: DenseTask,
  { ranks, width }: RankQuestion,
  given: Int32Array,
): Generator<Progress, RankPlane> {
  const { optionCount, bitCount } = layout;
  const codeCount = 2 ** optionCount;
  const plane = planeOf(run.bytes(ranks, 2 ** bitCount * width), width);
  const feasible = run.words(at.feasible, 2 ** bitCount / 32);
  const { low, high } = codeTables(layout.bitOf);
  let top = 1;
  for (let from = 0; from < codeCount; from += codesAStep) {
    const to = Math.min(from + codesAStep, codeCount);
    for (let code = from; code < to; code += 1) {
      const state = low[code & 0xffff]! | high[code >>> 16]!;
      if (((feasible[state >>> 5]! >>> (state & 31)) & 1) === 0) {
        plane[state] = 0;
        continue;
      }
      const rank = given[code]! + 1;
      if (rank > top) top = rank;
      plane[state] = rank;
    }
    yield meter.add((to - from) * 2);
  }
  // Options that nobody has are never taken; what would be ranked where they are is never seen.
  for (let copy = codeCount; copy < plane.length; copy += codeCount) plane.copyWithin(copy, 0, codeCount);
  return { top };
}

export function planeOf(bytes: Uint8Array, width: number): Uint8Array | Uint16Array | Uint32Array {
  const { buffer, byteOffset, length } = bytes;
  if (width === 1) return bytes;
  return width === 2
    ? new Uint16Array(buffer, byteOffset, length / 2)
    : new Uint32Array(buffer, byteOffset, length / 4);
}

/** The layout's code of each choice of the first 16 options, and of the others. */
function codeTables(bitOf: readonly number[]): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const tableOf = (bits: readonly number[]): Uint32Array => {
    const table = new Uint32Array(2 ** bits.length);
    bits.forEach((bit, option) => {
      const half = 2 ** option;
      for (let code = 0; code < half; code += 1) table[code + half] = table[code]! | (1 << bit);
    });
    return table;
  };
  return { low: tableOf(bitOf.slice(0, 16)), high: tableOf(bitOf.slice(16)) };
}
