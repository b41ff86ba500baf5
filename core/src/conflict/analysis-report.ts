import {
  type Shaped,
  boolean,
  list,
  mapOf,
  nullable,
  number,
  object,
  optional,
  text,
} from '../base/shape.ts';

const stateNumber = number({ whole: true, from: 0, describes: 'A state, counted from 0.' });
const stateNumbers = list(stateNumber);
const byDecisionMaker = mapOf(stateNumbers);
const count = number({ whole: true, from: 0 });

export const stepReport = object({ decisionMaker: text(), to: text() });
export const pathReport = object({ to: text(), path: list(stepReport) });
export const narrationReport = object({
  message: text({ describes: 'The id of the sentence, the same in every language.' }),
  values: mapOf(text()),
  standing: optional(
    text({ describes: 'The id of the clause that says how its reason stands to the state.' }),
  ),
  path: optional(list(stepReport)),
  sentence: text({ describes: 'The sentence in the language asked.' }),
});

const weakReport = mapOf(
  byDecisionMaker,
  'By concept, where strength of preference was asked: the states stable, but not strongly so (GMR and not strong GMR).',
);

/** What the solution concepts say of every state. */
export const stabilityReport = object({
  decisionMakers: list(text()),
  stability: optional(mapOf(byDecisionMaker, 'By concept and decision maker: the stable states, ascending.')),
  equilibria: mapOf(
    stateNumbers,
    'By concept: the states stable for all; the first 1,000 above 262,144 states.',
  ),
  counts: mapOf(mapOf(count), 'By concept: stable states of each decision maker, and "equilibria".'),
  inapplicable: list(object({ concept: text(), why: text() })),
  seqOrSim: optional(object({ stability: optional(byDecisionMaker), equilibria: stateNumbers })),
  weak: optional(weakReport),
});

const statusQuoReport = object({
  state: text(),
  byImprovements: list(pathReport, 'Nearest first, each by a shortest legal sequence; the first 10,000.'),
  byMoves: list(pathReport),
  byCoalitions: optional(list(pathReport, 'By improvements where the coalitions of the model act as one.')),
  counts: object({ byImprovements: count, byMoves: count }),
  waysOut: list(object({ decisionMaker: text(), to: text(), improvement: boolean() })),
});

const condition = list(
  object({
    to: text(),
    alternatives: list(list(text(), 'None of these may be better than the state asked.')),
  }),
  'For every move, one of its alternatives must hold.',
);

const leastChange = object({
  noLongerBetter: list(
    text(),
    'To whose level the state must at least be lifted, the nearest first; none: it is stable.',
  ),
  pairs: number({
    whole: true,
    from: 0,
    describes: 'Pairs of states whose relation changes: the fewest possible.',
  }),
});

const inverseReport = object({
  state: text(),
  together: optional(
    mapOf(boolean(), 'By concept: whether all the least changes made at once give an equilibrium.'),
  ),
  decisionMakers: list(
    object({
      decisionMaker: text(),
      conditions: mapOf(condition),
      leastChange: optional(
        mapOf(leastChange, 'By concept: the least change of its ranking, while the others keep theirs.'),
      ),
      orders: nullable(
        object({
          count,
          equilibrium: mapOf(
            count,
            'By concept: of all strict orders, how many make the state an equilibrium.',
          ),
          found: list(
            object({
              order: list(text(), 'All states, the best first.'),
              concepts: list(text(), 'The concepts under which it makes the state an equilibrium.'),
            }),
            'The orders that do so under some concept; the first 1,000, or all where all was asked for.',
          ),
        }),
      ),
    }),
  ),
});

const goalReport = object({
  pattern: text(),
  start: optional(
    text({ describes: 'The status quo, from which the paths begin; left out where there is none.' }),
  ),
  counts: object({ states: count, equilibrium: mapOf(count, 'By concept, of the states listed.') }),
  states: list(
    object({
      state: text(),
      equilibrium: list(text(), 'The concepts under which it is an equilibrium.'),
      byImprovements: nullable(
        list(stepReport, 'A shortest legal sequence from the start; empty where it is the start.'),
      ),
      byMoves: nullable(list(stepReport)),
      undoneBy: list(
        object({
          decisionMaker: text(),
          to: text(),
          leavesGoal: boolean('Whether it leads out of the goal.'),
          unstableUnder: list(text(), 'The concepts under which the decision maker does not stay.'),
        }),
        'The improvements that leave it.',
      ),
    }),
    'Ascending; the first 1,000.',
  ),
});

const explanation = object({
  decisionMaker: text(),
  state: text(),
  concept: text(),
  stable: boolean(),
  sentences: list(narrationReport),
});

/** What the conflict analysis says, as data. */
export const analysisReport = object({
  digest: text({ describes: 'SHA-256 of the model in canonical JSON.' }),
  name: text(),
  decisionMakers: list(text()),
  options: list(text(), 'In the order that the letters of a state follow.'),
  concepts: list(text()),
  stateCount: count,
  states: optional(
    list(text(), 'Feasible, by ascending code, coalesced last; a listed graph keeps its order.'),
  ),
  stability: optional(mapOf(byDecisionMaker)),
  equilibria: mapOf(stateNumbers),
  equilibriumLabels: optional(mapOf(text(), 'The equilibria listed, where the states are not.')),
  counts: mapOf(mapOf(count)),
  inapplicable: list(object({ concept: text(), why: text() })),
  seqOrSim: optional(object({ stability: optional(byDecisionMaker), equilibria: stateNumbers })),
  weak: optional(weakReport),
  horizon: optional(number({ whole: true, from: 1 })),
  coalitions: optional(stabilityReport),
  statusQuo: optional(statusQuoReport),
  inverse: optional(inverseReport),
  goal: optional(goalReport),
  explain: optional(explanation),
});

export type StabilityReport = Shaped<typeof stabilityReport>;
export type AnalysisReport = Shaped<typeof analysisReport>;
export type StatusQuoReport = Shaped<typeof statusQuoReport>;
export type InverseReport = Shaped<typeof inverseReport>;
export type GoalReport = Shaped<typeof goalReport>;
export type Explanation = Shaped<typeof explanation>;
