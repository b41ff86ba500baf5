import { createRandom } from '../../core/src/base/random.ts';
import { DiscoveredSituation } from '../../core/src/conflict/discovered-situation.ts';
import { TooManyStates } from '../../core/src/conflict/too-many-states.ts';
import { matches } from '../../core/src/conflict/pattern.ts';
import type { PriorityConflict } from '../../core/src/conflict/priority-conflict.ts';
import { solutionConcepts } from '../../core/src/conflict/stability/index.ts';
import type { Code } from '../../core/src/conflict/state.ts';

/** How fast the definitions themselves judge a conflict, cell by cell: what brute force would take for all of it. */
export interface BruteForce {
  readonly cells: number;
  readonly milliseconds: number;
  /** Cells whose search was given up after so many states: they would have taken longer. */
  readonly givenUp: number;
}

const mostStates = 2 ** 16;

/** Judges cells drawn at random by definition until so much time has gone by. */
export function bruteForce(
  conflict: PriorityConflict,
  concepts: readonly string[],
  milliseconds = 4000,
): BruteForce {
  const random = createRandom(2, 2);
  const judged = solutionConcepts.filter(({ id }) => concepts.includes(id));
  let situation = new DiscoveredSituation(conflict, mostStates);
  let [cells, givenUp] = [0, 0];
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    const code = feasibleCode(conflict, random);
    const decisionMaker = Math.floor(random() * conflict.decisionMakerCount);
    for (const concept of judged) {
      try {
        concept.judge(situation, { decisionMaker, state: situation.stateOf(code) });
      } catch (error) {
        if (!(error instanceof TooManyStates)) throw error;
        givenUp += 1;
        situation = new DiscoveredSituation(conflict, mostStates);
      }
      cells += 1;
    }
  }
  return { cells, milliseconds: performance.now() - start, givenUp };
}

function feasibleCode({ options, infeasible }: PriorityConflict, random: () => number): Code {
  for (;;) {
    let [low, high] = [0, 0];
    for (const option of options.keys()) {
      if (random() < 0.5) continue;
      if (option < 32) low |= 1 << option;
      else high |= 1 << (option - 32);
    }
    const code = { low: low >>> 0, high: high >>> 0 };
    if (!infeasible.some((pattern) => matches(pattern, code.low, code.high))) return code;
  }
}
