import type { Work } from './work.ts';

/** The diagrams of no state and of every state. */
export const never = 0;
export const always = 1;

/** What `make` gives where no node is free. */
export const noRoom = -1;

/** More nodes than the number that a word of the cache of results can hold. */
export const mostNodesEver = 2 ** 27;

const firstCapacity = 2 ** 14;
const terminalLevel = 255;

/** Nodes gone through between two pauses: a few milliseconds. */
const nodesAPause = 131_072;

/**
 * The nodes of reduced ordered decision diagrams (Bryant 1986) with complemented edges (Brace, Rudell and Bryant 1990),
 * each once, in typed arrays.
 *
 * A diagram is an *edge*: twice the number of its node, plus 1 where it stands for the complement. Node 0 is the end;
 * edge 0 holds nowhere, edge 1 everywhere. The edge `low` of a node is never complemented, so that equal functions have
 * equal edges. A level says how far down a node's variable is; children are on greater levels.
 */
export class NodeTable {
  levels = new Uint8Array(firstCapacity);
  lows = new Int32Array(firstCapacity);
  highs = new Int32Array(firstCapacity);
  /** The next node of the same bucket, or the next free one; 0 for none. */
  #nexts = new Int32Array(firstCapacity);
  #buckets = new Int32Array(firstCapacity);
  #free = 0;
  /** Nodes from here on were never used. */
  #fresh = 1;
  #freeCount = 0;

  /** At most this many nodes are kept. */
  constructor(readonly limit: number) {
    this.levels[0] = terminalLevel;
  }

  /** How many nodes there is room for now. */
  get capacity(): number {
    return this.levels.length;
  }

  /** How many nodes are in use, or wait to be collected. */
  get used(): number {
    return this.#fresh - this.#freeCount;
  }

  /** The diagram that is `low` where the variable of the level does not hold and `high` where it does. */
  make(level: number, low: number, high: number): number {
    if (low === high) return low;
    const flip = low & 1;
    const [regular, other] = [low ^ flip, high ^ flip];
    const bucket = bucketOf(level, regular, other) & (this.#buckets.length - 1);
    for (let node = this.#buckets[bucket]!; node !== 0; node = this.#nexts[node]!)
      if (this.lows[node] === regular && this.highs[node] === other && this.levels[node] === level)
        return node * 2 + flip;
    const node = this.#take();
    if (node === 0) return noRoom;
    this.levels[node] = level;
    this.lows[node] = regular;
    this.highs[node] = other;
    this.#nexts[node] = this.#buckets[bucket]!;
    this.#buckets[bucket] = node;
    return node * 2 + flip;
  }

  /** A free node; 0 for none. */
  #take(): number {
    const node = this.#free;
    if (node !== 0) {
      this.#free = this.#nexts[node]!;
      this.#freeCount -= 1;
      return node;
    }
    if (this.#fresh >= Math.min(this.capacity, this.limit)) return 0;
    this.#fresh += 1;
    return this.#fresh - 1;
  }

  /** Marks every node that one of the edges leads to: a bit a node. */
  *mark(edges: Iterable<number>): Work<Uint32Array> {
    const marks = new Uint32Array(Math.ceil(this.capacity / 32));
    marks[0] = 1;
    let count = 0;
    for (const edge of edges) {
      const pending = [edge >>> 1];
      for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (isMarked(marks, node)) continue;
        marks[node >>> 5]! |= 1 << (node & 31);
        pending.push(this.highs[node]! >>> 1, this.lows[node]! >>> 1);
        count += 1;
        if (count % nodesAPause === 0) yield;
      }
    }
    return marks;
  }

  /** Frees every node that is not marked. */
  *sweep(marks: Uint32Array): Work<void> {
    this.#buckets.fill(0);
    this.#free = 0;
    this.#freeCount = 0;
    for (let node = this.#fresh - 1; node > 0; node -= 1) {
      if (isMarked(marks, node)) this.#enter(node);
      else {
        this.#nexts[node] = this.#free;
        this.#free = node;
        this.#freeCount += 1;
      }
      if (node % nodesAPause === 0) yield;
    }
  }

  /** Makes room for twice as many nodes, up to the limit. */
  *grow(): Work<void> {
    const capacity = Math.min(this.capacity * 2, powerFrom(this.limit));
    this.levels = enlarged(this.levels, new Uint8Array(capacity));
    yield;
    this.lows = enlarged(this.lows, new Int32Array(capacity));
    yield;
    this.highs = enlarged(this.highs, new Int32Array(capacity));
    yield;
    this.#nexts = enlarged(this.#nexts, new Int32Array(capacity));
    this.#buckets = new Int32Array(capacity);
    const free = this.#freeNodes();
    for (let node = 1; node < this.#fresh; node += 1) {
      if (!isMarked(free, node)) this.#enter(node);
      if (node % nodesAPause === 0) yield;
    }
  }

  #freeNodes(): Uint32Array {
    const free = new Uint32Array(Math.ceil(this.capacity / 32));
    for (let node = this.#free; node !== 0; node = this.#nexts[node]!) free[node >>> 5]! |= 1 << (node & 31);
    return free;
  }

  #enter(node: number): void {
    const bucket =
      bucketOf(this.levels[node]!, this.lows[node]!, this.highs[node]!) & (this.#buckets.length - 1);
    this.#nexts[node] = this.#buckets[bucket]!;
    this.#buckets[bucket] = node;
  }
}

export function isMarked(marks: Uint32Array, node: number): boolean {
  return ((marks[node >>> 5]! >>> (node & 31)) & 1) === 1;
}

/** Mixed as in MurmurHash3 (Appleby 2011). */
function bucketOf(level: number, low: number, high: number): number {
  let hash = Math.imul(low, 0x85eb_ca6b) ^ Math.imul(high + level * 0x0101_0101, 0xc2b2_ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return hash ^ (hash >>> 13);
}

function powerFrom(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}

function enlarged<Words extends Int32Array | Uint8Array>(words: Words, larger: Words): Words {
  larger.set(words);
  return larger;
}
