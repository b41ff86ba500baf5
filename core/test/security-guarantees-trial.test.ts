import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AgreementReport,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '../src/agreement/index.ts';

interface Expected {
  readonly tolerance: { readonly share: number; readonly bits: number };
  readonly exact: readonly { readonly state: string; readonly acceptable: number }[];
  readonly thinkable: number;
  readonly feasible: number;
  readonly someAgreement: number;
  readonly packages: readonly {
    readonly state: string;
    readonly acceptable: number;
    readonly efficient: number;
    readonly equilibrium: Readonly<Record<'nash' | 'gmr' | 'smr' | 'seq', number>>;
    /** One figure a party, in the order of the parties. */
    readonly blockedBy: readonly number[];
  }[];
  readonly nextQuestions: readonly {
    readonly party: string;
    readonly option: string;
    readonly bits: number;
    readonly after: Readonly<Record<string, number>>;
  }[];
}

function readCase(file: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../cases/security-guarantees-trial/${file}`, import.meta.url), 'utf8'),
  );
}

const expected = readCase('expected.json') as Expected;
const { share: shareTolerance, bits: bitsTolerance } = expected.tolerance;
const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;

/** How far the found figure is from the wanted one; infinitely far where there is none. */
function distance(found: number | undefined, wanted: number): number {
  return found === undefined ? Infinity : Math.abs(found - wanted);
}

describe('the trial case of the security guarantees', () => {
  let report: AgreementReport;

  beforeAll(() => {
    const read = readNegotiation(readCase('negotiation.json'));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const steps = analyzeAgreement(read.value, defaultAgreementSettings);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.issues));
    report = step.value.value;
  });

  test('thinkable and feasible packages are counted', () => {
    expect(report.funnel.thinkable).toBe(expected.thinkable);
    expect(report.funnel.feasible).toBe(expected.feasible);
  });

  test('some agreement', () => {
    expect(distance(report.someAgreement.share, expected.someAgreement)).toBeLessThanOrEqual(shareTolerance);
  });

  test('acceptability is exact where its fraction is known', () => {
    for (const { state, acceptable } of expected.exact) {
      const found = report.packages.find((verdict) => verdict.state === state)!;
      expect(found.acceptable).toEqual({ share: Math.round(acceptable * 1e6) / 1e6, exact: true });
    }
  });

  test.each(expected.packages)('package $state', (wanted) => {
    const found = report.packages.find((verdict) => verdict.state === wanted.state)!;
    expect(distance(found.acceptable.share, wanted.acceptable)).toBeLessThanOrEqual(shareTolerance);
    expect(distance(found.efficient.share, wanted.efficient)).toBeLessThanOrEqual(shareTolerance);
    for (const concept of concepts)
      expect(distance(found.equilibrium[concept].share, wanted.equilibrium[concept])).toBeLessThanOrEqual(
        shareTolerance,
      );
    report.parties.forEach((party, index) => {
      const blocker = found.blockedBy.find((entry) => entry.party === party);
      expect(distance(blocker?.share.share ?? 0, wanted.blockedBy[index]!)).toBeLessThanOrEqual(
        shareTolerance,
      );
    });
  });

  test('no other package is acceptable to all in any world', () => {
    const listed = new Set(expected.packages.map(({ state }) => state));
    const others = report.packages.filter(({ state }) => !listed.has(state));
    expect(others.length).toBe(expected.feasible - listed.size);
    expect(others.filter(({ acceptable }) => acceptable.share > 0)).toEqual([]);
  });

  test('what to ask next, and what each answer would make of it', () => {
    for (const wanted of expected.nextQuestions) {
      const found = report.nextQuestions.find(
        ({ party, option }) => party === wanted.party && option === wanted.option,
      )!;
      expect(distance(found.bits, wanted.bits)).toBeLessThanOrEqual(bitsTolerance);
      for (const [answer, share] of Object.entries(wanted.after))
        expect(distance(found.after[answer]?.share, share)).toBeLessThanOrEqual(shareTolerance);
    }
    const [first, second] = report.nextQuestions;
    expect(new Set([first?.option, second?.option])).toEqual(new Set(['ua-settle', 'us-air']));
    expect(first?.party).toBe('Russia');
    expect(second?.party).toBe('Russia');
  });
});
