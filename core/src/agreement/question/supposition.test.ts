import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { negotiationWith, outcomeOf } from '../../../test/negotiation-sample.ts';
import { readNegotiation } from '../negotiation/negotiation.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import type { NextQuestion } from '../report.ts';
import { type Supposition, suppose, suppositionsOf } from './supposition.ts';

const contradicted: Partial<NegotiationFile> = {
  positions: [
    { party: 'Upland', option: 'release', stance: 'opposes' },
    { party: 'Upland', option: 'pay', stance: 'favours' },
    { party: 'Lowland', option: 'dam', stance: 'favours', id: 'for' },
    { party: 'Lowland', option: 'dam', stance: 'opposes', id: 'against' },
  ],
  signs: [{ party: 'Upland', option: 'dam', sign: 'wants', why: 'guessed' }],
};
const negotiation = negotiationWith(contradicted);

function fileOf(...suppositions: readonly Supposition[]): NegotiationFile {
  const supposed = suppose(negotiation, suppositions, 'what if');
  if (!supposed.ok) throw new Error(JSON.stringify(supposed.issues));
  return supposed.value.file;
}

describe('the negotiation as it would be', () => {
  test('a sign is settled in the place of the one that was', () => {
    expect(fileOf({ kind: 'sign', party: 'Upland', option: 'dam', answer: 'opposes' }).signs).toEqual([
      { party: 'Upland', option: 'dam', sign: 'opposes', why: 'what if' },
    ]);
  });

  test('an order is entered in the words of the priorities, also where positions were named', () => {
    expect(fileOf({ kind: 'order', party: 'Upland', above: 'p2', below: 'not  release' }).order).toEqual([
      { party: 'Upland', above: 'pay', below: 'not release', why: 'what if' },
    ]);
  });

  test('of a contradiction the other side is excluded with the reason', () => {
    const { positions } = fileOf({
      kind: 'contradiction',
      party: 'Lowland',
      option: 'Upland.dam',
      answer: 'inFavour',
    });
    expect(positions.map(({ excluded }) => excluded)).toEqual([undefined, undefined, undefined, 'what if']);
  });

  test('all issues at once, each with its way out', () => {
    const refused = suppose(
      negotiation,
      [
        { kind: 'sign', party: 'Nobody', option: 'dam', answer: 'wants' },
        { kind: 'sign', party: 'Upland', option: 'dom', answer: 'wants' },
        { kind: 'sign', party: 'Upland', option: 'pay', answer: 'wants' },
        { kind: 'contradiction', party: 'Upland', option: 'pay', answer: 'against' },
        { kind: 'order', party: 'Upland', above: 'pay', below: 'releas' },
        { kind: 'order', party: 'Upland', above: 'pay', below: 'p2' },
      ],
      'what if',
    );
    expect(!refused.ok && refused.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-party whatIf[0]',
      'unknown-option whatIf[1]',
      'not-open whatIf[2]',
      'not-open whatIf[3]',
      'unknown-priority whatIf[4]',
      'not-open whatIf[5]',
    ]);
    expect(!refused.ok && refused.issues.every(({ remedy }) => remedy !== '')).toBe(true);
  });

  test('orders that go round in a circle are an issue', () => {
    const both: readonly Supposition[] = [
      { kind: 'order', party: 'Upland', above: 'pay', below: 'not release' },
      { kind: 'order', party: 'Upland', above: 'not release', below: 'pay' },
    ];
    const refused = suppose(negotiation, both, 'what if');
    expect(!refused.ok && refused.issues.map(({ code }) => code)).toContain('order-cycle');
  });
});

/** A few of each kind, so that all are looked at. */
function twoOfEachKind(questions: readonly NextQuestion[]): readonly NextQuestion[] {
  const isOfKind = [
    (question: NextQuestion) => question.order !== undefined,
    (question: NextQuestion) => question.contradiction !== undefined,
    (question: NextQuestion) => question.order === undefined && question.contradiction === undefined,
  ];
  return isOfKind.flatMap((matches) => questions.filter(matches).slice(0, 2));
}

/** All of one day, so that all positions are in force and more of them contradict each other. */
function ofOneDay(file: NegotiationFile): NegotiationFile {
  return { ...file, positions: file.positions.map((entry) => ({ ...entry, date: file.asOf })) };
}

describe('taking an answer for given', () => {
  test('makes of the goal what the question says the answer does', () => {
    const seen = { sign: 0, order: 0, contradiction: 0 };
    fc.assert(
      fc.property(fc.oneof(smallNegotiation, smallNegotiation.map(ofOneDay)), (file) => {
        const read = readNegotiation(file);
        fc.pre(read.ok);
        const now = outcomeOf(read.value, { worlds: 1000 });
        fc.pre(now.ok && now.value.worlds.kind === 'enumerated');
        for (const question of twoOfEachKind(now.value.nextQuestions)) {
          // A settled order holds in every reading of what a contradicting party said; the question asks where it arises.
          const isSplit = now.value.nextQuestions.some(
            ({ party, contradiction }) => party === question.party && contradiction !== undefined,
          );
          if (question.order !== undefined && isSplit) continue;
          const suppositions = suppositionsOf(question);
          expect(Object.keys(suppositions)).toEqual(expect.arrayContaining(Object.keys(question.after)));
          for (const [answer, share] of Object.entries(question.after)) {
            const supposed = suppose(read.value, [suppositions[answer]!], 'what if');
            if (!supposed.ok) throw new Error(JSON.stringify(supposed.issues));
            const then = outcomeOf(supposed.value, { worlds: 1000 });
            if (!then.ok) throw new Error(JSON.stringify(then.issues));
            expect(then.value.someAgreement.share).toBeCloseTo(share.share, 5);
            seen[suppositions[answer]!.kind] += 1;
          }
        }
      }),
      { numRuns: 60, seed: 8, maxSkipsPerRun: 500 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
