import { generalMetarational } from './general-metarational.ts';
import { nash } from './nash.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import type { SolutionConcept } from './solution-concept.ts';
import {
  strongGeneralMetarational,
  strongSequential,
  strongSymmetricMetarational,
} from './strength-of-preference.ts';
import { symmetricMetarational } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';

import { unknownPreferenceConcepts } from './unknown-preference.ts';

export { furthestHorizon, limitedMove } from './limited-move.ts';
export type { SolutionConcept } from './solution-concept.ts';

/** The solution concepts for every model; the limited-move ones are made for a horizon by `limitedMove`. */
export const solutionConcepts: readonly SolutionConcept[] = [
  nash,
  generalMetarational,
  symmetricMetarational,
  sequential,
  symmetricSequential,
  simultaneous,
];

/** Besides, where some preference is strong. */
export const strengthConcepts: readonly SolutionConcept[] = [
  strongGeneralMetarational,
  strongSymmetricMetarational,
  strongSequential,
];

/** Besides, where some preference is unknown. */
export const unknownConcepts: readonly SolutionConcept[] = unknownPreferenceConcepts;
