import type { Progress } from '../../progress.ts';
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
  const levels = planes.map(({ top, levels }) => levels ?? top);
  const narrow = widthOf(Math.max(...levels));
  if (narrow < width) return yield* narrowAll(task, { width, narrow, planes, levels });
  return { width, ranks: at.ranks, lasting: at.lasting, tops: planes.map(({ top }) => top) };
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
  for (const [decisionMaker, { places }] of planes.entries()) {
    const table = places === undefined ? 0 : at.own[0]!.met;
    if (places !== undefined) run.bytes(table, places.length).set(places);
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
