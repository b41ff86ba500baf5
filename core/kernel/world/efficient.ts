import { Problem, Task, partyAt, rowAt } from './layout';

/**
 * Lays the counted parties' ranks of each package in the list side by side, and the sum of them above its number into the
 * keys; what is left of a vector is equal.
 */
export function layProfiles(problem: Problem, task: Task, lane: u32, end: u32): void {
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

/** Fewer keys than this are put in order by insertion. */
const fewKeys: u32 = 48;

/** Puts few keys in order, the greatest first. */
function insertKeys(keys: u32, end: u32): void {
  for (let at = keys + 8; at < end; at += 8) {
    const key = load<u64>(at);
    let place = at;
    for (; place > keys && load<u64>(place - 8) < key; place -= 8) store<u64>(place, load<u64>(place - 8));
    store<u64>(place, key);
  }
}

/** Bits of a sum that are sorted by at once. */
const digitBits: u32 = 11;
const digitMask: u64 = (1 << digitBits) - 1;

/** From one room to another, in the order of a digit of their sums, the greatest first; else in the order that they had. */
function dealKeys(from: u32, end: u32, to: u32, starts: u32, shift: u64): void {
  memory.fill(starts, 0, 4 << digitBits);
  for (let at = from; at < end; at += 8) {
    const start = starts + (<u32>((load<u64>(at) >>> shift) & digitMask) << 2);
    store<u32>(start, load<u32>(start) + 8);
  }
  let next = to;
  for (let start = starts + (4 << digitBits); start > starts;) {
    start -= 4;
    const bytes = load<u32>(start);
    store<u32>(start, next);
    next += bytes;
  }
  for (let at = from; at < end; at += 8) {
    const key = load<u64>(at);
    const start = starts + (<u32>((key >>> shift) & digitMask) << 2);
    const place = load<u32>(start);
    store<u64>(place, key);
    store<u32>(start, place + 8);
  }
}

/** Sorts the keys by their sums, the greatest first, digit by digit from the lowest; where they are then. */
function sortKeys(task: Task, end: u32, greatest: u64): u32 {
  let from = task.keys;
  const bytes = end - from;
  if (bytes < fewKeys << 3) {
    insertKeys(from, end);
    return from;
  }
  let to = task.dealt;
  for (let shift: u64 = 32; shift < 64 && greatest >>> shift !== 0; shift += digitBits) {
    dealKeys(from, from + bytes, to, task.starts, shift);
    const dealt = to;
    to = from;
    from = dealt;
  }
  return from;
}

/** Whether a profile is at most the other everywhere. */
@inline function isAtMost(profile: u32, other: u32, bytes: u32): bool {
  for (let within: u32 = 0; within < bytes; within += 16)
    if (v128.any_true(v128.sub_sat<u16>(v128.load(profile + within), v128.load(other + within)))) return false;
  return true;
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
    // The same profile dominates nothing.
    if (isAtMost(at, profile, bytes)) continue;
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
export function keepEfficient(problem: Problem, task: Task, listEnd: u32): u32 {
  const bytes = problem.vectors << 4;
  let end = task.keys + (listEnd - task.list << 1);
  let keptEnd = task.efficientList;
  let greatest: u64 = 0;
  for (let isMuch = true; isMuch && end > task.keys;) {
    const key = greatestKey(task.keys, end);
    greatest = key;
    store<u32>(keptEnd, <u32>key);
    keptEnd += 4;
    const before = end - task.keys;
    end = leaveDominated(task, end, key, bytes);
    isMuch = before - (end - task.keys) > before >>> 3;
  }
  const sorted = sortKeys(task, end, greatest);
  let profilesEnd = task.efficientProfiles;
  for (let at = sorted, last = sorted + (end - task.keys); at < last; at += 8) {
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
