import { bitsOf, turned } from '../sweep/lane';
import { Mover, Problem as Sweep, Task as SweepTask, moverAt } from '../sweep/layout';
import { ranksOf } from '../sweep/answer';
import { Party, Task } from './layout';

/**
 * Where a decision maker is stable. A move lasts at what the others can make of it; a state is stable where no move lasts
 * better than it. All is counted in badness, eight worlds at once: the greater, the worse. What is stable is kept as a
 * byte a state, a bit a world. Addresses of states are offsets into lanes, and moves are in the forms of the sweep's
 * `move.ts`; each fibre, and each row, is a group: states that can be moved to, and states that they are moved to from.
 */

/** Bytes of a set of states. */
@inline export function setBytes(sweep: Sweep): u32 {
  return (sweep.stateCount + 15) & ~15;
}

/** The states that are equilibria under a concept, as far as is known. */
@inline export function equilibriaOf(sweep: Sweep, task: Task, concept: u32): u32 {
  return task.equilibria + concept * setBytes(sweep);
}

/** Adds the weights of a set of lanes to a sum. */
@inline export function addLanes(task: Task, sum: u32, bits: u32): void {
  store<u64>(sum, load<u64>(sum) + load<u64>(task.subsets + (bits << 3)));
}

/** What is done with a group. */
const findWorsts: u32 = 0;
const markOwn: u32 = 1;
const markAnswered: u32 = 2;

/** Of the decision maker at work, set by `begin`: lanes of its ranks. */
let ranks: u32 = 0;
/** Lanes of badness: what the others make of each state. */
let answers: u32 = 0;
/** For each state where the worst of its component are, as an offset: of all that it holds, then of what counter-moves leave. */
let components: u32 = 0;
let worsts: u32 = 0;
/** The set of what is an equilibrium under the first concept that is marked, and how far on that of the next is. */
let joint: u32 = 0;
let jointBytes: u32 = 0;
/** Likewise how often each state is stable for the decision maker alone; 0 where it is not counted. */
let counts: u32 = 0;
let countBytes: u32 = 0;
/** The weight of each set of lanes. */
let subsets: u32 = 0;

@inline function badnessAt(state: u32): v128 {
  return turned<u16>(v128.load(ranks + state));
}

@inline function worstsAt(state: u32): u32 {
  return worsts + load<u32>(components + (state >>> 2));
}

/** Keeps the lanes in which what lasts is no better than the state. */
@inline function mark(nth: u32, state: u32, lasting: v128, badness: v128): void {
  const bits = bitsOf<u16>(v128.eq<u16>(v128.min<u16>(lasting, badness), badness));
  const at = joint + nth * jointBytes + (state >>> 4);
  store<u8>(at, load<u8>(at) & bits);
  if (counts !== 0) {
    const count = counts + nth * countBytes + (state >>> 1);
    store<u64>(count, load<u64>(count) + load<u64>(subsets + (bits << 3)));
  }
}

/** Of the states from the one address to the other, looked at from others: lists of their addresses. */
@inline function lookAt(pass: u32, to: u32, toEnd: u32, from: u32, fromEnd: u32): void {
  let best = i64x2.splat(-1);
  let gmr = best;
  let smr = best;
  for (let at = to; at < toEnd; at += 4) {
    const state = load<u32>(at);
    const badness = badnessAt(state);
    best = v128.min<u16>(best, pass === markAnswered ? v128.max<u16>(badness, v128.load(answers + state)) : badness);
    if (pass === markOwn) {
      const worst = worstsAt(state);
      gmr = v128.min<u16>(gmr, v128.load(worst));
      smr = v128.min<u16>(smr, v128.max<u16>(badness, v128.load(worst, 16)));
    }
  }
  for (let at = from; at < fromEnd; at += 4) {
    const state = load<u32>(at);
    const badness = badnessAt(state);
    if (pass === findWorsts) {
      raise(worstsAt(state), badness, v128.min<u16>(best, badness));
    } else {
      mark(0, state, best, badness);
      if (pass === markOwn) {
        mark(1, state, gmr, badness);
        mark(2, state, smr, badness);
      }
    }
  }
}

@inline function raise(worst: u32, badness: v128, countered: v128): void {
  v128.store(worst, v128.max<u16>(v128.load(worst), badness));
  v128.store(worst, v128.max<u16>(v128.load(worst, 16), countered), 16);
}

@inline function lookAtGroups(pass: u32, mover: Mover): void {
  if (mover.fibres === 0) {
    for (let at = mover.rows + 4, end = load<u32>(mover.rows); at < end;) {
      const from = at;
      const targets = at + 8;
      at = targets + (load<u32>(at, 4) << 2);
      lookAt(pass, targets, at, from, from + 4);
    }
    return;
  }
  let at = mover.fibres + 16;
  for (let size: u32 = 8, kind = mover.fibres; size <= 16; size += 4, kind += 4)
    for (const end = load<u32>(kind); at < end; at += size) lookAt(pass, at, at + size, at, at + size);
  for (const end = load<u32>(mover.fibres, 12); at < end;) {
    const first = at + 4;
    at = first + (load<u32>(at) << 2);
    lookAt(pass, first, at, first, at);
  }
}

/** Sets to work on a decision maker; own counts are left out where `countsAt` is 0. */
@inline function begin(sweep: Sweep, task: Task, party: Party, countsAt: u32): void {
  const own = changetype<SweepTask>(task.sweep);
  ranks = ranksOf(sweep, own, party.mover);
  answers = own.badness;
  components = party.components;
  worsts = task.worsts;
  jointBytes = setBytes(sweep);
  counts = countsAt;
  countBytes = sweep.stateCount << 3;
  subsets = task.subsets;
}

/**
 * Nash, GMR and SMR together, where the others' moves can all be taken back: they lead anywhere in a component and
 * nowhere else, whatever anybody prefers, so that the worst of each component is all that must be known.
 */
export function markOwnStable(sweep: Sweep, task: Task, party: Party, countsAt: u32): void {
  const mover = moverAt(sweep, party.mover);
  begin(sweep, task, party, countsAt);
  joint = task.equilibria;
  memory.fill(worsts, 0, party.componentCount << 5);
  const end = load<u32>(party.unmoved);
  for (let at = party.unmoved + 4; at < end; at += 4) {
    const state = load<u32>(at);
    raise(worstsAt(state), badnessAt(state), badnessAt(state));
  }
  lookAtGroups(findWorsts, mover);
  lookAtGroups(markOwn, mover);
  if (counts === 0) return;
  for (let concept = 0; concept < 3; concept += 1) countUnmoved(party, concept);
}

/** A concept whose answers are found: what a move lasts at is the worst answer to where it leads. */
export function markAnsweredStable(sweep: Sweep, task: Task, party: Party, concept: u32, countsAt: u32): void {
  begin(sweep, task, party, countsAt === 0 ? 0 : countsAt + concept * (sweep.stateCount << 3));
  joint = equilibriaOf(sweep, task, concept);
  lookAtGroups(markAnswered, moverAt(sweep, party.mover));
  if (counts !== 0) countUnmoved(party, 0);
}

/** States that it cannot move from are stable in all worlds. */
function countUnmoved(party: Party, nth: u32): void {
  const end = load<u32>(party.unmoved);
  for (let at = party.unmoved + 4; at < end; at += 4) {
    const count = counts + nth * countBytes + (load<u32>(at) >>> 1);
    store<u64>(count, load<u64>(count) + load<u64>(subsets + (255 << 3)));
  }
}
