import type { OptionFormula } from '../../option-formula.ts';
import type { Progress } from '../../progress.ts';
import { type DensePreference, isByRanks } from './dense-conflict.ts';
import { type Width, numberBits, registerBytes } from './dense-memory.ts';
import type { Pass } from './dense-run.ts';
import type { DenseTask } from './dense-task.ts';
import { type FormulaProgram, programOf, wordsOfProgram } from './formula-program.ts';
import { rankByCode } from './rank-by-code.ts';

/** Priorities that ranks are read from directly, as numbers of 16 bits; and those appended at once to longer ones. */
const mostWide = 15;
const mostAppended = 8;

/** With fewer options than this, narrower ranks do not pay. */
const fewestNarrowedBits = 16;

/** What is known of a plane of ranks once it is written. */
export interface RankPlane {
  /** No rank is above this. */
  readonly top: number;
  /** Where there may be gaps: how many ranks feasible states have, and up to each rank, of which at most 255 can be told. */
  readonly levels?: number;
  readonly places?: Uint8Array;
}

/** Codes looked at between two pauses: a few milliseconds. */
const codesAStep = 4_194_304;

/** The most levels that ranks may have, as far as can be told beforehand. */
export function* mostLevels(preference: DensePreference, stateCount: number): Generator<Progress, number> {
  if (!isByRanks(preference)) return preference.length <= mostWide ? 2 ** preference.length : stateCount;
  let most = 0;
  for (let code = 0; code < preference.length; code += 1) {
    if (preference[code]! > most) most = preference[code]!;
    if (code % codesAStep === codesAStep - 1) yield { done: 0, total: 1 };
  }
  return most + 1;
}

/** A decision maker's preference, and where its ranks go. */
export interface RankQuestion {
  readonly preference: DensePreference;
  readonly ranks: number;
  readonly width: Width;
}

/** Whether states are numbered in words before they are ranked. */
export function isNumbered({ preference, width }: Pick<RankQuestion, 'preference' | 'width'>): boolean {
  return !isByRanks(preference) && (width === 4 || preference.length > mostWide);
}

/** Writes the ranks of a decision maker. */
export function* rankStates(task: DenseTask, question: RankQuestion): Generator<Progress, RankPlane> {
  const { preference } = question;
  if (isByRanks(preference)) return yield* rankByCode(task, question, preference);
  return isNumbered(question)
    ? yield* rankByNumbers(task, question, preference)
    : yield* rankByTruths(task, question, preference);
}

/** A program over all blocks of states. */
export function programPass(
  task: DenseTask,
  program: FormulaProgram,
  {
    name,
    values,
    weight,
  }: {
    readonly name: string;
    readonly values: (thread: number) => readonly number[];
    readonly weight: number;
  },
): Pass {
  const { run, at, layout } = task;
  const size = registerBytes(layout);
  const words = wordsOfProgram(program, size);
  run.words(at.tables, words.length).set(words);
  const end = at.tables + words.length * 4;
  return {
    name,
    values: (thread) => [at.tables, end, at.own[thread]!.registers, size, ...values(thread)],
    count: 2 ** layout.bitCount / (size * 8),
    states: size * 8,
    weight,
  };
}

function* rankByTruths(
  task: DenseTask,
  { ranks, width }: RankQuestion,
  priorities: readonly OptionFormula[],
): Generator<Progress, RankPlane> {
  const { at, run, meter, layout } = task;
  const count = priorities.length;
  const isNarrow = width === 1;
  const name = isNarrow ? 'rankNarrow' : 'rankWide';
  const isNarrowed = !isNarrow && layout.bitCount >= fewestNarrowedBits;
  const own = (thread: number) => (isNarrow ? [] : [isNarrowed ? at.own[thread]!.met : 0]);
  const values = (thread: number) => {
    const { greatest: spare } = at.own[thread]!;
    return [count, at.feasible, ranks, spare, ...own(thread)];
  };
  const top = 2 ** count;
  if (isNarrowed) for (const { met } of at.own) run.bytes(met, top + 5).fill(0);
  yield* run.pass(meter, programPass(task, programOf(priorities, layout.bitOf), { name, values, weight: 4 }));
  return isNarrowed ? { top, ...placesMet(task, top) } : { top };
}

/** From what all threads met: how many ranks, and the places of these among them; only the former where they are many. */
function placesMet({ at, run }: DenseTask, top: number): Pick<RankPlane, 'levels' | 'places'> {
  const most = Math.max(...at.own.map(({ met }) => run.words(met, 1)[0]!));
  if (most > 255) return { levels: most };
  const [first, ...others] = at.own.map(({ met }) => run.bytes(met + 4, top + 1));
  const places = first!.slice();
  for (const met of others) for (let rank = 1; rank <= top; rank += 1) places[rank]! |= met[rank]!;
  let levels = 0;
  for (let rank = 1; rank <= top; rank += 1) {
    levels += places[rank]!;
    places[rank] = levels;
  }
  return { levels, places };
}

/** Numbers the states priority by priority, closing gaps on the way, so that no number grows out of hand. */
function* rankByNumbers(
  task: DenseTask,
  { ranks, width }: RankQuestion,
  priorities: readonly OptionFormula[],
): Generator<Progress, RankPlane> {
  const { at, run, meter, layout } = task;
  const { values, met, before } = at.numbers;
  const stateCount = 2 ** layout.bitCount;
  const bits = numberBits(layout);
  yield* clearWords(task, values, stateCount);
  let levels = 1;
  for (let from = 0; from < priorities.length;) {
    const room = Math.max(1, bits - Math.ceil(Math.log2(levels + 1)));
    const chunk = priorities.slice(from, from + Math.min(room, mostAppended));
    const wordCount = Math.ceil(((levels + 1) * 2 ** chunk.length) / 32);
    yield* clearWords(task, met, wordCount);
    const program = programOf(chunk, layout.bitOf);
    const own = [chunk.length, at.feasible, values, met, at.own[0]!.greatest];
    const pass = programPass(task, program, { name: 'appendTruths', values: () => own, weight: 16 });
    yield* run.pass(meter, { ...pass, isAlone: true });
    levels = run.call('countBefore', met, before, 0, 0, wordCount);
    yield* run.pass(meter, {
      name: 'closeGaps',
      values: () => [values, met, before],
      count: stateCount,
      states: 1,
      weight: 4,
    });
    from += chunk.length;
  }
  const own = [values, at.feasible, ranks, width];
  yield* run.pass(meter, { name: 'rankNumbers', values: () => own, count: stateCount, states: 1, weight: 4 });
  return { top: Math.max(levels, 1) };
}

/** Words cleared in one go: a few milliseconds. */
const wordsAClearing = 4_194_304;

function* clearWords({ run, meter }: DenseTask, start: number, count: number): Generator<Progress, void> {
  for (let from = 0; from < count; from += wordsAClearing) {
    run.words(start + from * 4, Math.min(wordsAClearing, count - from)).fill(0);
    yield meter.add(0);
  }
}
