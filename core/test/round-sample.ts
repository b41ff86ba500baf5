import { delegationOf } from '../src/consultation/index.ts';
import type { RoundRecord } from '../src/record/index.ts';

/** A made-up open round over two options and three delegations. */
export const round: RoundRecord = {
  id: 'r1',
  sequence: 2,
  opened: '2031-04-02T09:30:00.000Z',
  answerBy: '2031-05-01',
  options: ['build-dam', 'share-data'],
  packages: ['NY', 'YN', 'YY'],
  delegations: ['Upland', 'Lowland', 'Delta'].map((party) =>
    delegationOf({ party, token: `secret-${party.toLowerCase()}` }),
  ),
  responses: [],
};
