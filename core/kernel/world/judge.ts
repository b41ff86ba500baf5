import { Party, Point, Problem, Task, partyAt, recordAt, rowAt } from './layout';
import { Problem as Sweep } from '../sweep/layout';
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

/**
 * Lays the counted parties' ranks of each package in the list side by side, and the sum of them above its number into the
 * keys; what is left of a vector is equal.
 */
function layProfiles(problem: Problem, task: Task, lane: u32, end: u32): void {
  const bytes = problem.vectors << 4;
  const count = (end - task.list) >>> 2;
  memory.fill(task.profiles, 0, count * bytes);
  let within = task.profiles;
  for (let index: u32 = 0; index < problem.partyCount; index += 1) {
    if (!partyAt(problem, index).isCounted) continue;
    const row = rowAt(problem, task, index, lane);
    for (let at = task.list, profile = within; at < end; at += 4, profile += bytes)
      store<u16>(profile, load<u16>(row + (load<u32>(at) << 1)));
    within += 2;
  }
  for (let number: u32 = 0, profile = task.profiles; number < count; number += 1, profile += bytes)
    store<u64>(task.keys + (number << 3), (<u64>sumOf(profile, bytes) << 32) | number);
}

/** The sum of a profile's ranks. */
@inline function sumOf(profile: u32, bytes: u32): u32 {
  let sums = v128.extadd_pairwise<u16>(v128.load(profile));
  for (let within: u32 = 16; within < bytes; within += 16)
    sums = v128.add<u32>(sums, v128.extadd_pairwise<u16>(v128.load(profile + within)));
  const halves = v128.add<u32>(sums, v128.shuffle<u32>(sums, sums, 2, 3, 0, 1));
  return v128.extract_lane<u32>(halves, 0) + v128.extract_lane<u32>(halves, 1);
}

/** Sorts so many keys, the greatest first (Shell 1959, with the gaps of Ciura 2001). */
function sortKeys(keys: u32, count: u32): void {
  let gap: u32 = 701;
  while (gap > 0) {
    const step = gap << 3;
    for (let at = keys + step, end = keys + (count << 3); at < end; at += 8) {
      const key = load<u64>(at);
      let place = at;
      for (; place >= keys + step && load<u64>(place - step) < key; place -= step)
        store<u64>(place, load<u64>(place - step));
      store<u64>(place, key);
    }
    if (gap === 701) gap = 301;
    else if (gap === 301) gap = 132;
    else if (gap === 132) gap = 57;
    else if (gap === 57) gap = 23;
    else if (gap === 23) gap = 10;
    else if (gap === 10) gap = 4;
    else if (gap === 4) gap = 1;
    else gap = 0;
  }
}

/** Whether a profile is at most the other everywhere. */
@inline function isAtMost(profile: u32, other: u32, bytes: u32): bool {
  for (let within: u32 = 0; within < bytes; within += 16)
    if (v128.any_true(v128.sub_sat<u16>(v128.load(profile + within), v128.load(other + within)))) return false;
  return true;
}

@inline function isSame(profile: u32, other: u32, bytes: u32): bool {
  return isAtMost(other, profile, bytes);
}

/** The first of the profiles, up to the end, that is at least this one everywhere; the end where none is. */
@inline function firstAbove(profiles: u32, end: u32, profile: u32, bytes: u32): u32 {
  let at = profiles;
  if (bytes === 16) {
    const ranks = v128.load(profile);
    while (at < end && v128.any_true(v128.sub_sat<u16>(ranks, v128.load(at)))) at += 16;
  } else {
    while (at < end && !isAtMost(profile, at, bytes)) at += bytes;
  }
  return at;
}

/** Whether one of the profiles, up to the end, dominates this one. What dominates much comes to stand further in front. */
function isDominated(profiles: u32, end: u32, profile: u32, bytes: u32): bool {
  for (let at = profiles; ; at += bytes) {
    at = firstAbove(at, end, profile, bytes);
    if (at === end) return false;
    if (isSame(profile, at, bytes)) continue;
    const front = profiles + ((at - profiles) / bytes >>> 1) * bytes;
    for (let within: u32 = 0; within < bytes; within += 16) {
      const better = v128.load(at + within);
      v128.store(at + within, v128.load(front + within));
      v128.store(front + within, better);
    }
    return true;
  }
}

/** The greatest of the keys up to the end, of which there is one. */
function greatestKey(keys: u32, end: u32): u64 {
  let greatest: u64 = 0;
  for (let at = keys; at < end; at += 8) greatest = max(greatest, load<u64>(at));
  return greatest;
}

/** Leaves out a key, and those whose profiles its profile dominates: no greater anywhere, and of a smaller sum. Where the others end. */
function leaveDominated(task: Task, end: u32, key: u64, bytes: u32): u32 {
  const best = task.profiles + <u32>key * bytes;
  let kept = task.keys;
  for (let at = task.keys; at < end; at += 8) {
    const other = load<u64>(at);
    const isLess = other >>> 32 < key >>> 32;
    if (other === key || (isLess && isAtMost(task.profiles + <u32>other * bytes, best, bytes))) continue;
    store<u64>(kept, other);
    kept += 8;
  }
  return kept;
}

/**
 * Of the packages in the list those that no other dominates (Pareto 1906). What dominates another has the greater sum of
 * ranks. So the package of the greatest sum is efficient, and what it dominates is left out, as long as that is much;
 * then, in the order of sums, each need only be held against those before it that stand (sort-filter skyline:
 * Chomicki, Godfrey, Gryz and Liang 2003; with elimination first: Godfrey, Shipley and Gryz 2005). Writes their numbers
 * in the list; where these end.
 */
function keepEfficient(problem: Problem, task: Task, listEnd: u32): u32 {
  const bytes = problem.vectors << 4;
  let end = task.keys + (listEnd - task.list << 1);
  let keptEnd = task.efficientList;
  for (let isMuch = true; isMuch && end > task.keys;) {
    const key = greatestKey(task.keys, end);
    store<u32>(keptEnd, <u32>key);
    keptEnd += 4;
    const before = end - task.keys;
    end = leaveDominated(task, end, key, bytes);
    isMuch = before - (end - task.keys) > before >>> 3;
  }
  sortKeys(task.keys, end - task.keys >>> 3);
  let profilesEnd = task.efficientProfiles;
  for (let at = task.keys; at < end; at += 8) {
    const candidate: u32 = load<u32>(at);
    const profile = task.profiles + candidate * bytes;
    if (isDominated(task.efficientProfiles, profilesEnd, profile, bytes)) continue;
    memory.copy(profilesEnd, profile, bytes);
    profilesEnd += bytes;
    store<u32>(keptEnd, candidate);
    keptEnd += 4;
  }
  return keptEnd;
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
