import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wayTo } from '../../src/agreement/change/way.ts';
import { feasibilityOf } from '../../src/agreement/negotiation/feasibility.ts';
import { type Negotiation, readNegotiation } from '../../src/agreement/negotiation/negotiation.ts';
import { type Package, isTaken, lettersOf } from '../../src/agreement/negotiation/package.ts';
import { standsOf } from '../../src/agreement/preference/stand.ts';
import { type AgreementBasis, basisOf } from '../../src/agreement/world/agreement-basis.ts';
import { packageSpaceOf } from '../../src/agreement/world/package-space.ts';
import { finished } from '../finished.ts';
import { smallNegotiation } from '../negotiation-arbitrary.ts';

/** The ranks of all valued packages for a party in each world, with the world's weight. */
interface Valued {
  readonly weight: number;
  readonly rank: (party: number, state: Package) => number;
}

function basisIn(file: Parameters<typeof readNegotiation>[0]): AgreementBasis | undefined {
  const read = readNegotiation(file);
  if (!read.ok) return undefined;
  const issues: Parameters<typeof standsOf>[1] = [];
  const stands = standsOf(read.value, issues);
  if (issues.some(({ severity }) => severity === 'error')) return undefined;
  const space = packageSpaceOf(read.value, finished(feasibilityOf(read.value)).feasible);
  return basisOf(read.value, { stands, space }, { worlds: 40, seed: 3, goal: 'some' });
}

function worldsIn({ worlds, space }: AgreementBasis): readonly Valued[] {
  return Array.from({ length: worlds.count }, (_, index) => {
    const { weight, valuations } = worlds.at(index);
    return { weight, rank: (party, state) => valuations[party]!.ranks[space.indexOf.get(state)!]! };
  });
}

/** Where a party can go alone: other choices of its own, each changed only as it may be, that break no rule. */
function movesOf({ negotiation, space }: AgreementBasis, party: number, from: Package): readonly Package[] {
  const mayChange = (to: Package): boolean =>
    negotiation.options.every(({ index, party: owner, change }) => {
      const [before, after] = [isTaken(from, index), isTaken(to, index)];
      return before === after || (owner === party && change !== (after ? 'back' : 'forward'));
    });
  return space.packages.slice(0, space.feasibleCount).filter((to) => to !== from && mayChange(to));
}

/** All orders of some parties. */
function ordersOf(parties: readonly number[]): readonly (readonly number[])[] {
  if (parties.length === 0) return [[]];
  return parties.flatMap((first) =>
    ordersOf(parties.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

interface Step {
  readonly party: number;
  readonly from: Package;
  readonly to: Package;
}

/** The steps of an order, each party taking its whole part; undefined where one of them cannot be taken. */
function stepsIn(
  basis: AgreementBasis,
  order: readonly number[],
  goal: Package,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  let from = basis.negotiation.statusQuo;
  for (const party of order) {
    const own = ownOf(basis.negotiation, party);
    const to = (from & ~own) | (goal & own);
    if (!movesOf(basis, party, from).includes(to)) return undefined;
    steps.push({ party, from, to });
    from = to;
  }
  return steps;
}

function ownOf({ parties }: Negotiation, party: number): Package {
  return parties[party]!.options.reduce((mask, option) => mask | (1 << option), 0);
}

/** What another party does after a step to its own gain, so that whoever took the step is worse off than before it. */
function harms(basis: AgreementBasis, { party, from, to }: Step, { rank }: Valued): readonly string[] {
  return basis.negotiation.parties
    .filter(({ index, options }) => index !== party && options.length > 0)
    .flatMap(({ index, name }) =>
      movesOf(basis, index, to)
        .filter((next) => rank(index, next) > rank(index, to) && rank(party, next) < rank(party, from))
        .map((next) => `${name} ${lettersOf(next, basis.negotiation.options.length)}`),
    );
}

function weightWhere(worlds: readonly Valued[], holds: (world: Valued) => boolean): number {
  return worlds.filter(holds).reduce((sum, { weight }) => sum + weight, 0);
}

/** In how many worlds somebody loses by a step, and, before the last, in how many somebody else does it harm then. */
function fearOf(basis: AgreementBasis, steps: readonly Step[], worlds: readonly Valued[]): number {
  return steps.reduce((sum, step, index) => {
    const { party, from, to } = step;
    const loses = weightWhere(worlds, ({ rank }) => rank(party, to) < rank(party, from));
    const isLast = index === steps.length - 1;
    const harmed = isLast ? 0 : weightWhere(worlds, (world) => harms(basis, step, world).length > 0);
    return sum + loses + harmed;
  }, 0);
}

/** Whether improvements, by whomever, lead from the status quo to the package in a world. */
function isReached(basis: AgreementBasis, goal: Package, { rank }: Valued): boolean {
  const met = new Set([basis.negotiation.statusQuo]);
  for (const state of met)
    for (const { index, options } of basis.negotiation.parties) {
      if (options.length === 0) continue;
      for (const next of movesOf(basis, index, state))
        if (rank(index, next) > rank(index, state)) met.add(next);
    }
  return met.has(goal);
}

describe('the way to a package', () => {
  test('is the order with the least to fear of all orders, and tells the harm of each step, by definition', () => {
    let ordered = 0;
    let harmed = 0;
    fc.assert(
      fc.property(smallNegotiation, fc.nat(), (file, pick) => {
        const basis = basisIn(file);
        fc.pre(basis !== undefined && basis.space.feasibleCount > 0);
        const { negotiation, space } = basis;
        const goal = space.packages[pick % space.feasibleCount]!;
        const worlds = worldsIn(basis);
        const way = finished(wayTo(basis, goal));
        expect(way.reached.share).toBeCloseTo(
          weightWhere(worlds, (world) => isReached(basis, goal, world)),
          5,
        );
        const movers = negotiation.parties
          .map(({ index }) => index)
          .filter((party) => ((goal ^ negotiation.statusQuo) & ownOf(negotiation, party)) !== 0);
        const possible = ordersOf(movers).flatMap((order) => {
          const steps = stepsIn(basis, order, goal);
          return steps === undefined ? [] : [fearOf(basis, steps, worlds)];
        });
        if (possible.length === 0 || movers.length === 0) return;
        const partyOf = (name: string): number => negotiation.parties.find((one) => one.name === name)!.index;
        const taken = stepsIn(
          basis,
          way.steps.map(({ party }) => partyOf(party)),
          goal,
        )!;
        expect(fearOf(basis, taken, worlds)).toBeCloseTo(Math.min(...possible), 9);
        ordered += Number(Math.max(...possible) > Math.min(...possible) + 1e-9);
        way.steps.forEach(({ answers, loses }, index) => {
          const step = taken[index]!;
          const isLoss = ({ rank }: Valued): boolean =>
            rank(step.party, step.to) < rank(step.party, step.from);
          expect(loses.share).toBeCloseTo(weightWhere(worlds, isLoss), 5);
          for (const { party, to, share, unanswered } of answers) {
            const isHarm = (world: Valued): boolean => harms(basis, step, world).includes(`${party} ${to}`);
            expect(share.share).toBeCloseTo(weightWhere(worlds, isHarm), 5);
            expect(unanswered.share).toBeLessThanOrEqual(share.share);
            harmed += 1;
          }
        });
      }),
      { numRuns: 1000, seed: 11, maxSkipsPerRun: 1000 },
    );
    // Both happened, so that the comparison is not an empty one.
    expect(ordered).toBeGreaterThan(20);
    expect(harmed).toBeGreaterThan(20);
  });
});
