import { type Issue, errorIssue } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import {
  type ConflictGraph,
  type ControlledOption,
  graphOfMoves,
  graphOfOptions,
  movesFrom,
} from './conflict-graph.ts';
import { type ModelDraft, checkOwners, findState } from './model-draft.ts';
import type { ModelFile } from './model-file.ts';
import type { StateSpace } from './state-space.ts';

/** The graph of the model: its listed moves, or those that its options give. */
export function readGraph(draft: ModelDraft, states: StateSpace): ConflictGraph | undefined {
  if (draft.file.moves !== undefined) return readMoves(draft, states, draft.file.moves);
  return graphOfSpace(states, draft.options, draft.file.decisionMakers.length);
}

/** The graph that options give, coalesced as the states are; undefined where the states are no choices of options. */
export function graphOfSpace(
  states: StateSpace,
  options: readonly ControlledOption[],
  decisionMakerCount: number,
): ConflictGraph | undefined {
  if (states.members === undefined) return undefined;
  const graph = graphOfOptions(states.members, options, decisionMakerCount);
  return states.isCoalesced ? coalesceGraph(graph, states) : graph;
}

/** A coalesced state has the moves of all its members that leave it. */
function coalesceGraph(graph: ConflictGraph, states: StateSpace): ConflictGraph {
  const targets = graph.moves.map((_, decisionMaker) => {
    const lists: number[][] = Array.from({ length: states.count }, () => []);
    states.stateOf.forEach((state, member) => {
      for (const target of movesFrom(graph, decisionMaker, member))
        lists[state]!.push(states.stateOf[target]!);
    });
    return lists;
  });
  return graphOfMoves(states.count, targets);
}

function readMoves(
  { file, issues }: ModelDraft,
  states: StateSpace,
  moves: NonNullable<ModelFile['moves']>,
): ConflictGraph {
  const owners = file.decisionMakers.map(({ name }) => name);
  checkOwners(Object.keys(moves), owners, { path: 'moves', issues });
  const listed = new Map(Object.entries(moves));
  const targets = owners.map((owner) => {
    const lists: number[][] = Array.from({ length: states.count }, () => []);
    (listed.get(owner) ?? []).forEach((pair, index) => {
      const path = `${memberPath('moves', owner)}[${index}]`;
      if (pair.length !== 2) issues.push(notAPair(path, pair));
      const [from, to] = pair.map((label) => findState(label, states, { path, issues }));
      if (from !== undefined && to !== undefined) lists[from]!.push(to);
    });
    return lists;
  });
  return graphOfMoves(states.count, targets);
}

function notAPair(path: string, found: readonly string[]): Issue {
  return errorIssue({
    code: 'wrong-type',
    path,
    says: `A move is a pair of states, but ${found.length} were found.`,
    remedy: 'Write ["from", "to"].',
  });
}
