import { expect, test } from 'vitest';
import { readAnalysisRequest } from './analysis-request.ts';
import { readConflictModel } from './conflict-model.ts';

const composed = 'Caf\u00e9';
const apart = 'Cafe\u0301';

function modelNaming(owner: string, more: object = {}) {
  return readConflictModel({
    format: 1,
    name: 'accents',
    decisionMakers: [{ name: composed, options: [{ name: 'a' }] }, { name: 'B' }],
    preferences: { [owner]: { priorities: ['a'] }, B: { ranking: ['Y', 'N'] } },
    strong: { [owner]: [1] },
    misperceived: { [owner]: ['N'] },
    coalitions: [[owner, 'B']],
    ...more,
  });
}

test('a name is found however its accents were typed', () => {
  const [one, other] = [modelNaming(composed), modelNaming(apart)];
  if (!one.ok || !other.ok) throw new Error(JSON.stringify([one, other]));
  expect(other.value.preferences[0]?.compare(1, 0)).toBe('>>');
  expect(other.value.misperceived[0]).toEqual(new Set([0]));
  expect(other.value.coalitions).toEqual([[0, 1]]);
  expect(other.value.digest).toBe(one.value.digest);
  const asked = readAnalysisRequest(other.value, { explain: `${apart}:N:nash` });
  expect(asked).toMatchObject({ ok: true, value: { explain: { decisionMaker: 0, state: 0 } } });
});

test('listed states and moves too', () => {
  const listed = readConflictModel({
    format: 1,
    name: 'listed',
    decisionMakers: [{ name: apart }],
    states: [apart, 'end'],
    moves: { [composed]: [[composed, 'end']] },
    preferences: { [composed]: { ranking: ['end', composed] } },
  });
  expect(listed).toMatchObject({ ok: true, warnings: [] });
  const asked = listed.ok ? readAnalysisRequest(listed.value, { inverse: apart }) : undefined;
  expect(asked).toMatchObject({ ok: true, value: { inverse: 0 } });
});

test('one that is given twice that way is refused, and not read as the last', () => {
  const twice = modelNaming(composed, {
    preferences: {
      [composed]: { priorities: ['a'] },
      [apart]: { priorities: ['not a'] },
      B: { priorities: ['a'] },
    },
  });
  expect(twice).toMatchObject({
    ok: false,
    issues: [{ code: 'repeated-name', path: `preferences.${composed}` }],
  });
});
