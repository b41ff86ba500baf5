import { acceptanceShare } from './acceptance.ts';
import { type AgreementBasis, type Progress, basisOf, drawnIn } from './agreement-basis.ts';
import { type Package, lettersOf } from './package.ts';
import { type PartyChange, PartyChanges } from './party-change.ts';
import type { ChangeSearch, ChangeSet } from './report.ts';
import { exactShare, shareOf } from './share.ts';
import { type SharedConcept, WorldStability, sharedConcepts } from './world-stability.ts';

export interface LeastChange {
  readonly sets: readonly ChangeSet[];
  readonly search: ChangeSearch;
}

/** So many sets of changes of a party are weighed before the search stops and says so. */
const mostWeighed = 20_000;
/** So many sets are listed, and the first of them asked for the stability after the change, in so many drawn worlds. */
const mostListed = 200;
const mostAsked = 10;
const drawnWorlds = 400;

/**
 * All sets of stance changes of least total cost after which the package chosen in the settings is acceptable to all
 * in the target's share of worlds. Acceptance is a product over the parties, so each party's changes are searched apart,
 * by rising cost, and then combined. Undefined where the settings choose no package.
 */
export function* findLeastChange(basis: AgreementBasis): Generator<Progress, LeastChange | undefined> {
  const { settings, negotiation, counted } = basis;
  if (settings.leastChange === undefined) return undefined;
  const { package: state, target } = settings.leastChange;
  const parties = counted.map((party) => new PartyChanges(negotiation, party, state));
  const mostCost = parties.reduce((sum, party) => sum + party.mostCost, 0);
  const found = (sets: readonly ChangeSet[], searchedTo: number, complete: boolean): LeastChange => ({
    sets,
    search: { package: lettersOf(state, negotiation.options.length), target, searchedTo, complete },
  });
  for (let cost = 0; cost <= mostCost; cost += 1) {
    const levels = yield* levelsUpTo(parties, cost);
    if (levels === undefined) return found([], cost - 1, false);
    const sets = combine(levels, { cost, target });
    if (sets.length > 0) return found(yield* describeSets(basis, state, sets), cost, true);
  }
  return found([], mostCost, true);
}

/** For each party its changes by cost; undefined where a search grew too large. */
function* levelsUpTo(
  parties: readonly PartyChanges[],
  cost: number,
): Generator<Progress, readonly (readonly (readonly PartyChange[])[])[] | undefined> {
  const levels: (readonly PartyChange[])[][] = [];
  for (const party of parties) {
    const own: (readonly PartyChange[])[] = [];
    for (let level = 0; level <= cost; level += 1) {
      const steps = party.at(level);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        if (party.weighed > mostWeighed) return undefined;
        yield { stage: 'leastChange', done: party.weighed / mostWeighed };
      }
      own.push(step.value);
    }
    levels.push(own);
  }
  return levels;
}

/** One change a party whose costs sum to exactly this, and whose shares multiply to at least the target; the best first. */
function combine(
  levels: readonly (readonly (readonly PartyChange[])[])[],
  wanted: { readonly cost: number; readonly target: number },
): readonly (readonly PartyChange[])[] {
  const reached = wanted.target - 1e-9;
  // ceilings[p]: the most that the parties from p on can reach at all.
  const ceilings = [1];
  for (const own of [...levels].reverse()) {
    const best = Math.max(0, ...own.flat().map(({ share }) => share));
    ceilings.unshift(best * ceilings[0]!);
  }
  const extend = (party: number, left: number, product: number): readonly (readonly PartyChange[])[] => {
    if (product * ceilings[party]! < reached) return [];
    const own = levels[party];
    if (own === undefined) return left === 0 ? [[]] : [];
    return own
      .slice(0, left + 1)
      .flatMap((changes, cost) =>
        changes.flatMap((change) =>
          extend(party + 1, left - cost, product * change.share).map((rest) => [change, ...rest]),
        ),
      );
  };
  const shareOfSet = (set: readonly PartyChange[]): number =>
    set.reduce((product, { share }) => product * share, 1);
  return extend(0, wanted.cost, 1).toSorted((a, b) => shareOfSet(b) - shareOfSet(a));
}

function* describeSets(
  basis: AgreementBasis,
  state: Package,
  sets: readonly (readonly PartyChange[])[],
): Generator<Progress, readonly ChangeSet[]> {
  const described: ChangeSet[] = [];
  for (const [index, set] of sets.slice(0, mostListed).entries()) {
    yield { stage: 'leastChange', done: index / sets.length };
    const changed = new Map(set.map(({ stand }) => [stand.party, stand]));
    const stands = basis.stands.map((stand) => changed.get(stand.party) ?? stand);
    const after = basisOf(
      basis.negotiation,
      { stands, space: basis.space },
      { ...basis.settings, worlds: Math.min(basis.settings.worlds, drawnWorlds) },
    );
    described.push({
      cost: set.reduce((sum, change) => sum + change.cost, 0),
      changes: set.flatMap(({ says }) => says),
      share: exactShare(acceptanceShare(after, state)),
      ...(index < mostAsked ? { equilibrium: yield* stabilityAfter(after, state) } : {}),
    });
  }
  return described;
}

/** In which share of worlds the package is an equilibrium under each concept. */
function* stabilityAfter(
  after: AgreementBasis,
  state: Package,
): Generator<Progress, NonNullable<ChangeSet['equilibrium']>> {
  const place = after.space.indexOf.get(state)!;
  const sums: Record<SharedConcept, number> = { nash: 0, gmr: 0, smr: 0, seq: 0 };
  for (let index = 0; index < after.worlds.count; index += 1) {
    if (index % 16 === 15) yield { stage: 'leastChange', done: index / after.worlds.count };
    const world = after.worlds.at(index);
    const stability = new WorldStability(after.space, world);
    for (const concept of sharedConcepts)
      if (stability.isEquilibrium(place, concept)) sums[concept] += world.weight;
  }
  const share = (concept: SharedConcept) => shareOf(sums[concept], drawnIn(after));
  return { nash: share('nash'), gmr: share('gmr'), smr: share('smr'), seq: share('seq') };
}
