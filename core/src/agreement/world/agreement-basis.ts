import type { Day } from '../../base/day.ts';
import type { Kernels } from '../../conflict/index.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import type { PackageSpace } from './package-space.ts';
import { type PartyPool, createPartyPool } from './party-pool.ts';
import type { AgreementReport } from '../report.ts';
import type { Stand } from '../preference/stand.ts';
import { type Worlds, worldsOf } from './world.ts';

export interface AgreementSettings {
  /** How many worlds are drawn, unless all of them are fewer. */
  readonly worlds: number;
  readonly seed: number;
  /** What a question should tell about: some agreement, or one package acceptable to all. */
  readonly goal: 'some' | Package;
  /** The day whose positions count; the file's own if left out. */
  readonly asOf?: Day;
  /** Which stances would have to change for this package to be acceptable to all in so large a share of worlds. */
  readonly leastChange?: { readonly package: Package; readonly target: number };
}

export const defaultAgreementSettings: AgreementSettings = { worlds: 20_000, seed: 1, goal: 'some' };

export interface Progress {
  readonly stage: 'feasible' | 'acceptable' | 'worlds' | 'own' | 'leastChange' | 'report';
  /** From 0 to 1 within the stage. */
  readonly done: number;
  /** What is known so far, once, where first answers were asked for. */
  readonly first?: AgreementReport;
}

/** What an analysis can be given beside what it is about; nothing of it changes a figure of the report. */
export interface AnalysisAids {
  readonly kernels?: Kernels;
  /** Whether a report from few worlds is told on the way, so that people see something at once. */
  readonly firstAnswers?: boolean;
}

/** How many worlds or completions are looked at between two reports of progress, so that each takes a blink. */
export function stride({ packages }: PackageSpace): number {
  return Math.max(1, Math.min(32, Math.floor(3000 / packages.length)));
}

/** A stage's own steps, as progress. */
export function* staged<Value>(
  stage: Progress['stage'],
  steps: Generator<number, Value>,
): Generator<Progress, Value> {
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    yield { stage, done: value };
  }
}

/** What every part of the analysis stands on. */
export interface AgreementBasis {
  readonly negotiation: Negotiation;
  readonly settings: AgreementSettings;
  readonly stands: readonly Stand[];
  readonly space: PackageSpace;
  readonly pools: readonly PartyPool[];
  readonly worlds: Worlds;
  /** The parties that count in what is acceptable to all. */
  readonly counted: readonly number[];
  /** The parties that make a world: those that control an option, in the order of the graph, then the others that count. */
  readonly weighed: readonly number[];
}

export function basisOf(
  negotiation: Negotiation,
  known: { readonly stands: readonly Stand[]; readonly space: PackageSpace },
  settings: AgreementSettings,
): AgreementBasis {
  const { stands, space } = known;
  const pools = stands.map((stand) => createPartyPool(stand, { space, seed: settings.seed }));
  const counted = countedParties(negotiation, stands);
  const { decisionMakers } = space;
  const weighed = [...decisionMakers, ...counted.filter((party) => !decisionMakers.includes(party))];
  return {
    negotiation,
    settings,
    stands,
    space,
    pools,
    worlds: worldsOf(pools, { weighed, count: settings.worlds }),
    counted,
    weighed,
  };
}

/** The same with fewer worlds. */
export function basisWithWorlds(basis: AgreementBasis, count: number): AgreementBasis {
  const { pools, weighed, settings } = basis;
  return {
    ...basis,
    settings: { ...settings, worlds: count },
    worlds: worldsOf(pools, { weighed, count }),
  };
}

/** Those with a part in it, controlling an option or needed for consent, that are not silent. */
export function countedParties(negotiation: Negotiation, stands: readonly Stand[]): readonly number[] {
  return negotiation.parties
    .filter((party) => (party.options.length > 0 || party.consent) && !stands[party.index]!.isSilent)
    .map((party) => party.index);
}

/** How many worlds stand behind a share of all worlds; undefined where it is exact. */
export function drawnIn({ worlds }: AgreementBasis): number | undefined {
  return worlds.kind === 'sampled' ? worlds.count : undefined;
}
