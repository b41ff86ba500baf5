import type { ControlledOption } from '../../conflict-graph.ts';

/** The kernels work on at least 128 states: more options than there are belong to nobody and are never taken. */
const fewestBits = 7;

/** Where a decision maker's own options lie in a code as the kernels have it. */
export interface OwnBits {
  readonly shift: number;
  /** 0 where it controls nothing; then the shift is beyond all options. */
  readonly bits: number;
  /** Bits of others' options: fibres that agree in them are ordered alike. */
  readonly matters: number;
}

/** Codes as the kernels have them: each decision maker's options next to each other. */
export interface OptionLayout {
  readonly optionCount: number;
  /** Bits of a code, at least 7. */
  readonly bitCount: number;
  /** For each option its bit; option k has bit k where owners do not alternate. */
  readonly bitOf: readonly number[];
  readonly owners: readonly OwnBits[];
}

export function layoutOf(options: readonly ControlledOption[], decisionMakerCount: number): OptionLayout {
  const owned = Array.from({ length: decisionMakerCount }, (_, mover) =>
    options.flatMap(({ decisionMaker }, option) => (decisionMaker === mover ? [option] : [])),
  );
  const bitCount = Math.max(options.length, fewestBits);
  const bitOf: number[] = options.map(() => 0);
  const owners: OwnBits[] = owned.map(() => ({ shift: bitCount, bits: 0, matters: 0 }));
  let shift = 0;
  for (const mover of new Set(options.map(({ decisionMaker }) => decisionMaker))) {
    const own = owned[mover]!;
    own.forEach((option, index) => {
      bitOf[option] = shift + index;
    });
    owners[mover] = {
      shift,
      bits: own.length,
      matters: 2 ** bitCount - 2 ** (shift + own.length) + 2 ** shift - 1,
    };
    shift += own.length;
  }
  return { optionCount: options.length, bitCount, bitOf, owners };
}

/** Puts a bit a state from the order of the layout's codes into that of options, in place, with pauses. */
export function* restoreOrder(words: Uint32Array, { bitOf }: OptionLayout): Generator<void, void> {
  const held: number[] = [];
  bitOf.forEach((bit, option) => {
    held[bit] = option;
  });
  for (let bit = 0; bit < held.length; bit += 1) {
    const other = held.indexOf(bit);
    if (other === bit) continue;
    exchangeBits(words, bit, other);
    held[other] = held[bit]!;
    held[bit] = bit;
    yield;
  }
}

/** Exchanges two bits of all codes, the lower one first. */
function exchangeBits(words: Uint32Array, low: number, high: number): void {
  if (high < 5) exchangeInWords(words, low, high);
  else if (low < 5) exchangeAcrossWords(words, low, 1 << (high - 5));
  else exchangeWords(words, 1 << (low - 5), 1 << (high - 5));
}

/** Where a bit below 5 of the state is not set in a word. */
const withoutBit = [0x5555_5555, 0x3333_3333, 0x0f0f_0f0f, 0x00ff_00ff, 0x0000_ffff] as const;

function exchangeInWords(words: Uint32Array, low: number, high: number): void {
  const distance = (1 << high) - (1 << low);
  const mask = withoutBit[high]! & ~withoutBit[low]!;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const differing = ((word >>> distance) ^ word) & mask;
    words[at] = word ^ differing ^ (differing << distance);
  }
}

function exchangeAcrossWords(words: Uint32Array, low: number, high: number): void {
  const distance = 1 << low;
  const mask = withoutBit[low]!;
  for (let at = 0; at < words.length; at += 1) {
    if ((at & high) !== 0) continue;
    const one = words[at]!;
    const two = words[at | high]!;
    const differing = ((one >>> distance) ^ two) & mask;
    words[at] = one ^ (differing << distance);
    words[at | high] = two ^ differing;
  }
}

function exchangeWords(words: Uint32Array, low: number, high: number): void {
  for (let at = 0; at < words.length; at += 1) {
    if ((at & low) === 0 || (at & high) !== 0) continue;
    const other = at ^ low ^ high;
    const word = words[at]!;
    words[at] = words[other]!;
    words[other] = word;
  }
}
