import type { NumberedWorld, NumberedWorlds } from './world-in-words.ts';

/** Some worlds in which something holds, and some in which it does not. */
export interface ExampleWorlds {
  readonly holding: readonly NumberedWorld[];
  readonly failing: readonly NumberedWorld[];
}

/** Packages times pairs of decision makers that are looked at, summed over the worlds, before the search ends. */
const effort = 1_200_000;
const fewest = 12;
const most = 400;

/**
 * Up to `wanted` worlds of each kind among those that are spread evenly over all; the same ones every time. Yields the
 * part of them that was looked at.
 */
export function* exampleWorlds(
  worlds: NumberedWorlds,
  holds: (world: NumberedWorld) => boolean,
  wanted = 2,
): Generator<number, ExampleWorlds> {
  const holding: NumberedWorld[] = [];
  const failing: NumberedWorld[] = [];
  const numbers = spreadNumbers(worlds);
  for (const [place, number] of numbers.entries()) {
    yield place / numbers.length;
    const world = worlds.at(number);
    const kind = holds(world) ? holding : failing;
    if (kind.length < wanted) kind.push(world);
    if (holding.length === wanted && failing.length === wanted) break;
  }
  return { holding, failing };
}

/**
 * Numbers of worlds to look at, spread over all of them: neighbours of an enumeration differ in one party alone. All of
 * them where they are few.
 */
export function spreadNumbers({ count, size }: Pick<NumberedWorlds, 'count' | 'size'>): readonly number[] {
  const looked = Math.min(count, Math.max(fewest, Math.min(most, Math.floor(effort / Math.max(1, size)))));
  const step = strideOver(count);
  return Array.from({ length: looked }, (_, index) => (index * step) % count);
}

/** A step that comes by every number once: near the golden section of all, and without a common divisor. */
function strideOver(count: number): number {
  let step = Math.max(1, Math.round(count * 0.618));
  while (divisorOf(step, count) !== 1) step += 1;
  return step;
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}
