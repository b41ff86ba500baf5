import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgreementReport,
  type NegotiationFile,
  type Share,
  readNegotiation,
} from '../../src/agreement/index.ts';
import { smallNegotiation } from '../negotiation-arbitrary.ts';
import { outcomeOf } from '../negotiation-sample.ts';

const mostWorlds = 4000;
const drawn = 600;

function reportOf(file: NegotiationFile, worlds: number): AgreementReport | undefined {
  const read = readNegotiation(file);
  if (!read.ok) return undefined;
  const outcome = outcomeOf(read.value, { worlds });
  return outcome.ok ? outcome.value : undefined;
}

/** Every share of a report that is found by looking at worlds, in a fixed order. */
function sharesOf(report: AgreementReport): readonly Share[] {
  const packages = report.packages.toSorted((a, b) => (a.state < b.state ? -1 : 1));
  return [
    report.someAgreement,
    ...packages.flatMap(({ efficient, equilibrium, allThree }) => [
      efficient,
      ...Object.values(equilibrium),
      ...Object.values(allThree),
    ]),
  ];
}

interface Comparison {
  readonly truth: number;
  readonly found: Share;
}

/** Negotiations with more worlds than are drawn and few enough to look at all: the same twice, drawn and whole. */
function comparisons(): readonly Comparison[] {
  return fc.sample(smallNegotiation, { numRuns: 500, seed: 11 }).flatMap((file) => {
    const few = reportOf(file, drawn);
    if (few?.worlds.kind !== 'sampled') return [];
    const whole = reportOf(file, mostWorlds);
    if (whole?.worlds.kind !== 'enumerated') return [];
    const truths = sharesOf(whole);
    return sharesOf(few).flatMap((found, index) =>
      found.exact ? [] : [{ truth: truths[index]!.share, found }],
    );
  });
}

describe('shares of drawn worlds', () => {
  const compared = comparisons();
  const open = compared.filter(({ truth }) => truth > 0.01 && truth < 0.99);

  test('are compared in many negotiations', () => {
    expect(open.length).toBeGreaterThan(100);
  });

  test('come near the share of all worlds', () => {
    // Five standard deviations of a share of half in the fewest worlds that any of them rests on.
    const furthest = Math.max(...compared.map(({ truth, found }) => Math.abs(found.share - truth)));
    expect(furthest).toBeLessThan(5 * Math.sqrt(0.25 / (drawn / 2)));
  });

  test('have bounds that hold the share of all worlds as often as they say', () => {
    const held = open.filter(({ truth, found }) => found.low! <= truth && truth <= found.high!);
    expect(held.length / open.length).toBeGreaterThan(0.93);
  });

  test('find in no world what is so in none, and in every world what is so in all', () => {
    const sure = compared.filter(({ truth }) => truth === 0 || truth === 1);
    expect(sure.filter(({ truth, found }) => found.share !== truth)).toEqual([]);
  });
});
