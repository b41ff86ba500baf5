import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/**
 * The statements of a reading under ids that are unique in the whole record: reading numbers them within one
 * article, so the article's id goes before. Statements of one sentence keep sharing `joint`.
 */
export function proposalsOf(reading: Reading, articleId: string): readonly Statement[] {
  return reading.statements.map((statement) => ({
    ...statement,
    id: `${articleId}-${statement.id}`,
    ...(statement.joint === undefined ? {} : { joint: `${articleId}-${statement.joint}` }),
  }));
}
