import type { AgreementBasis, Progress } from './agreement-basis.ts';
import { GuaranteeTally } from './guarantee.ts';
import type { Guarantee } from './report.ts';

/** The packages asked for the guarantees they need, and the drawn worlds in which they are asked. */
const mostAsked = 40;
const mostDrawnWorlds = 500;

/**
 * The guarantees that the packages need which most worlds accept, by place. Packages that no world accepts, and those
 * beyond the first forty, are not asked.
 */
export function* packageGuarantees(
  { negotiation, space, worlds }: AgreementBasis,
  acceptance: Float64Array,
): Generator<Progress, ReadonlyMap<number, readonly Guarantee[]>> {
  const asked = [...acceptance.keys()]
    .filter((place) => place < space.feasibleCount && acceptance[place]! > 0)
    .sort((a, b) => acceptance[b]! - acceptance[a]! || a - b)
    .slice(0, mostAsked);
  const tally = new GuaranteeTally(space, asked, 'seq');
  const isSampled = worlds.kind === 'sampled';
  const count = isSampled ? Math.min(worlds.count, mostDrawnWorlds) : worlds.count;
  for (let index = 0; index < count; index += 1) {
    if (index % 16 === 15) yield { stage: 'guarantees', done: index / count };
    tally.add(worlds.at(index));
  }
  return new Map(asked.map((place) => [place, tally.guaranteesOf(place, negotiation, isSampled)]));
}
