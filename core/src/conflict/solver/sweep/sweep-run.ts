import type { Progress } from '../../progress.ts';
import { KernelMemory } from '../kernel-memory.ts';
import type { Kernel } from '../kernel.ts';
import { placeMoves } from './move-list.ts';
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
import type { MoverStructure } from './sweep-structure.ts';

/** Steps of a kernel in one call: about ten milliseconds. */
const stepsACall = 1_200_000;

/** Ranks copied in one go: some milliseconds. */
const ranksALoad = 4_194_304;

/** A kernel at work on one sweep: its memory with the problem written into it, and its tasks, one a thread. */
export class SweepRun extends KernelMemory {
  readonly frame: SweepFrame;
  readonly at: SweepMemory;
  readonly tasks: readonly TaskMemory[];

  constructor(frame: SweepFrame, structure: readonly MoverStructure[], kernel: Kernel) {
    const at = sweepMemoryOf(frame, structure);
    super(kernel.start(at.bytes, 'long'));
    this.frame = frame;
    this.at = at;
    this.tasks = this.at.tasks.slice(0, this.instance.threads);
    this.write(this.at.problem, problemFields, {
      decisionMakerCount: frame.pools.length,
      stateCount: frame.graph.stateCount,
      setBytes: this.at.setBytes,
      movers: this.at.moverWords,
    });
    for (const [decisionMaker, mover] of structure.entries()) this.#writeMover(decisionMaker, mover);
    for (const { task, ...rooms } of this.tasks) this.write<string>(task, taskFields, rooms);
  }

  /** Copies the rankings that everybody may have. */
  *load(): Generator<Progress, void> {
    const { pools } = this.frame;
    const total = pools.reduce((sum, { ranks }) => sum + ranks.length, 0);
    let done = 0;
    const { memory } = this.instance;
    const target = this.at.width === 8 ? new Uint8Array(memory) : new Uint16Array(memory);
    for (const [decisionMaker, { ranks }] of pools.entries()) {
      const start = this.at.movers[decisionMaker]!.rankings / target.BYTES_PER_ELEMENT;
      for (let from = 0; from < ranks.length; from += ranksALoad) {
        const part = ranks.subarray(from, from + ranksALoad);
        target.set(part, start + from);
        done += part.length;
        yield { done, total };
      }
    }
  }

  /** Lets the tasks go on, all at once where there are threads; for each whether it is done. */
  goOn(name: 'judgePool' | 'sweepSamples', tasks: readonly TaskMemory[]): readonly boolean[] {
    const calls = tasks.map(({ task }) => [this.at.problem, task, stepsACall]);
    return this.callAll(`${name}${this.at.width}`, calls);
  }

  #writeMover(decisionMaker: number, { moves, components }: MoverStructure): void {
    const { frame, at } = this;
    const pool = frame.pools[decisionMaker]!;
    const mover = at.movers[decisionMaker]!;
    const usesBefore = frame.pools.slice(0, decisionMaker).reduce((sum, { size }) => sum + size, 0);
    this.write(at.moverWords + decisionMaker * moverFields.length * 4, moverFields, {
      ...mover,
      ...placeMoves(moves, this.words(mover.list, moves.words.length), mover.list),
      components: components === undefined ? 0 : mover.components,
      rankingCount: pool.size,
      chances: this.#writeChances(pool, mover),
      used: usesBefore * 4,
    });
    this.words(mover.components, components?.length ?? 0).set(components?.map((root) => root * 16) ?? []);
    this.floats(mover.weights, pool.size).set(pool.weights);
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
