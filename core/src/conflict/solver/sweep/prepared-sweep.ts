import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import type { OwnShares } from './own-share.ts';
import type { ConceptRange, SampleRange, SweepCount } from './sweep-count.ts';
import type { SolvedConcept } from '../solved-concept.ts';

/** Conflicts that are ready to be drawn and judged, one range of samples after the other. */
export interface PreparedSweep {
  /** By the product formula, without a sample. */
  readonly shares: OwnShares;
  /** Sample k is the same whatever range it is in, so that counts of ranges add up to that of the whole. */
  readonly count: <Concept extends SolvedConcept>(
    range: SampleRange<Concept>,
  ) => Generator<Progress, SweepCount<Concept>>;
  /** For each sample the states that are equilibria: for whoever asks more of a sample than counts. */
  readonly equilibria: (range: ConceptRange) => Generator<Progress, readonly StateSet[]>;
  /** Frees what it holds; it is not asked after. */
  readonly end: () => void;
}
