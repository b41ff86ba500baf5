import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConflict } from '../../test/conflict-arbitrary.ts';
import { type Narration, narrateVerdict, sentenceOf } from './narration.ts';
import { limitedMove, solutionConcepts } from './stability/index.ts';
import { narrationLanguages } from './wording/index.ts';

const naming = {
  decisionMaker: (decisionMaker: number) => `party-${decisionMaker}`,
  state: (state: number) => `state-${state}`,
};

describe('a narration', () => {
  const sanctioned: Narration = {
    message: 'sanctioned-improvement',
    values: { decisionMaker: 'East', state: 'YY', concept: 'seq', to: 'NY', end: 'NN' },
    path: [
      { decisionMaker: 'West', to: 'NN' },
      { decisionMaker: 'South', to: 'NN' },
    ],
  };

  test('is a sentence in English', () => {
    expect(sentenceOf(sanctioned)).toBe(
      'Its improvement to NY is deterred: West moves to NN, then South moves to NN, and NN is not better for it than YY.',
    );
    expect(sentenceOf({ ...sanctioned, message: 'sanctioned-improvement-simultaneous' })).toContain(
      'at the same time West changes as it would to reach NN and South changes',
    );
  });

  test('is a sentence in Arabic, names and letters in their own direction', () => {
    expect(sentenceOf(sanctioned, 'ar')).toBe(
      'التحسين بالانتقال إلى \u2068NY\u2069 مردوع: انتقال \u2068West\u2069 إلى \u2068NN\u2069، ثم انتقال \u2068South\u2069 إلى \u2068NN\u2069، والحالة \u2068NN\u2069 ليست أفضل من \u2068YY\u2069.',
    );
  });

  test('says so where the others need do nothing', () => {
    const alone: Narration = { ...sanctioned, message: 'sanctioned-improvement-simultaneous', path: [] };
    expect(sentenceOf(alone)).toContain('at the same time nobody else changes anything, and NN');
  });

  test('has a sentence for every verdict, with every name in it, in every language', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anyConflict, fc.nat(), (conflict, asked) => {
        const state = asked % conflict.graph.stateCount;
        for (const concept of [...solutionConcepts, limitedMove(3)]) {
          if (concept.obstacle?.(conflict) !== undefined) continue;
          const verdict = concept.judge(conflict, { decisionMaker: 0, state });
          const focus = { decisionMaker: 0, state, concept: concept.id };
          for (const narration of narrateVerdict(verdict, focus, naming)) {
            told.add(narration.message);
            for (const language of narrationLanguages) {
              const sentence = sentenceOf(narration, language);
              expect(sentence).not.toMatch(/[{}]|undefined/u);
              for (const step of narration.path ?? []) expect(sentence).toContain(step.decisionMaker);
              const { to, escape } = narration.values;
              for (const name of [to, escape]) expect(sentence).toContain(name ?? '');
            }
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(told.size).toBe(9);
  });
});
