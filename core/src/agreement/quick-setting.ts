import { type AgreementSettings, defaultAgreementSettings } from './agreement-basis.ts';

const fewestWorlds = 200;
const mostWorlds = 4000;
/** Packages times pairs of decision makers that are looked at, summed over the worlds: about half a second's work. */
const effort = 8_000_000;

/** A negotiation or its file: what its size depends on. */
export interface SizedNegotiation {
  readonly parties: readonly { readonly options: readonly unknown[] }[];
}

/**
 * Settings for an answer at once: as many worlds as the size of the negotiation leaves time for. They depend on the
 * negotiation alone, so that the same input gives the same figures everywhere.
 */
export function quickSettings({ parties }: SizedNegotiation): AgreementSettings {
  const options = parties.reduce((count, party) => count + party.options.length, 0);
  const decisionMakers = parties.filter((party) => party.options.length > 0).length;
  const size = 2 ** options * decisionMakers ** 2;
  const worlds = Math.max(fewestWorlds, Math.min(mostWorlds, Math.floor(effort / Math.max(1, size))));
  return { ...defaultAgreementSettings, worlds };
}
