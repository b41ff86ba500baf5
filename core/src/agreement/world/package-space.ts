import {
  type ConflictGraph,
  StabilitySolver,
  answerComponentsOf,
  graphOfMoves,
  graphOfOptions,
  movesFrom,
} from '../../conflict/index.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';

/**
 * The packages that are valued, and the graph of moves among them. Feasible ones come first, in ascending order; then
 * the status quo and the fallbacks where they break a rule. Of these only the status quo is in the graph, as a state
 * that can be left and not entered.
 */
export interface PackageSpace {
  readonly packages: readonly Package[];
  readonly feasibleCount: number;
  readonly statusQuo: number;
  /** The place of each party's fallback. */
  readonly fallbacks: readonly number[];
  readonly indexOf: ReadonlyMap<Package, number>;
  /** The parties that control an option, in the order of the graph's decision makers. */
  readonly decisionMakers: readonly number[];
  readonly graph: ConflictGraph;
  readonly solver: StabilitySolver;
  /**
   * For a decision maker and each package in the graph, the number of the component that its opponents can move in;
   * undefined where one of their moves cannot be taken back.
   */
  readonly opponentComponents: (decisionMaker: number) => Uint32Array | undefined;
}

export function packageSpaceOf(negotiation: Negotiation, feasible: readonly Package[]): PackageSpace {
  const packages = [...feasible];
  const indexOf = new Map(feasible.map((state, index) => [state, index]));
  const add = (state: Package): number => {
    const known = indexOf.get(state);
    if (known !== undefined) return known;
    indexOf.set(state, packages.length);
    return packages.push(state) - 1;
  };
  const statusQuo = add(negotiation.statusQuo);
  const graphCount = packages.length;
  const fallbacks = negotiation.parties.map((party) => add(party.fallback));
  const decisionMakers = negotiation.parties.flatMap((party) =>
    party.options.length > 0 ? [party.index] : [],
  );
  const graph = graphOf(negotiation, packages.slice(0, graphCount), {
    decisionMakers,
    feasibleCount: feasible.length,
  });
  const components = new Map<number, Uint32Array | undefined>();
  return {
    packages,
    feasibleCount: feasible.length,
    statusQuo,
    fallbacks,
    indexOf,
    decisionMakers,
    graph,
    solver: new StabilitySolver(graph),
    opponentComponents(decisionMaker) {
      if (!components.has(decisionMaker))
        components.set(decisionMaker, answerComponentsOf(graph, decisionMaker));
      return components.get(decisionMaker);
    },
  };
}

interface GraphContext {
  readonly decisionMakers: readonly number[];
  readonly feasibleCount: number;
}

function graphOf(negotiation: Negotiation, states: readonly Package[], context: GraphContext): ConflictGraph {
  const { decisionMakers, feasibleCount } = context;
  const options = negotiation.options.map(({ party, change }) => ({
    decisionMaker: decisionMakers.indexOf(party),
    change,
  }));
  // A package is the code of its state: bit k is option k in both.
  const stateList = {
    optionCount: options.length,
    count: states.length,
    low: Uint32Array.from(states),
    high: new Uint32Array(states.length),
  };
  const graph = graphOfOptions(stateList, options, decisionMakers.length);
  if (states.length === feasibleCount) return graph;
  return graphOfMoves(
    states.length,
    decisionMakers.map((_, decisionMaker) =>
      states.map((__, state) =>
        movesFrom(graph, decisionMaker, state).filter((target) => target < feasibleCount),
      ),
    ),
  );
}
