import type { ControlledOption } from '../../conflict-graph.ts';
import type { Progress } from '../../stability-analysis.ts';
import type { StateList } from '../../state.ts';
import type { Kernel } from '../kernel.ts';
import { loadCodes, orderFibres, phasesOfOrder } from './fibre-order.ts';
import { ListRun } from './list-run.ts';
import { Meter } from './meter.ts';
import { bytesOfClasses, classifyStates } from './move-class.ts';
import { type OwnOptions, ownOptionsOf } from './own-option.ts';

/** Who controls what in which states. */
export interface ListFrame {
  readonly states: StateList;
  readonly options: readonly ControlledOption[];
  readonly decisionMakerCount: number;
}

/** What a kernel holds of a conflict before anybody's preferences are known. */
export interface ListStructure {
  readonly frame: ListFrame;
  readonly run: ListRun;
  /** For each decision maker where its table of classes is; 0 where all its options change both ways. */
  readonly tables: readonly number[];
}

export function* buildStructure(frame: ListFrame, kernel: Kernel): Generator<Progress, ListStructure> {
  const { states, options, decisionMakerCount } = frame;
  const owned = Array.from({ length: decisionMakerCount }, (_, mover) => ownOptionsOf(options, mover));
  const rooms = owned.map((own) => bytesOfClasses(states, own));
  const run = new ListRun({ stateCount: states.count, decisionMakerCount }, kernel, sum(rooms));
  const meter = new Meter(decisionMakerCount * states.count * (phasesOfOrder + 1));
  yield* loadCodes(run, meter, states);
  const tables: number[] = [];
  for (const [mover, own] of owned.entries()) {
    yield* orderFibres(run, meter, { own: own.own, order: run.at.orders[mover]! });
    tables.push(yield* classesOf(run, meter, { own, mover, states, room: roomFor(run, rooms, mover) }));
  }
  return { frame, run, tables };
}

interface Owner {
  readonly own: OwnOptions;
  readonly mover: number;
  readonly states: StateList;
  readonly room: number;
}

function* classesOf(
  run: ListRun,
  meter: Meter,
  { own, mover, states, room }: Owner,
): Generator<Progress, number> {
  if (own.irreversibleCount === 0) return 0;
  return yield* classifyStates(run, meter, { own, classes: run.at.partitions[mover]!, room, states });
}

function roomFor(run: ListRun, rooms: readonly number[], mover: number): number {
  return run.at.tables + sum(rooms.slice(0, mover));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
