import {
  type AgreementBasis,
  type AgreementSettings,
  basisOf,
  defaultAgreementSettings,
} from './agreement-basis.ts';
import { feasibilityOf } from '../negotiation/feasibility.ts';
import { efficientAmong, judgeWorld } from './judged-world.ts';
import type { Sign } from '../negotiation/negotiation-file.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { ownStabilityOf } from './own-stability.ts';
import { type Package, lettersOf } from '../negotiation/package.ts';
import { packageSpaceOf } from './package-space.ts';
import type { AgreementReport } from '../report.ts';
import { standsOf } from '../preference/stand.ts';
import type { World, Worlds } from './world.ts';
import { type SharedConcept, WorldStability, graphRanksOf } from './world-stability.ts';

/** What one party wants in a world: everything that was left open about it, settled. */
export interface PartyInWorld {
  readonly party: number;
  readonly isSilent: boolean;
  /** Whether it counts in what is acceptable to all. */
  readonly isCounted: boolean;
  /** Which of the readings of what it said holds, from 0, and of how many. */
  readonly reading: number;
  readonly readings: number;
  readonly signs: readonly { readonly option: number; readonly sign: Sign }[];
  /** What matters to it, most important first. */
  readonly order: readonly PriorityInWorld[];
}

/** A known priority by its words, or an unknown option that the party wants taken or not taken in this world. */
export type PriorityInWorld =
  | { readonly says: string }
  | { readonly option: number; readonly wantsTaken: boolean };

/** One world by its number: what everybody wants in it, and what is acceptable, efficient and an equilibrium there. */
export interface NumberedWorld {
  readonly number: number;
  /** Its part of all worlds. */
  readonly weight: number;
  /** Those whose wants make the world, in the order of the negotiation; who only speaks is asked nowhere. */
  readonly parties: readonly PartyInWorld[];
  /** Feasible packages that every counted party accepts, in letters. */
  acceptable(): readonly string[];
  /** Those of the acceptable ones that no other of them outdoes. */
  efficient(): readonly string[];
  /** Whether an acceptable package is better than the status quo for some party. */
  hasAgreement(): boolean;
  accepts(party: number, state: Package): boolean;
  /** 1 where the party ranks the first package above the second, -1 where below, 0 where they are level. */
  compare(party: number, first: Package, second: Package): -1 | 0 | 1;
  /** Whether the package is stable for a party that controls an option. */
  isStableFor(party: number, state: Package, concept: SharedConcept): boolean;
  isEquilibrium(state: Package, concept: SharedConcept): boolean;
  /** The steps away from a package that are better for a party and that nothing deters under the concept. */
  stepsAway(party: number, state: Package, concept: SharedConcept): readonly string[];
}

/** All worlds that an analysis looked at, by number. */
export interface NumberedWorlds {
  readonly kind: 'enumerated' | 'sampled';
  readonly count: number;
  /** How much there is to look at in one world: so many packages times pairs of decision makers. */
  readonly size: number;
  at(number: number): NumberedWorld;
}

/**
 * The settings under which an analysis found its report: with them a number names the same world. Where all worlds were
 * looked at, it could have been more.
 */
export function settingsBehind({
  worlds: { kind, count, seed = defaultAgreementSettings.seed },
}: Pick<AgreementReport, 'worlds'>): AgreementSettings {
  const worlds = kind === 'enumerated' ? Math.max(count, defaultAgreementSettings.worlds) : count;
  return { worlds, seed, goal: 'some' };
}

/** The worlds of an analysis, opened once and then asked for by number. */
export function openWorlds(negotiation: Negotiation, settings: AgreementSettings): NumberedWorlds {
  const steps = basisBehind(negotiation, settings);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const basis = step.value;
  const worlds: Worlds = basis.worlds;
  const makers = basis.space.decisionMakers.length;
  return {
    kind: worlds.kind,
    count: worlds.count,
    size: basis.space.packages.length * Math.max(1, makers) ** 2,
    at: (number) => describe(basis, worlds.at(number), number),
  };
}

/** World `number` of an analysis; undefined where it looked at no such world. */
export function worldNumbered(
  negotiation: Negotiation,
  settings: AgreementSettings,
  number: number,
): NumberedWorld | undefined {
  const worlds = openWorlds(negotiation, settings);
  return Number.isInteger(number) && number >= 0 && number < worlds.count ? worlds.at(number) : undefined;
}

/** What an analysis stood on. */
export function* basisBehind(
  negotiation: Negotiation,
  settings: AgreementSettings,
): Generator<number, AgreementBasis> {
  const { feasible } = yield* feasibilityOf(negotiation);
  const space = packageSpaceOf(negotiation, feasible);
  return basisOf(negotiation, { stands: standsOf(negotiation, []), space }, settings);
}

function describe(basis: AgreementBasis, world: World, number: number): NumberedWorld {
  const { space, counted, negotiation } = basis;
  const place = (state: Package): number => space.indexOf.get(state) ?? -1;
  const letters = (places: readonly number[]): readonly string[] =>
    places.map((at) => lettersOf(space.packages[at]!, negotiation.options.length));
  const judged = once(() => {
    const candidates = Array.from({ length: space.feasibleCount }, (_, at) => at);
    return judgeWorld(world, { space, counted, candidates });
  });
  const efficient = once(() => efficientAmong(judged().acceptable, world, counted));
  const stability = once(() => new WorldStability(space, world));
  const own = new Map<string, Uint8Array>();
  return {
    number,
    weight: world.weight,
    parties: basis.weighed.toSorted((a, b) => a - b).map((party) => partyIn(basis, world, party)),
    acceptable: () => letters(judged().acceptable),
    efficient: () => letters(efficient()),
    hasAgreement: () => judged().hasAgreement,
    accepts: (party, state) => world.valuations[party]!.accepts[place(state)] === 1,
    compare(party, first, second) {
      const { ranks } = world.valuations[party]!;
      return Math.sign(ranks[place(first)]! - ranks[place(second)]!) as -1 | 0 | 1;
    },
    isStableFor(party, state, concept) {
      const decisionMaker = space.decisionMakers.indexOf(party);
      const at = place(state);
      if (decisionMaker < 0 || at < 0 || at >= space.graph.stateCount) return false;
      const key = `${party}:${concept}`;
      const known = own.get(key);
      if (known !== undefined) return known[at] === 1;
      const found =
        concept === 'seq'
          ? space.solver.stabilityOf(graphRanksOf(world, space), { decisionMaker, concept })
          : ownStabilityOf(space, world.valuations[party]!, { decisionMaker, concept });
      own.set(key, found);
      return found[at] === 1;
    },
    isEquilibrium: (state, concept) => place(state) >= 0 && stability().isEquilibrium(place(state), concept),
    stepsAway(party, state, concept) {
      const decisionMaker = space.decisionMakers.indexOf(party);
      const at = place(state);
      if (decisionMaker < 0 || at < 0 || at >= space.graph.stateCount) return [];
      return letters(space.solver.unsanctionedOf(graphRanksOf(world, space), { decisionMaker, concept })(at));
    },
  };
}

function partyIn({ stands, pools, counted }: AgreementBasis, world: World, party: number): PartyInWorld {
  const stand = stands[party]!;
  const { completion } = world.valuations[party]!;
  const { says } = pools[party]!.completions;
  return {
    party,
    isSilent: stand.isSilent,
    isCounted: counted.includes(party),
    reading: completion.branch,
    readings: stand.branches.length,
    signs: stand.unknowns.map(({ option }, index) => ({ option, sign: completion.signs[index]! })),
    // Rows of known priorities come first, then for each unknown option that it is taken and that it is not.
    order: completion.order.map((row): PriorityInWorld => {
      const words = says[row];
      if (words !== undefined) return { says: words };
      const beyond = row - says.length;
      return { option: stand.unknowns[beyond >> 1]!.option, wantsTaken: beyond % 2 === 0 };
    }),
  };
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}
