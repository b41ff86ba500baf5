import { type SolvedConcept, solvedConcepts } from '../solved-concept.ts';

/** In how many of the samples something holds. */
export interface SweepCount<Concept extends SolvedConcept = SolvedConcept> {
  readonly samples: number;
  /** `uses[i][r]`: in which decision maker i has ranking r of its pool. */
  readonly uses: readonly Uint32Array[];
  /** `stable.seq[i][s]`: in which state s is stable for decision maker i. */
  readonly stable: Readonly<Record<Concept, readonly Uint32Array[]>>;
  /** `equilibria.seq[s]`: in which state s is stable for all. */
  readonly equilibria: Readonly<Record<Concept, Uint32Array>>;
  /** In which some state is an equilibrium. */
  readonly some: Readonly<Record<Concept, number>>;
}

/** Which samples are drawn. */
export interface DrawnRange {
  readonly seed: number;
  /** From this sample up to, not including, that one; below 2^32. */
  readonly from: number;
  readonly to: number;
}

/** Which samples are drawn, and what of them is asked. */
export interface SampleRange<Concept extends SolvedConcept = SolvedConcept> extends DrawnRange {
  readonly concepts: readonly Concept[];
}

export interface ConceptRange extends DrawnRange {
  readonly concept: SolvedConcept;
}

/** The counts of samples that were counted apart. */
export function sumOfCounts<Concept extends SolvedConcept>(
  one: SweepCount<Concept>,
  other: SweepCount<Concept>,
): SweepCount<Concept> {
  const concepts = solvedConcepts.filter((concept): concept is Concept => concept in one.stable);
  const each = <Value>(of: (concept: Concept) => Value) =>
    Object.fromEntries(concepts.map((concept) => [concept, of(concept)])) as Record<Concept, Value>;
  const sum = (a: Uint32Array, b: Uint32Array) => a.map((count, index) => count + b[index]!);
  return {
    samples: one.samples + other.samples,
    uses: one.uses.map((own, index) => sum(own, other.uses[index]!)),
    stable: each((concept) =>
      one.stable[concept].map((own, index) => sum(own, other.stable[concept][index]!)),
    ),
    equilibria: each((concept) => sum(one.equilibria[concept], other.equilibria[concept])),
    some: each((concept) => one.some[concept] + other.some[concept]),
  };
}
