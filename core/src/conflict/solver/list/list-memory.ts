/** How large a conflict is, for the memory that the list engine takes. */
export interface ListSize {
  readonly stateCount: number;
  readonly decisionMakerCount: number;
}

/** Where everything lies in a kernel's memory, as byte offsets. A column is one word a state. */
export interface ListMemory {
  /** For each decision maker its fibres as an order, see the kernel's `fibre.ts`; one word more than states. */
  readonly orders: readonly number[];
  /** For each decision maker a column: its choices, then the components its opponents move in, or classes of moves. */
  readonly partitions: readonly number[];
  /** 16 bytes a state: answers in lanes; before, the tables that fibres are found with. */
  readonly answers: number;
  readonly ranks: number;
  readonly replies: number;
  readonly lasting: number;
  readonly spare: number;
  /** A bit a state. */
  readonly bits: number;
  /** Tables of classes of irreversible options, to the end. */
  readonly tables: number;
}

/** Below this the compiler may keep what is its own. */
const firstByte = 4096;

/** Vectors lie at multiples of this. */
const alignment = 16;

/** Gives out a kernel's memory piece by piece. */
export class Allotment {
  #next = firstByte;

  get end(): number {
    return this.#next;
  }

  bytes(count: number): number {
    const start = this.#next;
    this.#next += Math.ceil(count / alignment) * alignment;
    return start;
  }

  words(count: number): number {
    return this.bytes(count * 4);
  }

  /** As many columns of so many words. */
  columns(count: number, words: number): readonly number[] {
    return Array.from({ length: count }, () => this.words(words));
  }
}

export function listMemoryOf({ stateCount, decisionMakerCount }: ListSize): ListMemory {
  const allot = new Allotment();
  const columns = {
    orders: allot.columns(decisionMakerCount, stateCount + 1),
    partitions: allot.columns(decisionMakerCount, stateCount),
    answers: allot.bytes(stateCount * 16 + 64),
    ranks: allot.words(stateCount),
    replies: allot.words(stateCount),
    lasting: allot.words(stateCount),
    spare: allot.words(stateCount),
    bits: allot.words(Math.ceil(stateCount / 32)),
  };
  return { ...columns, tables: allot.end };
}

/** More than this a kernel's memory does not hold: 4 GiB, less what tables of irreversible options may take. */
export const mostKernelBytes = 3.75 * 2 ** 30;

/** Bytes that the engine takes for a conflict of this size; tables of irreversible options come on top, and are small. */
export function bytesOfList(size: ListSize): number {
  return listMemoryOf(size).tables;
}
