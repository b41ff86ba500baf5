/** Draws a number from 0 (included) to 1 (excluded). The same seed and stream give the same sequence everywhere. */
export type Random = () => number;

/**
 * A stream of pseudo-random numbers of its own for each (seed, stream): so the k-th draw of an experiment does not
 * depend on how many came before it, nor on how the work was divided.
 *
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand, public domain), its state filled by splitmix32.
 */
export function createRandom(seed: number, stream: number): Random {
  let filler = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream | 0, 0x85ebca6b)) | 0;
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) | 0;
    let mixed = filler ^ (filler >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
  let a = fill();
  let b = fill() ^ seed;
  let c = fill() ^ stream;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}
