import { type OwnConcept, ownConcepts } from '../solved-concept.ts';

/**
 * For each state and concept that depends on the own ranking alone, the weight of the rankings under which the state is
 * stable: for each decision maker, and for all together.
 *
 * Where rankings are drawn independently, a state is an equilibrium with the product of the chances that it is stable
 * for each: exact over all combinations of rankings, of which none is formed. What is left open is only what the pools
 * leave open that were drawn themselves.
 */
export interface OwnShares {
  /** `stable.gmr[i][s]` */
  readonly stable: Readonly<Record<OwnConcept, readonly Float64Array[]>>;
  readonly equilibria: Readonly<Record<OwnConcept, Float64Array>>;
}

/** With the shares of each decision maker, those of all. */
export function ownSharesOf(stable: OwnShares['stable'], stateCount: number): OwnShares {
  const equilibria = {} as Record<OwnConcept, Float64Array>;
  for (const concept of ownConcepts) {
    const product = new Float64Array(stateCount).fill(1);
    for (const own of stable[concept])
      for (let state = 0; state < stateCount; state += 1) product[state]! *= own[state]!;
    equilibria[concept] = product;
  }
  return { stable, equilibria };
}
