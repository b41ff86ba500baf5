import type { OptionFormula } from '../../option-formula.ts';
import { type DenseConflict, isByRanks } from './dense-conflict.ts';
import type { OptionLayout, OwnBits } from './option-layout.ts';

/**
 * The layout with what is known of each decision maker's orders. A priority that names none of its own options holds in
 * all of a fibre or nowhere in it, so that it never tells two of its states apart; the others look at no more than the
 * options that they name. Fibres that agree in these are ordered alike. Where ranks are given, or states are infeasible,
 * every fibre may have an order of its own.
 */
export function withMatters(layout: OptionLayout, { preferences, infeasible }: DenseConflict): OptionLayout {
  if (infeasible.length > 0) return layout;
  const owners = layout.owners.map((own, mover): OwnBits => {
    const preference = preferences[mover]!;
    return isByRanks(preference) ? own : { ...own, matters: mattersTo(own, preference, layout) };
  });
  return { ...layout, owners };
}

function mattersTo(
  { shift, bits }: OwnBits,
  priorities: readonly OptionFormula[],
  { bitOf }: OptionLayout,
): number {
  const own = 2 ** (shift + bits) - 2 ** shift;
  let matters = 0;
  for (const priority of priorities) {
    const named = bitsNamed(priority, bitOf);
    if ((named & own) !== 0) matters |= named;
  }
  return matters & ~own;
}

function bitsNamed(formula: OptionFormula, bitOf: readonly number[]): number {
  if (formula.kind === 'option') return 1 << bitOf[formula.option]!;
  if (formula.kind === 'not') return bitsNamed(formula.of, bitOf);
  if (formula.kind === 'count') return formula.of.reduce((bits, option) => bits | (1 << bitOf[option]!), 0);
  return formula.of.reduce((bits, inner) => bits | bitsNamed(inner, bitOf), 0);
}

/** How many of the others' options matter. */
export function mattering({ matters }: OwnBits): number {
  let count = 0;
  for (let left = matters; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Orders that lie together, as a power of two. */
export function lanesOf(own: OwnBits): number {
  return Math.min(3, mattering(own));
}

/** Bytes of all orders of a mover. */
export function orderBytes(own: OwnBits): number {
  const entry = own.bits <= 7 ? 1 : own.bits <= 15 ? 2 : 4;
  return 2 ** (mattering(own) + own.bits) * entry;
}

/** The number of the class to which a code belongs: its bits that matter, next to each other. */
export function classOf(code: number, { matters }: OwnBits): number {
  let [number, place] = [0, 1];
  for (let left = matters; left !== 0; left &= left - 1) {
    if ((code & left & -left) !== 0) number += place;
    place *= 2;
  }
  return number;
}
