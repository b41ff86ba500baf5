import {
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '../../core/src/agreement/index.ts';
import { acceptanceShares } from '../../core/src/agreement/funnel/acceptance.ts';
import { scopeOf } from '../../core/src/agreement/agreement.ts';
import { basisOf, basisWithWorlds } from '../../core/src/agreement/world/agreement-basis.ts';
import { feasibilityOf } from '../../core/src/agreement/negotiation/feasibility.ts';
import type { Negotiation } from '../../core/src/agreement/negotiation/negotiation.ts';
import type {
  NegotiationFile,
  PositionEntry,
} from '../../core/src/agreement/negotiation/negotiation-file.ts';
import { packageSpaceOf } from '../../core/src/agreement/world/package-space.ts';
import { tallyPlainly } from '../../core/src/agreement/world/plain-tally.ts';
import { standsOf } from '../../core/src/agreement/preference/stand.ts';
import { createRandom } from '../../core/src/base/random.ts';
import { loadKernels } from '../../node/src/io/kernel-host.ts';
import { endOf, measure, memoryTaken } from './measure.ts';
import type { Row, RowResult } from './row.ts';

const parties = 6;
const stances = ['opposes', 'open', 'favours', 'favours', 'commits'] as const;

interface AgreementRow extends Pick<Row, 'id' | 'title' | 'reach' | 'beat'> {
  readonly options: number;
  /** The most packages that rules leave feasible. */
  readonly packages: number;
  readonly worlds: number;
  readonly threads?: number;
}

/** The first of the samples that leaves nearly as many packages as there may be. */
function sampleFile(row: AgreementRow): NegotiationFile {
  for (let seed = 1; ; seed += 1) {
    const file = drawnFile(row, seed);
    if (feasibleIn(file) > 0.95 * row.packages) return file;
  }
}

/** Six parties, options dealt out among them, positions on two in five of all pairs, and rules until few enough packages are left. */
function drawnFile({ options, packages }: AgreementRow, seed: number): NegotiationFile {
  const random = createRandom(seed, options);
  const below = (bound: number): number => Math.floor(random() * bound);
  const names = Array.from({ length: options }, (_, index) => `o${index}`);
  const partyNames = Array.from({ length: parties }, (_, index) => `P${index}`);
  const positions = partyNames.flatMap((party) =>
    names.flatMap((option): readonly PositionEntry[] => {
      if (random() >= 0.4) return [];
      const stance = stances[below(stances.length)]!;
      const onlyIf = stance === 'open' && random() < 0.4 ? { onlyIf: names[below(options)]! } : {};
      return [{ party, option, stance, ...onlyIf }];
    }),
  );
  const file: NegotiationFile = {
    format: 1,
    name: 'A sample',
    asOf: '2030-01-01',
    parties: partyNames.map((name, index) => ({
      name,
      options: names.filter((_, option) => option % parties === index).map((option) => ({ name: option })),
    })),
    rules: [],
    positions,
  };
  const rules: string[] = [];
  while (feasibleIn({ ...file, rules }) > packages) {
    const [one, other] = [names[below(options)]!, names[below(options)]!];
    if (one !== other) rules.push(random() < 0.5 ? `${one} -> ${other}` : `not (${one} and ${other})`);
  }
  return { ...file, rules };
}

function negotiationOf(file: NegotiationFile): Negotiation {
  const read = readNegotiation(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function feasibleIn(file: NegotiationFile): number {
  return endOf(feasibilityOf(negotiationOf(file))).feasible.length;
}

/** The whole analysis of a negotiation, all four concepts, from the positions to the report. */
export function agreementRow(row: AgreementRow): Row {
  const { threads = 1, worlds } = row;
  const run = (): RowResult => {
    const negotiation = negotiationOf(sampleFile(row));
    const settings = { ...defaultAgreementSettings, worlds };
    const kernels = loadKernels(threads);
    const timing = measure(() => endOf(analyzeAgreement(negotiation, settings, { kernels })), {
      runs: 2,
      milliseconds: 0,
    });
    const taken = memoryTaken();
    const { plain, packages } = plainWorlds(negotiation, worlds);
    const perSecond = Math.round((worlds / timing.wall) * 1000).toLocaleString('en');
    return {
      states: packages,
      decisionMakers: parties,
      timing,
      rssMiB: taken,
      conflicts: worlds,
      plain,
      note: `${perSecond} worlds a second, all else included; the plain way of some worlds alone, told for all`,
    };
  };
  return { ...row, threads, measure: run };
}

/** Some worlds by definition, told for so many. */
function plainWorlds(negotiation: Negotiation, worlds: number) {
  const { feasible } = endOf(feasibilityOf(negotiation));
  const space = packageSpaceOf(negotiation, feasible);
  const settings = { ...defaultAgreementSettings, worlds };
  const whole = basisOf(negotiation, { stands: standsOf(negotiation, []), space }, settings);
  const few = Math.max(2, Math.floor(20_000 / space.packages.length));
  const basis = basisWithWorlds(whole, few);
  const scope = scopeOf(basis, endOf(acceptanceShares(basis)));
  const timing = measure(() => endOf(tallyPlainly(basis, scope)), { runs: 1, milliseconds: 0 });
  const scale = (milliseconds: number): number => (milliseconds * worlds) / few;
  return {
    packages: space.packages.length,
    plain: { ...timing, wall: scale(timing.wall), median: scale(timing.median), cpu: scale(timing.cpu) },
  };
}

/** From the file to the first answers that are shown. */
export function firstAnswerRow(row: AgreementRow): Row {
  const { threads = 1, worlds } = row;
  const run = (): RowResult => {
    const file = sampleFile(row);
    const kernels = loadKernels(threads);
    let shown = 0;
    const untilFirst = (): void => {
      const settings = { ...defaultAgreementSettings, worlds };
      const steps = analyzeAgreement(negotiationOf(file), settings, { kernels, firstAnswers: true });
      for (;;) {
        const step = steps.next();
        if (step.done === true) throw new Error('There were no first answers.');
        if (step.value.first === undefined) continue;
        shown = step.value.first.worlds.count;
        steps.return(undefined as never);
        return;
      }
    };
    const timing = measure(untilFirst, { runs: 5 });
    return {
      states: feasibleIn(file),
      decisionMakers: parties,
      timing,
      rssMiB: memoryTaken(),
      note: `a report of ${shown.toLocaleString('en')} worlds`,
    };
  };
  return { ...row, threads, measure: run };
}
