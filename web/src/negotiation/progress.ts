import type { StatementRecord } from '@entente/core/record';

export interface Progress {
  readonly decided: number;
  readonly waiting: number;
  readonly total: number;
}

/** How many statements a person has decided, and how many still stand as reading proposed them. */
export function progressOf(statements: readonly Pick<StatementRecord, 'status'>[]): Progress {
  const waiting = statements.filter(({ status }) => status === 'proposed').length;
  return { decided: statements.length - waiting, waiting, total: statements.length };
}
