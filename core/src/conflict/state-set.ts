/** A set of states of one model, a bit a state: what a solver says of millions of states in little room. */
export class StateSet {
  /** Bit `s & 31` of word `s >>> 5` is state s; bits beyond the last state are 0. */
  readonly words: Uint32Array;

  /** Of a model with this many states; `words` are taken over, not copied. */
  constructor(
    readonly stateCount: number,
    words?: Uint32Array,
  ) {
    this.words = words ?? new Uint32Array(Math.ceil(stateCount / 32));
  }

  /** The states whose mark is not 0. */
  static ofMarks(marks: Uint8Array): StateSet {
    const set = new StateSet(marks.length);
    for (let state = 0; state < marks.length; state += 1) if (marks[state] !== 0) set.add(state);
    return set;
  }

  /** All states of a model with so many. */
  static all(stateCount: number): StateSet {
    const set = new StateSet(stateCount);
    set.words.fill(0xffff_ffff);
    if (stateCount % 32 !== 0) set.words[set.words.length - 1] = 2 ** (stateCount % 32) - 1;
    return set;
  }

  /** For each state 1 where the set has it, else 0. */
  marks(): Uint8Array {
    const marks = new Uint8Array(this.stateCount);
    for (let state = 0; state < marks.length; state += 1)
      marks[state] = (this.words[state >>> 5]! >>> (state & 31)) & 1;
    return marks;
  }

  add(state: number): void {
    this.words[state >>> 5]! |= 1 << (state & 31);
  }

  has(state: number): boolean {
    return ((this.words[state >>> 5]! >>> (state & 31)) & 1) === 1;
  }

  /** How many states it has. */
  count(): number {
    let count = 0;
    for (const word of this.words) count += bitCount(word);
    return count;
  }

  /** How many of its states are there from one up to, not including, another. */
  countBetween(from: number, to: number): number {
    if (to <= from) return 0;
    const [first, last] = [from >>> 5, to >>> 5];
    let count = -bitCount(this.words[first]! & (2 ** (from & 31) - 1));
    for (let at = first; at < last; at += 1) count += bitCount(this.words[at]!);
    return last < this.words.length ? count + bitCount(this.words[last]! & (2 ** (to & 31) - 1)) : count;
  }

  /** The state that so many of its states are below; the set must have more than that. */
  memberAt(place: number): number {
    let left = place;
    for (let at = 0; at < this.words.length; at += 1) {
      const here = bitCount(this.words[at]!);
      if (left >= here) {
        left -= here;
        continue;
      }
      let word = this.words[at]!;
      for (; left > 0; left -= 1) word &= word - 1;
      return at * 32 + (31 - Math.clz32(word & -word));
    }
    throw new Error('a member beyond the last was asked for');
  }

  /** Its states, ascending; the first so many. */
  members(most: number = Infinity): number[] {
    const members: number[] = [];
    for (let at = 0; at < this.words.length; at += 1) {
      for (let word = this.words[at]!; word !== 0; word &= word - 1) {
        if (members.length >= most) return members;
        members.push(at * 32 + (31 - Math.clz32(word & -word)));
      }
    }
    return members;
  }

  /** Its states that pass a test. */
  where(test: (state: number) => boolean): StateSet {
    const kept = new StateSet(this.stateCount);
    for (let at = 0; at < this.words.length; at += 1)
      for (let word = this.words[at]!; word !== 0; word &= word - 1) {
        const state = at * 32 + (31 - Math.clz32(word & -word));
        if (test(state)) kept.add(state);
      }
    return kept;
  }

  /** The states that all of the sets have, of which there is at least one. */
  static intersection(sets: readonly StateSet[]): StateSet {
    const [first, ...others] = sets;
    if (first === undefined) throw new Error('an intersection of no sets was asked for');
    const words = first.words.slice();
    for (const other of others) for (let at = 0; at < words.length; at += 1) words[at]! &= other.words[at]!;
    return new StateSet(first.stateCount, words);
  }

  /** The states of this set that another has, or has not. */
  and(other: StateSet): StateSet {
    return StateSet.intersection([this, other]);
  }

  without(other: StateSet): StateSet {
    return new StateSet(
      this.stateCount,
      this.words.map((word, at) => word & ~other.words[at]!),
    );
  }

  or(other: StateSet): StateSet {
    return new StateSet(
      this.stateCount,
      this.words.map((word, at) => word | other.words[at]!),
    );
  }
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
