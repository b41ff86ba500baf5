import type { Statement } from '@entente/core/record';
import { hasLookalikes } from '../sentence/lookalike.ts';
import { visible } from '../sentence/visible-text.ts';

/** The most confidence that words of somebody with such a name deserve. */
const leastSure = 0.2;

/**
 * A statement of somebody whose name mixes alphabets is kept as it stands and spoken for nobody: whoever writes so may
 * mean to be taken for another.
 */
export function withoutLookalike(statement: Statement, text: string): Statement {
  const { speaker } = statement;
  const written = speaker?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
  const suspicious = [speaker?.name ?? '', ...written, statement.actor ?? ''].find(hasLookalikes);
  if (suspicious === undefined) return statement;
  return {
    ...statement,
    actor: null,
    confidence: Math.min(statement.confidence, leastSure),
    why: `The name "${visible(suspicious)}" mixes letters of several alphabets, so it is taken for nobody known.`,
  };
}
