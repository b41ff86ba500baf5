/** What the host writes and the kernels read: words, one after the other. All addresses are byte offsets. */

@unmanaged
export class Problem {
  /** The moves of those who control an option, and the room to judge stability: the sweep's own problem. */
  sweep: u32;
  partyCount: u32;
  parties: u32;
  /** Valued packages; those in the graph of moves come first. */
  packageCount: u32;
  /** Bytes of a row: two a package, filled up to a multiple of 64. */
  rowBytes: u32;
  /** Bytes of the record of a completion: see `record.ts`. */
  recordBytes: u32;
  /** Whether world k is the k-th of all, else it is drawn. */
  isEnumerated: u32;
  /** Whether equilibria are asked. */
  asked: u32;
  /** A row: all bits where the package may be acceptable to all. */
  candidates: u32;
  /** A byte a package: 1 where it would be an agreement. */
  eligible: u32;
  statusQuo: u32;
  /** Parties that count in what is acceptable to all, and vectors that one rank of each of them fills. */
  countedCount: u32;
  vectors: u32;
  pointCount: u32;
  points: u32;
  /** For each mover where its steps begin, and at last where all end. */
  steps: u32;
  /** Who could answer a step alone is looked for in the worlds below this one. */
  answerWorlds: u32;
  /** In the worlds below this one all packages' stability is counted, in the others that of the efficient ones. */
  wholeWorlds: u32;
}

/** A party, and all that is open about it. */
@unmanaged
export class Party {
  /** Its number among those who control an option; beyond all of them where it controls none. */
  mover: u32;
  /** Whether it counts in what is acceptable to all. */
  isCounted: u32;
  /** Whether it is counted how often it is stable by its own ranking. */
  isOwnCounted: u32;
  /** The place of its fallback. */
  floor: u32;
  seed: u32;
  /** A row for each priority that it may have: all bits where it holds. */
  truth: u32;
  branchCount: u32;
  branches: u32;
  unknownCount: u32;
  /** For each unknown option two floats: a number below the first draws *wants*, below the second *indifferent*. */
  unknowns: u32;
  /** The row of the first unknown option taken; those of the others follow, two each. */
  firstSign: u32;
  /** Numbers that drawing takes at most. */
  numbers: u32;
  /** All completions, one record each, and their weights, a float each; none where worlds are drawn. */
  records: u32;
  recordCount: u32;
  weights: u32;
  /** For Nash, GMR and SMR and each package, the weight of the completions that it is stable under, a float. */
  shares: u32;
  /** For each package, 32 times the number of its component in the others' moves, where all can be taken back; else 0. */
  components: u32;
  componentCount: u32;
  /** Packages that it cannot move from, after the address where they end. */
  unmoved: u32;
  /** For each package the address of the places that it can move to, after the address where they end; 0 where none asks. */
  targets: u32;
}

/** One reading of what a party said. */
@unmanaged
export class Branch {
  /** A row: all bits where no red line is crossed; 0 where none ever is. */
  uncrossed: u32;
  tierOne: u32;
  tierTwo: u32;
  tierThree: u32;
}

/** The known priorities of one tier. */
@unmanaged
export class Tier {
  /** Those that something is settled about: how many, in how many orders, and these orders, a byte a priority. */
  boundCount: u32;
  orderCount: u32;
  orders: u32;
  /** The others, a byte each. */
  freeCount: u32;
  free: u32;
}

/** What could be asked of a party. */
@unmanaged
export class Point {
  party: u32;
  /** 0: the sign of an unknown option; 1: which of two priorities comes first; 2: which reading. */
  kind: u32;
  /** The unknown option, or the one priority. */
  first: u32;
  /** The other priority; or for each reading its answer, a byte. */
  second: u32;
}

/** A step away from a package. */
@unmanaged
export class Step {
  from: u32;
  to: u32;
  /** For each opponent that can move on: a bit of its own, how many states it can move to, and these; then 0. */
  replies: u32;
}

/** The work of one thread: its range, its own room, and where it goes on when it is called again. */
@unmanaged
export class Task {
  next: u32;
  end: u32;
  /** From the worlds in the lanes to the next that are this task's. */
  stride: u32;
  /** Whether the worlds in the lanes have been begun. */
  isBegun: u32;
  /** Its room for judging stability: the sweep's own task. */
  sweep: u32;
  /** The party whose completions are judged by themselves. */
  party: u32;
  /** Numbers that are drawn from, for four worlds. */
  numbers: u32;
  /** Records of the completions in the lanes: eight a party. */
  records: u32;
  /** Rows of ranks: eight a party. */
  rows: u32;
  /** Addresses of the rows that are ranked by. */
  order: u32;
  /** Bits of the keys that are met, and how many lie before (see `rank.ts`). */
  met: u32;
  before: u32;
  /** Where the priorities of a party come in its order, a byte each. */
  places: u32;
  accepted: u32;
  /** Places of the packages that all accept. */
  list: u32;
  /** For each of them its number in the list and the sum of its ranks; room to sort them, and where each digit's begin. */
  keys: u32;
  dealt: u32;
  starts: u32;
  /** Numbers in the list of the efficient ones, and their profiles. */
  efficientList: u32;
  efficientProfiles: u32;
  /** For each package accepted its ranks, a vector or several. */
  profiles: u32;
  /** Bits of the lanes that hold a world. */
  valid: u32;
  /** Weights of the worlds in the lanes, and the sums of their subsets. */
  laneWeights: u32;
  subsets: u32;
  /** Bits of the lanes in which packages are equilibria under Nash, GMR, SMR and SEQ, a byte each. */
  equilibria: u32;
  /** The worst of each component: see `stable.ts`. */
  worsts: u32;
  /** Where decision makers' ranks and targets are; the number of the last search, that of the search that met each place, and places that wait: see `sequential.ts`. */
  movers: u32;
  search: u32;
  searched: u32;
  waiting: u32;
  /** Sums of weights: see the host. */
  some: u32;
  efficient: u32;
  allThree: u32;
  sequential: u32;
  own: u32;
  answers: u32;
  stepWeights: u32;
  /** For each step who could answer it alone, a bit each. */
  stepAnswerers: u32;
  /** For each step those of the first 64 worlds in which nothing sanctions it and nobody could answer it alone, a bit each. */
  stepWorlds: u32;
}

@inline export function partyAt(problem: Problem, party: u32): Party {
  return changetype<Party>(problem.parties + party * offsetof<Party>());
}

/** Where the record of the completion that a party has in a lane is. */
@inline export function recordAt(problem: Problem, task: Task, party: u32, lane: u32): u32 {
  return task.records + ((party << 3) + lane) * problem.recordBytes;
}

@inline export function rowAt(problem: Problem, task: Task, party: u32, lane: u32): u32 {
  return task.rows + ((party << 3) + lane) * problem.rowBytes;
}

/** Worlds in the lanes at once. */
export const laneCount: u32 = 8;
