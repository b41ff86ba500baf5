import { begin, next, numberOf } from '../sweep/random';
import { Branch, Party, Problem, Task, Tier, partyAt, recordAt } from './layout';

/**
 * The record of a completion: the branch, how many priorities, then the sign of each unknown option (0 wants,
 * 1 indifferent, 2 opposes), then the rows of the priorities, the most important first; a byte each.
 */
@inline export function branchIn(record: u32): u32 {
  return load<u8>(record);
}

@inline export function lengthIn(record: u32): u32 {
  return load<u8>(record, 1);
}

@inline export function signsIn(record: u32): u32 {
  return record + 2;
}

@inline export function orderIn(record: u32, party: Party): u32 {
  return record + 2 + party.unknownCount;
}

@inline export function branchAt(party: Party, branch: u32): Branch {
  return changetype<Branch>(party.branches + branch * offsetof<Branch>());
}

/** Numbers from 0 to 1, four a turn: one for each of four worlds. */
function fillNumbers(numbers: u32, count: u32): void {
  for (let at = numbers, end = numbers + (count << 5); at < end; at += 32) {
    const high = next();
    const low = next();
    store<f64>(at, numberOf(v128.extract_lane<u32>(high, 0), v128.extract_lane<u32>(low, 0)));
    store<f64>(at, numberOf(v128.extract_lane<u32>(high, 1), v128.extract_lane<u32>(low, 1)), 8);
    store<f64>(at, numberOf(v128.extract_lane<u32>(high, 2), v128.extract_lane<u32>(low, 2)), 16);
    store<f64>(at, numberOf(v128.extract_lane<u32>(high, 3), v128.extract_lane<u32>(low, 3)), 24);
  }
}

/** The next number of the world that is being drawn. */
let numberAt: u32 = 0;

@inline function drawBelow(bound: u32): u32 {
  const number = load<f64>(numberAt);
  numberAt += 32;
  return <u32>(number * <f64>bound);
}

/** Puts a row into an order of so many, anywhere. */
@inline function insert(order: u32, length: u32, row: u32): void {
  const at = order + drawBelow(length + 1);
  for (let place = order + length; place > at; place -= 1) store<u8>(place, load<u8>(place - 1));
  store<u8>(at, row);
}

/** Draws the order of a tier's known priorities; how many there are. */
@inline function drawTier(tier: Tier, order: u32): u32 {
  const bound = tier.boundCount;
  if (bound > 0) {
    const from = tier.orders + drawBelow(tier.orderCount) * bound;
    for (let place: u32 = 0; place < bound; place += 1) store<u8>(order + place, load<u8>(from + place));
  }
  for (let free: u32 = 0; free < tier.freeCount; free += 1) insert(order, bound + free, load<u8>(tier.free + free));
  return bound + tier.freeCount;
}

/** Draws a completion: its branch, the signs, then the order of each tier. */
function drawRecord(party: Party, record: u32): void {
  const branch = drawBelow(party.branchCount);
  store<u8>(record, branch);
  const signs = signsIn(record);
  for (let unknown: u32 = 0; unknown < party.unknownCount; unknown += 1) {
    const number = load<f64>(numberAt);
    numberAt += 32;
    const chances = party.unknowns + (unknown << 4);
    store<u8>(signs + unknown, u32(number >= load<f64>(chances)) + u32(number >= load<f64>(chances, 8)));
  }
  const tiers = branchAt(party, branch);
  const order = orderIn(record, party);
  let end = order;
  end += drawTier(changetype<Tier>(tiers.tierOne), end);
  end += drawTier(changetype<Tier>(tiers.tierTwo), end);
  const third = end;
  end += drawTier(changetype<Tier>(tiers.tierThree), end);
  for (let unknown: u32 = 0; unknown < party.unknownCount; unknown += 1) {
    const sign = load<u8>(signs + unknown);
    if (sign === 1) continue;
    insert(third, end - third, party.firstSign + (unknown << 1) + (sign >>> 1));
    end += 1;
  }
  store<u8>(record, end - order, 1);
}

/** The completions of a party in the worlds from this one on, as many as there are lanes. */
function drawRecords(problem: Problem, task: Task, index: u32): void {
  const party = partyAt(problem, index);
  for (let first: u32 = 0; first < 8; first += 4) {
    begin(party.seed, task.next + first);
    fillNumbers(task.numbers, party.numbers);
    for (let lane: u32 = 0; lane < 4; lane += 1) {
      numberAt = task.numbers + (lane << 3);
      drawRecord(party, recordAt(problem, task, index, first + lane));
    }
  }
}

/** World k of all: its places among the completions are the digits of k, the first party's the lowest. */
function copyRecords(problem: Problem, task: Task, lane: u32, world: u32): void {
  let rest = world;
  let weight = 1.0;
  for (let index: u32 = 0; index < problem.partyCount; index += 1) {
    const party = partyAt(problem, index);
    const completion = rest % party.recordCount;
    rest /= party.recordCount;
    weight *= load<f64>(party.weights + (completion << 3));
    const record = party.records + completion * problem.recordBytes;
    memory.copy(recordAt(problem, task, index, lane), record, problem.recordBytes);
  }
  store<u64>(task.laneWeights + (lane << 3), <u64>(weight * 1152921504606846976.0 + 0.5));
}

/** Settles everything in so many worlds from the next one on; the lanes that are left repeat the last. */
export function settleWorlds(problem: Problem, task: Task, count: u32): void {
  if (problem.isEnumerated) {
    for (let lane: u32 = 0; lane < 8; lane += 1) copyRecords(problem, task, lane, task.next + min(lane, count - 1));
    return;
  }
  for (let index: u32 = 0; index < problem.partyCount; index += 1) drawRecords(problem, task, index);
  for (let lane: u32 = 0; lane < 8; lane += 1) store<u64>(task.laneWeights + (lane << 3), 1);
}
