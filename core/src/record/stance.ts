import { oneOf } from '../base/shape.ts';

/**
 * Where an actor stands on an option, from most against to most for. No position at all is *unknown*, which is
 * not a stance: it is never filled in by guess. *Open* is known: the actor can live with either.
 */
export const stances = ['rules-out', 'opposes', 'open', 'favours', 'commits'] as const;

export type Stance = (typeof stances)[number];

export const stance = oneOf(stances, 'Where the actor stands on the option, from most against to most for.');

/** Steps on the scale between two stances, 0 to 4. */
export function stepsBetween(a: Stance, b: Stance): number {
  return Math.abs(stances.indexOf(a) - stances.indexOf(b));
}
