import type { Sign } from '../negotiation/negotiation-file.ts';
import type { Stand } from './stand.ts';

/** The stand if every unknown option that nobody settled had this sign: what the prior cannot be blamed for. */
export function standUnder(stand: Stand, sign: Sign): Stand {
  const prior = { wants: 0, indifferent: 0, opposes: 0, [sign]: 1 };
  return {
    ...stand,
    unknowns: stand.unknowns.map((unknown) => (unknown.isSettled ? unknown : { ...unknown, prior })),
  };
}
