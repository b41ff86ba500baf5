import type { StatementRecord } from '@entente/core/record';

export const statementFilters = ['all', 'waiting', 'decided', 'stance'] as const;

/** Which of an article's statements are shown: all, those that wait, those decided, those with a stance. */
export type StatementFilter = (typeof statementFilters)[number];

export function passesFilter({ status, statement }: StatementRecord, filter: StatementFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return status === 'proposed';
    case 'decided':
      return status !== 'proposed';
    case 'stance':
      return statement.stance !== null;
  }
}
