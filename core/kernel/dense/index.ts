/** Adds the words from one byte offset up to another. */
export function sumWords(from: u32, to: u32): u32 {
  let sum: u32 = 0;
  for (let at = from; at < to; at += 4) sum += load<u32>(at);
  return sum;
}
