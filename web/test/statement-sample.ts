import type { Statement, StatementRecord, StatementStatus } from '@entente/core/record';

/** A made-up statement as reading proposes it. */
export function statementOf(id: string, given: Partial<Statement> = {}): Statement {
  return {
    id,
    start: 0,
    end: 10,
    speaker: { name: 'Ada Ford', spans: [] },
    attribution: null,
    content: [{ start: 0, end: 10, direct: false }],
    actor: 'Upland',
    verb: 'say',
    stance: 'commits',
    about: ['build-dam'],
    condition: null,
    when: null,
    confidence: 0.9,
    rule: 'said',
    ...given,
  };
}

/** The same in a record, of the article `a1`, waiting for a decision. */
export function entryOf(
  id: string,
  given: Partial<Statement> = {},
  status: StatementStatus = 'proposed',
): StatementRecord {
  const statement = statementOf(id, given);
  return { id, articleId: 'a1', statement, proposed: statement, status, history: [] };
}
