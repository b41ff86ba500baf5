import type { FeasibilityDiagram, FeasibilityNode } from './feasibility-diagram.ts';
import { type Pattern, matches } from './pattern.ts';
import type { Progress } from './progress.ts';
import type { StateList } from './state.ts';

/** States found between two pauses: a few milliseconds. */
const statesAPause = 262_144;

/** Patterns looked at between two pauses: some milliseconds. */
const stepsAPause = 262_144;

/** What a branch costs beside the patterns looked at, counted in these. */
const stepsABranch = 16;

/** So many steps for each state of the limit are gone before the search is given up: half a minute for them all. */
const mostStepsAState = 320;

/** Options, the first so many, whose choices may be kept as ready lists. */
const mostListedOptions = 16;

interface Branch {
  /** Options still to be decided. */
  readonly left: number;
  readonly low: number;
  readonly high: number;
}

function takenBranch({ left, low, high }: Branch): Branch {
  const option = left - 1;
  return option < 32
    ? { left: option, low: (low | (1 << option)) >>> 0, high }
    : { left: option, low, high: (high | (1 << (option - 32))) >>> 0 };
}

/** The states of the diagram by ascending code. No branch is walked in vain, and the first options come as lists. */
export function* statesOfDiagram(diagram: FeasibilityDiagram): Generator<Progress, StateList> {
  const { optionCount, levels } = diagram;
  const root = levels[optionCount]![0];
  const total = Number(root?.count ?? 0n);
  const low = new Uint32Array(total);
  const high = new Uint32Array(total);
  const listsFrom = listedLevel(diagram);
  const lists = new ChoiceLists();
  let [count, pause] = [0, statesAPause];
  const pending = root === undefined ? [] : [{ node: root, left: optionCount, low: 0, high: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, left } = next;
    if (left > listsFrom) {
      if (node.taken !== undefined) pending.push({ node: node.taken, ...takenBranch(next) });
      if (node.without !== undefined) pending.push({ ...next, node: node.without, left: left - 1 });
      continue;
    }
    const list = lists.of(node, left);
    for (let at = 0; at < list.length; at += 1) low[count + at] = next.low | list[at]!;
    if (next.high !== 0) high.fill(next.high, count, count + list.length);
    count += list.length;
    if (count < pause) continue;
    pause = count + statesAPause;
    yield { done: count, total };
  }
  return { optionCount, count, low, high };
}

/** From how many options left on choices are listed: the lists together are a quarter of all states at most. */
function listedLevel({ optionCount, levels }: FeasibilityDiagram): number {
  const total = levels[optionCount]![0]?.count ?? 0n;
  let level = Math.min(mostListedOptions, optionCount);
  while (level > 0 && sumOfCounts(levels[level]!) * 4n > total) level -= 1;
  return level;
}

function sumOfCounts(nodes: readonly FeasibilityNode[]): bigint {
  return nodes.reduce((sum, { count }) => sum + count, 0n);
}

/** For each node the choices of the options left, ascending; put together once, from those of the nodes after it. */
class ChoiceLists {
  readonly #lists = new Map<FeasibilityNode, Uint32Array>();

  of(node: FeasibilityNode, left: number): Uint32Array {
    if (left === 0) return Uint32Array.of(0);
    const known = this.#lists.get(node);
    if (known !== undefined) return known;
    const list = new Uint32Array(Number(node.count));
    const without = node.without === undefined ? [] : this.of(node.without, left - 1);
    const taken = node.taken === undefined ? [] : this.of(node.taken, left - 1);
    list.set(without);
    for (let at = 0; at < taken.length; at += 1) list[without.length + at] = taken[at]! | (1 << (left - 1));
    this.#lists.set(node, list);
    return list;
  }
}

/**
 * The states by search: options are decided from the last to the first, and a pattern cuts its branch as soon as its
 * first letter that matters is decided. For patterns that make no small diagram. Undefined where there are more than
 * the limit, or where the search is given up.
 */
export function* statesBySearch(
  optionCount: number,
  infeasible: readonly Pattern[],
  limit: number,
): Generator<Progress, StateList | undefined> {
  const closing = closingPatterns(optionCount, infeasible);
  const found = new GrowingCodes();
  const pending: Branch[] = [{ left: optionCount, low: 0, high: 0 }];
  let [steps, pause] = [0, stepsAPause];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (steps > limit * mostStepsAState || found.count > limit) return undefined;
    if (steps > pause) {
      pause = steps + stepsAPause;
      yield { done: Math.min(found.count, limit), total: limit };
    }
    if (next.left === 0) {
      steps += stepsABranch;
      found.add(next);
      continue;
    }
    const patterns = closing[next.left - 1]!;
    steps += stepsABranch + patterns.length;
    for (const branch of [takenBranch(next), { ...next, left: next.left - 1 }])
      if (!patterns.some((pattern) => matches(pattern, branch.low, branch.high))) pending.push(branch);
  }
  return found.count > limit ? undefined : { optionCount, ...found.codes() };
}

/** For each option the patterns whose first letter that matters is this option's. */
function closingPatterns(optionCount: number, patterns: readonly Pattern[]): readonly (readonly Pattern[])[] {
  const closing: Pattern[][] = Array.from({ length: optionCount }, () => []);
  for (const pattern of patterns) closing[pattern.letters.search(/[YN]/u)]?.push(pattern);
  return closing;
}

/** Codes, as many as turn up. */
class GrowingCodes {
  count = 0;
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);

  add({ low, high }: Branch): void {
    if (this.count === this.#low.length) {
      this.#low = grown(this.#low);
      this.#high = grown(this.#high);
    }
    this.#low[this.count] = low;
    this.#high[this.count] = high;
    this.count += 1;
  }

  codes(): Pick<StateList, 'count' | 'low' | 'high'> {
    return { count: this.count, low: this.#low.slice(0, this.count), high: this.#high.slice(0, this.count) };
  }
}

function grown(codes: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(codes.length * 2);
  larger.set(codes);
  return larger;
}
