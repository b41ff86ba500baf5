import type { NextQuestion } from '../../agreement/index.ts';

/** How much the answer to a question would tell, as a word. */
export type TellsWord = 'most' | 'much' | 'some' | 'little';

/** Bits as they are shown: to two decimal places. */
export function bitsShown(bits: number): string {
  return bits.toFixed(2);
}

/**
 * By the part of what is uncertain that the answer is expected to settle. The figure shown decides, not the one behind it,
 * so that of two questions with one figure neither tells more than the other in words.
 */
export function tellsWord({ bits, tells }: Pick<NextQuestion, 'bits' | 'tells'>): TellsWord {
  if (bits === 0) return 'little';
  const part = Math.round((100 * tells * Number(bitsShown(bits))) / bits) / 100;
  if (part >= 0.5) return 'most';
  if (part >= 0.2) return 'much';
  return part >= 0.05 ? 'some' : 'little';
}
