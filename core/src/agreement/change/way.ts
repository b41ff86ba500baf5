import { type Step, groupMoves, movesFrom } from '../../conflict/index.ts';
import { type AgreementBasis, type Progress, drawnIn } from '../world/agreement-basis.ts';
import { type Package, lettersOf } from '../negotiation/package.ts';
import type { Way, WayStep } from '../report.ts';
import { shareOf } from '../world/share.ts';
import type { World } from '../world/world.ts';
import { graphRanksOf } from '../world/world-stability.ts';

/** Of each step so many answers are named, those that threaten in most worlds. */
const mostAnswers = 3;

interface PlacedStep extends Step {
  readonly from: number;
}

interface Valued {
  readonly weight: number;
  readonly ranks: readonly Int32Array[];
}

/**
 * The way from the status quo to a package (status quo analysis: Li, Kilgour and Hipel 2005), and what is to be feared on
 * it: at each step, what others would gain by doing then that leaves whoever moved worse off than before its step. Where
 * each party can take its part in one move, the order is the one with the least to fear: harm done by others, and being
 * worse off until they follow; where not, the way is the one by
 * improvements that is the shortest in most worlds, and where none is, a shortest one by any moves.
 */
export function* wayTo(basis: AgreementBasis, state: Package): Generator<Progress, Way> {
  const { space, worlds } = basis;
  const goal = space.indexOf.get(state)!;
  const ways = new Map<string, { weight: number; readonly path: readonly PlacedStep[] }>();
  const valued: Valued[] = [];
  let reached = 0;
  for (let index = 0; index < worlds.count; index += 1) {
    yield { stage: 'leastChange', done: index / worlds.count };
    const world = valuedWorld(worlds.at(index), basis);
    valued.push(world);
    const path = shortestPath(basis, goal, world.ranks);
    if (path === undefined) continue;
    reached += world.weight;
    const key = path.map(({ decisionMaker, to }) => `${decisionMaker}:${to}`).join(' ');
    const known = ways.get(key) ?? { weight: 0, path };
    known.weight += world.weight;
    ways.set(key, known);
  }
  const [shortest] = [...ways.values()].sort((a, b) => b.weight - a.weight);
  const path = (yield* safestOrder(basis, state, valued)) ?? shortest?.path ?? shortestPath(basis, goal);
  return {
    worlds: worlds.count,
    by: path === undefined ? 'none' : reached > 0 ? 'improvements' : 'moves',
    reached: shareOf(reached, drawnIn(basis)),
    steps: yield* stepsAlong(basis, path ?? [], valued),
  };
}

function valuedWorld(world: World, { space }: AgreementBasis): Valued {
  return { weight: world.weight, ranks: graphRanksOf(world, space) };
}

/** By improvements in a world, or by any moves; undefined where no sequence leads there. Nobody moves twice in a row. */
function shortestPath(
  { space }: AgreementBasis,
  goal: number,
  ranks?: readonly Int32Array[],
): readonly PlacedStep[] | undefined {
  if (goal === space.statusQuo) return [];
  const everybody = space.decisionMakers.map((_, decisionMaker) => decisionMaker);
  const permits =
    ranks === undefined
      ? undefined
      : (mover: number, from: number, to: number) => ranks[mover]![to]! > ranks[mover]![from]!;
  for (const { to, path } of groupMoves(space.graph, everybody, space.statusQuo, permits)) {
    if (to !== goal) continue;
    return path.map((step, index) => ({ ...step, from: path[index - 1]?.to ?? space.statusQuo }));
  }
  return undefined;
}

/** More parties than this that would have to move are not put in order. */
const mostOrdered = 8;

interface Order {
  readonly fear: number;
  readonly gains: number;
  readonly path: readonly PlacedStep[];
}

/**
 * The order in which the parties take their parts, one after the other, with the least to fear over all steps, and then
 * with the most gains; by dynamic programming over who has moved. Undefined where some part cannot be
 * taken alone in any order.
 */
function* safestOrder(
  basis: AgreementBasis,
  state: Package,
  worlds: readonly Valued[],
): Generator<Progress, readonly PlacedStep[] | undefined> {
  const { space, negotiation } = basis;
  const parts = space.decisionMakers.map((party) =>
    negotiation.parties[party]!.options.reduce((mask, option) => mask | (1 << option), 0),
  );
  const movers = [...parts.keys()].filter((mover) => ((state ^ negotiation.statusQuo) & parts[mover]!) !== 0);
  if (movers.length > mostOrdered) return undefined;
  const best: (Order | undefined)[] = [{ fear: 0, gains: 0, path: [] }];
  for (let moved = 1; moved < 2 ** movers.length; moved += 1) {
    yield { stage: 'leastChange', done: moved / 2 ** movers.length };
    for (const [bit, decisionMaker] of movers.entries()) {
      const before = (moved & (1 << bit)) === 0 ? undefined : best[moved ^ (1 << bit)];
      if (before === undefined) continue;
      const from = before.path.at(-1)?.to ?? space.statusQuo;
      const to = space.indexOf.get(
        (space.packages[from]! & ~parts[decisionMaker]!) | (state & parts[decisionMaker]!),
      );
      if (to === undefined || !movesFrom(space.graph, decisionMaker, from).includes(to)) continue;
      const step = { decisionMaker, from, to };
      const isLast = moved === 2 ** movers.length - 1;
      const loses = shareWhere(worlds, (ranks) => isLoss(ranks, step));
      const order = {
        fear:
          before.fear + loses + (isLast ? 0 : shareWhere(worlds, (ranks) => isFeared(basis, step, ranks))),
        gains: before.gains + shareWhere(worlds, (ranks) => isGain(ranks, step)),
        path: [...before.path, step],
      };
      const other = best[moved];
      if (other === undefined || isSafer(order, other)) best[moved] = order;
    }
  }
  return best[2 ** movers.length - 1]?.path;
}

function isSafer(order: Order, other: Order): boolean {
  const difference = other.fear - order.fear;
  return Math.abs(difference) > 1e-9 ? difference > 0 : order.gains > other.gains + 1e-9;
}

function shareWhere(worlds: readonly Valued[], holds: (ranks: readonly Int32Array[]) => boolean): number {
  return worlds.reduce((sum, { weight, ranks }) => sum + (holds(ranks) ? weight : 0), 0);
}

function isFeared({ space }: AgreementBasis, step: PlacedStep, ranks: readonly Int32Array[]): boolean {
  return [...space.decisionMakers.keys()].some(
    (other) => harmfulAnswers(space, step, { other, ranks }).length > 0,
  );
}

/** What another gains by doing after a step, and what leaves the mover worse off than before it. */
function harmfulAnswers(
  { graph }: AgreementBasis['space'],
  { decisionMaker, from, to: at }: PlacedStep,
  { other, ranks }: { readonly other: number; readonly ranks: readonly Int32Array[] },
): readonly number[] {
  if (other === decisionMaker) return [];
  const own = ranks[decisionMaker]!;
  return movesFrom(graph, other, at).filter(
    (to) => own[to]! < own[from]! && isGain(ranks, { decisionMaker: other, from: at, to }),
  );
}

function* stepsAlong(
  basis: AgreementBasis,
  path: readonly PlacedStep[],
  worlds: readonly Valued[],
): Generator<Progress, readonly WayStep[]> {
  const { negotiation, space } = basis;
  const letters = (place: number): string => lettersOf(space.packages[place]!, negotiation.options.length);
  const steps: WayStep[] = [];
  for (const [index, step] of path.entries()) {
    const gains = shareWhere(worlds, (ranks) => isGain(ranks, step));
    // What would undo the package itself is told by the guarantees it needs.
    const answers = index === path.length - 1 ? [] : yield* answersTo(basis, step, worlds);
    steps.push({
      party: partyOf(basis, step.decisionMaker),
      from: letters(step.from),
      to: letters(step.to),
      gains: shareOf(gains, drawnIn(basis)),
      loses: shareOf(
        shareWhere(worlds, (ranks) => isLoss(ranks, step)),
        drawnIn(basis),
      ),
      answers: answers.map(({ decisionMaker, to, weight, unanswered }) => ({
        party: partyOf(basis, decisionMaker),
        to: letters(to),
        share: shareOf(weight, drawnIn(basis)),
        unanswered: shareOf(unanswered, drawnIn(basis)),
      })),
    });
  }
  return steps;
}

function isGain(ranks: readonly Int32Array[], { decisionMaker, from, to }: PlacedStep): boolean {
  return ranks[decisionMaker]![to]! > ranks[decisionMaker]![from]!;
}

function isLoss(ranks: readonly Int32Array[], { decisionMaker, from, to }: PlacedStep): boolean {
  return ranks[decisionMaker]![to]! < ranks[decisionMaker]![from]!;
}

function partyOf({ negotiation, space }: AgreementBasis, decisionMaker: number): string {
  return negotiation.parties[space.decisionMakers[decisionMaker]!]!.name;
}

interface Answer {
  readonly decisionMaker: number;
  readonly to: number;
  weight: number;
  /** The weight of the worlds in which nothing sanctions the answer either (sequential stability). */
  unanswered: number;
}

/** The harmful answers to a step over the worlds, the most frequent first. */
function* answersTo(
  { space }: AgreementBasis,
  step: PlacedStep,
  worlds: readonly Valued[],
): Generator<Progress, readonly Answer[]> {
  const answers = new Map<string, Answer>();
  for (const [index, { ranks, weight }] of worlds.entries()) {
    if (index % 8 === 0) yield { stage: 'leastChange', done: index / worlds.length };
    for (const decisionMaker of space.decisionMakers.keys()) {
      const harmful = harmfulAnswers(space, step, { other: decisionMaker, ranks });
      if (harmful.length === 0) continue;
      const lasting = space.solver.unsanctionedOf(ranks, { decisionMaker, concept: 'seq' })(step.to);
      for (const to of harmful) {
        const key = `${decisionMaker}:${to}`;
        const answer = answers.get(key) ?? { decisionMaker, to, weight: 0, unanswered: 0 };
        answer.weight += weight;
        if (lasting.includes(to)) answer.unanswered += weight;
        answers.set(key, answer);
      }
    }
  }
  return [...answers.values()]
    .sort((a, b) => b.weight - a.weight || a.decisionMaker - b.decisionMaker || a.to - b.to)
    .slice(0, mostAnswers);
}
