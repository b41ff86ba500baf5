import { digestOf } from '../base/digest.ts';
import type { Tally } from './world/tally.ts';
import { type AgreementBasis, type Progress, drawnIn } from './world/agreement-basis.ts';
import type { Feasibility } from './negotiation/feasibility.ts';
import { funnelCounts } from './funnel/funnel-count.ts';
import { meansReportOf } from './means/means-overview.ts';
import type { Negotiation } from './negotiation/negotiation.ts';
import { lettersOf } from './negotiation/package.ts';
import { type Findings, verdictOf } from './funnel/package-verdict.ts';
import { preferencesOf } from './preference/preference-list.ts';
import type {
  AgreementReport,
  ChangeSearch,
  ChangeSet,
  NextQuestion,
  PackageVerdict,
  ShareUnder,
} from './report.ts';
import { shareOf } from './world/share.ts';

/** Up to so many valued packages all are listed; beyond it the best of them. */
const mostListed = 4096;
const listedBeyond = 1000;

/** Everything that the analysis found. */
export interface Results extends Findings {
  readonly feasibility: Feasibility;
  readonly emptied?: AgreementReport['emptied'];
  readonly someAgreementUnder?: ShareUnder;
  readonly nextQuestions: readonly NextQuestion[];
  readonly leastChange?: { readonly sets: readonly ChangeSet[]; readonly search: ChangeSearch };
}

export function* agreementReportOf(
  basis: AgreementBasis,
  results: Results,
): Generator<Progress, Omit<AgreementReport, 'warnings'>> {
  const { negotiation, settings, worlds } = basis;
  const { feasibility, leastChange } = results;
  const listed = yield* listedPackages(basis, results);
  const means = meansReportOf(negotiation, listed.packages);
  return {
    digest: digestOf({ negotiation: negotiation.file, settings }),
    ...factsOf(negotiation),
    silent: silentParties(basis),
    worlds: {
      kind: worlds.kind,
      count: worlds.count,
      ...(worlds.kind === 'sampled' ? { seed: settings.seed } : {}),
      ...wholeIn(results.tally, worlds.count),
    },
    funnel: {
      thinkable: feasibility.thinkable,
      feasible: feasibility.feasible.length,
      removedBy: feasibility.removedBy,
      ...(feasibility.emptiedBy === undefined ? {} : { emptiedBy: feasibility.emptiedBy }),
      ...funnelCounts(basis, results),
    },
    ...(results.emptied === undefined ? {} : { emptied: results.emptied }),
    someAgreement: shareOf(results.tally.someAgreement, drawnIn(basis)),
    ...(results.someAgreementUnder === undefined ? {} : { someAgreementUnder: results.someAgreementUnder }),
    preferences: preferencesOf(negotiation, basis.stands),
    ...listed,
    ...(means === undefined ? {} : { means }),
    ...(settings.goal === 'some' ? {} : { goal: lettersOf(settings.goal, negotiation.options.length) }),
    nextQuestions: results.nextQuestions,
    ...(leastChange === undefined
      ? {}
      : { leastChange: leastChange.sets, leastChangeSearch: leastChange.search }),
    priorAssumed: negotiation.judgement.hasPrior ? null : negotiation.judgement.prior,
  };
}

/** Those with a part in it of whom nothing is known; an actor that only speaks is in no share either way. */
function silentParties({ negotiation, stands }: AgreementBasis): readonly string[] {
  return negotiation.parties
    .filter(({ index, options, consent }) => stands[index]!.isSilent && (options.length > 0 || consent))
    .map(({ name }) => name);
}

function factsOf(
  negotiation: Negotiation,
): Pick<
  AgreementReport,
  'name' | 'asOf' | 'options' | 'parties' | 'optionFacts' | 'partyFacts' | 'statusQuo'
> {
  return {
    name: negotiation.name,
    asOf: negotiation.asOf,
    options: negotiation.options.map(({ name }) => name),
    parties: negotiation.parties.map(({ name }) => name),
    optionFacts: negotiation.options.map(({ name, party, says, guessed }) => ({
      name,
      party: negotiation.parties[party]!.name,
      ...(says === undefined ? {} : { says }),
      ...(guessed ? { guessed } : {}),
    })),
    partyFacts: negotiation.parties.map(({ name, options, consent, fallback, guessed }) => ({
      name,
      decisionMaker: options.length > 0,
      consent,
      ...(fallback === negotiation.statusQuo
        ? {}
        : { fallback: lettersOf(fallback, negotiation.options.length) }),
      ...(guessed ? { guessed } : {}),
    })),
    statusQuo: lettersOf(negotiation.statusQuo, negotiation.options.length),
  };
}

/** The best first: acceptable to all in most worlds, then efficient in most, then by letters. */
function* listedPackages(
  basis: AgreementBasis,
  results: Results,
): Generator<Progress, Pick<AgreementReport, 'packages' | 'packagesLeftOut'>> {
  const { acceptance, tally } = results;
  const letters = basis.space.packages.map((state) => lettersOf(state, basis.negotiation.options.length));
  const sorted = [...letters.keys()].sort(
    (a, b) =>
      acceptance[b]! - acceptance[a]! ||
      tally.efficient[b]! - tally.efficient[a]! ||
      (letters[a]! < letters[b]! ? -1 : 1),
  );
  const listed = sorted.length <= mostListed ? sorted : sorted.slice(0, listedBeyond);
  const packages: PackageVerdict[] = [];
  for (const [index, place] of listed.entries()) {
    if (index % 64 === 63) yield { stage: 'report', done: index / listed.length };
    packages.push(verdictOf(basis, results, place));
  }
  const leftOut = sorted.length - listed.length;
  return leftOut === 0 ? { packages } : { packages, packagesLeftOut: leftOut };
}

function wholeIn({ wholeDrawn }: Tally, count: number): { readonly whole?: number } {
  return wholeDrawn === undefined || wholeDrawn === count ? {} : { whole: wholeDrawn };
}
