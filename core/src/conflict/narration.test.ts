import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConflict, relationConflict } from '../../test/conflict-arbitrary.ts';
import { type Narration, narrateVerdict, sentenceOf } from './narration.ts';
import { graphOfMoves } from './conflict-graph.ts';
import { type Relation, preferenceOfRanks, preferenceOfRelation } from './preference.ts';
import {
  type SolutionConcept,
  limitedMove,
  solutionConcepts,
  strengthConcepts,
  unknownConcepts,
} from './stability/index.ts';
import { narrationLanguages } from './wording/index.ts';

const naming = {
  decisionMaker: (decisionMaker: number) => `party-${decisionMaker}`,
  state: (state: number) => `state-${state}`,
};

describe('a narration', () => {
  const sanctioned: Narration = {
    message: 'sanctioned-improvement',
    values: { decisionMaker: 'East', state: 'YY', concept: 'seq', to: 'NY', end: 'NN' },
    standing: 'end-not-better',
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

  test('has a true sentence for every verdict, with every name in it, in every language', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(anyConflict, relationConflict), fc.nat(), (conflict, asked) => {
        const state = asked % conflict.graph.stateCount;
        const preference = conflict.preferences[0]!;
        for (const concept of everyConcept) {
          if (concept.obstacle?.(conflict) !== undefined) continue;
          const verdict = concept.judge(conflict, { decisionMaker: 0, state });
          const focus = { decisionMaker: 0, state, concept, preference };
          for (const narration of narrateVerdict(verdict, focus, naming)) {
            const { message, values, standing } = narration;
            told.add(message).add(standing ?? message);
            const relationOf = (name: string | undefined) =>
              name === undefined ? '' : preference.compare(Number(name.split('-')[1]), state);
            expect(relationsIn[message] ?? anyRelation).toContain(relationOf(values['to']));
            const other = values['escape'] ?? values['end'];
            expect(standing === undefined ? anyRelation : relationsIn[standing]).toContain(relationOf(other));
            for (const language of narrationLanguages) {
              const sentence = sentenceOf(narration, language);
              expect(sentence).not.toMatch(/[{}]|undefined/u);
              for (const step of narration.path ?? []) expect(sentence).toContain(step.decisionMaker);
              const { to, escape } = values;
              for (const name of [to, escape]) expect(sentence).toContain(name ?? '');
            }
          }
        }
      }),
      { numRuns: 1200 },
    );
    expect([...told].sort()).toEqual([...Object.keys(relationsIn), ...plainMessages].sort());
  });
});

const everyConcept = [...solutionConcepts, ...strengthConcepts, ...unknownConcepts, limitedMove(3)];
const plainMessages = [
  'foresees-moving',
  'foresees-staying',
  'stable-all-sanctioned',
  'stable-no-improvement',
  'unstable',
];
const anyRelation = ['', '>>', '>', '=', '<', '<<', '?'];
const better = ['>', '>>'];

/** How the state that a sentence or clause speaks of must stand to the state asked, for it to be true. */
const relationsIn: Readonly<Record<string, readonly string[]>> = {
  'sanctioned-improvement': better,
  'sanctioned-improvement-simultaneous': better,
  'sanctioned-move': ['?'],
  'open-improvement': better,
  'open-move': ['?'],
  'unsanctioned-improvement': better,
  'unsanctioned-improvement-strong': better,
  'unsanctioned-move': ['?'],
  'escaped-improvement': better,
  'escaped-move': ['?'],
  'end-not-better': ['=', '<'],
  'end-much-worse': ['<<'],
  'end-unknown': ['?'],
  'escape-better': better,
  'escape-unknown': ['?'],
  'escape-not-much-worse': ['=', '<'],
};

/** Two opponents on a line of four states, and how the one asked compares these with the first. */
function told(concept: SolutionConcept, relations: readonly Relation[]): readonly string[] {
  const rows = Array.from({ length: 4 }, (_, a) =>
    Array.from({ length: 4 }, (_, b): Relation => (a === b ? '=' : b === 0 ? relations[a - 1]! : '?')),
  );
  const graph = graphOfMoves(4, [
    [[1], [], [3], []],
    [[], [2], [], []],
  ]);
  const preferences = [preferenceOfRelation(rows), preferenceOfRanks([0, 0, 1, 0])];
  const verdict = concept.judge({ graph, preferences }, { decisionMaker: 0, state: 0 });
  const focus = { decisionMaker: 0, state: 0, concept, preference: preferences[0]! };
  return narrateVerdict(verdict, focus, naming)
    .slice(1)
    .map((narration) => sentenceOf(narration));
}

test.each<readonly [string, readonly Relation[], string]>([
  ['nash', ['>', '<', '<'], 'It can move to state-1, which is better for it.'],
  ['nash-a', ['?', '<', '<'], 'It can move to state-1, and it is not known whether that is better for it.'],
  [
    'gmr',
    ['>', '<', '<'],
    'Its improvement to state-1 is deterred: party-1 moves to state-2, and state-2 is not better for it than state-0.',
  ],
  [
    'gmr',
    ['>', '?', '<'],
    'Its improvement to state-1 is deterred: party-1 moves to state-2, and it is not known whether state-2 is better for it than state-0.',
  ],
  [
    'sgmr',
    ['>', '<<', '<'],
    'Its improvement to state-1 is deterred: party-1 moves to state-2, and state-2 is much worse for it than state-0.',
  ],
  [
    'sgmr',
    ['>', '<', '<'],
    'Nothing answers its improvement to state-1 with a state that is much worse for it than state-0.',
  ],
  [
    'ssmr',
    ['>', '<<', '<'],
    'Nothing deters its improvement to state-1 for good: where party-1 moves to state-2, it goes on to state-3, which is not much worse for it than state-0.',
  ],
  [
    'smr-a',
    ['?', '<', '?'],
    'It is not known whether state-1 is better for it than state-0; nothing deters its move there for good: where party-1 moves to state-2, it goes on to state-3, of which it is not known whether it is better for it than state-0.',
  ],
  [
    'gmr-c',
    ['?', '<', '<'],
    'It is not known whether state-1 is better for it than state-0; its move there is deterred: party-1 moves to state-2, and state-2 is not better for it than state-0.',
  ],
])('under %s with %j it says: %s', (id, relations, sentence) => {
  expect(
    told(
      everyConcept.find((concept) => concept.id === id)!,
      relations,
    ),
  ).toEqual([sentence]);
});
