import { Party, Point, Problem, Task, partyAt, recordAt, rowAt } from './layout';
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
  for (let number: u32 = 0; number < count; number += 1) store<u64>(task.keys + (number << 3), number);
  let within = task.profiles;
  for (let index: u32 = 0; index < problem.partyCount; index += 1) {
    if (!partyAt(problem, index).isCounted) continue;
    const row = rowAt(problem, task, index, lane);
    let key = task.keys;
    for (let at = task.list, profile = within; at < end; at += 4, profile += bytes, key += 8) {
      const rank: u32 = load<u16>(row + (load<u32>(at) << 1));
      store<u16>(profile, rank);
      store<u64>(key, load<u64>(key) + (<u64>rank << 32));
    }
    within += 2;
  }
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

/** Whether one of the profiles, up to the end, is at least this one everywhere. */
function isOutdone(profiles: u32, end: u32, profile: u32, bytes: u32): bool {
  if (bytes === 16) {
    const ranks = v128.load(profile);
    for (let at = profiles; at < end; at += 16) {
      const other = v128.load(at);
      if (v128.all_true<i16>(v128.eq<u16>(v128.max<u16>(other, ranks), other))) return true;
    }
    return false;
  }
  for (let at = profiles; at < end; at += bytes) {
    let mask = i64x2.splat(-1);
    for (let within: u32 = 0; within < bytes; within += 16) {
      const other = v128.load(at + within);
      mask = v128.and(mask, v128.eq<u16>(v128.max<u16>(other, v128.load(profile + within)), other));
    }
    if (v128.all_true<i16>(mask)) return true;
  }
  return false;
}

/**
 * Of the packages in the list those that no other dominates (Pareto 1906). What dominates another has the greater sum of
 * ranks, so that in the order of sums each need only be held against those of a greater sum that stand (sort-filter
 * skyline: Chomicki, Godfrey, Gryz and Liang 2003). Writes their numbers in the list; where these end.
 */
function keepEfficient(problem: Problem, task: Task, end: u32): u32 {
  const bytes = problem.vectors << 4;
  const count = (end - task.list) >>> 2;
  sortKeys(task.keys, count);
  let keptEnd = task.efficientList;
  let profilesEnd = task.efficientProfiles;
  let greaterEnd = profilesEnd;
  let lastSum: u32 = 0;
  for (let key = task.keys, last = task.keys + (count << 3); key < last; key += 8) {
    const sum = load<u32>(key, 4);
    if (sum !== lastSum) greaterEnd = profilesEnd;
    lastSum = sum;
    const candidate: u32 = load<u32>(key);
    const profile = task.profiles + candidate * bytes;
    if (isOutdone(task.efficientProfiles, greaterEnd, profile, bytes)) continue;
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

/** Judges the world in a lane: who accepts what, what of it is efficient, and an equilibrium besides. */
export function judgeWorld(problem: Problem, task: Task, lane: u32): void {
  const weight = load<u64>(task.laneWeights + (lane << 3));
  markAccepted(problem, task, lane);
  const end = listAccepted(problem, task);
  const isAgreed = hasAgreement(problem, task, lane, end);
  if (isAgreed) add(task.some, weight);
  addAnswers(problem, task, lane, isAgreed);
  if (!problem.asked) return;
  layProfiles(problem, task, lane, end);
  const keptEnd = keepEfficient(problem, task, end);
  const graphBytes = load<u32>(problem.sweep, 4) << 4;
  const laneBytes = (graphBytes + 255) & ~255;
  for (let kept = task.efficientList; kept < keptEnd; kept += 4) {
    const place = load<u32>(task.list + (load<u32>(kept) << 2));
    add(task.efficient + (place << 3), weight);
    const slot = place + (place >>> 8 << 2);
    if (slot << 4 >= graphBytes) continue;
    let mask = task.equilibria + (slot << 4) + (lane << 1);
    let sum = task.allThree + (place << 5);
    for (let concept = 0; concept < 4; concept += 1, mask += laneBytes, sum += 8)
      if (load<u16>(mask) !== 0) add(sum, weight);
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
