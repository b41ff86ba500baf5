/**
 * Which fibres of a decision maker are ordered alike: those whose codes agree in the bits that matter to its order. The
 * number of such a class is these bits, put next to each other; runs of bits are moved as one.
 */
@inline export function classOf(code: u32, matters: u32): u32 {
  let number: u32 = 0;
  let place: u32 = 0;
  for (let left = matters; left; ) {
    const low = ctz(left);
    const run = ctz(~(left >>> low));
    const mask: u32 = (1 << run) - 1;
    number |= ((code >>> low) & mask) << place;
    place += run;
    left &= ~(mask << low);
  }
  return number;
}

/** The code of a class's states with nothing taken but what matters. */
@inline export function codeOfClass(number: u32, matters: u32): u32 {
  let code: u32 = 0;
  for (let left = matters; left; ) {
    const low = ctz(left);
    const run = ctz(~(left >>> low));
    const mask: u32 = (1 << run) - 1;
    code |= (number & mask) << low;
    number >>>= run;
    left &= ~(mask << low);
  }
  return code;
}
