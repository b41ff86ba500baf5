import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgreementReport,
  type AgreementSettings,
  type NegotiationFile,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
  readPackage,
} from '../../src/agreement/index.ts';
import { finished } from '../finished.ts';
import { kernelOf } from '../kernel-file.ts';
import { smallNegotiation } from '../negotiation-arbitrary.ts';
import {
  type AgreementByDefinition,
  type PackageByDefinition,
  type QuestionByDefinition,
  agreementByDefinition,
} from './agreement-by-definition.ts';

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
/** Shares are given to six decimals. */
const digits = 5;
const mostWorlds = 400;

/** The kernel decides; `kernel-tally.test.ts` holds the plain tally against it. */
const kernels = { world: kernelOf('world') };

function reportOf(
  file: NegotiationFile,
  settings: Partial<AgreementSettings> = {},
): AgreementReport | undefined {
  const read = readNegotiation(file);
  if (!read.ok) return undefined;
  const outcome = finished(
    analyzeAgreement(read.value, { ...defaultAgreementSettings, ...settings }, { kernels }),
  );
  return outcome.ok ? outcome.value : undefined;
}

interface Judged {
  readonly report: AgreementReport;
  readonly truth: AgreementByDefinition;
}

/** The properties run over the same negotiations, so each is judged once. */
const known = new Map<string, Judged | undefined>();

function judged(file: NegotiationFile): Judged {
  const key = JSON.stringify(file);
  if (!known.has(key)) known.set(key, judge(file));
  const found = known.get(key);
  fc.pre(found !== undefined);
  return found;
}

/** Nothing for negotiations with more worlds than can be looked at one by one. */
function judge(file: NegotiationFile): Judged | undefined {
  const report = reportOf(file, { worlds: mostWorlds });
  if (report?.worlds.kind !== 'enumerated') return undefined;
  const truth = agreementByDefinition(file);
  expect(report.worlds.count).toBe(truth.worldCount);
  return { report, truth };
}

function forAll(check: (file: NegotiationFile) => void, numRuns = 250): void {
  fc.assert(fc.property(smallNegotiation, check), { numRuns, seed: 20, maxSkipsPerRun: 1000 });
}

function informationOf({ table }: QuestionByDefinition): number {
  const cells = [...table.values()];
  const all = cells.reduce((sum, { reached, missed }) => sum + reached + missed, 0);
  let bits = 0;
  for (const outcome of ['reached', 'missed'] as const) {
    const column = cells.reduce((sum, cell) => sum + cell[outcome], 0);
    for (const cell of cells) {
      if (cell[outcome] === 0) continue;
      bits +=
        (cell[outcome] / all) * Math.log2((cell[outcome] * all) / (column * (cell.reached + cell.missed)));
    }
  }
  return bits;
}

type Asked = AgreementReport['nextQuestions'][number];

function keyOf({ party, option, order, contradiction }: Asked): string {
  if (contradiction !== undefined) return `${party}|contradiction|${option}`;
  return order === undefined ? `${party}|sign|${option}` : `${party}|order|${order.join('|')}`;
}

function isNear(found: number | undefined, wanted: number): boolean {
  return found !== undefined && Math.abs(found - wanted) < 10 ** -digits;
}

/** Where a listed question differs from the definitions, in words; and what is missing from a list that is not full. */
function questionFaults(report: AgreementReport, truth: AgreementByDefinition): readonly string[] {
  const open = truth.questions.filter(({ table }) => table.size > 0);
  const wanted = new Map(open.map((question) => [`${question.party}|${question.asks}`, question]));
  const listed = new Set(report.nextQuestions.map(keyOf));
  const missing = wanted.size > 40 ? [] : [...wanted.keys()].filter((key) => !listed.has(key));
  const wrong = report.nextQuestions.filter((question) => {
    const table = wanted.get(keyOf(question))?.table;
    if (table === undefined || !isNear(question.bits, informationOf(wanted.get(keyOf(question))!)))
      return true;
    if (Object.keys(question.after).some((answer) => !table.has(answer))) return true;
    return [...table].some(
      ([answer, { reached, missed }]) => !isNear(question.after[answer]?.share, reached / (reached + missed)),
    );
  });
  return [...missing.map((key) => `missing ${key}`), ...wrong.map((question) => `wrong ${keyOf(question)}`)];
}

/** Where the guarantees of a package differ from the definitions. */
function guaranteeFaults(
  { guarantees }: AgreementReport['packages'][number],
  wanted: PackageByDefinition['guarantees'],
): readonly string[] {
  const listed = new Set(guarantees.map(({ party, to }) => `${party} ${to}`));
  const missing = [...wanted.keys()].filter((key) => !listed.has(key));
  const wrong = guarantees.filter(({ party, to, share, answeredBy }) => {
    const step = wanted.get(`${party} ${to}`);
    if (step === undefined || !isNear(share.share, step.weight)) return true;
    const areNamed = [...step.alone].every((name) => answeredBy.includes(name));
    return !areNamed || (step.isAloneAlways && answeredBy.length > step.alone.size);
  });
  return [...missing, ...wrong.map(({ party, to }) => `wrong ${party} ${to}`)];
}

describe('the analysis of all worlds gives what the definitions say', () => {
  test('feasible packages, acceptability, efficiency, stability, some agreement', () => {
    forAll((file) => {
      const { report, truth } = judged(file);
      const feasible = report.packages.filter((verdict) => verdict.feasible).map(({ state }) => state);
      expect([...feasible].sort()).toEqual([...truth.feasible].sort());
      expect(report.packages.map(({ state }) => state).sort()).toEqual([...truth.packages.keys()].sort());
      expect(report.someAgreement.share).toBeCloseTo(truth.someAgreement, digits);
      for (const verdict of report.packages) {
        const wanted = truth.packages.get(verdict.state)!;
        expect(verdict.acceptable.exact).toBe(true);
        expect(verdict.acceptable.share).toBeCloseTo(wanted.acceptable, digits);
        expect(verdict.efficient.share).toBeCloseTo(wanted.efficient, digits);
        for (const concept of concepts) {
          expect(verdict.equilibrium[concept].share).toBeCloseTo(wanted.equilibrium[concept], digits);
          expect(verdict.allThree[concept].share).toBeCloseTo(wanted.allThree[concept], digits);
        }
      }
    });
  });

  test('who blocks, and by a red line or not', () => {
    forAll((file) => {
      const { report, truth } = judged(file);
      for (const { state, blockedBy } of report.packages) {
        const wanted = truth.packages.get(state)!;
        expect(blockedBy.map(({ party }) => party).sort()).toEqual([...wanted.blockedBy.keys()].sort());
        for (const { party, share, redLine } of blockedBy) {
          expect(share.share).toBeCloseTo(wanted.blockedBy.get(party)!, digits);
          expect(redLine === true).toBe(wanted.redLines.has(party));
        }
      }
    });
  });

  test('the guarantees that packages need', () => {
    forAll((file) => {
      const { report, truth } = judged(file);
      for (const verdict of report.packages) {
        if (!verdict.feasible || verdict.acceptable.share === 0) continue;
        expect(guaranteeFaults(verdict, truth.packages.get(verdict.state)!.guarantees)).toEqual([]);
      }
    });
  });

  test('the questions, what they tell of some agreement, and the share after each answer', () => {
    forAll((file) => {
      const { report, truth } = judged(file);
      expect(questionFaults(report, truth)).toEqual([]);
    });
  });

  test('questions of every kind are among them', () => {
    const kinds = new Set<string>();
    forAll((file) => {
      const { truth } = judged(file);
      for (const { asks, table } of truth.questions)
        if (table.size > 1) kinds.add(asks.slice(0, asks.indexOf('|')));
    });
    expect([...kinds].sort()).toEqual(['contradiction', 'order', 'sign']);
  });

  test('the questions of a package', () => {
    forAll((file) => {
      const { report } = judged(file);
      const chosen = report.packages.find((verdict) => verdict.feasible && verdict.acceptable.share < 1);
      fc.pre(chosen !== undefined);
      const goal = readPackage(chosen.state, chosen.state.length)!;
      expect(
        questionFaults(
          reportOf(file, { goal, worlds: mostWorlds })!,
          agreementByDefinition(file, chosen.state),
        ),
      ).toEqual([]);
    }, 30);
  });
});
