import type { Progress } from '../../progress.ts';
import { findByFlood } from './answer-flood.ts';
import { usualMostRounds } from './answer-tile.ts';
import { type RankedTask, rowPass, vectorPass } from './dense-task.ts';
import { orderFibres } from './fibre-order.ts';

/** What a move to each state lasts at when the others answer with any moves, into the working plane. */
export function* findLasting(
  task: RankedTask,
  decisionMaker: number,
  isSymmetric: boolean,
): Generator<Progress, void> {
  const { run, meter, layout, lasting, ranks, tops } = task;
  const own = ranks[decisionMaker]!;
  const above = tops[decisionMaker]! + 1;
  const { owners } = layout;
  const values = isSymmetric ? lasting : own;
  const findReplies = rowPass(task, 'raiseFibres', { own: owners[decisionMaker]!, planes: [own, lasting] });
  if (isSymmetric) yield* run.pass(meter, findReplies);
  yield* run.pass(meter, vectorPass(task, 'turnValues', values, above, lasting));
  if (yield* raiseAll(task, decisionMaker)) {
    yield* run.pass(meter, vectorPass(task, 'turnValues', lasting, above, lasting));
    yield* run.pass(meter, vectorPass(task, 'lowerToRanks', lasting, own));
    return;
  }
  yield* orderFibres(task);
  if (isSymmetric) yield* run.pass(meter, findReplies);
  yield* findByFlood(task, { decisionMaker, values, isCredible: false });
}

/** Lets the others answer in turn until nothing changes; false where that takes too many rounds. */
function* raiseAll(task: RankedTask, decisionMaker: number): Generator<Progress, boolean> {
  const { run, meter, layout, lasting, conflict } = task;
  const movers = layout.owners.filter(({ bits }, mover) => bits > 0 && mover !== decisionMaker);
  const { mostRounds = usualMostRounds } = conflict;
  for (let [turn, quiet] = [0, 0]; quiet < movers.length; turn += 1) {
    if (turn >= mostRounds * movers.length) return false;
    const own = movers[turn % movers.length]!;
    const pass = rowPass(task, 'raiseFibres', { own, planes: [lasting, lasting] });
    quiet = (yield* run.pass(meter, pass)) > 0 ? 1 : quiet + 1;
  }
  return true;
}
