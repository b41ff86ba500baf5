import {
  type Kernel,
  KernelMemory,
  moverFields,
  placeMoves,
  problemFields as sweepProblemFields,
  taskFields as sweepTaskFields,
} from '../../../conflict/index.ts';
import { type FrameParty, type WorldFrame, recordOf } from './world-frame.ts';
import { slotOf } from './slot.ts';
import {
  branchFields,
  partyFields,
  pointFields,
  problemFields,
  taskFields,
  tierFields,
} from './world-field.ts';
import {
  type PartyMemory,
  type TaskRoom,
  type WorldMemory,
  mostTasks,
  worldMemoryOf,
} from './world-memory.ts';
import type { WorldMover } from './world-structure.ts';

/** Steps of a kernel in one call: some hundredths of a second, so that threads that are done wait little for the others. */
const stepsACall = 8_000_000;

/** What is the same for every package: all bits, in a row. */
const allBits = 0xff_ff;

/** How many tasks there is room for. */
export function tasksOf({ threads = mostTasks }: Kernel): number {
  return Math.min(mostTasks, threads);
}

/** A kernel at work on the worlds of one negotiation: its memory with the problem written into it, and its tasks. */
export class WorldRun extends KernelMemory {
  readonly at: WorldMemory;
  readonly tasks: readonly TaskRoom[];

  constructor(
    readonly frame: WorldFrame,
    structure: readonly WorldMover[],
    kernel: Kernel,
  ) {
    const at = worldMemoryOf(frame, structure, tasksOf(kernel));
    super(kernel.start(at.bytes, 'long'));
    this.at = at;
    this.tasks = this.at.tasks.slice(0, this.instance.threads);
    this.#writeSweep(structure);
    this.#writeProblem();
    frame.parties.forEach((party, index) => this.#writeParty(party, index, structure[party.mover ?? -1]));
    this.#writePoints();
    this.#writeSteps(structure.length);
    for (const { task, sweepRooms, ...rooms } of this.tasks) {
      this.write<string>(task, taskFields, rooms);
      this.write<string>(rooms.sweep, sweepTaskFields, sweepRooms);
    }
  }

  /** Sums of weights. */
  sums(start: number, length: number): BigUint64Array {
    return new BigUint64Array(this.instance.memory, start, length);
  }

  /** Lets the tasks go on, all at once where there are threads; for each whether it is done. */
  goOn(name: 'judgeWorlds' | 'judgeOwn', tasks: readonly TaskRoom[]): readonly boolean[] {
    const calls = tasks.map(({ task }) => [this.at.problem, task, stepsACall]);
    return this.callAll(name, calls);
  }

  #writeRow(start: number, marks: ArrayLike<number>, marked = 1): void {
    const row = new Uint16Array(this.instance.memory, start, marks.length);
    for (let place = 0; place < marks.length; place += 1) row[place] = marks[place] === marked ? allBits : 0;
  }

  #writeSweep(structure: readonly WorldMover[]): void {
    const { at, frame } = this;
    this.write(at.sweepProblem, sweepProblemFields, {
      decisionMakerCount: structure.length,
      stateCount: slotOf(frame.graph.stateCount),
      movers: at.moverWords,
    });
    structure.forEach(({ moves }, decisionMaker) => {
      const list = at.moveLists[decisionMaker]!;
      const fields = placeMoves(moves, this.words(list, moves.words.length), list);
      this.write(at.moverWords + decisionMaker * moverFields.length * 4, moverFields, fields);
    });
  }

  #writeProblem(): void {
    const { at, frame } = this;
    this.write(at.problem, problemFields, {
      sweep: at.sweepProblem,
      partyCount: frame.parties.length,
      parties: at.parties,
      packageCount: frame.packageCount,
      rowBytes: at.rowBytes,
      recordBytes: at.recordBytes,
      isEnumerated: Number(frame.isEnumerated),
      candidates: at.candidates,
      eligible: at.eligible,
      statusQuo: frame.statusQuo,
      countedCount: frame.parties.filter(({ isCounted }) => isCounted).length,
      vectors: at.vectors,
      pointCount: frame.points.length,
      points: at.points,
      steps: at.steps,
    });
    const marks = new Uint8Array(frame.packageCount);
    for (const place of frame.candidates) marks[place] = 1;
    this.#writeRow(at.candidates, marks);
    this.bytes(at.eligible, frame.packageCount).set(frame.eligible);
  }

  #writeParty(party: FrameParty, index: number, mover: WorldMover | undefined): void {
    const { at } = this;
    const own = at.perParty[index]!;
    this.write(at.parties + index * partyFields.length * 4, partyFields, {
      mover: party.mover ?? 2 ** 31,
      isCounted: Number(party.isCounted),
      isOwnCounted: Number(party.isOwnCounted),
      floor: party.floor,
      seed: party.seed,
      truth: own.truth,
      branchCount: party.branches.length,
      branches: own.branches,
      unknownCount: party.signBounds.length,
      unknowns: own.unknowns,
      firstSign: party.firstSign,
      numbers: party.numbers,
      records: own.records,
      recordCount: party.listed?.length ?? 0,
      weights: own.weights,
      shares: own.shares,
      components: mover?.components === undefined ? 0 : own.components,
      componentCount: mover?.components?.count ?? 0,
      unmoved: own.unmoved,
      targets: own.targets,
    });
    this.#writeMover(own, mover);
    if (party.mover !== undefined && !this.frame.isWhole) this.#writeTargets(own.targets, party.mover);
    party.truth.forEach((marks, row) => this.#writeRow(own.truth + row * at.rowBytes, marks));
    this.floats(own.unknowns, 2 * party.signBounds.length).set(party.signBounds.flat());
    this.#writeBranches(party, own);
    party.listed?.forEach((completion, place) => {
      const record = recordOf(completion);
      this.bytes(own.records + place * at.recordBytes, record.length).set(record);
    });
    this.floats(own.weights, party.listed?.length ?? 0).set(party.listed?.map(({ weight }) => weight) ?? []);
  }

  #writeMover(own: PartyMemory, mover: WorldMover | undefined): void {
    const unmoved = mover?.unmoved ?? [];
    this.words(own.unmoved, 1 + unmoved.length).set([
      own.unmoved + 4 * (1 + unmoved.length),
      ...unmoved.map((place) => slotOf(place) * 16),
    ]);
    const numbers = mover?.components?.numbers ?? [];
    const components = this.words(own.components, slotOf(numbers.length));
    numbers.forEach((number, place) => (components[slotOf(place)] = number * 32));
  }

  /** For each package the address of its row; a row is the address where it ends, then the places. */
  #writeTargets(start: number, mover: number): void {
    const { rowOf, starts, members } = this.frame.graph.moves[mover]!.successors;
    const words = this.words(start, rowOf.length + starts.length + members.length);
    const wordOf = (row: number): number => rowOf.length + row + starts[row]!;
    rowOf.forEach((row, place) => (words[place] = start + 4 * wordOf(row)));
    for (let row = 0; row + 1 < starts.length; row += 1) {
      words[wordOf(row)] = start + 4 * wordOf(row + 1);
      words.set(members.subarray(starts[row], starts[row + 1]), wordOf(row) + 1);
    }
  }

  #writeBranches({ branches }: FrameParty, own: PartyMemory): void {
    branches.forEach(({ crossed, tiers }, index) => {
      const branch = own.perBranch[index]!;
      const [tierOne, tierTwo, tierThree] = branch.tiers.map(({ tier }) => tier);
      this.write<string>(own.branches + index * branchFields.length * 4, branchFields, {
        uncrossed: crossed === undefined ? 0 : branch.uncrossed,
        tierOne: tierOne!,
        tierTwo: tierTwo!,
        tierThree: tierThree!,
      });
      if (crossed !== undefined) this.#writeRow(branch.uncrossed, crossed, 0);
      tiers.forEach(({ orders, free }, tier) => {
        const room = branch.tiers[tier]!;
        this.write(room.tier, tierFields, {
          boundCount: orders[0]!.length,
          orderCount: orders.length,
          orders: room.orders,
          freeCount: free.length,
          free: room.free,
        });
        const all = orders.flat();
        this.bytes(room.orders, all.length).set(all);
        this.bytes(room.free, free.length).set(free);
      });
    });
  }

  #writePoints(): void {
    const { at, frame } = this;
    frame.points.forEach(({ party, kind, first, second, answers }, index) => {
      const room = at.pointAnswers[index]!;
      this.write(at.points + index * pointFields.length * 4, pointFields, {
        party,
        kind,
        first,
        second: answers === undefined ? second : room,
      });
      this.bytes(room, answers?.length ?? 0).set(answers ?? []);
    });
  }

  /** The departures of each decision maker stand together, in its order; addresses are offsets into lanes. */
  #writeSteps(movers: number): void {
    const { all } = this.frame.departures;
    const begins = this.words(this.at.steps, movers + 1);
    for (let mover = 0; mover <= movers; mover += 1)
      begins[mover] = all.filter(({ decisionMaker }) => decisionMaker < mover).length;
    this.words(this.at.steps + (movers + 1) * 4, 3 * all.length).set(
      all.flatMap(({ from, to }, index) => [slotOf(from) * 16, slotOf(to) * 16, this.at.replies[index]!]),
    );
    all.forEach(({ replies }, index) => {
      const words = replies.flatMap(({ opponent, targets }) => [
        1 << opponent,
        targets.length,
        ...targets.map((target) => slotOf(target) * 16),
      ]);
      this.words(this.at.replies[index]!, words.length).set(words);
    });
  }
}
