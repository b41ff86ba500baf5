import type { Kernel } from '../../conflict/index.ts';
import { acceptanceShare } from '../funnel/acceptance.ts';
import {
  type AgreementBasis,
  type AgreementSettings,
  type Progress,
  basisOf,
  staged,
} from '../world/agreement-basis.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Package, lettersOf } from '../negotiation/package.ts';
import { searchChanges } from './change-search.ts';
import type { PartyChange } from './changeable-party.ts';
import type { ChangeSearch, ChangeSet, Share } from '../report.ts';
import { departuresOf } from '../world/departure.ts';
import { guaranteesOf } from '../funnel/guarantee.ts';
import { ownFactors, ownSharesOf } from '../world/own-share.ts';
import type { OwnConcept } from '../world/own-stability.ts';
import { exactShare, productOfShares, shareOf } from '../world/share.ts';
import { tallyWorlds } from '../world/tally-worlds.ts';
import { basisBehind } from '../world/world-in-words.ts';
import { wayTo } from './way.ts';

export interface LeastChange {
  readonly sets: readonly ChangeSet[];
  readonly search: ChangeSearch;
}

/** The first sets are asked for the stability after the change and the dangers on the way; fewer where packages are many. */
const mostAsked = 6;
const fewAsked = 3;
const manyPackages = 512;
/** Worlds drawn for the stability, and for the way; and packages times worlds that are looked at for each. */
const stabilityWorlds = { most: 2000, fewest: 30, effort: 640_000 };
const wayWorlds = { most: 1000, fewest: 8, effort: 30_000 };

/**
 * All sets of stance changes of least total cost after which the package chosen in the settings is acceptable to all
 * in the target's share of worlds, how stable it is then, and what is to be feared on the way. Undefined where the
 * settings choose no package.
 */
export function* findLeastChange(
  basis: AgreementBasis,
  kernel?: Kernel,
): Generator<Progress, LeastChange | undefined> {
  const { settings, negotiation, counted } = basis;
  if (settings.leastChange === undefined) return undefined;
  const { package: state, target } = settings.leastChange;
  const { sets, count, searchedTo, complete } = yield* searchChanges(
    negotiation,
    counted,
    settings.leastChange,
  );
  return {
    sets: yield* describeSets(basis, { state, sets }, kernel),
    search: {
      package: lettersOf(state, negotiation.options.length),
      target,
      searchedTo,
      complete,
      count: Math.min(count, Number.MAX_SAFE_INTEGER),
      noneBelow: searchedTo + (complete && sets.length > 0 ? 0 : 1),
    },
  };
}

function* describeSets(
  basis: AgreementBasis,
  { state, sets }: { readonly state: Package; readonly sets: readonly (readonly PartyChange[])[] },
  kernel: Kernel | undefined,
): Generator<Progress, readonly ChangeSet[]> {
  const described: ChangeSet[] = [];
  for (const [index, set] of sets.entries()) {
    yield { stage: 'leastChange', done: index / sets.length };
    const changed = new Map(set.map(({ stand }) => [stand.party, stand]));
    const stands = basis.stands.map((stand) => changed.get(stand.party) ?? stand);
    described.push({
      cost: set.reduce((sum, change) => sum + change.cost, 0),
      changes: set.flatMap(({ says }) => says),
      share: exactShare(acceptanceShare({ ...basis, stands }, state)),
      ...(index < (basis.space.packages.length > manyPackages ? fewAsked : mostAsked)
        ? yield* prospectsAfter(basis, { stands, state }, kernel)
        : {}),
    });
  }
  return described;
}

/** How stable the package is after the change, what is to be feared on the way to it, and what would undo it. */
function* prospectsAfter(
  basis: AgreementBasis,
  { stands, state }: { readonly stands: AgreementBasis['stands']; readonly state: Package },
  kernel: Kernel | undefined,
): Generator<Progress, Pick<ChangeSet, 'equilibrium' | 'onTheWay' | 'undoneBy'>> {
  const afterIn = ({ most, fewest, effort }: typeof wayWorlds): AgreementBasis => {
    const affordable = Math.floor(effort / basis.space.packages.length);
    const worlds = Math.min(basis.settings.worlds, Math.max(fewest, Math.min(most, affordable)));
    return basisOf(basis.negotiation, { stands, space: basis.space }, { ...basis.settings, worlds });
  };
  const stability = yield* stabilityAfter(afterIn(stabilityWorlds), state, kernel);
  const onTheWay = yield* wayTo(afterIn(wayWorlds), state);
  return { ...stability, onTheWay };
}

/** In which share of worlds the package is an equilibrium under each concept, and the steps that would undo it. */
function* stabilityAfter(
  after: AgreementBasis,
  state: Package,
  kernel: Kernel | undefined,
): Generator<Progress, Pick<ChangeSet, 'equilibrium' | 'undoneBy'>> {
  const place = after.space.indexOf.get(state)!;
  const departures = departuresOf(after.space, [place]);
  const everybody = after.space.decisionMakers.map(() => true);
  const scope = {
    candidates: [place],
    departures,
    points: [],
    own: everybody,
    wholeWorlds: Infinity,
    stability: true,
  };
  const tally = yield* tallyWorlds(after, scope, kernel);
  const own = ownSharesOf(
    everybody.map(() => undefined),
    tally,
  );
  const share = (concept: OwnConcept): Share => productOfShares(ownFactors(own, concept, place));
  return {
    equilibrium: {
      nash: share('nash'),
      gmr: share('gmr'),
      smr: share('smr'),
      seq: shareOf(tally.sequential[place]!, tally.wholeDrawn),
    },
    undoneBy: guaranteesOf(after, { departures, tally }, place),
  };
}

/**
 * The same for an analysis that has been made, under the settings behind its report; undefined where the package is not
 * among those that it weighed.
 */
export function* leastChangeFor(
  negotiation: Negotiation,
  settings: AgreementSettings,
  kernel?: Kernel,
): Generator<Progress, LeastChange | undefined> {
  const basis = yield* staged('feasible', basisBehind(negotiation, settings));
  const { leastChange } = settings;
  if (leastChange === undefined || !basis.space.indexOf.has(leastChange.package)) return undefined;
  return yield* findLeastChange(basis, kernel);
}
