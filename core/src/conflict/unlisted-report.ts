import {
  type Shaped,
  boolean,
  either,
  list,
  mapOf,
  nullable,
  number,
  object,
  optional,
  text,
} from '../base/shape.ts';
import { narrationReport, pathReport } from './analysis-report.ts';

/** A number that may be beyond the whole numbers that JSON readers keep: then its decimal digits. */
const largeCount = either(
  'a whole number, or its digits',
  { when: (input: unknown) => typeof input === 'number', shape: number({ whole: true, from: 0 }) },
  { when: (input: unknown) => typeof input === 'string', shape: text({ describes: 'Decimal digits.' }) },
);

const count = number({ whole: true, from: 0 });

const wayOut = object({ decisionMaker: text(), to: text(), improvement: boolean() });

const undoing = object({
  decisionMaker: text(),
  to: text(),
  leavesGoal: boolean('Whether it leads out of the goal.'),
  unstableUnder: list(text(), 'The concepts under which the decision maker does not stay.'),
});

/** What the conflict analysis says of a model with more states than are listed. */
export const unlistedReport = object({
  digest: text({ describes: 'SHA-256 of the model in canonical JSON.' }),
  name: text(),
  decisionMakers: list(text()),
  options: list(text(), 'In the order that the letters of a state follow.'),
  concepts: list(text()),
  stateCount: largeCount,
  engine: object({ name: text(), why: text() }),
  equilibria: mapOf(
    list(count),
    'By concept: the numbers of the first 1,000 states stable for all, where states can be numbered.',
  ),
  equilibriumStates: mapOf(list(text()), 'By concept: the first 1,000 states stable for all, as letters.'),
  counts: mapOf(mapOf(largeCount), 'By concept: stable states of each decision maker, and "equilibria".'),
  inapplicable: list(object({ concept: text(), why: text() })),
  statusQuo: optional(
    object({
      state: text(),
      stableUnder: mapOf(list(text()), 'By decision maker: the concepts under which it stays there.'),
      waysOut: nullable(list(wayOut, 'Null: somebody has more moves than are gone through.')),
      byImprovements: nullable(
        list(
          pathReport,
          'Nearest first, each by a shortest legal sequence; the first 10,000. Null: too many to search.',
        ),
      ),
      reached: optional(count),
    }),
  ),
  goal: optional(
    object({
      pattern: text(),
      counts: object({ states: largeCount, equilibrium: mapOf(largeCount, 'By concept, of all of them.') }),
      states: list(
        object({
          state: text(),
          equilibrium: list(text()),
          undoneBy: nullable(list(undoing, 'Null: somebody has more moves than are gone through.')),
        }),
        'Those that are equilibria under some concept, the first 1,000 of each.',
      ),
    }),
  ),
  explain: optional(
    object({
      decisionMaker: text(),
      state: text(),
      concept: text(),
      stable: nullable(boolean('Null: neither reasons nor the concept itself could be gone through.')),
      sentences: nullable(list(narrationReport, 'Null: reasons are more than could be searched.')),
    }),
  ),
});

export type UnlistedReport = Shaped<typeof unlistedReport>;
export type LargeCount = Shaped<typeof largeCount>;
