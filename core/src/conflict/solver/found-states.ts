import type { Random } from '../../base/random.ts';
import { type Pattern, matches } from '../pattern.ts';
import type { StateSet } from '../state-set.ts';
import type { Code, StateList } from '../state.ts';

/** A set of states as an engine found it, asked in the same way however the engine holds it. */
export interface FoundStates {
  readonly count: bigint;
  has(code: Code): boolean;
  /** By ascending code, the first so many. */
  members(most: number): Iterable<Code>;
  /** One of them, each as likely as any other; undefined where there are none. */
  sample(random: Random): Code | undefined;
  /** Those that the pattern matches; pauses after some milliseconds each. */
  matching(pattern: Pattern): Generator<void, FoundStates, void>;
}

/** Codes that are numbered from 0 in ascending order. */
export interface CodeNumbering {
  readonly count: number;
  codeOf(number: number): Code;
  /** The number of the code, or -1. */
  find(code: Code): number;
}

/** Feasible states as a list by ascending code. */
export function listNumbering({ count, low, high }: StateList): CodeNumbering {
  const isBefore = (state: number, code: Code) =>
    high[state]! < code.high || (high[state] === code.high && low[state]! < code.low);
  return {
    count,
    codeOf: (state) => ({ low: low[state]!, high: high[state]! }),
    find(code) {
      let [from, to] = [0, count];
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (isBefore(middle, code)) from = middle + 1;
        else to = middle;
      }
      return from < count && low[from] === code.low && high[from] === code.high ? from : -1;
    },
  };
}

/** Every code is a number itself. */
export function codeNumbering(optionCount: number): CodeNumbering {
  return {
    count: 2 ** optionCount,
    codeOf: (low) => ({ low, high: 0 }),
    find: ({ low, high }) => (high === 0 && low < 2 ** optionCount ? low : -1),
  };
}

/** States marked one by one, as the dense and the list engine find them. */
export class MarkedStates implements FoundStates {
  readonly count: bigint;
  readonly #feasible: StateSet;
  readonly #marked: StateSet;
  readonly #numbering: CodeNumbering;
  #counted = { place: 0, number: 0 };

  constructor(marked: StateSet, feasible: StateSet, numbering: CodeNumbering) {
    this.#marked = marked;
    this.#feasible = feasible;
    this.#numbering = numbering;
    this.count = BigInt(marked.count());
  }

  has(code: Code): boolean {
    const place = this.#numbering.find(code);
    return place >= 0 && this.#marked.has(place);
  }

  members(most: number): readonly Code[] {
    return this.#marked.members(most).map((place) => this.#numbering.codeOf(place));
  }

  sample(random: Random): Code | undefined {
    if (this.count === 0n) return undefined;
    return this.#numbering.codeOf(this.#marked.memberAt(Math.floor(random() * Number(this.count))));
  }

  *matching(pattern: Pattern): Generator<void, FoundStates, void> {
    yield;
    const kept = this.#marked.where((place) => {
      const { low, high } = this.#numbering.codeOf(place);
      return matches(pattern, low, high);
    });
    return new MarkedStates(kept, this.#feasible, this.#numbering);
  }

  /**
   * How many feasible states have a smaller code, which is the state's number. States asked for one after the other
   * are counted on from the one before.
   */
  numberOf(code: Code): number | undefined {
    const place = this.#numbering.find(code);
    if (place < 0) return undefined;
    const start = this.#counted.place <= place ? this.#counted : { place: 0, number: 0 };
    const number = start.number + this.#feasible.countBetween(start.place, place);
    this.#counted = { place, number };
    return number;
  }
}
