import type { Outcome } from '../src/base/issue.ts';
import {
  type AgreementReport,
  type AgreementSettings,
  type Negotiation,
  type NegotiationFile,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '../src/agreement/index.ts';
import { type Stand, standsOf } from '../src/agreement/preference/stand.ts';

/** Two neighbours about a shared river: small enough to work through by hand. */
export const river: NegotiationFile = {
  format: 1,
  name: 'A shared river',
  asOf: '2030-03-01',
  parties: [
    { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }] },
    { name: 'Lowland', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [],
};

export function fileWith(changes: Partial<NegotiationFile>): NegotiationFile {
  return { ...river, ...changes };
}

/** The negotiation, or an error with all its issues. */
export function negotiationWith(changes: Partial<NegotiationFile>): Negotiation {
  const read = readNegotiation(fileWith(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** One party's stand; issues that come up are thrown. */
export function standWith(changes: Partial<NegotiationFile>, party = 0): Stand {
  const stand = standsOf(negotiationWith(changes), [])[party];
  if (stand === undefined) throw new Error('No such party.');
  return stand;
}

export function outcomeOf(
  negotiation: Negotiation,
  settings: Partial<AgreementSettings> = {},
): Outcome<AgreementReport> {
  const steps = analyzeAgreement(negotiation, { ...defaultAgreementSettings, ...settings });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

export function reportWith(
  changes: Partial<NegotiationFile>,
  settings: Partial<AgreementSettings> = {},
): AgreementReport {
  const outcome = outcomeOf(negotiationWith(changes), settings);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}
