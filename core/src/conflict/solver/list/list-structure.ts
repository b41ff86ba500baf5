import type { ControlledOption } from '../../conflict-graph.ts';
import type { Progress } from '../../progress.ts';
import type { StateList } from '../../state.ts';
import type { Kernel } from '../kernel.ts';
import { loadCodes, markMoved, orderFibres, phasesOfOrder } from './fibre-order.ts';
import { listMemoryOf } from './list-memory.ts';
import { ListRun } from './list-run.ts';
import { Meter } from './meter.ts';
import { bytesOfClasses, classifyStates } from './move-class.ts';
import { areChoicesConnected, numberChoices } from './own-choice.ts';
import { type OwnOptions, ownOptionsOf } from '../../own-option.ts';

/** Who controls what in which states. */
export interface ListFrame {
  readonly states: StateList;
  readonly options: readonly ControlledOption[];
  readonly decisionMakerCount: number;
  /** Sweeps after which answers are searched for one decision maker after the other; 24 where it is left out. */
  readonly mostSweeps?: number;
}

/** What a kernel holds of a conflict before anybody's preferences are known. */
export interface ListStructure {
  readonly frame: ListFrame;
  readonly run: ListRun;
  readonly kernel: Kernel;
  readonly movers: readonly MoverForm[];
  readonly isReversible: boolean;
  /** Whether the partitions hold the components that opponents move in, without being asked to find them. */
  readonly hasComponents: boolean;
}

/** Which form of the kernels is right for a decision maker's moves, and what it is called with besides. */
export interface MoverForm {
  /** Part of the kernels' names: all options change both ways, one does not, several do not. */
  readonly form: '' | 'OneWay' | 'Allowed';
  /** For several: where the classes of the states are and the table of the classes. */
  readonly classes: readonly number[];
}

export function* buildStructure(frame: ListFrame, kernel: Kernel): Generator<Progress, ListStructure> {
  const { states, options, decisionMakerCount } = frame;
  const owned = Array.from({ length: decisionMakerCount }, (_, mover) => ownOptionsOf(options, mover));
  const rooms: number[] = [];
  for (const own of owned) rooms.push(yield* bytesOfClasses(states, own));
  const size = { stateCount: states.count, decisionMakerCount };
  const at = listMemoryOf(size);
  const run = new ListRun(kernel, { size, at, bytes: at.tables + sum(rooms) });
  const meter = new Meter(decisionMakerCount * states.count * (phasesOfOrder + 5));
  yield* loadCodes(run, meter, states);
  const places = yield* numberChoices(run, meter, { owned, optionCount: states.optionCount });
  const movers: MoverForm[] = [];
  for (const [mover, own] of owned.entries()) {
    yield* orderFibres(run, meter, { own: own.own, mover, places });
    movers.push(yield* formOf(run, meter, { own, mover, states, room: roomFor(run, rooms, mover) }));
  }
  const isReversible = movers.every(({ form }) => form === '');
  const hasComponents = isReversible && (yield* areChoicesConnected(run, meter, places));
  return { frame, run, kernel, movers, isReversible, hasComponents };
}

interface Owner {
  readonly own: OwnOptions;
  readonly mover: number;
  readonly states: StateList;
  readonly room: number;
}

function* formOf(
  run: ListRun,
  meter: Meter,
  { own, mover, states, room }: Owner,
): Generator<Progress, MoverForm> {
  const [option, ...others] = own.irreversibleOptions;
  if (option === undefined) return { form: '', classes: [] };
  if (others.length === 0) {
    yield* markMoved(run, meter, { own, option, order: run.at.orders[mover]! });
    return { form: 'OneWay', classes: [] };
  }
  const classes = run.at.partitions[mover]!;
  const table = yield* classifyStates(run, meter, { own, classes, room, states });
  return { form: 'Allowed', classes: [classes, table] };
}

function roomFor(run: ListRun, rooms: readonly number[], mover: number): number {
  return run.at.tables + sum(rooms.slice(0, mover));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
