/**
 * Formulas over options, for many states at once. The truth of a formula in a block of states is a register, a bit a
 * state; 128 states are one vector. A program is a list of steps of four words: operation, target register, and two
 * values (registers, or the bit of an option). Any other operation tells where two registers differ. Registers are byte offsets from the first.
 */
const takeOption: u32 = 0;
const takeAll: u32 = 1;
const negate: u32 = 2;
const both: u32 = 3;
const either: u32 = 4;

/** Where one of the first 7 options is taken among 128 states that begin at a multiple of 128. */
@inline function takenOf(option: u32): v128 {
  switch (option) {
    case 0: return i8x16.splat(<i8>0xaa);
    case 1: return i8x16.splat(<i8>0xcc);
    case 2: return i8x16.splat(<i8>0xf0);
    case 3: return i16x8.splat(<i16>0xff00);
    case 4: return i32x4.splat(0xffff_0000);
    case 5: return i64x2.splat(0xffff_ffff_0000_0000);
    default: return i64x2(0, -1);
  }
}

/** Writes where an option is taken, from a code on. */
@inline function take(option: u32, code: u32, target: u32, end: u32): void {
  if (option < 7) {
    const taken = takenOf(option);
    for (; target < end; target += 16) v128.store(target, taken);
  } else
    for (; target < end; target += 16, code += 128)
      v128.store(target, i32x4.splat(0 - ((code >>> option) & 1)));
}

/** Runs a program for the block of states that begins at a code; `size`: bytes of a register, a multiple of 16. */
@inline export function evaluate(program: u32, end: u32, registers: u32, size: u32, code: u32): void {
  for (let step = program; step < end; step += 16) {
    const operation = load<u32>(step);
    const target = registers + load<u32>(step, 4);
    const stop = target + size;
    const one = load<u32>(step, 8);
    const left = registers + one - target;
    const right = registers + load<u32>(step, 12) - target;
    if (operation === takeOption) take(one, code, target, stop);
    else if (operation === takeAll) memory.fill(target, 0xff, size);
    else if (operation === negate)
      for (let at = target; at < stop; at += 16) v128.store(at, v128.not(v128.load(at + left)));
    else if (operation === both)
      for (let at = target; at < stop; at += 16)
        v128.store(at, v128.and(v128.load(at + left), v128.load(at + right)));
    else if (operation === either)
      for (let at = target; at < stop; at += 16)
        v128.store(at, v128.or(v128.load(at + left), v128.load(at + right)));
    else
      for (let at = target; at < stop; at += 16)
        v128.store(at, v128.xor(v128.load(at + left), v128.load(at + right)));
  }
}

/** Writes a bit a state, whether the program's first register holds, for blocks of states from one up to another. */
export function markWhere(
  program: u32, end: u32, registers: u32, size: u32, bits: u32, from: u32, to: u32,
): void {
  for (let block = from; block < to; block += 1) {
    evaluate(program, end, registers, size, block * (size << 3));
    memory.copy(bits + block * size, registers, size);
  }
}
