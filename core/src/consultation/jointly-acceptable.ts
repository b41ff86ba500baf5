import { holds, parseExpression } from '../base/expression.ts';
import type { Answer, Released, ResponseRecord, RoundRecord } from '../record/index.ts';

/**
 * The packages that no delegation refused, with the conditions they do not meet as they stand, in alphabetical
 * order, so that nothing tells whose they are.
 *
 * Silence is not consent: unless every delegation answered, the set is empty. Were it otherwise, a round with a
 * single response would publish that response.
 */
export function jointlyAcceptableOf(
  round: Pick<RoundRecord, 'options' | 'packages' | 'delegations'>,
  responses: readonly ResponseRecord[],
): readonly Released[] {
  const byParty = new Map(responses.map((response) => [response.party, response]));
  const counted = round.delegations.map(({ party }) => byParty.get(party));
  if (counted.length === 0) return [];
  return round.packages.flatMap((state) => {
    const answers = counted.map((response) => response?.answers.find((given) => given.package === state));
    const accepting = answers.filter((given) => given !== undefined && given.answer !== 'unacceptable');
    if (accepting.length < counted.length) return [];
    return [{ package: state, conditions: unmetConditions(accepting, state, round.options) }];
  });
}

function unmetConditions(
  answers: readonly (Answer | undefined)[],
  state: string,
  options: readonly string[],
): readonly string[] {
  const conditions = answers.flatMap((given) => (given?.condition === undefined ? [] : [given.condition]));
  const unmet = conditions.filter((condition) => !isMet(condition, state, options));
  return [...new Set(unmet)].sort((a, b) => (a < b ? -1 : 1));
}

function isMet(condition: string, state: string, options: readonly string[]): boolean {
  const expression = parseExpression(condition, '', []);
  return expression !== undefined && holds(expression, (name) => state.charAt(options.indexOf(name)) === 'Y');
}
