/** How large a conflict is, for the memory that the list engine takes. */
export interface ListSize {
  readonly stateCount: number;
  readonly decisionMakerCount: number;
}

/** Where everything lies in a kernel's memory, as byte offsets. A column is one word a state. */
export interface ListMemory {
  /** For each decision maker its fibres as an order, see the kernel's `fibre.ts`; one word more than states. */
  readonly orders: readonly number[];
  /** For each decision maker a column: the components its opponents move in, or the classes of irreversible options. */
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

export function listMemoryOf({ stateCount, decisionMakerCount }: ListSize): ListMemory {
  let next = firstByte;
  const take = (bytes: number): number => {
    const start = next;
    next += Math.ceil(bytes / alignment) * alignment;
    return start;
  };
  const takeColumns = (words: number) => Array.from({ length: decisionMakerCount }, () => take(words * 4));
  return {
    orders: takeColumns(stateCount + 1),
    partitions: takeColumns(stateCount),
    answers: take(stateCount * 16 + 64),
    ranks: take(stateCount * 4),
    replies: take(stateCount * 4),
    lasting: take(stateCount * 4),
    spare: take((stateCount + 1) * 4),
    bits: take(Math.ceil(stateCount / 32) * 4),
    tables: next,
  };
}

/** Bytes that the engine takes for a conflict of this size; tables of irreversible options come on top, and are small. */
export function bytesOfList(size: ListSize): number {
  return listMemoryOf(size).tables;
}
