import type { Progress } from '../../progress.ts';
import type { StateSet } from '../../state-set.ts';
import type { OwnConcept } from '../solved-concept.ts';
import { type RankedTask, vectorPass } from './dense-task.ts';
import { findLasting } from './answer-plane.ts';
import { judge } from './judge.ts';
import { planeOf } from './rank-by-code.ts';
import { takeMarks } from './take-marks.ts';

/** Nash, gmr and smr for one decision maker. */
export function* solveAlone(
  task: RankedTask,
  decisionMaker: number,
  concepts: readonly OwnConcept[],
): Generator<Progress, ReadonlyMap<OwnConcept, StateSet>> {
  const found = new Map<OwnConcept, StateSet>();
  if (concepts.length === 0) return found;
  if (task.isWhole) return yield* solveWhole(task, decisionMaker);
  for (const concept of concepts) {
    const values = concept === 'nash' ? task.ranks[decisionMaker]! : task.lasting;
    if (concept !== 'nash') yield* findLasting(task, decisionMaker, concept === 'smr');
    yield* judge(task, decisionMaker, { values });
    found.set(concept, yield* takeMarks(task, task.at.marks[0]));
  }
  return found;
}

/** Everything is feasible: two numbers decide gmr and smr (see the kernel's `reply.ts`). */
function* solveWhole(
  task: RankedTask,
  decisionMaker: number,
): Generator<Progress, ReadonlyMap<OwnConcept, StateSet>> {
  const { run, at, meter, ranks } = task;
  const own = ranks[decisionMaker]!;
  for (const room of at.own) run.bytes(room.least, leastBytes(task, decisionMaker)).fill(0xff);
  yield* judge(task, decisionMaker, { values: own, least: true });
  const nash = yield* takeMarks(task, at.marks[0]);
  const { maximin, minimax } = yield* extremesOf(task, decisionMaker);
  yield* run.pass(meter, vectorPass(task, 'markAtLeast', own, maximin, minimax, ...at.marks));
  return new Map<OwnConcept, StateSet>([
    ['nash', nash],
    ['gmr', yield* takeMarks(task, at.marks[0])],
    ['smr', yield* takeMarks(task, at.marks[1])],
  ]);
}

function piecesOf({ layout, width }: RankedTask, decisionMaker: number): number {
  const { shift, bits } = layout.owners[decisionMaker]!;
  const first = shift + Math.log2(width);
  return 2 ** Math.max(first + bits - Math.max(first, 4), 0);
}

function leastBytes(task: RankedTask, decisionMaker: number): number {
  return 16 * (1 + piecesOf(task, decisionMaker));
}

/** Pieces looked at between two pauses: a few milliseconds. */
const piecesAStep = 65_536;

/** From what all threads found: lanes are own choices where own options are among the lowest, else the others'. */
function* extremesOf(
  task: RankedTask,
  decisionMaker: number,
): Generator<Progress, { readonly maximin: number; readonly minimax: number }> {
  const { run, at, width, layout, meter } = task;
  const planes = at.own.map(({ least }) => planeOf(run.bytes(least, leastBytes(task, decisionMaker)), width));
  const lanes = 16 / width;
  const { shift, bits } = layout.owners[decisionMaker]!;
  const ownLanes = (2 ** (shift + bits) - 2 ** shift) & (lanes - 1);
  const minimax = leastOfLanes(planes, 0, { lanes, ownLanes: 0 })[0]!;
  let maximin = 0;
  for (let piece = 1; piece <= piecesOf(task, decisionMaker); piece += 1) {
    const least = leastOfLanes(planes, piece * lanes, { lanes, ownLanes });
    for (let lane = 0; lane < lanes; lane += 1)
      if ((lane & ~ownLanes) === 0) maximin = Math.max(maximin, least[lane]!);
    if (piece % piecesAStep === 0) yield meter.add(0);
  }
  return { maximin, minimax };
}

/** Over all threads' vectors at a place, and over lanes that agree in the own ones: where only these are set. */
function leastOfLanes(
  planes: readonly (Uint8Array | Uint16Array | Uint32Array)[],
  place: number,
  { lanes, ownLanes }: { readonly lanes: number; readonly ownLanes: number },
): Float64Array {
  const least = new Float64Array(lanes).fill(Infinity);
  for (const plane of planes)
    for (let lane = 0; lane < lanes; lane += 1) {
      const choice = lane & ownLanes;
      if (plane[place + lane]! < least[choice]!) least[choice] = plane[place + lane]!;
    }
  return least;
}
