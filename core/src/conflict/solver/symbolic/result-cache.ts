import { isMarked } from './node-table.ts';
import type { Work } from './work.ts';

/** Words of an entry: what was done to three edges, and what came of it. */
const entryWords = 4;

/** Entries gone through between two pauses. */
const entriesAPause = 131_072;

/**
 * What operations on diagrams gave, as far as it was not overwritten since: without it, shared parts would be worked on
 * again on every way that leads to them. An entry that is lost costs time and changes nothing.
 */
export class ResultCache {
  #words = new Int32Array(entryWords);
  #mask = 0;

  /** Room for a power of two of entries; what was kept is lost. */
  resize(entries: number): void {
    this.#words = new Int32Array(entries * entryWords);
    this.#mask = entries - 1;
  }

  get entries(): number {
    return this.#mask + 1;
  }

  /** Where an entry for this work is, or would be: `first` holds an edge and which operation it was. */
  slotOf(first: number, second: number, third: number): number {
    let hash = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b) ^ Math.imul(third, 0xc2b2_ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
    return ((hash ^ (hash >>> 14)) & this.#mask) * entryWords;
  }

  /** What came of it; -1 where that is not known. An entry of zeros was never written: no operation begins with 0. */
  find(slot: number, first: number, second: number, third: number): number {
    const words = this.#words;
    if (words[slot] !== first || words[slot + 1] !== second || words[slot + 2] !== third) return -1;
    return words[slot + 3]!;
  }

  put(slot: number, first: number, second: number, third: number, result: number): void {
    const words = this.#words;
    words[slot] = first;
    words[slot + 1] = second;
    words[slot + 2] = third;
    words[slot + 3] = result;
  }

  /** Forgets what speaks of a node that is not marked. */
  *forget(marks: Uint32Array): Work<void> {
    const words = this.#words;
    for (let slot = 0; slot < words.length; slot += entryWords) {
      if (slot % (entriesAPause * entryWords) === 0) yield;
      const isAlive =
        isMarked(marks, words[slot]! >>> 3) &&
        isMarked(marks, words[slot + 1]! >>> 1) &&
        isMarked(marks, words[slot + 2]! >>> 1) &&
        isMarked(marks, words[slot + 3]! >>> 1);
      if (!isAlive) words[slot] = 0;
    }
  }
}
