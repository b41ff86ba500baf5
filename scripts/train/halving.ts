import { createRandom, type Random } from '@entente/core/base/random';

const rounds = 12;
const fewest = 4;

/**
 * A group for each vector, by halving the vectors again and again (two means each time). A group is its path from the
 * top, 0 or 1 a step, behind a leading one.
 */
export function groupsByHalving(vectors: readonly Float64Array[], depth: number, seed: number): Uint16Array {
  const groups = new Uint16Array(vectors.length).fill(1);
  const random = createRandom(seed, 3);
  let parts = [vectors.map((_, index) => index)];
  for (let step = 0; step < depth; step += 1) {
    parts = parts.flatMap((part) => {
      if (part.length < fewest) return [part];
      const isRight = halve(part, vectors, random);
      const halves = [false, true].map((side) => part.filter((_, index) => isRight[index] === side));
      if (halves.some((half) => half.length === 0)) return [part];
      halves.forEach((half, side) => {
        for (const index of half) groups[index] = groups[index]! * 2 + side;
      });
      return halves;
    });
  }
  return groups;
}

function halve(
  part: readonly number[],
  vectors: readonly Float64Array[],
  random: Random,
): readonly boolean[] {
  const drawn = (): Float64Array => Float64Array.from(vectors[part[Math.floor(random() * part.length)]!]!);
  let means = [drawn(), drawn()];
  let sides: boolean[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sides = part.map((index) => distance(vectors[index]!, means[1]!) < distance(vectors[index]!, means[0]!));
    means = [false, true].map((side, which) => {
      const sum = new Float64Array(means[0]!.length);
      let count = 0;
      part.forEach((index, place) => {
        if (sides[place] !== side) return;
        count += 1;
        const vector = vectors[index]!;
        for (let at = 0; at < sum.length; at += 1) sum[at]! += vector[at]!;
      });
      return count === 0 ? means[which]! : sum.map((value) => value / count);
    });
  }
  return sides;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at]! - b[at]!) ** 2;
  return sum;
}
