/**
 * Turns 32 words of 32 bits over, in place: bit i of word k becomes bit k of word i. By halves of ever smaller blocks
 * (Warren, Hacker's Delight, 2nd ed. 2012, 7-3), so that all bits take about as long as reading ten of them one by one.
 */
export function transposeBits(words: Uint32Array): void {
  let mask = 0x0000_ffff;
  for (let width = 16; width > 0; width >>>= 1) {
    for (let at = 0; at < 32; at = (at + width + 1) & ~width) {
      const swapped = ((words[at]! >>> width) ^ words[at + width]!) & mask;
      words[at]! ^= swapped << width;
      words[at + width]! ^= swapped;
    }
    mask ^= mask << (width >>> 1);
  }
}
