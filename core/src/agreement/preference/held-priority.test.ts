import { expect, test } from 'vitest';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { heldPriorities } from './held-priority.ts';
import { preferencesIn } from './preference-list.ts';

test('a priority is listed once, with the sides of contradictions that it hangs on', () => {
  const found = preferencesIn(
    fileWith({
      positions: [
        { party: 'Upland', option: 'dam', stance: 'commits' },
        { party: 'Upland', option: 'dam', stance: 'opposes' },
        { party: 'Upland', option: 'release', stance: 'favours' },
        { party: 'Upland', option: 'release', stance: 'rules-out' },
        { party: 'Upland', option: 'pay', stance: 'favours' },
      ],
    }),
  );
  const held = found.ok ? heldPriorities(found.value[0]!) : [];
  expect(held.map(({ priority, onlyWhere }) => [priority.tier, priority.says, onlyWhere])).toEqual([
    [1, 'not release', [{ option: 'release', side: 'against' }]],
    [1, 'dam', [{ option: 'dam', side: 'inFavour' }]],
    [2, 'not dam', [{ option: 'dam', side: 'against' }]],
    [2, 'pay', []],
    [2, 'release', [{ option: 'release', side: 'inFavour' }]],
  ]);
});

test('what several sides lead to is in some branches, and hangs on none of them alone', () => {
  const found = preferencesIn(
    fileWith({
      positions: [
        { party: 'Upland', option: 'dam', stance: 'favours', if: 'pay' },
        { party: 'Upland', option: 'dam', stance: 'opposes' },
        { party: 'Upland', option: 'pay', stance: 'favours', if: 'dam' },
        { party: 'Upland', option: 'pay', stance: 'opposes' },
      ],
      overrides: [{ party: 'Upland', replaces: 'pay and dam', says: 'dam and pay', why: 'the same' }],
    }),
  );
  const held = found.ok ? heldPriorities(found.value[0]!) : [];
  expect(held.find(({ priority }) => priority.says === 'dam and pay')).toMatchObject({
    isCommon: false,
    onlyWhere: [],
  });
});
