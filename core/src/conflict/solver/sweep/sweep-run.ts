import type { Kernel, KernelInstance } from '../kernel.ts';
import { chancesOf } from './ranking-chance.ts';
import type { RankingPool } from './ranking-pool.ts';
import type { SweepFrame } from './sweep-frame.ts';
import {
  type MoverMemory,
  type SweepMemory,
  type TaskMemory,
  moverFields,
  problemFields,
  sweepMemoryOf,
  taskFields,
} from './sweep-memory.ts';

/** Steps of a kernel in one call: some ten milliseconds. */
const stepsACall = 6_000_000;

/** A kernel at work on one sweep: its memory with the problem written into it, and its tasks, one a thread. */
export class SweepRun {
  readonly frame: SweepFrame;
  readonly at: SweepMemory;
  readonly tasks: readonly TaskMemory[];
  readonly #instance: KernelInstance;

  constructor(frame: SweepFrame, kernel: Kernel) {
    this.frame = frame;
    this.at = sweepMemoryOf(frame);
    this.#instance = kernel.start(this.at.bytes);
    this.tasks = this.at.tasks.slice(0, this.#instance.threads);
    this.write(this.at.problem, problemFields, {
      decisionMakerCount: frame.pools.length,
      stateCount: frame.graph.stateCount,
      setBytes: this.at.setBytes,
      movers: this.at.moverWords,
    });
    let used = 0;
    for (const [decisionMaker, pool] of frame.pools.entries()) {
      this.#writeMover(decisionMaker, pool, used);
      used += pool.size * 4;
    }
    for (const { task, ...rooms } of this.tasks) this.write(task, taskFields, rooms);
  }

  end(): void {
    this.#instance.end();
  }

  words(start: number, length: number): Uint32Array {
    return new Uint32Array(this.#instance.memory, start, length);
  }

  floats(start: number, length: number): Float64Array {
    return new Float64Array(this.#instance.memory, start, length);
  }

  /** Writes fields of a row of words; others stay as they are. */
  write<Field extends string>(
    start: number,
    fields: readonly Field[],
    values: Partial<Record<Field, number>>,
  ): void {
    const words = this.words(start, fields.length);
    fields.forEach((field, index) => {
      if (values[field] !== undefined) words[index] = values[field];
    });
  }

  /** Lets the tasks go on, all at once where there are threads; for each whether it is done. */
  goOn(name: 'judgePool' | 'sweepSamples', tasks: readonly TaskMemory[]): readonly boolean[] {
    const calls = tasks.map(({ task }) => [this.at.problem, task, stepsACall]);
    return this.#instance.callEach(`${name}${this.at.width}`, calls).map((isDone) => isDone !== 0);
  }

  #writeMover(decisionMaker: number, pool: RankingPool, used: number): void {
    const mover = this.at.movers[decisionMaker]!;
    const { moves, list, components, componentWords } = mover;
    this.write(this.at.moverWords + decisionMaker * moverFields.length * 4, moverFields, {
      ...mover,
      fibres: moves.form === 'fibres' ? list : 0,
      rows: moves.form === 'rows' ? list : 0,
      cost: moves.cost,
      components: components === undefined ? 0 : componentWords,
      rankingCount: pool.size,
      chances: this.#writeChances(pool, mover),
      used,
    });
    const { words, addressCount } = moves;
    this.words(list, words.length).set(
      words.map((word, index) => (index < addressCount ? list + word * 4 : word)),
    );
    if (components !== undefined)
      this.words(componentWords, components.length).set(components.map((root) => root * 16));
    this.floats(mover.weights, pool.size).set(pool.weights);
    const { memory } = this.#instance;
    const rankings = this.at.width === 8 ? new Uint8Array(memory) : new Uint16Array(memory);
    rankings.set(pool.ranks, mover.rankings / rankings.BYTES_PER_ELEMENT);
  }

  #writeChances(pool: RankingPool, { chances }: MoverMemory): number {
    const { table } = chancesOf(pool);
    if (table === undefined) return 0;
    const floats = this.floats(chances, pool.size * 2);
    const words = this.words(chances, pool.size * 4);
    for (let ranking = 0; ranking < pool.size; ranking += 1) {
      floats[ranking * 2] = table.kept[ranking]!;
      words[ranking * 4 + 2] = table.aliases[ranking]!;
    }
    return chances;
  }
}
