import { type NodeTable, always, never, noRoom } from './node-table.ts';
import type { ResultCache } from './result-cache.ts';

/** What the machine does with three edges. */
export const operations = {
  /** The second where the first holds, else the third. */
  choose: 1,
  /** Where the first holds for some choice of the variables that the second is the conjunction of. */
  some: 2,
  /** The first with every variable of the second read as the one a level below it. */
  prime: 3,
} as const;

/** Words of a frame: operation, its three edges, level, what came of the low half, whether to complement, how far. */
const frameWords = 8;

/** Two operations deep at most, each no deeper than there are levels. */
const mostFrames = 600;

/** Parts of a frame's work. */
const lowHalf = 0;
const highHalf = 1;
const bothHalves = 2;

/**
 * Works an operation out over the shared nodes of its operands, each combination once (Bryant 1986; Brace, Rudell and
 * Bryant 1990). It keeps its own stack, so that it can pause anywhere, and so that what it holds is known when nodes are
 * collected.
 */
export class DiagramMachine {
  readonly #table: NodeTable;
  readonly #cache: ResultCache;
  readonly #frames = new Int32Array(mostFrames * frameWords);
  #top = -frameWords;
  /** The call under way, where there is one. */
  #isCalling = false;
  #operation = 0;
  #first = 0;
  #second = 0;
  #third = 0;
  /** Steps that may be gone until the next pause. */
  left = 0;
  /** What the last call gave. */
  result: number = never;

  constructor(table: NodeTable, cache: ResultCache) {
    this.#table = table;
    this.#cache = cache;
  }

  begin(operation: number, first: number, second: number, third: number): void {
    this.#top = -frameWords;
    this.#call(operation, first, second, third);
  }

  /** Edges that the work under way still needs. */
  *held(): Generator<number, void, void> {
    yield* [this.#first, this.#second, this.#third, this.result];
    for (let at = 0; at <= this.#top; at += frameWords) {
      yield* this.#frames.subarray(at + 1, at + 4);
      yield this.#frames[at + 5]!;
    }
  }

  /** Goes on for the steps that are left: whether it is done, is not, or needs room. */
  run(): 'done' | 'paused' | 'full' {
    for (; this.left > 0; this.left -= 1) {
      if (this.#isCalling) this.#enter();
      else if (this.#top < 0) return 'done';
      else if (!this.#return()) return 'full';
    }
    return 'paused';
  }

  #call(operation: number, first: number, second: number, third: number): void {
    this.#operation = operation;
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.#isCalling = true;
  }

  #give(result: number): void {
    this.result = result;
    this.#isCalling = false;
  }

  #enter(): void {
    if (this.#operation === operations.choose) this.#enterChoose();
    else if (this.#operation === operations.some) this.#enterSome();
    else this.#enterPrime();
  }

  #enterChoose(): void {
    let [first, second, third] = [this.#first, this.#second, this.#third];
    if (first === always || second === third) return this.#give(second);
    if (first === never) return this.#give(third);
    if (second === first) second = always;
    else if (second === (first ^ 1)) second = never;
    if (third === first) third = never;
    else if (third === (first ^ 1)) third = always;
    if (second === third) return this.#give(second);
    if (second === always && third === never) return this.#give(first);
    if (second === never && third === always) return this.#give(first ^ 1);
    // Of several ways to ask the same, the one whose first edge is least.
    if (third === never) {
      if (first >>> 1 > second >>> 1) [first, second] = [second, first];
    } else if (second === always) {
      if (first >>> 1 > third >>> 1) [first, third] = [third, first];
    } else if (second === never) {
      if (first >>> 1 > third >>> 1) [first, third] = [third ^ 1, first ^ 1];
    } else if (third === always) {
      if (first >>> 1 > second >>> 1) [first, second] = [second ^ 1, first ^ 1];
    } else if (second === (third ^ 1) && first >>> 1 > second >>> 1) {
      [first, second, third] = [second, first, first ^ 1];
    }
    if ((first & 1) === 1) [first, second, third] = [first ^ 1, third, second];
    const flip = second & 1;
    this.#first = first;
    this.#second = second ^ flip;
    this.#third = third ^ flip;
    const { levels } = this.#table;
    const level = Math.min(levels[first >>> 1]!, levels[second >>> 1]!, levels[third >>> 1]!);
    this.#push(level, flip);
  }

  #enterSome(): void {
    const variables = this.#from(this.#second, this.#first);
    if (variables === always) return this.#give(this.#first);
    this.#second = variables;
    this.#push(this.#table.levels[this.#first >>> 1]!, 0);
  }

  #enterPrime(): void {
    const variables = this.#from(this.#second, this.#first);
    if (variables === always) return this.#give(this.#first);
    const flip = this.#first & 1;
    this.#first ^= flip;
    this.#second = variables;
    this.#push(this.#table.levels[this.#first >>> 1]!, flip);
  }

  /** What is left of a conjunction of variables from the top level of a diagram on. */
  #from(variables: number, edge: number): number {
    if (edge <= always) return always;
    const { levels, highs } = this.#table;
    const level = levels[edge >>> 1]!;
    let rest = variables;
    while (levels[rest >>> 1]! < level) rest = highs[rest >>> 1]!;
    return rest;
  }

  /** Looks the work up, or begins with its low half. */
  #push(level: number, flip: number): void {
    const first = this.#first * 4 + this.#operation;
    const known = this.#cache.find(
      this.#cache.slotOf(first, this.#second, this.#third),
      first,
      this.#second,
      this.#third,
    );
    if (known >= 0) return this.#give(known ^ flip);
    this.#top += frameWords;
    const frames = this.#frames;
    const at = this.#top;
    frames[at] = this.#operation;
    frames[at + 1] = this.#first;
    frames[at + 2] = this.#second;
    frames[at + 3] = this.#third;
    frames[at + 4] = level;
    frames[at + 5] = never;
    frames[at + 6] = flip;
    frames[at + 7] = lowHalf;
    this.#callHalf(at, 0);
  }

  /** Calls for the half of a frame's work where the variable of its level does not hold (0) or holds (1). */
  #callHalf(at: number, half: number): void {
    const frames = this.#frames;
    const level = frames[at + 4]!;
    this.#operation = frames[at]!;
    this.#first = this.#half(frames[at + 1]!, level, half);
    this.#second = frames[at + 2]!;
    this.#third = frames[at + 3]!;
    if (this.#operation === operations.choose) {
      this.#second = this.#half(this.#second, level, half);
      this.#third = this.#half(this.#third, level, half);
    }
    this.#isCalling = true;
  }

  #half(edge: number, level: number, half: number): number {
    const node = edge >>> 1;
    const { levels, lows, highs } = this.#table;
    if (levels[node] !== level) return edge;
    return (half === 0 ? lows[node]! : highs[node]!) ^ (edge & 1);
  }

  /** Goes on with the frame on top, after one of its calls has given a result; false where it needs room. */
  #return(): boolean {
    const frames = this.#frames;
    const at = this.#top;
    const part = frames[at + 7]!;
    if (part === bothHalves) return this.#finish(this.result);
    const isBound = frames[at] === operations.some && this.#isListed(at);
    if (part === lowHalf) {
      if (isBound && this.result === always) return this.#finish(always);
      frames[at + 5] = this.result;
      frames[at + 7] = highHalf;
      this.#callHalf(at, 1);
      return true;
    }
    if (isBound) {
      frames[at + 7] = bothHalves;
      this.#call(operations.choose, frames[at + 5]!, always, this.result);
      return true;
    }
    const level = frames[at + 4]! + (frames[at] === operations.prime && this.#isListed(at) ? 1 : 0);
    const made = this.#table.make(level, frames[at + 5]!, this.result);
    return made !== noRoom && this.#finish(made);
  }

  /** Whether the variable of the frame's level is one of the conjunction that goes with its operation. */
  #isListed(at: number): boolean {
    return this.#table.levels[this.#frames[at + 2]! >>> 1] === this.#frames[at + 4];
  }

  #finish(result: number): boolean {
    const frames = this.#frames;
    const at = this.#top;
    const first = frames[at + 1]! * 4 + frames[at]!;
    const [second, third] = [frames[at + 2]!, frames[at + 3]!];
    this.#cache.put(this.#cache.slotOf(first, second, third), first, second, third, result);
    this.#top -= frameWords;
    this.#give(result ^ frames[at + 6]!);
    return true;
  }
}
