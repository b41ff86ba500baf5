import { CodeIndex } from './code-index.ts';
import type { ConflictGraph, DecisionMakerMoves } from './conflict-graph.ts';
import { type OptionFormula, holdsIn } from './option-formula.ts';
import { type OwnOptions, ownOptionsOf } from './own-option.ts';
import { matches } from './pattern.ts';
import type { Preference } from './preference.ts';
import type { PriorityConflict } from './priority-conflict.ts';
import type { Situation } from './stability/verdict.ts';
import type { Code } from './state.ts';
import { TooManyStates } from './too-many-states.ts';

/** States that there is room for at first; most questions meet few. */
const firstRoom = 256;

/** A decision maker's moves are gone through one by one, so that many options of one are too many. */
const mostOwnOptions = 20;

/**
 * A conflict whose states are numbered as they are met, so that whatever is defined by moves from a state can be asked
 * of a conflict with more states than could be listed. Throws `TooManyStates` where more are met than allowed.
 */
export class DiscoveredSituation implements Situation {
  readonly graph: ConflictGraph;
  readonly preferences: readonly Preference[];
  readonly #conflict: PriorityConflict;
  readonly #owned: readonly OwnOptions[];
  #index: CodeIndex;
  #room = firstRoom;
  readonly #codes: Code[] = [];

  constructor(conflict: PriorityConflict, mostStates: number) {
    const { options, decisionMakerCount, priorities } = conflict;
    this.#conflict = conflict;
    this.#index = new CodeIndex(this.#room);
    this.#owned = Array.from({ length: decisionMakerCount }, (_, owner) => ownOptionsOf(options, owner));
    this.graph = {
      stateCount: mostStates,
      moves: this.#owned.map(() => unlistedMoves),
      isTransitive: true,
      discover: (decisionMaker, state) => this.#movesFrom(this.#owned[decisionMaker]!, state),
    };
    this.preferences = priorities.map((own) => ({
      compare: (a, b) => compareBy(own, this.codeOf(a), this.codeOf(b)),
    }));
  }

  /** The number of the state, a new one if it was not met before. */
  stateOf({ low, high }: Code): number {
    const known = this.#index.find(low, high);
    if (known >= 0) return known;
    if (this.#codes.length === this.graph.stateCount)
      throw new TooManyStates(`more than ${this.graph.stateCount} states were met`);
    if (this.#codes.length === this.#room) this.#grow();
    this.#codes.push({ low, high });
    return this.#index.add(low, high);
  }

  #grow(): void {
    this.#room *= 2;
    this.#index = new CodeIndex(this.#room);
    for (const { low, high } of this.#codes) this.#index.add(low, high);
  }

  codeOf(state: number): Code {
    return this.#codes[state]!;
  }

  /** R_i(s): every other choice of the decision maker's own options that may be changed to and is feasible. */
  #movesFrom({ own, irreversible, back }: OwnOptions, state: number): readonly number[] {
    const from = this.codeOf(state);
    const found: number[] = [];
    for (const code of subsetsOf(own)) {
      const low = ((from.low & ~own.low) | code.low) >>> 0;
      const high = ((from.high & ~own.high) | code.high) >>> 0;
      if (low === from.low && high === from.high) continue;
      const lost = (taken: number, then: number, mask: number) => taken & ~then & mask;
      const isAllowed =
        lost(from.low ^ back.low, low ^ back.low, irreversible.low) === 0 &&
        lost(from.high ^ back.high, high ^ back.high, irreversible.high) === 0;
      if (isAllowed && !this.#conflict.infeasible.some((pattern) => matches(pattern, low, high)))
        found.push(this.stateOf({ low, high }));
    }
    return found;
  }
}

/** Nothing asks for lists of moves where they are found when asked for. */
const unlistedMoves: DecisionMakerMoves = {
  get successors(): never {
    throw new Error('the moves of this conflict are not listed');
  },
  get predecessors(): never {
    throw new Error('the moves of this conflict are not listed');
  },
};

/** Every choice of the options, ascending. */
function* subsetsOf({ low, high }: Code): Generator<Code, void, void> {
  if (bitCount(low) + bitCount(high) > mostOwnOptions)
    throw new TooManyStates(`a decision maker has more than ${mostOwnOptions} options`);
  let [subLow, subHigh] = [0, 0];
  do {
    do {
      yield { low: subLow, high: subHigh };
      subLow = ((subLow - low) & low) >>> 0;
    } while (subLow !== 0);
    subHigh = ((subHigh - high) & high) >>> 0;
  } while (subHigh !== 0);
}

function bitCount(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** By the first priority that holds in one and not in the other. */
function compareBy(priorities: readonly OptionFormula[], a: Code, b: Code) {
  for (const formula of priorities) {
    const inFirst = holdsIn(formula, a.low, a.high);
    if (inFirst !== holdsIn(formula, b.low, b.high)) return inFirst ? '>' : '<';
  }
  return '=';
}
