/** What the host writes and the kernels read: words, one after the other. All addresses are byte offsets. */

@unmanaged
export class Problem {
  decisionMakerCount: u32;
  stateCount: u32;
  /** Bytes of a set of states, a bit a state: a multiple of 16. */
  setBytes: u32;
  /** The first of the movers. */
  movers: u32;
  seed: u32;
  /** Bit 0: SEQ is asked; bit 1: SSR is. */
  asked: u32;
}

/** A decision maker: how it moves, and the rankings that it may have. */
@unmanaged
export class Mover {
  /** Where its moves can all be taken back, its fibres (see `move.ts`), else 0. */
  fibres: u32;
  /** Where one cannot, for each state the states that it can move to, else 0. */
  rows: u32;
  /** Steps that one turn of it takes. */
  cost: u32;
  /** For each state where the badness of its component is kept, as an offset; 0 where there are no components. */
  components: u32;
  /** Its rankings, so many of so many bytes each. */
  rankings: u32;
  rankingCount: u32;
  rankingBytes: u32;
  /** Where it is stable: for each ranking three sets, under Nash, GMR and SMR. */
  sets: u32;
  /** How likely each ranking is (see `draw.ts`); 0 where all are equally likely. */
  chances: u32;
  /** The weight of each ranking, a float; filled up with zeros to a multiple of 16. */
  weights: u32;
  /** For Nash, GMR and SMR and each state, the weight of the rankings that it is stable under, a float. */
  shares: u32;
  /** Where among the uses of all rankings those of its own begin, in bytes. */
  used: u32;
}

/** The work of one thread: its range, its own room, and where it goes on when it is called again. */
@unmanaged
export class Task {
  next: u32;
  end: u32;
  /** Whether the samples in the lanes have been begun, and what of them is next. */
  isBegun: u32;
  concept: u32;
  focal: u32;
  isStarted: u32;
  mover: u32;
  quiet: i32;
  /** Lanes of ranks, one decision maker after the other. */
  ranks: u32;
  /** Lanes of one value a state each. */
  badness: u32;
  values: u32;
  joint: u32;
  /** Room to turn a square of lanes: addresses of rows, the square, and the turned one. */
  rows: u32;
  square: u32;
  turned: u32;
  /** Sets of eight samples. */
  eight: u32;
  /** Sums of weights (see `count.ts`). */
  sums: u32;
  /** For each decision maker the rankings that the samples in the lanes have. */
  picks: u32;
  /** For each decision maker and ranking, how many samples have it. */
  uses: u32;
  /** For Nash, GMR and SMR: equilibria counted bit by bit (see `count.ts`). */
  planes: u32;
  /** Samples counted since the planes were emptied. */
  pending: u32;
  /** Counts of states: equilibria under Nash, GMR, SMR; under SEQ and SSR stable for each decision maker, and for all. */
  counts: u32;
  /** For each concept the samples that have an equilibrium. */
  some: u32;
  /** Where the set of equilibria of the next sample is to be written, under the one concept asked; 0 where it is not. */
  equilibria: u32;
}

@inline export function moverAt(problem: Problem, decisionMaker: u32): Mover {
  return changetype<Mover>(problem.movers + decisionMaker * offsetof<Mover>());
}

/** Bytes of lanes of one value a state; states are filled up to a multiple of 16. */
@inline export function laneBytes(problem: Problem): u32 {
  return ((problem.stateCount + 15) & ~15) << 4;
}
