import { expect, test } from 'vitest';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { lostEvidence } from './lost-evidence.ts';

test('what cites a statement that does not count is warned of, where it stands', () => {
  const file = fileWith({
    parties: [
      {
        name: 'Upland',
        options: [{ name: 'dam', commitment: { trigger: { says: 'a flood', evidence: ['s1', 's9'] } } }],
      },
    ],
    resources: [{ name: 'guards', unit: 'people' }],
    requires: [{ option: 'dam', resource: 'guards', amount: 1, evidence: ['s2'] }],
    pledges: [{ party: 'Upland', resource: 'guards', amount: 1, evidence: ['s8'] }],
  });
  const found = lostEvidence(file, new Set(['s1', 's2']));
  expect(found.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
    'warning unknown-evidence pledges[0].evidence[0]',
    'warning unknown-evidence parties[0].options[0].commitment.trigger.evidence[1]',
  ]);
  expect(lostEvidence(file, new Set(['s1', 's2', 's8', 's9']))).toEqual([]);
});
