import type { PackageVerdict } from '@entente/core/agreement';
import { expect, test } from 'vitest';
import { blockerGroupsOf } from './blocker-group.ts';

const by = (party: string, share: number, redLine?: boolean): PackageVerdict['blockedBy'][number] => ({
  party,
  share: { share, exact: true },
  ...(redLine === undefined ? {} : { redLine }),
});

test('those in the way for one kind of reason in one percentage of worlds stand together, in their order', () => {
  const blockedBy = [
    by('A', 1, true),
    by('B', 0.3333),
    by('C', 0),
    by('D', 0.334),
    by('E', 0.44),
    by('F', 0.33, true),
  ];
  expect(blockerGroupsOf({ blockedBy } as unknown as PackageVerdict)).toEqual([
    { isRedLine: true, share: 1, parties: ['A'] },
    { isRedLine: false, share: 0.3333, parties: ['B', 'D'] },
    { isRedLine: false, share: 0.44, parties: ['E'] },
    { isRedLine: true, share: 0.33, parties: ['F'] },
  ]);
});
