import type { Code } from '../../state.ts';
import { type Choices, isIn, withOption } from './choices.ts';
import type { CompactDiagram } from './compact-diagram.ts';
import { always, never } from './node-table.ts';

/**
 * Goes through the states of a diagram by ascending code, whatever the order of options inside: options are given one
 * after the other from the last to the first, and a choice is gone into where some state of the diagram makes it.
 */
export class MemberSearch {
  readonly #diagram: CompactDiagram;
  readonly #edge: number;
  readonly #given: Choices;
  /** Per edge the number of the last look that found nothing below it. */
  readonly #vain: Uint32Array;
  #look = 0;

  constructor(diagram: CompactDiagram, edge: number, given: Choices) {
    this.#diagram = diagram;
    this.#edge = edge;
    this.#given = given;
    this.#vain = new Uint32Array(diagram.places.length * 2);
  }

  codes(): Generator<Code, void, void> {
    return this.#codesBelow(this.#diagram.order.length, this.#given);
  }

  /** The states that make these choices, of which there is one; the options from `left` on are given. */
  *#codesBelow(left: number, choices: Choices): Generator<Code, void, void> {
    if (left === 0) return yield choices.taken;
    const option = left - 1;
    if (isIn(choices.cares, option)) return yield* this.#codesBelow(option, choices);
    const without = { cares: withOption(choices.cares, option), taken: choices.taken };
    const taken = { cares: without.cares, taken: withOption(choices.taken, option) };
    const hasWithout = this.#isSome(without);
    if (hasWithout) yield* this.#codesBelow(option, without);
    if (!hasWithout || this.#isSome(taken)) yield* this.#codesBelow(option, taken);
  }

  #isSome(choices: Choices): boolean {
    this.#look += 1;
    return this.#isSomeBelow(this.#edge, choices);
  }

  #isSomeBelow(edge: number, choices: Choices): boolean {
    if (edge === always || edge === never) return edge === always;
    if (this.#vain[edge] === this.#look) return false;
    const node = edge >>> 1;
    const { order, places, lows, highs } = this.#diagram;
    const option = order[places[node]!]!;
    const isGiven = isIn(choices.cares, option);
    const isTaken = isIn(choices.taken, option);
    const isSome =
      ((!isGiven || !isTaken) && this.#isSomeBelow(lows[node]! ^ (edge & 1), choices)) ||
      ((!isGiven || isTaken) && this.#isSomeBelow(highs[node]! ^ (edge & 1), choices));
    if (!isSome) this.#vain[edge] = this.#look;
    return isSome;
  }
}
