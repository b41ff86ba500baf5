import type { Progress } from './agreement-basis.ts';
import { judgeWorld } from './judged-world.ts';
import type { Negotiation } from './negotiation.ts';
import type { Package } from './package.ts';
import { createPartyPool } from './party-pool.ts';
import type { Share } from './report.ts';
import { shareOf } from './share.ts';
import type { Stand } from './stand.ts';
import { worldsOf } from './world.ts';

export interface AgreementSides {
  readonly negotiation: Negotiation;
  readonly stands: readonly Stand[];
  readonly counted: readonly number[];
}

/**
 * The share of worlds with some agreement, where only these packages can make one. Nothing else about the packages is
 * asked, so no graph is needed: only the candidates, the status quo and the fallbacks are valued.
 */
export function* someAgreementAmong(
  { negotiation, stands, counted }: AgreementSides,
  candidates: readonly Package[],
  settings: { readonly worlds: number; readonly seed: number },
): Generator<Progress, Share> {
  const { statusQuo, parties } = negotiation;
  const none = new Set([statusQuo, ...parties.map(({ fallback }) => fallback)]);
  const wanted = candidates.filter((state) => !none.has(state));
  if (wanted.length === 0) return shareOf(0, undefined);
  const packages = [...wanted, ...none];
  const space = {
    packages,
    statusQuo: packages.indexOf(statusQuo),
    fallbacks: parties.map(({ fallback }) => packages.indexOf(fallback)),
  };
  const pools = stands.map((stand) => createPartyPool(stand, { ...settings, space }));
  const worlds = worldsOf(pools, { weighed: counted, count: settings.worlds });
  const places = wanted.map((_, place) => place);
  let share = 0;
  for (let index = 0; index < worlds.count; index += 1) {
    if (index % 16 === 15) yield { stage: 'worlds', done: index / worlds.count };
    const world = worlds.at(index);
    if (judgeWorld(world, { space, counted, candidates: places }).hasAgreement) share += world.weight;
  }
  return shareOf(share, worlds.kind === 'sampled' ? worlds.count : undefined);
}
