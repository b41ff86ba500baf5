import type { Progress } from '../../stability-analysis.ts';
import type { StateSet } from '../../state-set.ts';
import type { LoneConcept } from './dense-concept.ts';
import { type RankedTask, vectorPass } from './dense-task.ts';
import { findLasting } from './answer-plane.ts';
import { judge } from './judge.ts';
import { planeOf } from './rank-by-code.ts';
import { takeMarks } from './take-marks.ts';

/** Nash, gmr and smr for one decision maker. */
export function* solveAlone(
  task: RankedTask,
  decisionMaker: number,
  concepts: readonly LoneConcept[],
): Generator<Progress, ReadonlyMap<LoneConcept, StateSet>> {
  const found = new Map<LoneConcept, StateSet>();
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
): Generator<Progress, ReadonlyMap<LoneConcept, StateSet>> {
  const { run, at, meter, ranks } = task;
  const own = ranks[decisionMaker]!;
  for (const room of at.own) run.bytes(room.least, leastBytes(task, decisionMaker)).fill(0xff);
  yield* judge(task, decisionMaker, { values: own, least: true });
  const nash = yield* takeMarks(task, at.marks[0]);
  const { maximin, minimax } = extremesOf(task, decisionMaker);
  yield* run.pass(meter, vectorPass(task, 'markAtLeast', own, maximin, minimax, ...at.marks));
  return new Map<LoneConcept, StateSet>([
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

/** From what all threads found: lanes are own choices where own options are among the lowest, else the others'. */
function extremesOf(task: RankedTask, decisionMaker: number): { maximin: number; minimax: number } {
  const { run, at, width, layout } = task;
  const planes = at.own.map(({ least }) => planeOf(run.bytes(least, leastBytes(task, decisionMaker)), width));
  const lanes = 16 / width;
  const leastAt = (place: number) => Math.min(...planes.map((plane) => plane[place]!));
  const { shift, bits } = layout.owners[decisionMaker]!;
  const ownLanes = (2 ** (shift + bits) - 2 ** shift) & (lanes - 1);
  let [maximin, minimax] = [0, Infinity];
  for (let lane = 0; lane < lanes; lane += 1) minimax = Math.min(minimax, leastAt(lane));
  for (let piece = 1; piece <= piecesOf(task, decisionMaker); piece += 1) {
    const leastOf = new Map<number, number>();
    for (let lane = 0; lane < lanes; lane += 1) {
      const choice = lane & ownLanes;
      leastOf.set(choice, Math.min(leastOf.get(choice) ?? Infinity, leastAt(piece * lanes + lane)));
    }
    maximin = Math.max(maximin, ...leastOf.values());
  }
  return { maximin, minimax };
}
