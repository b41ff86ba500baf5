import { Allotment } from '../list/list-memory.ts';
import { mostByteLevels } from './ranking-pool.ts';
import { ownConcepts, solvedConcepts } from '../solved-concept.ts';
import type { SweepFrame } from './sweep-frame.ts';
import type { MoverStructure } from './sweep-structure.ts';

/** The words that the kernels read, in their order: see the kernel's `layout.ts`. */
export const problemFields = [
  'decisionMakerCount',
  'stateCount',
  'setBytes',
  'movers',
  'seed',
  'asked',
] as const;
export const moverFields = [
  'fibres',
  'rows',
  'cost',
  'components',
  'rankings',
  'rankingCount',
  'rankingBytes',
  'sets',
  'chances',
  'weights',
  'shares',
  'used',
] as const;
export const taskFields = [
  'next',
  'end',
  'isBegun',
  'concept',
  'focal',
  'isStarted',
  'mover',
  'quiet',
  'ranks',
  'badness',
  'values',
  'joint',
  'rows',
  'square',
  'turned',
  'eight',
  'sums',
  'picks',
  'uses',
  'planes',
  'pending',
  'counts',
  'some',
  'equilibria',
] as const;

/** Where everything of a decision maker lies. */
export interface MoverMemory {
  readonly list: number;
  /** For each state where the badness of its component is kept. */
  readonly components: number;
  readonly rankings: number;
  readonly rankingBytes: number;
  readonly sets: number;
  readonly chances: number;
  readonly weights: number;
  readonly shares: number;
}

/** Where the room of a task lies: one for each thread. */
export type TaskMemory = Readonly<
  Record<
    | 'task'
    | 'ranks'
    | 'badness'
    | 'values'
    | 'joint'
    | 'rows'
    | 'square'
    | 'turned'
    | 'eight'
    | 'sums'
    | 'picks'
    | 'uses'
    | 'planes'
    | 'counts'
    | 'some'
    | 'kept',
    number
  >
>;

export interface SweepMemory {
  /** Bits of a lane. */
  readonly width: 8 | 16;
  readonly setBytes: number;
  readonly problem: number;
  readonly movers: readonly MoverMemory[];
  readonly moverWords: number;
  readonly tasks: readonly TaskMemory[];
  readonly bytes: number;
}

/** More threads than this are not used. */
const mostTasks = 16;

/** Rankings that weights are filled up to a multiple of. */
const mostLanes = 16;

export function sweepMemoryOf(frame: SweepFrame, structure: readonly MoverStructure[]): SweepMemory {
  const allot = new Allotment();
  const { graph, pools } = frame;
  const width = pools.every(({ levels }) => levels <= mostByteLevels) ? 8 : 16;
  const setBytes = Math.ceil(graph.stateCount / 128) * 16;
  const problem = allot.words(problemFields.length);
  const moverWords = allot.words(moverFields.length * pools.length);
  const movers = structure.map(({ moves, components }, decisionMaker): MoverMemory => {
    const { size, stride } = pools[decisionMaker]!;
    const rankingBytes = (stride * width) / 8;
    return {
      list: allot.words(moves.words.length),
      components: allot.words(components?.length ?? 0),
      rankings: allot.bytes(size * rankingBytes),
      rankingBytes,
      sets: allot.bytes(ownConcepts.length * size * setBytes),
      chances: allot.bytes(size * 16),
      weights: allot.bytes(Math.ceil(size / mostLanes) * mostLanes * 8),
      shares: allot.bytes(ownConcepts.length * graph.stateCount * 8),
    };
  });
  const tasks = Array.from({ length: mostTasks }, () => taskMemoryOf(frame, setBytes, allot));
  return { width, setBytes, problem, movers, moverWords, tasks, bytes: allot.end };
}

/** Bits of the counts that are kept in planes: see the kernel's `count.ts`. */
const planeCount = 16;

/** Samples of a task whose sets of equilibria are kept at once. */
export const mostKept = 1024;

function taskMemoryOf({ graph, pools }: SweepFrame, setBytes: number, allot: Allotment): TaskMemory {
  const laneBytes = Math.ceil(graph.stateCount / 16) * 256;
  return {
    task: allot.words(taskFields.length),
    ranks: allot.bytes(laneBytes * pools.length),
    badness: allot.bytes(laneBytes),
    values: allot.bytes(laneBytes),
    joint: allot.bytes(laneBytes),
    rows: allot.words(Math.max(mostLanes, pools.length)),
    square: allot.bytes(256),
    turned: allot.bytes(256),
    eight: allot.bytes(8 * ownConcepts.length * setBytes),
    sums: allot.bytes(512),
    picks: allot.bytes(64 * pools.length),
    uses: allot.words(pools.reduce((sum, { size }) => sum + size, 0)),
    planes: allot.words(planeWordsOf(setBytes)),
    counts: allot.words(countRowsOf(pools.length) * graph.stateCount),
    some: allot.words(solvedConcepts.length),
    kept: allot.bytes(mostKept * setBytes),
  };
}

/** Words in which the sets of the own concepts are counted. */
export function planeWordsOf(setBytes: number): number {
  return (ownConcepts.length * setBytes * planeCount) / 4;
}

/** Rows of counts: equilibria of the own concepts; under each joint one stable for each decision maker, and for all. */
export function countRowsOf(decisionMakerCount: number): number {
  return ownConcepts.length + (solvedConcepts.length - ownConcepts.length) * (decisionMakerCount + 1);
}
