import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished } from '../../../../test/finished.ts';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { smallNegotiation } from '../../../../test/negotiation-arbitrary.ts';
import { fileWith } from '../../../../test/negotiation-sample.ts';
import { acceptanceShares } from '../../funnel/acceptance.ts';
import { scopeOf } from '../../agreement.ts';
import { type AgreementBasis, type AgreementSettings, basisOf } from '../agreement-basis.ts';
import { feasibilityOf } from '../../negotiation/feasibility.ts';
import {
  type NegotiationFile,
  type PositionEntry,
  type Sign,
  signs,
} from '../../negotiation/negotiation-file.ts';
import { readNegotiation } from '../../negotiation/negotiation.ts';
import { listedOwnShares } from '../own-share.ts';
import { packageSpaceOf } from '../package-space.ts';
import { tallyPlainly } from '../plain-tally.ts';
import { standsOf } from '../../preference/stand.ts';
import type { Tally, TallyScope } from '../tally.ts';
import { tallyInKernel } from './kernel-tally.ts';

const kernel = kernelOf('world');

interface Prepared {
  readonly basis: AgreementBasis;
  readonly scope: TallyScope;
}

/** The basis of a file's analysis; undefined where the file has issues, as a random one may. */
function prepare(file: NegotiationFile, settings: Partial<AgreementSettings>): Prepared | undefined {
  const read = readNegotiation(file);
  if (!read.ok) return undefined;
  const negotiation = read.value;
  const issues: Parameters<typeof standsOf>[1] = [];
  const stands = standsOf(negotiation, issues);
  if (issues.some(({ severity }) => severity === 'error')) return undefined;
  const { feasible } = finished(feasibilityOf(negotiation));
  const space = packageSpaceOf(negotiation, feasible);
  const basis = basisOf(negotiation, { stands, space }, { worlds: 300, seed: 5, goal: 'some', ...settings });
  const scope = scopeOf(basis, finished(acceptanceShares(basis)));
  // Of everybody's own stability, so that it is compared too.
  return { basis, scope: { ...scope, own: space.decisionMakers.map(() => true) } };
}

/** Every figure of a tally in one list. */
function figuresOf({ allThree, own, answers, ...tally }: Tally): readonly number[] {
  return [
    tally.someAgreement,
    ...[tally.efficient, tally.sequential, tally.unsanctioned].flatMap((sums) => [...sums]),
    ...Object.values(allThree).flatMap((sums) => [...sums]),
    ...answers.flatMap((sums) => [...sums]),
    ...own.flatMap((sums) => [sums?.nash, sums?.gmr, sums?.smr].flatMap((each) => [...(each ?? [])])),
  ];
}

/** Where the kernel's tally differs from the plain one. */
function faultsOf({ basis, scope }: Prepared): readonly string[] {
  const fast = finished(tallyInKernel(basis, scope, kernel))!;
  const plain = finished(tallyPlainly(basis, scope));
  const [found, wanted] = [figuresOf(trimmed(fast, basis)), figuresOf(trimmed(plain, basis))];
  return [
    ...(found.length === wanted.length ? [] : [`${found.length} figures instead of ${wanted.length}`]),
    ...found.flatMap((value, index) =>
      Math.abs(value - wanted[index]!) < 1e-9 ? [] : [`${value} instead of ${wanted[index]}`],
    ),
    ...(isSame(fast.answerers, plain.answerers) ? [] : ['other answerers']),
    ...(isSame(fast.unansweredIn, plain.unansweredIn) ? [] : ['other worlds without an answer']),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Own stability is asked of the packages in the graph alone. */
function trimmed(tally: Tally, { space }: AgreementBasis): Tally {
  const cut = (sums: Float64Array): Float64Array => sums.subarray(0, space.graph.stateCount);
  return {
    ...tally,
    own: tally.own.map((sums) =>
      sums === undefined ? undefined : { nash: cut(sums.nash), gmr: cut(sums.gmr), smr: cut(sums.smr) },
    ),
  };
}

type Change = 'both' | 'forward';

const stances = ['rules-out', 'opposes', 'open', 'favours', 'commits'] as const;

/** Many parties and options, chosen by a number: more than sixteen priorities, ties, irreversible options and consent. */
function largeFile(
  parties: number,
  options: number,
  { pick, changes }: { readonly pick: (bound: number) => number; readonly changes: readonly Change[] },
): NegotiationFile {
  const names = Array.from({ length: options }, (_, index) => `o${index}`);
  const partyNames = Array.from({ length: parties }, (_, index) => `P${index}`);
  const says = (party: string, option: string): readonly PositionEntry[] =>
    pick(3) === 0 ? [] : [{ party, option, stance: stances[pick(stances.length)]! }];
  const sign = (party: string, option: string) =>
    ({ party, option, sign: signs[pick(3)] as Sign, why: 'asked' }) as const;
  return fileWith({
    parties: [
      ...partyNames.map((name, party) => ({
        name,
        options: names
          .filter((_, index) => index % parties === party)
          .map((option) => ({ name: option, change: changes[pick(changes.length)]! })),
      })),
      { name: 'Consenting', options: [], consent: true },
    ],
    rules: names.slice(2).map((name, index) => `${name} -> ${names[index]!} or ${names[index + 1]!}`),
    positions: [...partyNames, 'Consenting'].flatMap((party) =>
      names.flatMap((option) => says(party, option)),
    ),
    signs: [sign('P0', names[0]!), sign('Consenting', names[1]!)],
    priorities: {
      P0: names.slice(0, 6).map((name, index) => ({
        tier: ((index % 3) + 1) as 1,
        says: `${name} iff ${names[(index + 3) % options]!}`,
        why: 'asked',
      })),
    },
  });
}

const picks = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 400, maxLength: 400 }).map((numbers) => {
  let next = 0;
  return (bound: number): number => numbers[next++ % numbers.length]! % bound;
});

describe('worlds in a kernel', () => {
  test('are the same worlds, judged the same, as plainly: drawn', () => {
    fc.assert(
      fc.property(smallNegotiation, fc.constantFrom(1, 8, 37, 100), (file, worlds) => {
        const prepared = prepare(file, { worlds });
        fc.pre(prepared !== undefined);
        expect(faultsOf(prepared)).toEqual([]);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test('and where the stability of all packages is asked in the first worlds alone', () => {
    let found = 0;
    fc.assert(
      fc.property(smallNegotiation, fc.constantFrom(0, 8, 16), (file, wholeWorlds) => {
        const prepared = prepare(file, { worlds: 40 });
        fc.pre(prepared?.basis.worlds.kind === 'sampled');
        const scope = { ...prepared.scope, wholeWorlds };
        expect(faultsOf({ ...prepared, scope })).toEqual([]);
        const { allThree } = finished(tallyInKernel(prepared.basis, scope, kernel))!;
        found += Number(allThree.seq.some((share, place) => share > allThree.nash[place]!));
      }),
      { numRuns: 150, seed: 8, maxSkipsPerRun: 1000 },
    );
    expect(found).toBeGreaterThan(10);
  });

  test('where an answer that leaves the mover as well off as before is a sanction', () => {
    const indifferent = (party: string, option: string) =>
      ({ party, option, sign: 'indifferent', why: 'asked' }) as const;
    const file = fileWith({
      parties: [
        { name: 'P', options: [{ name: 'x' }], fallback: 'YN' },
        { name: 'Q', options: [{ name: 'y' }] },
        { name: 'R', options: [], consent: true },
        { name: 'S', options: [], consent: true },
      ],
      rules: [],
      positions: [
        { party: 'R', option: 'y', stance: 'favours' },
        { party: 'S', option: 'y', stance: 'favours' },
      ],
      signs: [
        indifferent('P', 'x'),
        indifferent('P', 'y'),
        indifferent('Q', 'x'),
        indifferent('Q', 'y'),
        indifferent('R', 'x'),
      ],
      priorities: {
        P: [{ tier: 1, says: 'x iff y', why: 'asked' }],
        Q: [{ tier: 1, says: 'not (x and y)', why: 'asked' }],
      },
    });
    const { basis, scope } = prepare(file, { worlds: 2 })!;
    expect(basis.worlds.kind).toBe('sampled');
    const few = { ...scope, wholeWorlds: 0 };
    expect(faultsOf({ basis, scope: few })).toEqual([]);
    const { allThree } = finished(tallyInKernel(basis, few, kernel))!;
    const place = basis.space.indexOf.get(0b10)!;
    expect(allThree.nash[place]).toBe(0);
    expect(allThree.seq[place]).toBeGreaterThan(0);
  });

  test('and all of them, with their weights', () => {
    fc.assert(
      fc.property(smallNegotiation, (file) => {
        const prepared = prepare(file, { worlds: 3000 });
        fc.pre(prepared?.basis.worlds.kind === 'enumerated');
        expect(faultsOf(prepared)).toEqual([]);
      }),
      { numRuns: 60, seed: 4, maxSkipsPerRun: 1000 },
    );
  });

  test('of many packages, with more priorities than a key has bits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 8, max: 10 }),
        fc.constantFrom<readonly Change[]>(['both'], ['both', 'both', 'forward']),
        picks,
        (parties, options, changes, pick) => {
          const prepared = prepare(largeFile(parties, options, { pick, changes }), { worlds: 20 });
          fc.pre(prepared !== undefined);
          expect(faultsOf(prepared)).toEqual([]);
          expect(faultsOf({ ...prepared, scope: { ...prepared.scope, wholeWorlds: 8 } })).toEqual([]);
        },
      ),
      { numRuns: 20, seed: 5 },
    );
  });

  test('where very many packages are acceptable to all, and many of them efficient', () => {
    let most = 0;
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), picks, (parties, pick) => {
        const names = Array.from({ length: 10 }, (_, index) => `o${index}`);
        const partyNames = Array.from({ length: parties }, (_, index) => `P${index}`);
        const file = fileWith({
          parties: partyNames.map((name, party) => ({
            name,
            options: names
              .filter((_, index) => index % parties === party)
              .map((option) => ({ name: option })),
            // What each gets without an agreement is what it likes least, or nearly so.
            fallback: names.map(() => (pick(12) === 0 ? 'Y' : 'N')).join(''),
          })),
          positions: partyNames.flatMap((party) =>
            names.flatMap((option): readonly PositionEntry[] =>
              pick(4) === 0 ? [] : [{ party, option, stance: pick(5) === 0 ? 'opposes' : 'favours' }],
            ),
          ),
          prior: { wants: 0.3, indifferent: 0.4, opposes: 0.3 },
        });
        const prepared = prepare(file, { worlds: 8 });
        fc.pre(prepared !== undefined);
        expect(faultsOf(prepared)).toEqual([]);
        const { efficient } = finished(tallyInKernel(prepared.basis, prepared.scope, kernel))!;
        most = Math.max(most, efficient.filter((share) => share > 0).length);
      }),
      { numRuns: 12, seed: 9 },
    );
    expect(most).toBeGreaterThan(150);
  });

  test('of as many packages as there can be, whose ranks fill a key', () => {
    let next = 1;
    const pick = (bound: number): number => (next = (next * 48_271) % 2_147_483_647) % bound;
    const drawn = largeFile(3, 16, { pick, changes: ['both'] });
    // Nobody is indifferent to any option, so that all packages are told apart.
    const file = {
      ...drawn,
      rules: [],
      signs: [],
      prior: { wants: 0.5, indifferent: 0, opposes: 0.5 },
      positions: drawn.positions.filter(({ stance }) => stance !== 'open'),
    };
    const { basis, scope } = prepare(file, { worlds: 9 })!;
    expect(basis.space.packages.length).toBe(65_536);
    const asked = { ...scope, stability: false, own: scope.own.map(() => false) };
    expect(faultsOf({ basis, scope: asked })).toEqual([]);
    expect(finished(tallyInKernel(basis, asked, kernel))!.someAgreement).toBeGreaterThan(0);
  });

  test('and so are the shares of those whose completions are all looked at', () => {
    fc.assert(
      fc.property(smallNegotiation, (file) => {
        const prepared = prepare(file, {});
        fc.pre(prepared !== undefined);
        const { basis } = prepared;
        const fast = finished(listedOwnShares(basis, kernel));
        const plain = finished(listedOwnShares(basis));
        plain.forEach((own, decisionMaker) => {
          expect(own === undefined).toBe(fast[decisionMaker] === undefined);
          for (const concept of ['nash', 'gmr', 'smr'] as const)
            own?.[concept].forEach((share, state) => {
              expect(fast[decisionMaker]![concept][state]).toBeCloseTo(share, 10);
            });
        });
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
