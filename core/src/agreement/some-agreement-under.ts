import { acceptanceShares } from './acceptance.ts';
import type { AgreementBasis, Progress } from './agreement-basis.ts';
import { judgeWorld } from './judged-world.ts';
import type { Sign } from './negotiation-file.ts';
import { createPartyPool } from './party-pool.ts';
import type { Share, ShareUnder } from './report.ts';
import { shareOf } from './share.ts';
import { standUnder } from './sign-extreme.ts';
import { worldsOf } from './world.ts';

/** The share of worlds with some agreement if every unsettled sign were *wants*, and if every one were *opposes*. */
export function* someAgreementUnder(basis: AgreementBasis): Generator<Progress, ShareUnder> {
  const allWant = yield* shareUnder(basis, 'wants');
  const allOppose = yield* shareUnder(basis, 'opposes');
  return { allWant, allOppose };
}

function* shareUnder(basis: AgreementBasis, sign: Sign): Generator<Progress, Share> {
  const { space, settings, counted } = basis;
  const stands = basis.stands.map((stand) => standUnder(stand, sign));
  const shares = yield* acceptanceShares({ ...basis, stands });
  const candidates = space.packages.filter((_, place) => place < space.feasibleCount && shares[place]! > 0);
  const few = placesAmong(basis, candidates);
  const pools = stands.map((stand) => createPartyPool(stand, { ...settings, space: few }));
  const worlds = worldsOf(pools, settings.worlds);
  const places = candidates.map((_, place) => place);
  let share = 0;
  for (let index = 0; index < worlds.count; index += 1) {
    if (index % 64 === 63) yield { stage: 'worlds', done: index / worlds.count };
    const world = worlds.at(index);
    if (judgeWorld(world, { space: few, counted, candidates: places }).hasAgreement) share += world.weight;
  }
  return shareOf(share, worlds.kind === 'sampled' ? worlds.count : undefined);
}

/** Only these packages, the status quo and the fallbacks: the others cannot make an agreement. */
function placesAmong({ negotiation }: AgreementBasis, candidates: readonly number[]) {
  const { statusQuo, parties } = negotiation;
  const packages = [...new Set([...candidates, statusQuo, ...parties.map(({ fallback }) => fallback)])];
  return {
    packages,
    statusQuo: packages.indexOf(statusQuo),
    fallbacks: parties.map(({ fallback }) => packages.indexOf(fallback)),
  };
}
