import type { PriorityConflict } from '../../priority-conflict.ts';
import { bestReply } from './best-reply.ts';
import { type Diagrams, OutOfBounds } from './diagrams.ts';
import { type Improvements, improvementsOf } from './improvement.ts';
import { never } from './node-table.ts';
import { stableStates } from './stable-states.ts';
import { type SolvedConcept, isCredible } from '../solved-concept.ts';
import { type SymbolicFrame, type Value, frameOf } from './symbolic-frame.ts';
import type { Draft, SolutionDraft, TooLarge } from './symbolic-solution.ts';
import type { Work } from './work.ts';

/** What was to be decided, for whom. */
type Matter = Pick<TooLarge, 'concept' | 'decisionMaker'>;

/** A conflict, and the steps that may be taken to decide it. */
interface BoundedConflict extends PriorityConflict {
  readonly mostSteps: number;
}

/** Goes through the decision makers and concepts; what does not fit is noted and left. */
export class SolutionSearch {
  readonly progress: { done: number; readonly total: number };
  readonly #diagrams: Diagrams;
  readonly #conflict: BoundedConflict;
  readonly #concepts: readonly SolvedConcept[];
  readonly #stable: ReadonlyMap<SolvedConcept, Draft[]>;

  constructor(diagrams: Diagrams, conflict: BoundedConflict, concepts: readonly SolvedConcept[]) {
    this.#diagrams = diagrams;
    this.#conflict = conflict;
    this.#concepts = [...new Set(concepts)];
    this.#stable = new Map(this.#concepts.map((concept) => [concept, []]));
    this.progress = { done: 0, total: this.#concepts.length * conflict.decisionMakerCount };
  }

  /** With the options in this order in the diagrams. */
  *solve(order: readonly number[]): Work<SolutionDraft> {
    this.#diagrams.allowedSteps = this.#conflict.mostSteps;
    const frame = yield* this.#attempt({}, frameOf(this.#diagrams, this.#conflict, order));
    if ('nodes' in frame) return this.#nothing(frame);
    if (this.#concepts.some(isCredible)) this.#allowPart();
    const improvements = this.#concepts.some(isCredible)
      ? yield* this.#attempt({}, this.#diagrams.keepOnly(improvementsOf(frame)))
      : undefined;
    for (const decisionMaker of frame.movers.keys())
      yield* this.#diagrams.keepOnly(this.#solveFor(frame, decisionMaker, improvements));
    const equilibria = new Map<SolvedConcept, Draft>();
    for (const [concept, drafts] of this.#stable)
      equilibria.set(concept, yield* this.#common(frame, concept, drafts));
    return { feasible: frame.feasible, stable: this.#stable, equilibria };
  }

  /** Decides all concepts for a decision maker; the edges found. */
  *#solveFor(
    frame: SymbolicFrame,
    decisionMaker: number,
    improvements: Improvements | TooLarge | undefined,
  ): Work<readonly number[]> {
    const own = frame.values[decisionMaker]!;
    this.#allowPart();
    const replies = yield* this.#attempt(
      { decisionMaker },
      this.#diagrams.keepOnly(bestReply(frame, decisionMaker, own)),
    );
    const found: number[] = [];
    for (const concept of this.#concepts) {
      const draft = yield* this.#decide(frame, { concept, decisionMaker, replies, improvements });
      this.#stable.get(concept)!.push(draft);
      if (typeof draft === 'number') found.push(draft);
      this.progress.done += 1;
    }
    return found;
  }

  *#decide(frame: SymbolicFrame, { concept, decisionMaker, replies, improvements }: Prepared): Work<Draft> {
    const matter = { concept, decisionMaker };
    if ('nodes' in replies) return { ...replies, ...matter };
    if (improvements !== undefined && 'nodes' in improvements && isCredible(concept))
      return { ...improvements, ...matter };
    const known = improvements === undefined || 'nodes' in improvements ? undefined : improvements;
    const question = { ...matter, replies, improvements: known };
    this.#allowPart();
    return yield* this.#attempt(matter, this.#diagrams.keepOne(stableStates(frame, question)));
  }

  /** Each matter may take its part of the steps left, a quarter at least; what one leaves over is the next ones'. */
  #allowPart(): void {
    const { steps } = this.#diagrams;
    const left = Math.max(0, this.#conflict.mostSteps - steps);
    this.#diagrams.allowedSteps =
      steps + Math.ceil(left / Math.min(4, this.progress.total - this.progress.done));
  }

  /** What all of the sets have. Nothing, where that is so whatever those are that did not fit. */
  *#common(frame: SymbolicFrame, concept: SolvedConcept, drafts: readonly Draft[]): Work<Draft> {
    const missing = drafts.find((draft) => typeof draft !== 'number');
    const sets = drafts.filter((draft) => typeof draft === 'number');
    const common = yield* this.#attempt(
      { concept },
      this.#diagrams.keepOne(this.#among(frame.feasible, sets)),
    );
    return missing === undefined || common === never ? common : missing;
  }

  *#among(feasible: number, sets: readonly number[]): Work<number> {
    let common = feasible;
    for (const set of sets) common = yield* this.#diagrams.both(common, set);
    return common;
  }

  *#attempt<Result>(matter: Matter, work: Work<Result>): Work<Result | TooLarge> {
    try {
      return yield* work;
    } catch (error) {
      if (!(error instanceof OutOfBounds)) throw error;
      const { bound, nodes, steps, sweep } = error;
      const limit = bound === 'nodes' ? this.#diagrams.table.limit : this.#diagrams.allowedSteps;
      return { bound, nodes, steps, limit, sweep, ...matter };
    } finally {
      this.#diagrams.allowedSteps = Infinity;
    }
  }

  /** The solution where not even the conflict fitted. */
  #nothing(tooLarge: TooLarge): SolutionDraft {
    const each = this.#conflict.priorities.map((_, decisionMaker) => ({ ...tooLarge, decisionMaker }));
    return {
      feasible: tooLarge,
      stable: new Map(this.#concepts.map((concept) => [concept, each.map((one) => ({ ...one, concept }))])),
      equilibria: new Map(this.#concepts.map((concept) => [concept, { ...tooLarge, concept }])),
    };
  }
}

interface Prepared {
  readonly concept: SolvedConcept;
  readonly decisionMaker: number;
  readonly replies: Value | TooLarge;
  readonly improvements: Improvements | TooLarge | undefined;
}
