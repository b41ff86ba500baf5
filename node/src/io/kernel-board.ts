/**
 * What the threads of a kernel share beside its memory: the job posted, and who has taken which of its calls. A job is
 * one export to be called once for each of several lists of arguments. All of it lives in one shared buffer, so that
 * nobody waits for messages.
 */
export class KernelBoard {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #values: Float64Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(headBytes + mostCalls * callBytes)) {
    this.buffer = buffer;
    this.#words = new Int32Array(buffer, 0, headBytes / 4);
    this.#values = new Float64Array(buffer, headBytes);
  }

  /** Posts a job; every call of the one before must have ended. */
  post(name: number, calls: readonly (readonly number[])[]): void {
    calls.forEach((values, call) => {
      this.#values[call * callWords] = values.length;
      this.#values.set(values, call * callWords + 1);
    });
    this.#words[place.name] = name;
    this.#words[place.calls] = calls.length;
    Atomics.store(this.#words, place.done, 0);
    const job = (Atomics.load(this.#words, place.ticket) >>> ticketBits) + 1;
    Atomics.store(this.#words, place.ticket, job << ticketBits);
    Atomics.notify(this.#words, place.ticket);
  }

  /**
   * Takes calls of the job posted until none is left. A ticket names the job and its next call in one word, so that
   * whoever comes late to a job takes nothing of the next one unawares. Gives the ticket that had nothing left.
   */
  work(exports: readonly KernelExport[]): number {
    for (;;) {
      const ticket = Atomics.load(this.#words, place.ticket);
      const call = ticket & ticketMask;
      if (call >= Atomics.load(this.#words, place.calls)) return ticket;
      const isMine = Atomics.compareExchange(this.#words, place.ticket, ticket, ticket + 1) === ticket;
      if (isMine) this.#call(exports, call * callWords);
    }
  }

  #call(exports: readonly KernelExport[], start: number): void {
    const values = this.#values.subarray(start + 1, start + 1 + this.#values[start]!);
    try {
      this.#values[start] = exports[this.#words[place.name]!]!(...values) ?? 0;
    } catch {
      Atomics.store(this.#words, place.failed, 1);
    }
    Atomics.add(this.#words, place.done, 1);
    Atomics.notify(this.#words, place.done);
  }

  /** Waits until all calls of the job have ended; their results in order. */
  results(calls: number): number[] {
    for (let done = this.#done(); done < calls; done = this.#done())
      Atomics.wait(this.#words, place.done, done);
    if (Atomics.load(this.#words, place.failed) === 1) throw new Error('a kernel failed on a thread');
    return Array.from({ length: calls }, (_, call) => this.#values[call * callWords]!);
  }

  #done(): number {
    return Atomics.load(this.#words, place.done);
  }

  /** Waits for a job after the ticket seen; false where nothing came for so long, or nothing will. */
  waitAfter(ticket: number, milliseconds: number): boolean {
    // Whoever comes when all is over would wait for a word that was said before.
    if (this.#isEnded()) return false;
    return Atomics.wait(this.#words, place.ticket, ticket, milliseconds) !== 'timed-out' && !this.#isEnded();
  }

  #isEnded(): boolean {
    return Atomics.load(this.#words, place.ended) === 1;
  }

  end(): void {
    Atomics.store(this.#words, place.ended, 1);
    Atomics.add(this.#words, place.ticket, 1 << ticketBits);
    Atomics.notify(this.#words, place.ticket);
  }
}

export type KernelExport = (...values: number[]) => number | undefined;

/** The most calls of one job; a call has room for its values and how many they are. */
export const mostCalls = 1024;
const callWords = 32;
const callBytes = callWords * 8;
const headBytes = 64;

const place = { ticket: 0, done: 4, calls: 8, name: 9, ended: 10, failed: 11 } as const;

/** Bits of a ticket that number the call; the rest number the job, round and round. */
const ticketBits = 11;
const ticketMask = 2 ** ticketBits - 1;
