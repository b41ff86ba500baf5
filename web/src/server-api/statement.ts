import type { Stance, Statement, StatementChange, Supersession } from '@entente/core/record';
import { type Kept, type Versioned, call, ofNegotiation } from './request.ts';

export type StatementPatch = Partial<
  Pick<
    Statement,
    'stance' | 'actor' | 'speaker' | 'about' | 'hedged' | 'condition' | 'start' | 'end' | 'content' | 'when'
  >
>;

export interface StatementInput {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly stance: Stance;
  readonly about: readonly string[];
  readonly speaker?: string;
}

export type StatementDecision = Exclude<StatementChange['kind'], 'correct'>;

export const decideStatements = (
  id: string,
  input: { readonly statements: readonly string[]; readonly decision: StatementDecision },
): Promise<Kept> => call('POST', ofNegotiation(id, 'decisions'), input);

export const correctStatement = (id: string, statementId: string, patch: StatementPatch): Promise<Kept> =>
  call('PATCH', ofNegotiation(id, 'statements', statementId), patch);

export const addStatement = (
  id: string,
  input: StatementInput,
): Promise<{ statementId: string } & Versioned> => call('POST', ofNegotiation(id, 'statements'), input);

/** Which statements took the place of which. */
export const fetchSupersessions = (id: string): Promise<{ supersessions: readonly Supersession[] }> =>
  call('GET', ofNegotiation(id, 'supersessions'));
