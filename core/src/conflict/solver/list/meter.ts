import type { Progress } from '../../progress.ts';

/** Tells how far a computation is that comes in phases, the length of which may be a guess. */
export class Meter {
  #done = 0;
  #end = 0;
  readonly #total: number;

  constructor(total: number) {
    this.#total = total;
  }

  /** Begins a phase of so many steps; the one before is done, however many steps it took. */
  begin(steps: number): void {
    this.#done = this.#end;
    this.#end += steps;
  }

  /** Steps that were done; a phase never counts for more than was foreseen. */
  add(steps: number): Progress {
    this.#done = Math.min(this.#done + steps, this.#end);
    return { done: Math.min(this.#done, this.#total), total: this.#total };
  }
}
