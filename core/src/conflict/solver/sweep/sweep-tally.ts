import type { Progress } from '../../progress.ts';
import type { OwnTable } from './own-table.ts';
import { pausing } from './pausing.ts';
import { type SolvedConcept, isCredible, credibleConcepts, solvedConcepts } from '../solved-concept.ts';
import type { SweepCount } from './sweep-count.ts';
import type { SweepFrame } from './sweep-frame.ts';

/** Counts while samples are being judged, all concepts together. */
export class SweepTally {
  samples = 0;
  readonly uses: readonly Uint32Array[];
  /** For each joint concept and decision maker, a count a state. */
  readonly stable: Readonly<Record<string, readonly Uint32Array[]>>;
  readonly equilibria: Readonly<Record<SolvedConcept, Uint32Array>>;
  readonly some: Record<SolvedConcept, number> = { nash: 0, gmr: 0, smr: 0, seq: 0, ssr: 0 };

  constructor({ graph: { stateCount }, pools }: SweepFrame) {
    const zeros = () => new Uint32Array(stateCount);
    this.uses = pools.map(({ size }) => new Uint32Array(size));
    this.stable = Object.fromEntries(credibleConcepts.map((concept) => [concept, pools.map(zeros)]));
    this.equilibria = { nash: zeros(), gmr: zeros(), smr: zeros(), seq: zeros(), ssr: zeros() };
  }

  /**
   * What was asked of it. How often a state was stable by a decision maker's own ranking follows from how often it had
   * which ranking.
   */
  *countOf<Concept extends SolvedConcept>(
    concepts: readonly Concept[],
    table: OwnTable,
  ): Generator<Progress, SweepCount<Concept>> {
    const stable = {} as Record<Concept, readonly Uint32Array[]>;
    const equilibria = {} as Record<Concept, Uint32Array>;
    const some = {} as Record<Concept, number>;
    const done = { done: this.samples, total: this.samples };
    for (const concept of solvedConcepts.filter((each): each is Concept =>
      concepts.includes(each as Concept),
    )) {
      stable[concept] = !isCredible(concept) ? [] : this.stable[concept]!;
      equilibria[concept] = this.equilibria[concept];
      some[concept] = this.some[concept];
      if (isCredible(concept)) continue;
      const own: Uint32Array[] = [];
      for (const [decisionMaker, uses] of this.uses.entries())
        own.push(Uint32Array.from(yield* pausing(table.sumsOf(decisionMaker, concept, uses), done)));
      stable[concept] = own;
    }
    return { samples: this.samples, uses: this.uses, stable, equilibria, some };
  }
}
