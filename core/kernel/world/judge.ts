import { Party, Point, Problem, Task, partyAt, recordAt, rowAt } from './layout';
import { Problem as Sweep } from '../sweep/layout';
import { keepEfficient, layProfiles } from './efficient';
import { gmr, nash, seq, smr } from '../sweep/answer';
import { isSequential, layMovers } from './sequential';
import { equilibriaOf } from './stable';
import { branchAt, branchIn, lengthIn, orderIn, signsIn } from './record';

/** Marks the candidates that every counted party finds not worse than its fallback, and no red line against. */
function markAccepted(problem: Problem, task: Task, lane: u32): void {
  memory.copy(task.accepted, problem.candidates, problem.rowBytes);
  for (let index: u32 = 0; index < problem.partyCount; index += 1) {
    const party = partyAt(problem, index);
    if (!party.isCounted) continue;
    const row = rowAt(problem, task, index, lane);
    const floor = v128.splat<u16>(load<u16>(row + (party.floor << 1)));
    const uncrossed = branchAt(party, branchIn(recordAt(problem, task, index, lane))).uncrossed;
    for (let at: u32 = 0; at < problem.rowBytes; at += 16) {
      const rank = v128.load(row + at);
      let mask = v128.and(v128.load(task.accepted + at), v128.eq<u16>(v128.max<u16>(rank, floor), rank));
      if (uncrossed !== 0) mask = v128.and(mask, v128.load(uncrossed + at));
      v128.store(task.accepted + at, mask);
    }
  }
}

/** Lists the places of the marked; where the list ends. */
function listAccepted(problem: Problem, task: Task): u32 {
  let end = task.list;
  for (let at: u32 = 0; at < problem.rowBytes; at += 16) {
    let bits = <u32>v128.bitmask<i16>(v128.load(task.accepted + at));
    for (; bits !== 0; bits &= bits - 1) {
      store<u32>(end, (at >>> 1) + ctz<u32>(bits));
      end += 4;
    }
  }
  return end;
}

/** Whether one of the listed is an agreement: better than the status quo for some party. */
function hasAgreement(problem: Problem, task: Task, lane: u32, end: u32): bool {
  for (let at = task.list; at < end; at += 4) {
    const place = load<u32>(at);
    if (!load<u8>(problem.eligible + place)) continue;
    for (let index: u32 = 0; index < problem.partyCount; index += 1) {
      if (!partyAt(problem, index).isCounted) continue;
      const row = rowAt(problem, task, index, lane);
      if (load<u16>(row + (place << 1)) > load<u16>(row + (problem.statusQuo << 1))) return true;
    }
  }
  return false;
}

@inline function add(at: u32, weight: u64): void {
  store<u64>(at, load<u64>(at) + weight);
}

@inline function isEquilibrium(sweep: Sweep, task: Task, lane: u32, concept: u32, slot: u32): bool {
  return ((<u32>load<u8>(equilibriaOf(sweep, task, concept) + slot) >>> lane) & 1) !== 0;
}

/** Judges the world in a lane: who accepts what, what of it is efficient, and an equilibrium besides. */
export function judgeWorld(problem: Problem, task: Task, lane: u32, isWhole: bool): void {
  const weight = load<u64>(task.laneWeights + (lane << 3));
  markAccepted(problem, task, lane);
  const end = listAccepted(problem, task);
  const isAgreed = hasAgreement(problem, task, lane, end);
  if (isAgreed) add(task.some, weight);
  addAnswers(problem, task, lane, isAgreed);
  if (!problem.asked) return;
  layProfiles(problem, task, lane, end);
  const keptEnd = keepEfficient(problem, task, end);
  const sweep = changetype<Sweep>(problem.sweep);
  if (!isWhole) layMovers(problem, task, lane);
  for (let kept = task.efficientList; kept < keptEnd; kept += 4) {
    const place = load<u32>(task.list + (load<u32>(kept) << 2));
    add(task.efficient + (place << 3), weight);
    const slot = place + (place >>> 8 << 2);
    if (slot >= sweep.stateCount) continue;
    const sum = task.allThree + (place << 5);
    const isNash = isEquilibrium(sweep, task, lane, nash, slot);
    const isGmr = isEquilibrium(sweep, task, lane, gmr, slot);
    if (isNash) add(sum, weight);
    if (isGmr) add(sum + 8, weight);
    if (isEquilibrium(sweep, task, lane, smr, slot)) add(sum + 16, weight);
    // An equilibrium under Nash is one under SEQ, and that is one under GMR.
    const isSeq = isWhole ? isEquilibrium(sweep, task, lane, seq, slot) : isNash || (isGmr && isSequential(problem, task, place));
    if (isSeq) add(sum + 24, weight);
  }
}

/** Whether a row comes before another in a party's order: 0 it does, 1 it comes after, 3 where one is not there. */
@inline function orderOf(places: u32, first: u32, second: u32): u32 {
  const one = load<u8>(places + first);
  const other = load<u8>(places + second);
  if (one === 255 || other === 255) return 3;
  return u32(one > other);
}

function layPlaces(task: Task, party: Party, record: u32): void {
  memory.fill(task.places, 255, 256);
  const order = orderIn(record, party);
  for (let place: u32 = 0; place < lengthIn(record); place += 1)
    store<u8>(task.places + <u32>load<u8>(order + place), place);
}

/** Adds the world's weight to each point's answer in it, among the worlds that reach the goal or those that do not. */
function addAnswers(problem: Problem, task: Task, lane: u32, isReached: bool): void {
  const weight = load<u64>(task.laneWeights + (lane << 3));
  let laid: u32 = u32.MAX_VALUE;
  for (let index: u32 = 0; index < problem.pointCount; index += 1) {
    const point = changetype<Point>(problem.points + index * offsetof<Point>());
    const record = recordAt(problem, task, point.party, lane);
    let answer: u32 = 0;
    if (point.kind === 0) answer = load<u8>(signsIn(record) + point.first);
    else if (point.kind === 2) answer = load<u8>(point.second + branchIn(record));
    else {
      if (laid !== point.party) {
        laid = point.party;
        layPlaces(task, partyAt(problem, laid), record);
      }
      answer = orderOf(task.places, point.first, point.second);
    }
    if (answer < 3) add(task.answers + ((index * 6 + (answer << 1) + u32(isReached)) << 3), weight);
  }
}
