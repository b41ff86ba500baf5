import { efficientAmong } from '../world/judged-world.ts';
import type { Package } from '../negotiation/package.ts';
import { createPartyPool } from '../world/party-pool.ts';
import type { AgreementSides } from '../funnel/some-agreement-among.ts';
import { worldsOf } from '../world/world.ts';

/** So many packages are compared, in so many worlds; the choice among equals need not be dearer. */
const mostCompared = 64;
const mostWorlds = 200;

/**
 * Of packages that are acceptable to all in equally many worlds, the one that in most worlds no other of them dominates;
 * of several such, the first.
 */
export function leadingAmong(
  { negotiation, stands, counted }: AgreementSides,
  packages: readonly Package[],
  seed: number,
): Package | undefined {
  const compared = packages.slice(0, mostCompared);
  if (compared.length < 2) return compared[0];
  const { parties } = negotiation;
  const valued = [...new Set([...compared, ...parties.map(({ fallback }) => fallback)])];
  const space = { packages: valued, fallbacks: parties.map(({ fallback }) => valued.indexOf(fallback)) };
  const pools = stands.map((stand) => createPartyPool(stand, { space, seed }));
  const worlds = worldsOf(pools, { weighed: counted, count: mostWorlds });
  const places = compared.map((_, place) => place);
  const undominated = compared.map(() => 0);
  for (let index = 0; index < worlds.count; index += 1) {
    const world = worlds.at(index);
    for (const place of efficientAmong(places, world, counted)) undominated[place]! += world.weight;
  }
  // What differs by rounding alone does not lead.
  const best = Math.max(...undominated) - 1e-9;
  return compared[undominated.findIndex((weight) => weight >= best)];
}
