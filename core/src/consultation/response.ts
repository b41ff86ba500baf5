import { namesIn, parseExpression } from '../base/expression.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { list, object } from '../base/shape.ts';
import { type Answer, type RoundRecord, answer } from '../record/index.ts';

/** A delegation's answers to the packages of a round. */
export const responseRequest = object({ answers: list(answer) });

type Asked = Pick<RoundRecord, 'options' | 'packages'>;

/** The answers, where there is exactly one to every package of the round and every condition can be read. */
export function readResponse(input: unknown, round: Asked): Outcome<readonly Answer[]> {
  const issues: Issue[] = [];
  const answers = responseRequest.read(input, '', issues)?.answers;
  answers?.forEach((given, index) => checkAnswer(given, index, { round, answers, issues }));
  for (const state of answers === undefined ? [] : round.packages) {
    if (answers?.some((given) => given.package === state) !== true)
      issues.push(faultOf('answers', `Package ${state} has no answer.`, 'Answer every package.'));
  }
  return outcomeOf(answers, issues);
}

interface Checking {
  readonly round: Asked;
  readonly answers: readonly Answer[];
  readonly issues: Issue[];
}

function checkAnswer(given: Answer, index: number, { round, answers, issues }: Checking): void {
  const path = `answers[${index}]`;
  if (!round.packages.includes(given.package))
    issues.push(
      faultOf(`${path}.package`, `Package ${given.package} is not in this round.`, 'Leave it out.'),
    );
  if (answers.findIndex((other) => other.package === given.package) < index)
    issues.push(faultOf(`${path}.package`, `Package ${given.package} is answered twice.`, 'Answer it once.'));
  const { condition } = given;
  if (given.answer === 'acceptable-if' && condition === undefined)
    issues.push(faultOf(path, 'The condition is missing.', 'Say under which condition it is acceptable.'));
  if (given.answer !== 'acceptable-if' && condition !== undefined)
    issues.push(
      faultOf(`${path}.condition`, 'A condition stands here without need.', 'Answer "acceptable-if".'),
    );
  if (condition !== undefined) checkCondition(condition, `${path}.condition`, { round, answers, issues });
}

function checkCondition(condition: string, path: string, { round, issues }: Checking): void {
  const expression = parseExpression(condition, path, issues);
  for (const { name } of expression === undefined ? [] : namesIn(expression)) {
    if (round.options.includes(name)) continue;
    const remedy = `Use: ${round.options.join(', ')}.`;
    issues.push(errorIssue({ code: 'unknown-option', path, says: `"${name}" is no option here.`, remedy }));
  }
}

function faultOf(path: string, says: string, remedy: string): Issue {
  return errorIssue({ code: 'response', path, says, remedy });
}
