import type { Progress } from '../../stability-analysis.ts';
import { type Width, widthOf } from './dense-memory.ts';
import type { DenseTask, RankedTask } from './dense-task.ts';
import { type RankPlane, rankStates } from './rank-plane.ts';

type Ranked = Pick<RankedTask, 'width' | 'ranks' | 'lasting' | 'tops'>;

/** Ranks the states for everybody, in planes as narrow as the levels found allow. */
export function* rankAll(task: DenseTask, width: Width): Generator<Progress, Ranked> {
  const { conflict, at } = task;
  const planes: RankPlane[] = [];
  for (const [decisionMaker, preference] of conflict.preferences.entries()) {
    const ranks = at.ranks[decisionMaker]!;
    planes.push(yield* rankStates(task, { preference, ranks, width }));
  }
  const levels = planes.map(({ top, met }) => (met === undefined ? top : countOf(met)));
  const narrow = widthOf(Math.max(...levels));
  if (narrow < width) return yield* narrowAll(task, { width, narrow, planes, levels });
  return { width, ranks: at.ranks, lasting: at.lasting, tops: planes.map(({ top }) => top) };
}

function countOf(met: Uint8Array): number {
  let count = 0;
  for (const mark of met) count += mark;
  return count;
}

interface Narrowing {
  readonly width: Width;
  readonly narrow: Width;
  readonly planes: readonly RankPlane[];
  readonly levels: readonly number[];
}

/** Each plane goes to the room of the one before, the first to the working plane's. */
function* narrowAll(
  { at, run, meter, layout }: DenseTask,
  { width, narrow, planes, levels }: Narrowing,
): Generator<Progress, Ranked> {
  const rooms = [at.lasting, ...at.ranks];
  for (const [decisionMaker, { met }] of planes.entries()) {
    const table = met === undefined ? 0 : at.own[0]!.met;
    if (met !== undefined) run.bytes(table, met.length).set(tableOf(met));
    const own = [width, rooms[decisionMaker + 1]!, table, narrow, rooms[decisionMaker]!];
    yield* run.pass(meter, {
      name: 'narrowRanks',
      values: () => own,
      count: 2 ** layout.bitCount,
      states: 1,
      weight: 2,
    });
  }
  return { width: narrow, ranks: rooms.slice(0, -1), lasting: rooms.at(-1)!, tops: levels };
}

/** For each rank how many ranks up to it are met. */
function tableOf(met: Uint8Array): Uint8Array {
  let count = 0;
  return met.map((mark) => (mark === 0 ? 0 : (count += mark)));
}
