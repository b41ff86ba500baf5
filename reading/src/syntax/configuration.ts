/**
 * Where a parser stands in a sentence, by the arc-hybrid system: words wait, are put on a stack, and leave it when their
 * head is known. A word's head is the next waiting word (left) or the word below it on the stack (right). The root
 * stands at the bottom, as place `length`, and takes one word alone: the last that is left.
 */
export class Configuration {
  readonly stack: Int32Array;
  size = 1;
  next = 0;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Of each word, its outermost and second outermost children found on either side; -1 for none. */
  readonly leftmost: Int32Array;
  readonly leftmostInner: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmostInner: Int32Array;
  readonly leftCount: Uint16Array;
  readonly rightCount: Uint16Array;

  constructor(readonly length: number) {
    this.stack = new Int32Array(length + 1);
    this.stack[0] = length;
    this.heads = new Int32Array(length).fill(-1);
    this.labels = new Uint8Array(length);
    this.leftmost = new Int32Array(length + 1).fill(-1);
    this.leftmostInner = new Int32Array(length + 1).fill(-1);
    this.rightmost = new Int32Array(length + 1).fill(-1);
    this.rightmostInner = new Int32Array(length + 1).fill(-1);
    this.leftCount = new Uint16Array(length + 1);
    this.rightCount = new Uint16Array(length + 1);
  }

  /** The word `depth` places below the top of the stack; the root is `length`, and beyond it is -1. */
  top(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : -1;
  }

  get isDone(): boolean {
    return this.size === 1 && this.next === this.length;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  get canLeft(): boolean {
    return this.size > 1 && this.next < this.length;
  }

  get canRight(): boolean {
    return this.size > 2 || (this.size === 2 && this.next === this.length);
  }

  /** The head that an arc would have: the next waiting word, or the one below the top. */
  headBy(act: 'left' | 'right'): number {
    return act === 'left' ? this.next : this.top(1);
  }

  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  left(label: number): void {
    const word = this.stack[--this.size]!;
    const head = this.next;
    this.heads[word] = head;
    this.labels[word] = label;
    // The top of the stack lies nearest to the waiting word, and each one after it farther.
    this.leftmostInner[head] = this.leftmost[head]!;
    this.leftmost[head] = word;
    this.leftCount[head]! += 1;
  }

  right(label: number): void {
    const word = this.stack[--this.size]!;
    const head = this.stack[this.size - 1]!;
    this.heads[word] = head === this.length ? -1 : head;
    this.labels[word] = label;
    this.rightmostInner[head] = this.rightmost[head]!;
    this.rightmost[head] = word;
    this.rightCount[head]! += 1;
  }
}

/** The moves there are; a model's classes are in this order. */
export const acts = ['shift', 'left', 'right'] as const;
export type Act = (typeof acts)[number];

export function isAllowed(configuration: Configuration, act: Act): boolean {
  if (act === 'shift') return configuration.canShift;
  return act === 'left' ? configuration.canLeft : configuration.canRight;
}
