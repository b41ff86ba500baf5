import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiationWith, reportWith } from '../../test/negotiation-sample.ts';
import {
  type AnalysisReport,
  analyseConflict,
  readAnalysisRequest,
  readConflictModel,
} from '../conflict/index.ts';
import { type ConflictOfNegotiation, conflictOfNegotiation } from './conflict-of-negotiation.ts';
import type { NegotiationFile } from './negotiation/negotiation-file.ts';

function conflictWith(changes: Partial<NegotiationFile>): ConflictOfNegotiation {
  const read = conflictOfNegotiation(negotiationWith(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function analysisOf({ file }: ConflictOfNegotiation): AnalysisReport {
  const model = readConflictModel(file);
  if (!model.ok) throw new Error(JSON.stringify(model.issues));
  const request = readAnalysisRequest(model.value, { concepts: ['nash', 'gmr', 'smr', 'seq'] });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const steps = analyseConflict(model.value, request.value);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

test('says what it took for what is not known', () => {
  const { file, assumed } = conflictWith({
    parties: [
      { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }] },
      { name: 'Lowland', options: [{ name: 'pay' }] },
      { name: 'Delta', options: [], consent: true },
    ],
    positions: [
      { party: 'Upland', option: 'dam', stance: 'commits' },
      { party: 'Upland', option: 'release', stance: 'favours', onlyIf: 'pay' },
      { party: 'Lowland', option: 'dam', stance: 'opposes' },
    ],
    signs: [{ party: 'Lowland', option: 'pay', sign: 'opposes', why: 'costs money' }],
    rules: ['at most 2 of (dam, release, pay)'],
  });
  expect(file.infeasible).toEqual(['YYY']);
  expect(file.preferences).toEqual({
    Upland: { priorities: ['dam', 'release -> pay', 'release'] },
    Lowland: { priorities: ['not dam', 'not pay'] },
  });
  expect(assumed).toEqual([
    { kind: 'party', party: 'Delta' },
    { kind: 'order', party: 'Upland', count: 2 },
    { kind: 'sign', party: 'Upland', option: 'pay', sign: 'indifferent' },
    { kind: 'sign', party: 'Lowland', option: 'release', sign: 'indifferent' },
  ]);
});

test('an unlikely sign is not taken, and a likely one is', () => {
  const { file } = conflictWith({ prior: { wants: 0.1, indifferent: 0.2, opposes: 0.7 } });
  expect(file.preferences?.['Lowland']).toEqual({ priorities: ['not dam', 'not release', 'not pay'] });
});

test('lists the packages where all means are known, and leaves out a status quo that breaks a rule', () => {
  const { file, assumed } = conflictWith({
    rules: ['dam or pay'],
    resources: [{ name: 'water', unit: 'tonnes', complete: true }],
    requires: [{ option: 'release', resource: 'water', amount: 5 }],
    pledges: [{ party: 'Upland', resource: 'water', amount: 1 }],
  });
  expect(file.states).toEqual(['YNN', 'NNY', 'YNY']);
  expect(file.statusQuo).toBeUndefined();
  expect(assumed).toContainEqual({ kind: 'listed', count: 3 });
  expect(assumed).toContainEqual({ kind: 'status-quo', rule: 'dam or pay' });
});

const options = ['dam', 'release', 'pay'];
const sign = fc.constantFrom('wants', 'opposes', 'indifferent');
const order = fc.shuffledSubarray(options, { minLength: 3, maxLength: 3 });

test('where nothing is open, its equilibria are those of the agreement analysis', () => {
  fc.assert(
    fc.property(
      fc.tuple(order, order),
      fc.array(sign, { minLength: 6, maxLength: 6 }),
      fc.constantFrom([], ['dam or pay'], ['release -> pay'], ['exactly 1 of (dam, release)']),
      (orders, drawn, rules) => {
        const parties = ['Upland', 'Lowland'];
        const signed = (party: number, option: string) => drawn[party * 3 + options.indexOf(option)]!;
        const changes: Partial<NegotiationFile> = {
          rules,
          // What is allowed before the rules, so that the status quo is a state of the model.
          statusQuo: 'YNY',
          signs: parties.flatMap((party) =>
            options.map((option) => ({ party, option, sign: 'indifferent' as const, why: 'set below' })),
          ),
          priorities: Object.fromEntries(
            parties.map((party, index) => [
              party,
              orders[index]!.filter((option) => signed(index, option) !== 'indifferent')
                .slice(0, 3)
                .map((option, place) => ({
                  tier: (place + 1) as 1 | 2 | 3,
                  says: signed(index, option) === 'wants' ? option : `not ${option}`,
                  why: 'drawn',
                })),
            ]),
          ),
        };
        const conflict = conflictWith(changes);
        const analysis = analysisOf(conflict);
        const report = reportWith(changes);
        expect(report.worlds).toMatchObject({ kind: 'enumerated', count: 1 });
        expect(conflict.assumed.filter(({ kind }) => kind !== 'listed')).toEqual([]);
        for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
          const held = report.packages
            .filter(({ equilibrium, feasible }) => feasible && equilibrium[concept].share === 1)
            .map(({ state }) => state);
          const found = analysis.equilibria[concept]!.map((state) => analysis.states![state]!);
          expect([...found].sort()).toEqual([...held].sort());
        }
      },
    ),
    { numRuns: 150 },
  );
});
