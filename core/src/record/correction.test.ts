import * as fc from 'fast-check';
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

test('a speaker is named, or told to be unnamed', () => {
  const named = { name: 'Ada Ford', spans: [], role: 'minister' };
  const outcome = correctStatement(before, { speaker: named }, article);
  expect(outcome.ok && outcome.value.speaker).toEqual(named);
  expect(correctStatement(before, { speaker: { name: null, spans: [] } }, article).ok).toBe(true);
  expect(pathsOf({ speaker: { name: 7, spans: [] } })).toEqual(['speaker.name']);
});

test('the content never sticks out of a moved span', () => {
  fc.assert(
    fc.property(fc.nat({ max: 34 }), fc.integer({ min: 1, max: 35 }), (start, length) => {
      const end = Math.min(35, start + length);
      const outcome = correctStatement(before, { start, end }, article);
      const content = outcome.ok ? outcome.value.content : [];
      expect(content.length).toBeGreaterThan(0);
      for (const part of content)
        expect(start <= part.start && part.start < part.end && part.end <= end).toBe(true);
    }),
  );
  const whole = { ...before, content: [{ start: 12, end: 35, direct: true }] };
  const shorter = correctStatement(whole, { end: 30 }, article);
  expect(shorter.ok && shorter.value.content).toEqual([{ start: 12, end: 30, direct: true }]);
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
