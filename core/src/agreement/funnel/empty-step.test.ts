import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { outcomeOf, reportWith } from '../../../test/negotiation-sample.ts';
import { completionsOf } from '../preference/completion.ts';
import { type Negotiation, readNegotiation } from '../negotiation/negotiation.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { type Package, lettersOf } from '../negotiation/package.ts';
import type { AgreementReport, Obstacle } from '../report.ts';
import { type Stand, standsOf } from '../preference/stand.ts';

const packageCount = ({ options }: Negotiation): number => 2 ** options.length;
const keyOf = ({ party, redLine }: Obstacle): string => `${party}: ${redLine ?? 'fallback'}`;

/** Whether a party refuses the package in every completion by these obstacles alone; completion by completion. */
function refuses(negotiation: Negotiation, stand: Stand, state: Package, by: ReadonlySet<string>): boolean {
  const { name, fallback } = negotiation.parties[stand.party]!;
  const completions = completionsOf(stand);
  const { table } = completions;
  return [...completions.all()].every(({ branch, order }) => {
    const lines = stand.branches[branch]!.tiers.flatMap(({ priorities }) => priorities);
    const crossed = lines.filter(({ redLine, test: line }) => redLine && !line.holdsIn(state));
    if (crossed.length > 0) return crossed.some(({ says }) => by.has(`${name}: ${says}`));
    const first = order.find((row) => table[row]!(state) !== table[row]!(fallback));
    const prefersFallback = first !== undefined && table[first]!(fallback);
    return by.has(`${name}: fallback`) && prefersFallback;
  });
}

interface Plain {
  readonly packages: readonly Package[];
  readonly sets: readonly (readonly string[])[];
  readonly without: readonly { readonly party: string; readonly packages: number }[];
}

/** By trying every set of obstacles, the smallest first. Undefined where some package is acceptable in some world. */
function byTrying(negotiation: Negotiation, report: AgreementReport): Plain | undefined {
  const none = new Set([negotiation.statusQuo, ...negotiation.parties.map(({ fallback }) => fallback)]);
  const feasible = new Set(report.packages.filter((one) => one.feasible).map(({ state }) => state));
  const packages = Array.from({ length: packageCount(negotiation) }, (_, state) => state)
    .filter((state) => feasible.has(lettersOf(state, negotiation.options.length)))
    .filter((state) => !none.has(state));
  const stands = standsOf(negotiation, []).filter(
    ({ party, isSilent }) =>
      !isSilent && (negotiation.parties[party]!.options.length > 0 || negotiation.parties[party]!.consent),
  );
  const all = stands.flatMap(({ party, branches }) => {
    const { name } = negotiation.parties[party]!;
    const lines = branches.flatMap(({ tiers }) =>
      tiers.flatMap(({ priorities }) => priorities.filter(({ redLine }) => redLine)),
    );
    return [...new Set(lines.map(({ says }) => `${name}: ${says}`)), `${name}: fallback`];
  });
  const empties = (by: ReadonlySet<string>, who: readonly Stand[]): boolean =>
    packages.every((state) => who.some((stand) => refuses(negotiation, stand, state, by)));
  const nothingFor = ({ party }: Stand) => ({ party: negotiation.parties[party]!.name, packages: 0 });
  const everything = new Set(all);
  if (!empties(everything, stands)) return undefined;
  if (packages.length === 0) return { packages, sets: [], without: stands.map(nothingFor) };
  for (let size = 0; ; size += 1) {
    const sets = subsetsOf(all, size).filter((set) => empties(new Set(set), stands));
    if (sets.length === 0) continue;
    const without = stands.map((left) => ({
      party: negotiation.parties[left.party]!.name,
      packages: packages.filter(
        (state) => !stands.some((stand) => stand !== left && refuses(negotiation, stand, state, everything)),
      ).length,
    }));
    return { packages, sets, without };
  }
}

function subsetsOf(all: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return all.flatMap((first, index) =>
    subsetsOf(all.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

const asText = (sets: readonly (readonly string[])[]): readonly string[] =>
  sets.map((set) => set.toSorted().join(' & ')).toSorted((a, b) => (a < b ? -1 : 1));

const reportOf = (file: NegotiationFile): AgreementReport | undefined => {
  const read = readNegotiation(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const outcome = outcomeOf(read.value, { worlds: 50 });
  return outcome.ok ? outcome.value : undefined;
};

/** The same with more red lines, so that more of them empty. */
const harder = (file: NegotiationFile): NegotiationFile => ({
  ...file,
  positions: file.positions.map((entry) =>
    entry.stance === 'opposes' ? { ...entry, stance: 'rules-out' } : entry,
  ),
});

describe('nothing acceptable to all', () => {
  test('the smallest sets that empty it are those that trying every set finds', () => {
    let emptied = 0;
    fc.assert(
      fc.property(smallNegotiation.map(harder), (file) => {
        const report = reportOf(file);
        fc.pre(report !== undefined && report.funnel.feasible > 0);
        const read = readNegotiation(file);
        if (!read.ok) return;
        const plain = byTrying(read.value, report);
        expect(report.emptied?.acceptable === undefined).toBe(plain === undefined);
        if (plain === undefined) return;
        const found = report.emptied!.acceptable!;
        expect(found.packages).toBe(plain.packages.length);
        expect(found.without).toEqual(plain.without);
        if (plain.packages.length > 0) emptied += 1;
        expect(found.sets).toHaveLength(Math.min(20, plain.sets.length));
        expect(found.moreSets === true).toBe(plain.sets.length > 20);
        const texts = asText(found.sets.map((set) => set.map(keyOf)));
        expect(plain.sets.length > 20 ? [] : texts).toEqual(plain.sets.length > 20 ? [] : asText(plain.sets));
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(emptied).toBeGreaterThan(10);
  });

  test('two red lines that exclude each other, with what they rest on', () => {
    const report = reportWith({
      rules: ['dam or release', 'dam -> pay'],
      positions: [
        { id: 'u', party: 'Upland', option: 'pay', stance: 'rules-out' },
        { id: 'l', party: 'Lowland', option: 'release', stance: 'rules-out' },
        { party: 'Lowland', option: 'pay', stance: 'commits' },
      ],
      statusQuo: 'NYN',
    });
    expect(report.emptied?.acceptable).toEqual({
      packages: 3,
      sets: [[{ party: 'Upland', redLine: 'not pay', positions: ['u'] }]],
      without: [
        { party: 'Upland', packages: 1 },
        { party: 'Lowland', packages: 0 },
      ],
    });
  });

  test('nothing is told where something could be acceptable, or nothing is feasible', () => {
    expect(reportWith({}).emptied?.acceptable).toBeUndefined();
    expect(reportWith({ rules: ['dam', 'not dam'] }).emptied).toBeUndefined();
  });
});

const told = (
  party: string,
  option: string,
  stance: 'opposes' | 'open' | 'favours' | 'rules-out',
): NegotiationFile['positions'][number] => ({ party, option, stance });

test('nothing efficient: the status quo outdoes what all could accept', () => {
  const report = reportWith({
    parties: [
      { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }], fallback: 'NYN' },
      { name: 'Lowland', options: [{ name: 'pay' }] },
    ],
    rules: ['not release', 'not pay'],
    positions: [
      told('Upland', 'release', 'rules-out'),
      told('Upland', 'dam', 'opposes'),
      told('Upland', 'pay', 'open'),
      ...['dam', 'release', 'pay'].map((option) => told('Lowland', option, 'open')),
    ],
  });
  expect(report.funnel).toMatchObject({ acceptable: { could: 1 }, efficient: { could: 0 } });
  expect(report.emptied).toEqual({
    efficient: { outdoneBy: [{ state: 'NNN', share: { share: 1, exact: true } }] },
  });
});

test('nothing holds: who would leave what, for what', () => {
  const report = reportWith({
    parties: [
      { name: 'Upland', options: [{ name: 'dam' }] },
      { name: 'Lowland', options: [{ name: 'pay', change: 'forward' }] },
    ],
    statusQuo: 'NN',
    positions: [
      told('Upland', 'dam', 'opposes'),
      told('Upland', 'pay', 'favours'),
      told('Lowland', 'dam', 'favours'),
      told('Lowland', 'pay', 'opposes'),
    ],
    order: [
      { party: 'Upland', above: 'pay', below: 'not dam', why: 'asked' },
      { party: 'Lowland', above: 'dam', below: 'not pay', why: 'asked' },
    ],
  });
  expect(report.funnel).toMatchObject({ efficient: { could: 1 }, holds: { could: 0 } });
  expect(report.emptied).toEqual({
    holds: {
      packages: [{ state: 'YY', leavers: [{ party: 'Upland', to: 'NY', share: { share: 1, exact: true } }] }],
    },
  });
});
