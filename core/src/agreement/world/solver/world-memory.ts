import {
  Allotment,
  type ConflictGraph,
  moverFields,
  problemFields as sweepProblemFields,
  taskFields as sweepTaskFields,
} from '../../../conflict/index.ts';
import { slotOf } from './slot.ts';
import {
  problemFields,
  partyFields,
  branchFields,
  tierFields,
  pointFields,
  taskFields,
  laneCount,
  answerCount,
} from './world-field.ts';
import type { WorldFrame } from './world-frame.ts';
import type { WorldMover } from './world-structure.ts';

/** Rows are filled up to a multiple of so many bytes: an odd one, so that rows lie on different lines of a cache. */
const rowAlignment = 64;

function rowBytesOf(packageCount: number): number {
  const lines = Math.ceil((2 * packageCount) / rowAlignment);
  return (lines | 1) * rowAlignment;
}

/** Keys of seventeen bits at most, and words of bits that say which of them are met. */
const keyWords = 131_072 / 64;

/** More threads than this are not used. */
export const mostTasks = 16;

/** Where a branch, its tiers and what they list lie. */
export interface TierMemory {
  readonly tier: number;
  readonly orders: number;
  readonly free: number;
}
export interface BranchMemory {
  readonly branch: number;
  readonly uncrossed: number;
  readonly tiers: readonly TierMemory[];
}
export interface PartyMemory {
  readonly truth: number;
  readonly unknowns: number;
  readonly branches: number;
  readonly perBranch: readonly BranchMemory[];
  readonly records: number;
  readonly weights: number;
  readonly shares: number;
  readonly components: number;
  readonly unmoved: number;
  readonly targets: number;
}

export type TaskRoom = Readonly<
  Record<
    | Exclude<
        (typeof taskFields)[number],
        'next' | 'end' | 'stride' | 'isBegun' | 'party' | 'valid' | 'search'
      >
    | 'task',
    number
  >
> & {
  readonly sweepRooms: Readonly<Record<'ranks' | 'badness' | 'values' | 'rows' | 'square' | 'sums', number>>;
};

export interface WorldMemory {
  readonly rowBytes: number;
  readonly recordBytes: number;
  readonly vectors: number;
  readonly problem: number;
  readonly sweepProblem: number;
  readonly moveLists: readonly number[];
  readonly moverWords: number;
  readonly parties: number;
  readonly perParty: readonly PartyMemory[];
  readonly candidates: number;
  readonly eligible: number;
  readonly points: number;
  readonly pointAnswers: readonly number[];
  readonly steps: number;
  readonly replies: readonly number[];
  readonly tasks: readonly TaskRoom[];
  readonly bytes: number;
}

/** @param taskCount how many threads there is to be room for. */
export function worldMemoryOf(
  frame: WorldFrame,
  structure: readonly WorldMover[],
  taskCount: number,
): WorldMemory {
  const allot = new Allotment();
  const rowBytes = rowBytesOf(frame.packageCount);
  const vectors = Math.max(1, Math.ceil(frame.parties.filter(({ isCounted }) => isCounted).length / 8));
  const recordBytes = Math.max(...frame.parties.map(({ recordBytes: own }) => own), 2);
  const head = {
    rowBytes,
    recordBytes,
    vectors,
    problem: allot.words(problemFields.length),
    sweepProblem: allot.words(sweepProblemFields.length),
    moverWords: allot.words(moverFields.length * structure.length),
    moveLists: structure.map(({ moves }) => allot.words(moves.words.length)),
    parties: allot.words(partyFields.length * frame.parties.length),
    perParty: frame.parties.map((party) =>
      partyMemoryOf(frame, party, { allot, rowBytes, recordBytes, mover: structure[party.mover ?? -1] }),
    ),
    candidates: allot.bytes(rowBytes),
    eligible: allot.bytes(frame.packageCount),
    points: allot.words(pointFields.length * frame.points.length),
    pointAnswers: frame.points.map(({ answers }) => allot.bytes(answers?.length ?? 0)),
    steps: allot.words(structure.length + 1 + 3 * frame.departures.all.length),
    replies: frame.departures.all.map(({ replies }) =>
      allot.words(1 + replies.reduce((sum, { targets }) => sum + 2 + targets.length, 0)),
    ),
  };
  const tasks = Array.from({ length: taskCount }, () => taskRoomOf(frame, { ...head, structure }, allot));
  return { ...head, tasks, bytes: allot.end };
}

/** Words that say for each package where a decision maker can move: an address each, and the rows, each after its end. */
function targetWordsOf({ successors: { rowOf, starts, members } }: ConflictGraph['moves'][number]): number {
  return rowOf.length + starts.length + members.length;
}

type Head = Pick<WorldMemory, 'rowBytes' | 'recordBytes' | 'vectors'>;

function partyMemoryOf(
  { graph, isWhole }: WorldFrame,
  party: WorldFrame['parties'][number],
  {
    allot,
    rowBytes,
    recordBytes,
    mover,
  }: Pick<Head, 'rowBytes' | 'recordBytes'> & {
    readonly allot: Allotment;
    readonly mover: WorldMover | undefined;
  },
): PartyMemory {
  const count = party.listed?.length ?? 0;
  const slots = slotOf(graph.stateCount);
  return {
    truth: allot.bytes(party.truth.length * rowBytes),
    unknowns: allot.bytes(party.signBounds.length * 16),
    branches: allot.words(branchFields.length * party.branches.length),
    perBranch: party.branches.map(({ tiers }) => ({
      branch: 0,
      uncrossed: allot.bytes(rowBytes),
      tiers: tiers.map(({ orders, free }) => ({
        tier: allot.words(tierFields.length),
        orders: allot.bytes(orders.flat().length),
        free: allot.bytes(free.length),
      })),
    })),
    records: allot.bytes(count * recordBytes),
    weights: allot.bytes(Math.ceil(count / 16) * 128),
    shares: allot.bytes(mover === undefined ? 0 : 3 * slots * 8),
    components: allot.words(mover?.components === undefined ? 0 : slots),
    unmoved: allot.words(1 + (mover?.unmoved.length ?? 0)),
    targets: allot.words(mover === undefined || isWhole ? 0 : targetWordsOf(graph.moves[party.mover!]!)),
  };
}

function taskRoomOf(
  frame: WorldFrame,
  { rowBytes, recordBytes, vectors, structure }: Head & { readonly structure: readonly WorldMover[] },
  allot: Allotment,
): TaskRoom {
  const { graph, parties, packageCount, isWhole } = frame;
  const movers = graph.moves.length;
  const laneBytes = Math.ceil(slotOf(graph.stateCount) / 16) * 256;
  return {
    task: allot.words(taskFields.length),
    sweep: allot.words(sweepTaskFields.length),
    sweepRooms: {
      ranks: allot.bytes(laneBytes * movers),
      badness: allot.bytes(laneBytes),
      values: allot.bytes(laneBytes),
      rows: allot.words(Math.max(16, movers)),
      square: allot.bytes(256),
      sums: allot.bytes(512),
    },
    numbers: allot.bytes(32 * Math.max(1, ...parties.map(({ numbers }) => numbers))),
    records: allot.bytes(laneCount * parties.length * recordBytes),
    rows: allot.bytes(laneCount * parties.length * rowBytes),
    order: allot.words(256),
    met: allot.bytes(keyWords * 8),
    before: allot.words(keyWords),
    places: allot.bytes(256),
    accepted: allot.bytes(rowBytes),
    list: allot.words(packageCount),
    keys: allot.bytes(packageCount * 8),
    dealt: allot.bytes(packageCount * 8),
    starts: allot.words(2048),
    efficientList: allot.words(packageCount),
    efficientProfiles: allot.bytes(packageCount * vectors * 16),
    profiles: allot.bytes(packageCount * vectors * 16),
    laneWeights: allot.bytes(laneCount * 8),
    subsets: allot.bytes(256 * 8),
    equilibria: allot.bytes((4 * laneBytes) / 16),
    worsts: allot.bytes(32 * Math.max(0, ...structure.map(({ components }) => components?.count ?? 0))),
    movers: allot.words(2 * movers),
    searched: allot.words(isWhole ? 0 : graph.stateCount),
    waiting: allot.words(isWhole ? 0 : graph.stateCount),
    some: allot.bytes(8),
    efficient: allot.bytes(packageCount * 8),
    allThree: allot.bytes(packageCount * 32),
    sequential: allot.bytes(slotOf(graph.stateCount) * 8),
    own: allot.bytes(movers * 3 * slotOf(graph.stateCount) * 8),
    answers: allot.bytes(frame.points.length * 2 * answerCount * 8),
    stepWeights: allot.bytes(frame.departures.all.length * 8),
    stepAnswerers: allot.words(frame.departures.all.length),
    stepWorlds: allot.bytes(frame.departures.all.length * 8),
  };
}
