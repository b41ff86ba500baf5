import type { Progress } from '../../stability-analysis.ts';
import { CodeIndex } from '../../code-index.ts';
import type { StateList } from '../../state.ts';
import { numberStates } from './fibre-order.ts';
import type { ListRun } from './list-run.ts';
import type { Meter } from './meter.ts';
import type { OwnOptions } from '../../own-option.ts';

/** Bytes of what is gathered for a class, see the kernel's `pattern-class.ts`. */
const roomBytes = 32;

/** Up to this many irreversible options, room is made for every pattern that they could have. */
const mostForeseen = 8;

/** More pairs of a class and one below it than this are not held. */
const mostPairs = 67_108_864;

/** Bytes of the table of classes of a decision maker; throws a RangeError where its irreversible options are too many. */
export function bytesOfClasses(states: StateList, own: OwnOptions): number {
  const irreversibleCount = own.irreversibleOptions.length;
  if (irreversibleCount < 2) return 0;
  const classes = irreversibleCount <= mostForeseen ? 2 ** irreversibleCount : countClasses(states, own);
  const pairs = Math.min(classes ** 2, 3 ** irreversibleCount);
  if (pairs > mostPairs) throw new RangeError('too many irreversible options of one decision maker');
  return classes * roomBytes + (classes + 1 + pairs) * 4 + roomBytes;
}

function countClasses(states: StateList, { irreversible }: OwnOptions): number {
  const index = new CodeIndex(states.count);
  for (let state = 0; state < states.count; state += 1)
    index.add((states.low[state]! & irreversible.low) >>> 0, (states.high[state]! & irreversible.high) >>> 0);
  return index.count;
}

interface ClassPlace {
  readonly own: OwnOptions;
  /** The column that says the class of each state. */
  readonly classes: number;
  readonly room: number;
  readonly states: StateList;
}

/**
 * Numbers the states by what stands in the irreversible options, and writes which class is below which into the room
 * kept for it; gives where the table is.
 */
export function* classifyStates(
  run: ListRun,
  meter: Meter,
  { own, classes, room, states }: ClassPlace,
): Generator<Progress, number> {
  meter.begin(states.count);
  const count = yield* numberStates(run, meter, {
    keep: own.irreversible,
    numbers: classes,
    most: 2 ** own.irreversibleOptions.length,
  });
  const patterns = patternsOf(run.words(classes), states, own);
  if (patterns.length !== count) throw new Error('a class was lost');
  return writeTable(run, room, patterns);
}

interface Pattern {
  readonly low: number;
  readonly high: number;
}

/** For each class what is taken of its options, those that can only be dropped read the other way round. */
function patternsOf(classes: Uint32Array, states: StateList, { irreversible, back }: OwnOptions): Pattern[] {
  const patterns: Pattern[] = [];
  for (let state = 0; state < states.count; state += 1) {
    if (classes[state] !== patterns.length) continue;
    patterns.push({
      low: (states.low[state]! & irreversible.low) ^ back.low,
      high: (states.high[state]! & irreversible.high) ^ back.high,
    });
  }
  return patterns;
}

/** A move may leave a pattern for one that contains it. */
function contains(above: Pattern, below: Pattern): boolean {
  return (below.low & ~above.low) === 0 && (below.high & ~above.high) === 0;
}

function writeTable(run: ListRun, room: number, patterns: readonly Pattern[]): number {
  const rooms = Math.ceil(room / roomBytes) * roomBytes;
  const starts = rooms + patterns.length * roomBytes;
  const lists = starts + (patterns.length + 1) * 4;
  const written: number[] = [];
  const startWords = run.words(starts, patterns.length + 1);
  patterns.forEach((above, index) => {
    startWords[index] = lists + written.length * 4;
    written.push(rooms + index * roomBytes);
    patterns.forEach((below, other) => {
      if (other !== index && contains(above, below)) written.push(rooms + other * roomBytes);
    });
  });
  startWords[patterns.length] = lists + written.length * 4;
  run.words(lists, written.length).set(written);
  return starts;
}
