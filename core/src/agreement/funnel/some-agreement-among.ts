import type { Kernel } from '../../conflict/index.ts';
import { type AgreementBasis, type Progress, basisOf, drawnIn } from '../world/agreement-basis.ts';
import { noDepartures } from '../world/departure.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import { packageSpaceOf } from '../world/package-space.ts';
import type { Share } from '../report.ts';
import { shareOf } from '../world/share.ts';
import type { Stand } from '../preference/stand.ts';
import { tallyWorlds } from '../world/tally-worlds.ts';
import { worldsOf } from '../world/world.ts';

export interface AgreementSides {
  readonly negotiation: Negotiation;
  readonly stands: readonly Stand[];
  readonly counted: readonly number[];
}

export interface AmongSettings {
  readonly worlds: number;
  readonly seed: number;
  readonly kernel?: Kernel | undefined;
}

/**
 * The share of worlds with some agreement, where only these packages can make one: only they, the status quo and the
 * fallbacks are valued, and only the parties that count make worlds.
 */
export function* someAgreementAmong(
  sides: AgreementSides,
  candidates: readonly Package[],
  { kernel, ...settings }: AmongSettings,
): Generator<Progress, Share> {
  const { statusQuo, parties } = sides.negotiation;
  const none = new Set([statusQuo, ...parties.map(({ fallback }) => fallback)]);
  const wanted = candidates.filter((state) => !none.has(state));
  if (wanted.length === 0) return shareOf(0, undefined);
  const basis = basisAmong(sides, wanted, settings);
  const scope = {
    candidates: [...wanted.keys()],
    departures: noDepartures,
    points: [],
    own: basis.space.decisionMakers.map(() => false),
    wholeWorlds: Infinity,
    stability: false,
  };
  const { someAgreement } = yield* tallyWorlds(basis, scope, kernel);
  return shareOf(someAgreement, drawnIn(basis));
}

function basisAmong(
  { negotiation, stands, counted }: AgreementSides,
  packages: readonly Package[],
  settings: { readonly worlds: number; readonly seed: number },
): AgreementBasis {
  const space = packageSpaceOf(negotiation, packages);
  const basis = basisOf(negotiation, { stands, space }, { ...settings, goal: 'some' });
  const worlds = worldsOf(basis.pools, { weighed: counted, count: settings.worlds });
  return { ...basis, counted, weighed: counted, worlds };
}
