import { movesFrom } from './conflict-graph.ts';
import type { ConflictModel } from './conflict-model.ts';
import { type GroupMove, type Step, groupMoves } from './group-move.ts';
import { isBetter } from './preference.ts';
import type { Progress } from './progress.ts';
import type { ConceptStability } from './stability-analysis.ts';

/** The states somebody wants: those that a pattern such as `-Y--N` matches. */
export interface Goal {
  readonly pattern: string;
  /** Ascending. A coalesced state belongs to them where one of its members does. */
  readonly states: readonly number[];
}

/** Which states of a goal hold, how they can be come to, and who undoes them. */
export interface GoalState {
  readonly state: number;
  /** The concepts, by id, under which it is an equilibrium. */
  readonly equilibrium: readonly string[];
  /** Shortest legal sequences from the start; empty where it is the start, undefined where none leads here. */
  readonly byImprovements?: readonly Step[];
  readonly byMoves?: readonly Step[];
  readonly undoneBy: readonly Undoing[];
}

/** An improvement that leaves a state of the goal. */
export interface Undoing {
  readonly decisionMaker: number;
  readonly to: number;
  /** Whether it leads out of the goal, and not to another of its states. */
  readonly leavesGoal: boolean;
  /** The concepts, by id, under which the decision maker does not stay. */
  readonly unstableUnder: readonly string[];
}

/** Sequences followed between two reports of progress. */
const movesAStep = 1024;

/** `start`: where paths begin; `stability`: by concept, what was found for each decision maker and state. */
export function* analyseGoal(
  model: ConflictModel,
  goal: Goal,
  {
    start,
    stability,
  }: { readonly start?: number; readonly stability: ReadonlyMap<string, ConceptStability> },
): Generator<Progress, readonly GoalState[], void> {
  const wanted = new Set(goal.states);
  const improves = (mover: number, from: number, to: number) => isBetter(model.preferences[mover]!, to, from);
  const everybody = [...model.decisionMakers.keys()];
  const paths =
    start === undefined
      ? undefined
      : {
          improvements: yield* pathsTo(wanted, start, groupMoves(model.graph, everybody, start, improves)),
          moves: yield* pathsTo(wanted, start, groupMoves(model.graph, everybody, start)),
        };
  const found: GoalState[] = [];
  for (const state of goal.states) {
    yield { done: found.length, total: goal.states.length };
    const byImprovements = paths?.improvements.get(state);
    const byMoves = paths?.moves.get(state);
    found.push({
      state,
      equilibrium: conceptsWhere(stability, (concept) => concept.every((stable) => stable[state] === 1)),
      ...(byImprovements === undefined ? {} : { byImprovements }),
      ...(byMoves === undefined ? {} : { byMoves }),
      undoneBy: undoingsOf(model, state, { wanted, stability }),
    });
  }
  return found;
}

function* pathsTo(
  wanted: ReadonlySet<number>,
  start: number,
  sequences: Iterable<GroupMove>,
): Generator<Progress, ReadonlyMap<number, readonly Step[]>, void> {
  const paths = new Map<number, readonly Step[]>();
  if (wanted.has(start)) paths.set(start, []);
  let looked = 0;
  for (const { to, path } of sequences) {
    looked += 1;
    if (looked % movesAStep === 0) yield { done: paths.size, total: wanted.size };
    if (wanted.has(to) && !paths.has(to)) paths.set(to, path);
    if (paths.size === wanted.size) break;
  }
  return paths;
}

function conceptsWhere(
  stability: ReadonlyMap<string, ConceptStability>,
  holds: (concept: ConceptStability) => boolean,
): readonly string[] {
  return [...stability].flatMap(([id, concept]) => (holds(concept) ? [id] : []));
}

function undoingsOf(
  { decisionMakers, graph, preferences }: ConflictModel,
  state: number,
  {
    wanted,
    stability,
  }: { readonly wanted: ReadonlySet<number>; readonly stability: ReadonlyMap<string, ConceptStability> },
): readonly Undoing[] {
  return [...decisionMakers.keys()].flatMap((decisionMaker) => {
    const unstableUnder = conceptsWhere(stability, (concept) => concept[decisionMaker]![state] === 0);
    return movesFrom(graph, decisionMaker, state)
      .filter((to) => isBetter(preferences[decisionMaker]!, to, state))
      .map((to) => ({ decisionMaker, to, leavesGoal: !wanted.has(to), unstableUnder }));
  });
}
