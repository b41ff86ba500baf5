import { expect, test } from 'vitest';
import { type Random, createRandom } from '../../../base/random.ts';
import { Diagrams, OutOfBounds } from './diagrams.ts';
import { always, never } from './node-table.ts';

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** A function of five variables, on levels 0, 2, 4, 6 and 8, as a diagram and as the set of the choices where it holds. */
interface Known {
  readonly edge: number;
  readonly holds: readonly boolean[];
}

const choices = Array.from({ length: 32 }, (_, choice) => choice);

function holdsAt({ table }: Diagrams, edge: number, isOn: (level: number) => boolean): boolean {
  if (edge <= always) return edge === always;
  const node = edge >>> 1;
  const child = isOn(table.levels[node]!) ? table.highs[node]! : table.lows[node]!;
  return holdsAt({ table } as Diagrams, child ^ (edge & 1), isOn);
}

function truthOf(diagrams: Diagrams, edge: number): boolean[] {
  return choices.map((choice) => holdsAt(diagrams, edge, (level) => ((choice >> (level / 2)) & 1) === 1));
}

function variables(diagrams: Diagrams): Known[] {
  return [0, 1, 2, 3, 4].map((bit) => ({
    edge: endOf(diagrams.variable(bit * 2)),
    holds: choices.map((choice) => ((choice >> bit) & 1) === 1),
  }));
}

/** Something new of what is known. */
function combined(diagrams: Diagrams, known: readonly Known[], random: Random): Known {
  const pick = () => known[Math.floor(random() * known.length)]!;
  const [a, b, c] = [pick(), pick(), pick()];
  const each = (of: (choice: number) => boolean) => choices.map(of);
  switch (Math.floor(random() * 6)) {
    case 0:
      return { edge: a.edge ^ 1, holds: each((at) => !a.holds[at]!) };
    case 1:
      return {
        edge: endOf(diagrams.both(a.edge, b.edge)),
        holds: each((at) => a.holds[at]! && b.holds[at]!),
      };
    case 2:
      return {
        edge: endOf(diagrams.either(a.edge, b.edge)),
        holds: each((at) => a.holds[at]! || b.holds[at]!),
      };
    case 3:
      return {
        edge: endOf(diagrams.without(a.edge, b.edge)),
        holds: each((at) => a.holds[at]! && !b.holds[at]!),
      };
    case 4:
      return {
        edge: endOf(diagrams.choose(a.edge, b.edge, c.edge)),
        holds: each((at) => (a.holds[at]! ? b.holds[at]! : c.holds[at]!)),
      };
    default: {
      const mask = Math.floor(random() * 32);
      const levels = [0, 1, 2, 3, 4].flatMap((bit) => (((mask >> bit) & 1) === 1 ? [bit * 2] : []));
      const bound = endOf(diagrams.conjunction(levels));
      const some = (at: number) => choices.some((other) => ((other ^ at) & ~mask) === 0 && a.holds[other]!);
      return { edge: endOf(diagrams.some(a.edge, bound)), holds: each(some) };
    }
  }
}

test('what is done to diagrams is done to the functions; equal functions are equal edges', () => {
  for (let number = 0; number < 60; number += 1) {
    const diagrams = new Diagrams(2 ** 20);
    const random = createRandom(20_261_221, number);
    const known: Known[] = [{ edge: always, holds: choices.map(() => true) }, ...variables(diagrams)];
    const edgeOf = new Map<string, number>();
    for (let step = 0; step < 150; step += 1) {
      const made = combined(diagrams, known, random);
      expect(truthOf(diagrams, made.edge)).toEqual(made.holds);
      const same = edgeOf.get(made.holds.join()) ?? made.edge;
      expect(made.edge).toBe(same);
      edgeOf.set(made.holds.join(), made.edge);
      known.push(made);
    }
  }
});

test('variables are read as those a level below where they are listed', () => {
  const diagrams = new Diagrams(2 ** 20);
  const known = variables(diagrams);
  for (let number = 0; number < 200; number += 1) {
    const random = createRandom(20_261_222, number);
    const first = combined(diagrams, known, random);
    const { edge } = combined(diagrams, [...known, first], random);
    const mask = Math.floor(random() * 32);
    const levels = [0, 1, 2, 3, 4].flatMap((bit) => (((mask >> bit) & 1) === 1 ? [bit * 2] : []));
    const primed = endOf(diagrams.prime(edge, endOf(diagrams.conjunction(levels))));
    const truth = truthOf(diagrams, edge);
    for (const choice of choices) {
      const isOn = (level: number) => {
        const isListed = ((mask >> (level >>> 1)) & 1) === 1;
        expect(level % 2 === 1).toBe(isListed);
        return ((choice >> (level >>> 1)) & 1) === 1;
      };
      expect(holdsAt(diagrams, primed, isOn)).toBe(truth[choice]);
    }
  }
});

/** Where the numbers written in the variables of levels 0, 2, ... and 40, 42, ... are equal: 3 * 2^bits nodes. */
function* equality(diagrams: Diagrams, bits: number): Generator<void, number> {
  let equal: number = always;
  for (let bit = 0; bit < bits; bit += 1) {
    const first = yield* diagrams.variable(bit * 2);
    const second = yield* diagrams.variable(40 + bit * 2);
    equal = yield* diagrams.both(equal, yield* diagrams.choose(first, second, second ^ 1));
  }
  return equal;
}

test('what is not kept is collected, what is kept is not, and the table stays within its limit', () => {
  const diagrams = new Diagrams(20_000);
  const kept = endOf(diagrams.keepOne(equality(diagrams, 8)));
  const pauses = { count: 0 };
  for (let round = 0; round < 30; round += 1) {
    const work = diagrams.keepOne(equality(diagrams, 11));
    for (let step = work.next(); step.done !== true; step = work.next()) pauses.count += 1;
    diagrams.keepSince(diagrams.scope - 1, []);
    // Shifts the functions made, so that there is something new each round.
    endOf(diagrams.keepOne(parity(diagrams, round)));
    expect(diagrams.table.used).toBeLessThanOrEqual(20_000);
  }
  expect(endOf(diagrams.keepOne(equality(diagrams, 8)))).toBe(kept);
  const agrees = (choice: number) => (level: number) => ((choice >> ((level % 40) / 2)) & 1) === 1;
  expect(holdsAt(diagrams, kept, agrees(0b1011_0010))).toBe(true);
  expect(holdsAt(diagrams, kept, (level) => level === 4)).toBe(false);
});

function* parity(diagrams: Diagrams, first: number): Generator<void, number> {
  let odd: number = never;
  for (let bit = 0; bit < 20; bit += 1) {
    const variable = yield* diagrams.variable(80 + ((first + bit) % 20) * 2);
    odd = yield* diagrams.choose(variable, odd ^ 1, odd);
  }
  return odd;
}

/** Whether an odd number of pairs, drawn from twelve variables, are one on and one off: some hundred nodes. */
function* tangle(diagrams: Diagrams, random: Random): Generator<void, number> {
  let odd: number = never;
  for (let term = 0; term < 14; term += 1) {
    const first = yield* diagrams.variable(Math.floor(random() * 12) * 2);
    const second = yield* diagrams.variable(Math.floor(random() * 12) * 2);
    const both = yield* diagrams.both(first, second ^ 1);
    odd = yield* diagrams.choose(both, odd ^ 1, odd);
  }
  return odd;
}

test('collecting in the middle of an operation loses nothing that the operation still needs', () => {
  let fitted = 0;
  for (let number = 0; number < 300; number += 1) {
    const limit = 120 + (number % 40) * 12;
    const answers = [limit, 2 ** 20].map((mostNodes) => {
      const diagrams = new Diagrams(mostNodes);
      const random = createRandom(20_261_223, number);
      try {
        const set = endOf(diagrams.keepOne(tangle(diagrams, random)));
        const bound = endOf(diagrams.conjunction([0, 2, 4, 6]));
        const edge = endOf(diagrams.some(set, bound));
        return Array.from({ length: 4096 }, (_, choice) =>
          holdsAt(diagrams, edge, (level) => ((choice >> (level / 2)) & 1) === 1),
        );
      } catch (error) {
        if (error instanceof OutOfBounds) return undefined;
        throw error;
      }
    });
    if (answers[0] === undefined) continue;
    fitted += 1;
    expect(answers[0], `number ${number}`).toEqual(answers[1]);
  }
  expect(fitted).toBeGreaterThan(100);
});

test('what needs more nodes than there may be is told, and leaves the table usable', () => {
  const diagrams = new Diagrams(20_000);
  expect(() => endOf(diagrams.keepOne(equality(diagrams, 16)))).toThrow(OutOfBounds);
  const edge = endOf(diagrams.keepOne(equality(diagrams, 5)));
  expect(holdsAt(diagrams, edge, () => true)).toBe(true);
  expect(holdsAt(diagrams, edge, (level) => level === 40)).toBe(false);
});

test('a long operation pauses on the way', () => {
  const run = equality(new Diagrams(2 ** 22), 15);
  let pauses = 0;
  while (run.next().done !== true) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
});
