import { expect, test } from 'vitest';
import { article, statement } from '../../test/record-sample.ts';
import { addStatement, correctStatement } from './correction.ts';

const before = statement('a1-s1');
const pathsOf = (input: unknown) => {
  const outcome = correctStatement(before, input, article);
  return outcome.ok ? [] : outcome.issues.map(({ path }) => path);
};

test('what is given changes, the rest stays', () => {
  const outcome = correctStatement(before, { stance: null, actor: 'Lowland', about: [] }, article);
  expect(outcome.ok && outcome.value).toEqual({ ...before, stance: null, actor: 'Lowland', about: [] });
});

test('every fault is told', () => {
  expect(pathsOf({ stance: 'likes', actor: '' })).toEqual(['stance', 'actor']);
  expect(pathsOf({ start: 20, end: 20 })).toEqual(['end']);
  expect(pathsOf({ content: [{ start: 0, end: 36, direct: true }] })).toEqual(['content[0]']);
  expect(pathsOf({ stanze: 'open' })).toEqual(['stanze']);
});

test('a condition must be one that can be read', () => {
  const condition = { text: 'if asked', start: 0, end: 5, kind: 'if' };
  expect(pathsOf({ condition: { ...condition, expression: 'share-data or not build-dam' } })).toEqual([]);
  expect(pathsOf({ condition: { ...condition, expression: 'share-data or' } })).toEqual([
    'condition.expression',
  ]);
});

test('a person finds a statement in the text, not beyond it', () => {
  const addition = {
    articleId: 'a1',
    start: 0,
    end: 10,
    actor: 'Upland',
    stance: 'open',
    about: ['x'],
  } as const;
  expect(addStatement('a1-m1', addition, article)).toMatchObject({
    ok: true,
    value: { id: 'a1-m1', confidence: 1, speaker: null },
  });
  expect(addStatement('a1-m1', { ...addition, end: 99 }, article).ok).toBe(false);
});
