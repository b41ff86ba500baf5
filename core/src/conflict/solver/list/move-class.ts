import type { Progress } from '../../progress.ts';
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

/** States or pairs of classes looked at between two pauses: a few milliseconds. */
const looksAPause = 262_144;

/** Bytes of the table of classes of a decision maker; throws a RangeError where its irreversible options are too many. */
export function* bytesOfClasses(states: StateList, own: OwnOptions): Generator<Progress, number> {
  const irreversibleCount = own.irreversibleOptions.length;
  if (irreversibleCount < 2) return 0;
  const classes =
    irreversibleCount <= mostForeseen ? 2 ** irreversibleCount : yield* countClasses(states, own);
  const pairs = pairsOf(classes, irreversibleCount);
  if (pairs > mostPairs) throw new RangeError('too many irreversible options of one decision maker');
  return classes * roomBytes + (classes + 1 + pairs) * 4 + roomBytes;
}

/** At the most so many pairs of a class and one below it, or the same. */
function pairsOf(classes: number, irreversibleCount: number): number {
  return Math.min(classes ** 2, 3 ** irreversibleCount);
}

function* countClasses(states: StateList, { irreversible }: OwnOptions): Generator<Progress, number> {
  const index = new CodeIndex(states.count);
  for (let state = 0; state < states.count; state += 1) {
    index.add((states.low[state]! & irreversible.low) >>> 0, (states.high[state]! & irreversible.high) >>> 0);
    if (state % looksAPause === looksAPause - 1) yield { done: 0, total: 1 };
  }
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
  return yield* writeTable(run, meter, { room, patterns, irreversibleCount: own.irreversibleOptions.length });
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

interface Table {
  readonly room: number;
  readonly patterns: readonly Pattern[];
  readonly irreversibleCount: number;
}

function* writeTable(
  run: ListRun,
  meter: Meter,
  { room, patterns, irreversibleCount }: Table,
): Generator<Progress, number> {
  const rooms = Math.ceil(room / roomBytes) * roomBytes;
  const starts = rooms + patterns.length * roomBytes;
  const lists = starts + (patterns.length + 1) * 4;
  const startWords = run.words(starts, patterns.length + 1);
  const listWords = run.words(lists, pairsOf(patterns.length, irreversibleCount));
  let [written, looked] = [0, 0];
  for (const [index, above] of patterns.entries()) {
    startWords[index] = lists + written * 4;
    listWords[written] = rooms + index * roomBytes;
    written += 1;
    for (let other = 0; other < patterns.length; other += 1) {
      if (other === index || !contains(above, patterns[other]!)) continue;
      listWords[written] = rooms + other * roomBytes;
      written += 1;
    }
    looked += patterns.length;
    if (looked < looksAPause) continue;
    looked = 0;
    yield meter.add(0);
  }
  startWords[patterns.length] = lists + written * 4;
  return starts;
}
