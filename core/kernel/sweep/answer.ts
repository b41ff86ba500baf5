import { Mover, Problem, Task, laneBytes, moverAt } from './layout';
import { signs, turned } from './lane';
import { answerInFibres, answerInRows, replyInFibres, replyInRows } from './move';

/** The concepts by their numbers: Nash, GMR, SMR, SEQ, SSR. */
export const nash: u32 = 0;
export const gmr: u32 = 1;
export const smr: u32 = 2;
export const seq: u32 = 3;
export const ssr: u32 = 4;

/** Steps that a call may still take; whoever runs out of them goes on in the next call. */
let budget: i32 = 0;

@inline export function setBudget(steps: i32): void {
  budget = steps;
}

@inline export function spend(steps: u32): void {
  budget -= steps;
}

@inline export function isSpent(): bool {
  return budget <= 0;
}

@inline export function ranksOf(problem: Problem, task: Task, decisionMaker: u32): u32 {
  return task.ranks + decisionMaker * laneBytes(problem);
}

/** Turns the values of all states into the greatest that the mover can hold or move to; `spare` is overwritten. */
function reply<Lane>(problem: Problem, mover: Mover, values: u32, spare: u32): void {
  if (mover.fibres !== 0) {
    replyInFibres<Lane>(mover.fibres, values);
    return;
  }
  memory.copy(spare, values, laneBytes(problem));
  replyInRows<Lane>(mover.rows, spare, values);
}

/** Every state can bring about itself: as bad as its rank or, where a counter-move is open, the best reply. */
export function startAnswers<Lane>(problem: Problem, task: Task): void {
  const ranks = ranksOf(problem, task, task.focal);
  const bytes = laneBytes(problem);
  if (task.concept === smr || task.concept === ssr) {
    for (let at: u32 = 0; at < bytes; at += 16)
      v128.store(task.badness + at, v128.xor(v128.load(ranks + at), signs<Lane>()));
    reply<Lane>(problem, moverAt(problem, task.focal), task.badness, task.values);
    for (let at: u32 = 0; at < bytes; at += 16)
      v128.store(task.badness + at, v128.not(v128.load(task.badness + at)));
  } else {
    for (let at: u32 = 0; at < bytes; at += 16)
      v128.store(task.badness + at, turned<Lane>(v128.load(ranks + at)));
  }
  task.mover = 0;
  task.quiet = -1;
}

/**
 * Lets all others answer, one after the other, until nothing changes: the least fixed point of a monotone map, in
 * whatever order. False where the steps ran out before.
 */
export function settleAnswers<Lane>(problem: Problem, task: Task): bool {
  const enough = <i32>problem.decisionMakerCount - 2;
  while (task.quiet < enough) {
    if (task.mover !== task.focal) {
      const mover = moverAt(problem, task.mover);
      task.quiet = takeTurn<Lane>(problem, task, mover) ? 0 : task.quiet + 1;
      spend(mover.cost);
    }
    task.mover = task.mover + 1 === problem.decisionMakerCount ? 0 : task.mover + 1;
    if (isSpent()) return task.quiet >= enough;
  }
  return true;
}

function takeTurn<Lane>(problem: Problem, task: Task, mover: Mover): bool {
  const ranks = ranksOf(problem, task, task.mover);
  if (mover.fibres !== 0)
    return task.concept >= seq
      ? answerInFibres<Lane>(mover.fibres, ranks, task.badness, true)
      : answerInFibres<Lane>(mover.fibres, ranks, task.badness, false);
  return task.concept >= seq
    ? answerInRows<Lane>(mover.rows, ranks, task.badness, true)
    : answerInRows<Lane>(mover.rows, ranks, task.badness, false);
}

/** Where all moves of the others can be taken back, any of them leads anywhere in the component and nowhere else. */
export function answerInComponents<Lane>(problem: Problem, task: Task, components: u32): void {
  const count = problem.stateCount;
  memory.fill(task.values, 0, laneBytes(problem));
  for (let state: u32 = 0; state < count; state += 1) {
    const worst = task.values + load<u32>(components + (state << 2));
    v128.store(worst, v128.max<Lane>(v128.load(worst), v128.load(task.badness + (state << 4))));
  }
  for (let state: u32 = 0; state < count; state += 1) {
    const worst = task.values + load<u32>(components + (state << 2));
    v128.store(task.badness + (state << 4), v128.load(worst));
  }
}

/**
 * For each state the best that a move, or staying, lasts at, into the task's values. A move lasts at the rank of its end
 * or at the worst answer's value, whichever is less.
 */
export function findLasting<Lane>(problem: Problem, task: Task): void {
  const ranks = ranksOf(problem, task, task.focal);
  const bytes = laneBytes(problem);
  for (let at: u32 = 0; at < bytes; at += 16) {
    const rank = v128.xor(v128.load(ranks + at), signs<Lane>());
    v128.store(task.values + at, v128.min<Lane>(rank, v128.not(v128.load(task.badness + at))));
  }
  reply<Lane>(problem, moverAt(problem, task.focal), task.values, task.badness);
}

/** All bits of the lanes in which nothing that lasts is better than staying. */
@inline export function isStable<Lane>(lasting: u32, ranks: u32): v128 {
  const rank = v128.xor(v128.load(ranks), signs<Lane>());
  return v128.eq<Lane>(v128.max<Lane>(v128.load(lasting), rank), rank);
}
