import type { InverseReport } from './analysis-report.ts';
import type { InverseAnalysis } from './inverse.ts';
import type { Naming } from './narration.ts';

/** The inverse analysis with names in the place of numbers. */
export function reportInverse(analysis: InverseAnalysis, naming: Naming): InverseReport {
  return {
    state: naming.state(analysis.state),
    ...(analysis.together === undefined ? {} : { together: analysis.together }),
    decisionMakers: analysis.decisionMakers.map(({ decisionMaker, conditions, leastChange, orders }) => ({
      decisionMaker: naming.decisionMaker(decisionMaker),
      conditions: Object.fromEntries(
        Object.entries(conditions).map(([concept, moves]) => [
          concept,
          moves.map(({ to, alternatives }) => ({
            to: naming.state(to),
            alternatives: alternatives.map((states) => states.map(naming.state)),
          })),
        ]),
      ),
      ...(leastChange === undefined
        ? {}
        : {
            leastChange: Object.fromEntries(
              Object.entries(leastChange).map(([concept, { noLongerBetter, pairs }]) => [
                concept,
                { noLongerBetter: noLongerBetter.map(naming.state), pairs },
              ]),
            ),
          }),
      orders:
        orders === undefined
          ? null
          : {
              ...orders,
              found: orders.found.map(({ order, concepts }) => ({
                order: order.map(naming.state),
                concepts,
              })),
            },
    })),
  };
}
