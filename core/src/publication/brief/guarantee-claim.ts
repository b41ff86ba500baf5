import type { Guarantee, Negotiation, PackageVerdict, Share } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import { explainId } from '../explanation/explain-id.ts';
import { sharePhrase, stepPhrase } from './phrase.ts';

interface NeededGuarantee {
  readonly guarantee: Guarantee;
  /** A package it was found with: the step is told by what it changes there. */
  readonly from: string;
  /** Places of the packages that need it, from 1. */
  readonly packages: number[];
  /** In which share of worlds it tempts, with each of the packages. */
  readonly shares: Share[];
}

/**
 * The guarantees that packages need, the same one told once: who would have to be kept from which step with which of
 * the packages. For each package and party it is the step that tempts it in most worlds.
 */
export function guaranteeClaims(
  negotiation: Negotiation,
  verdicts: readonly PackageVerdict[],
): readonly Claim[] {
  const needed = new Map<string, NeededGuarantee>();
  verdicts.forEach(({ state, guarantees }, place) => {
    for (const guarantee of firstOfEachParty(guarantees)) {
      const key = keyOf(guarantee, state);
      const known = needed.get(key) ?? { guarantee, from: state, packages: [], shares: [] };
      known.packages.push(place + 1);
      known.shares.push(guarantee.share);
      needed.set(key, known);
    }
  });
  return [...needed.values()].map((each) => claimOf(each, negotiation));
}

function firstOfEachParty(guarantees: readonly Guarantee[]): readonly Guarantee[] {
  return guarantees.filter(
    ({ party }, index) => guarantees.findIndex((other) => other.party === party) === index,
  );
}

/** One share that holds those of all packages, as wide as what is known of each. */
function spanOf(shares: readonly Share[]): Share {
  const smallest = Math.min(...shares.map(({ share }) => share));
  const largest = Math.max(...shares.map(({ share }) => share));
  return {
    share: (smallest + largest) / 2,
    low: Math.min(...shares.map(({ share, low = share }) => low)),
    high: Math.max(...shares.map(({ share, high = share }) => high)),
    exact: shares.every(({ exact }) => exact),
  };
}

/** The same party taking up and dropping the same options, answered by the same others. */
function keyOf({ party, to, answeredBy }: Guarantee, from: string): string {
  const changes = to.split('').map((letter, index) => (letter === from[index] ? '-' : letter));
  return JSON.stringify([party, changes, answeredBy]);
}

function claimOf({ guarantee, from, packages, shares }: NeededGuarantee, negotiation: Negotiation): Claim {
  const { party, to, answeredBy } = guarantee;
  return {
    message: answeredBy.length === 0 ? 'guarantee.line-unanswered' : 'guarantee.line',
    values: {
      packages: {
        message: 'package.places',
        values: { count: packages.length, places: { list: packages.map(String) } },
      },
      party: { name: party },
      step: stepPhrase(negotiation, from, to),
      share: sharePhrase(spanOf(shares)),
      answeredBy: { list: answeredBy.map((name) => ({ name })) },
    },
    explain: explainId.guarantee(from, party, to),
  };
}
