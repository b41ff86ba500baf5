/**
 * Formulas over options, for many states at once. The truth of a formula in a block of states is a register, a bit a
 * state; 128 states are one vector. A program is a list of steps of four words: operation, target register, and two
 * values (registers, or the number of an option). Registers are byte offsets from the first.
 */
const takeOption: u32 = 0;
const takeAll: u32 = 1;
const negate: u32 = 2;
const both: u32 = 3;
const either: u32 = 4;
const differ: u32 = 5;

/** Where the option is taken among 128 states that begin at a multiple of 128. */
@inline function takenOf(option: u32, code: u32): v128 {
  switch (option) {
    case 0: return i8x16.splat(<i8>0xaa);
    case 1: return i8x16.splat(<i8>0xcc);
    case 2: return i8x16.splat(<i8>0xf0);
    case 3: return i16x8.splat(<i16>0xff00);
    case 4: return i32x4.splat(0xffff_0000);
    case 5: return i64x2.splat(0xffff_ffff_0000_0000);
    case 6: return i64x2(0, -1);
    default: return i32x4.splat((code >>> option) & 1 ? -1 : 0);
  }
}

/** Runs a program for the block of states that begins at a code; `size`: bytes of a register, a multiple of 16. */
@inline export function evaluate(program: u32, end: u32, registers: u32, size: u32, code: u32): void {
  for (let step = program; step < end; step += 16) {
    const operation = load<u32>(step);
    const target = registers + load<u32>(step, 4);
    const one = load<u32>(step, 8);
    const left = registers + one;
    const right = registers + load<u32>(step, 12);
    for (let at: u32 = 0; at < size; at += 16) {
      let value: v128;
      switch (operation) {
        case takeOption: value = takenOf(one, code + (at << 3)); break;
        case takeAll: value = i64x2.splat(-1); break;
        case negate: value = v128.not(v128.load(left + at)); break;
        case both: value = v128.and(v128.load(left + at), v128.load(right + at)); break;
        case either: value = v128.or(v128.load(left + at), v128.load(right + at)); break;
        default: value = v128.xor(v128.load(left + at), v128.load(right + at));
      }
      v128.store(target + at, value);
    }
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
