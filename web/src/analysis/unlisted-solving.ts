import {
  type Kernels,
  type Progress,
  type SolvedUnlisted,
  type UnlistedModel,
  type UnlistedRequest,
  conceptsToSolve,
  solveUnlisted,
} from '@entente/core/conflict';

/** What is known of one model whose states are not listed: a concept is worked out once, however often it is asked. */
export class UnlistedSolving {
  readonly #model: UnlistedModel;
  readonly #kernels: Kernels;
  #solved: SolvedUnlisted | undefined;

  constructor(model: UnlistedModel, kernels: Kernels) {
    this.#model = model;
    this.#kernels = kernels;
  }

  /** Everything known, the concepts of the request among it. */
  *solve(request: UnlistedRequest): Generator<Progress, SolvedUnlisted, void> {
    const missing = conceptsToSolve(request).filter((id) => !this.#isKnown(id));
    if (this.#solved !== undefined && missing.length === 0) return this.#solved;
    const { explain: _, ...alone } = request;
    const found = yield* solveUnlisted(this.#model, { ...alone, concepts: missing }, this.#kernels);
    this.#solved = joined(this.#solved, found);
    return this.#solved;
  }

  #isKnown(id: ReturnType<typeof conceptsToSolve>[number]): boolean {
    const { concepts, tooLarge } = this.#solved?.solution ?? {};
    return concepts?.has(id) === true || tooLarge?.has(id) === true;
  }
}

function joined(before: SolvedUnlisted | undefined, { solution, leftOut }: SolvedUnlisted): SolvedUnlisted {
  if (before === undefined) return { solution, leftOut };
  return {
    solution: {
      ...solution,
      concepts: new Map([...before.solution.concepts, ...solution.concepts]),
      tooLarge: new Map([...before.solution.tooLarge, ...solution.tooLarge]),
    },
    leftOut,
  };
}
